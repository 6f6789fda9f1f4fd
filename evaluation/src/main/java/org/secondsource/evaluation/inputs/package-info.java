/// Which reports is a task measured on, and are they still the same? Start at `ReportFiles`;
/// `InputDigest` names what was read by its content.
@NullMarked
package org.secondsource.evaluation.inputs;

import org.jspecify.annotations.NullMarked;
