/// The question: are stories happenings, on a stream that mixes all of them, and does a sentence
/// about nothing leave them as they are?
///
/// Start at [StoryBench]. The reports and their labels stay where they are.
@NullMarked
package org.secondsource.evaluation.stories;

import org.jspecify.annotations.NullMarked;
