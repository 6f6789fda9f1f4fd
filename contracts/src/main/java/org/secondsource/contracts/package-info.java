/// What must every intake, analyser and archive do? Start at `IntakeContract`: an adapter's test
/// extends the contract of its port. A contract knows the port and no adapter.
@NullMarked
package org.secondsource.contracts;

import org.jspecify.annotations.NullMarked;
