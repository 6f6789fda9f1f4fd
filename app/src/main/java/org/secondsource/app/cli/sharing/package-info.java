/// Which commands hand a situation to other people and programs? Start at `ExportCommand`. What is
/// handed out tells nothing of this machine.
@NullMarked
package org.secondsource.app.cli.sharing;

import org.jspecify.annotations.NullMarked;
