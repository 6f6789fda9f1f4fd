/// What does a question find? Start at `Question`, which reads what the user asks, and `Findables`,
/// which lays out what can be found; an index brings the two together.
@NullMarked
package org.secondsource.finding;

import org.jspecify.annotations.NullMarked;
