/// Which reports are about the same happening? Start at `StoryFinder`. Every report is in exactly
/// one story.
@NullMarked
package org.secondsource.story;

import org.jspecify.annotations.NullMarked;
