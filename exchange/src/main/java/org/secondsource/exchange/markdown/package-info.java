/// What does a brief look like as Markdown? Start at `MarkdownPage`. No text of a report can become
/// markup.
@NullMarked
package org.secondsource.exchange.markdown;

import org.jspecify.annotations.NullMarked;
