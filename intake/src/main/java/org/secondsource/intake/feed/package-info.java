/// What reports does a feed hold? Start at `FeedFormat`. Every entry gives a report or a problem,
/// and one wrong element never costs the feed.
@NullMarked
package org.secondsource.intake.feed;

import org.jspecify.annotations.NullMarked;
