/// Which words name an event, and of what kind? Start at `EventLexicon`. A word is looked at in its
/// sentence: "fire" of "the board fired" and of "fired rockets" name two kinds.
@NullMarked
package org.secondsource.reading.trigger;

import org.jspecify.annotations.NullMarked;
