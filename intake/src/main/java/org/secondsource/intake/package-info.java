/// How do files become reports? Start at `FileIntake`. Every input gives at least one outcome: what
/// cannot be read is named with its reason, never dropped.
@NullMarked
package org.secondsource.intake;

import org.jspecify.annotations.NullMarked;
