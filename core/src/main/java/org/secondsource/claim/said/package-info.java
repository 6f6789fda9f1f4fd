/// What does one report say towards a claim?
@NullMarked
package org.secondsource.claim.said;

import org.jspecify.annotations.NullMarked;
