/// How does a situation go to another team whole, so that they can tell that it is what was sent?
/// Start at `BundleFormat` and `BundleCheck`. Whatever is changed on the way is found.
@NullMarked
package org.secondsource.exchange.bundle;

import org.jspecify.annotations.NullMarked;
