/// What does a picture look like as a page? Start at `HtmlPage` and `CopiesPage`. No text of a
/// report reaches a page unescaped, and a page loads nothing from anywhere.
@NullMarked
package org.secondsource.exchange.page;

import org.jspecify.annotations.NullMarked;
