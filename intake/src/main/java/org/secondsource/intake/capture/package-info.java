/// Which pages does a web archive hold? Start at `CaptureFormat`. The records before a damage are
/// kept, and the damage is named.
@NullMarked
package org.secondsource.intake.capture;

import org.jspecify.annotations.NullMarked;
