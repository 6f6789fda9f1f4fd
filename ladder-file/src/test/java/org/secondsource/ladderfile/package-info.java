/// Tests of the reader of ladders.
@NullMarked
package org.secondsource.ladderfile;

import org.jspecify.annotations.NullMarked;
