/// Which feeds are followed, when is each to be asked again, and what came of it? Start at
/// `Follower`. What a feed answered and where it stands after it are kept in one step, so that
/// stopping at any point loses no entry and takes none twice.
@NullMarked
package org.secondsource.feed;

import org.jspecify.annotations.NullMarked;
