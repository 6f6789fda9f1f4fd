/// What does a ladder ask? Its sources, conditions and steps as plain data; start at `Ladder`.
/// Every name in a formula is that of a condition.
@NullMarked
package org.secondsource.ladder.form;

import org.jspecify.annotations.NullMarked;
