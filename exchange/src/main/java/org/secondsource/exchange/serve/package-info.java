/// How is a situation served over HTTP to those who may ask? Start at `TokenServer`. Nobody is
/// answered who has not the token, and nothing can be changed.
@NullMarked
package org.secondsource.exchange.serve;

import org.jspecify.annotations.NullMarked;
