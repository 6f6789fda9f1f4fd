/// What can be asked on the command line? Start at `Main`; each package below holds the commands of
/// one kind, or what they share. Results go to standard output, all else to standard error, and the
/// exit status is 0 (done), 1 (nothing could be read) or 2 (failed).
@NullMarked
package org.secondsource.app.cli;

import org.jspecify.annotations.NullMarked;
