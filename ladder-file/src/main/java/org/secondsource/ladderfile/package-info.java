/// Is this file a ladder? Reads YAML strictly; start at `LadderFile`. What is not understood is a
/// fault with its line and column, never left out.
@NullMarked
package org.secondsource.ladderfile;

import org.jspecify.annotations.NullMarked;
