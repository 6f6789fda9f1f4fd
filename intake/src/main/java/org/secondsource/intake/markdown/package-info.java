/// What report does a text in Markdown hold? Start at `MarkdownFormat`.
@NullMarked
package org.secondsource.intake.markdown;

import org.jspecify.annotations.NullMarked;
