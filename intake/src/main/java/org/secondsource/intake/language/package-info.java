/// In which language is a text? Start at `LanguageTeller`.
@NullMarked
package org.secondsource.intake.language;

import org.jspecify.annotations.NullMarked;
