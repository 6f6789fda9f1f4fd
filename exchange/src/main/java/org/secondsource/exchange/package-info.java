/// How is a picture handed out? Start at `ExportFormats`, and for the program's own forms at
/// `PictureJson`, `HtmlPage` and `MarkdownPage`. The same picture always gives the same bytes, and
/// nothing that stands in a report can break out of the form it is written in.
@NullMarked
package org.secondsource.exchange;

import org.jspecify.annotations.NullMarked;
