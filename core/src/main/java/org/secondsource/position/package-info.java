/// What does an actor say it will, may or will not do, and did that turn? Start at
/// `PositionJoiner`.
@NullMarked
package org.secondsource.position;

import org.jspecify.annotations.NullMarked;
