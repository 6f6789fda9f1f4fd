/// Which commands put a situation right? Start at `CorrectCommand`. Each tells what it did to the
/// picture, and each can be undone.
@NullMarked
package org.secondsource.app.cli.correction;

import org.jspecify.annotations.NullMarked;
