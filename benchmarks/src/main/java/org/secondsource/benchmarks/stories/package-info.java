/// What does a report cost as stories grow? Start at `StoryGrowth`. Every report is made of its
/// number alone.
@NullMarked
package org.secondsource.benchmarks.stories;

import org.jspecify.annotations.NullMarked;
