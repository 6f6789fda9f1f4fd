/// What changed, for those who read feeds? Start at `FeedEntry`; the formats differ in their marks
/// alone. Each change has one id, in whatever feed it stands.
@NullMarked
package org.secondsource.exchange.feed;

import org.jspecify.annotations.NullMarked;
