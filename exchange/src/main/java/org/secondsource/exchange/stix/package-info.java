/// What does a picture look like as threat intelligence? Start at `StixFormat`. Every object has an
/// id made from the thing's own, and every reference leads to an object of the same bundle.
@NullMarked
package org.secondsource.exchange.stix;

import org.jspecify.annotations.NullMarked;
