/// How is a picture handed out? Start at `PictureJson`, `HtmlPage` and `MarkdownPage`. The same
/// picture always gives the same bytes, and no text of a report reaches a page unescaped.
@NullMarked
package org.secondsource.exchange;

import org.jspecify.annotations.NullMarked;
