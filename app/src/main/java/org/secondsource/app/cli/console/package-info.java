/// Where does what a command tells go? Start at `Console`; `Outputs` writes the files that are
/// asked for. A file is whole or as it was before, and a command that cannot go on says why by a
/// `CommandFailure`.
@NullMarked
package org.secondsource.app.cli.console;

import org.jspecify.annotations.NullMarked;
