/// How is a picture written as JSON? Start at `PictureJson`; `JsonOut` writes every other kind of
/// JSON. The same picture always gives the same bytes, and no type of Jackson leaves this package.
@NullMarked
package org.secondsource.exchange.json;

import org.jspecify.annotations.NullMarked;
