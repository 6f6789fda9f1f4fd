/// What does a person mean by the ids that a command showed, and in which words of which report
/// does that stand? Start at `CorrectionMaker`. What it makes names words, and no id of a joined
/// thing.
@NullMarked
package org.secondsource.correcting;

import org.jspecify.annotations.NullMarked;
