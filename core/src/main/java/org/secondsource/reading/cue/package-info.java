/// Which words tell that someone speaks, thinks or means to act, and what do they introduce? Start
/// at [SayingReader]. A saying's speaker, cue and content stand in one sentence.
@NullMarked
package org.secondsource.reading.cue;

import org.jspecify.annotations.NullMarked;
