/// Which sentences, names, times and dependencies? Start at `LanguageAnalyzer`. A time is kept as
/// it was said (`TimeExpression`) and resolved only when the day of publication is known.
@NullMarked
package org.secondsource.language;

import org.jspecify.annotations.NullMarked;
