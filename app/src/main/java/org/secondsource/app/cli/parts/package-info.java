/// Of which parts is the program put together, and which program is it? Start at `Parts`. Only
/// `InstalledParts` names the analyser and the intake that are used; all else asks for the ports.
@NullMarked
package org.secondsource.app.cli.parts;

import org.jspecify.annotations.NullMarked;
