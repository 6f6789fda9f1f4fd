/// Which words of which page carry which fact? Start at `AnnotationFormat`. Each annotation holds
/// the exact words, so that it is found again or not at all.
@NullMarked
package org.secondsource.exchange.annotation;

import org.jspecify.annotations.NullMarked;
