/// What reports does a table hold? Start at `TableFormat`. A row is a report, by the names of the
/// columns.
@NullMarked
package org.secondsource.intake.table;

import org.jspecify.annotations.NullMarked;
