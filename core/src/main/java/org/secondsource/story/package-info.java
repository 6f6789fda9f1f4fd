/// Which reports are about the same happening? Start at `StoryFinder`, which adds a set of reports
/// to a `StoryStream` in time order. Every report is in exactly one story.
@NullMarked
package org.secondsource.story;

import org.jspecify.annotations.NullMarked;
