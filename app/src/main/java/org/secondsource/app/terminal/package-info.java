/// How does it look on a terminal? Start at `TerminalBrief`. Everything is plain text, wrapped to
/// the width of the screen, in colours only where they are welcome.
@NullMarked
package org.secondsource.app.terminal;

import org.jspecify.annotations.NullMarked;
