/// Is what the program tells as changed what a reader notes? Start at `ChangesBench`. A reader's
/// list is written from the reports alone.
@NullMarked
package org.secondsource.evaluation.changes;

import org.jspecify.annotations.NullMarked;
