/// Who published what, and when? Start at `Report`; `Intake` is the port by which reports come in.
/// A report's text never changes once it is read: every later offset refers to it.
@NullMarked
package org.secondsource.report;

import org.jspecify.annotations.NullMarked;
