/// Which characters do these bytes stand for? Start at `TextDecoder`. What is declared is held
/// against the bytes themselves, and bytes that are no text are refused.
@NullMarked
package org.secondsource.intake.encoding;

import org.jspecify.annotations.NullMarked;
