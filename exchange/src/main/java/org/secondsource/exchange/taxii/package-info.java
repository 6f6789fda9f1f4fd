/// How does a platform of threat intelligence fetch a situation, and what is new in it? Start at
/// `TaxiiSite`. What was handed out once comes behind nothing: whoever asks for what was added
/// after the last thing he has misses none.
@NullMarked
package org.secondsource.exchange.taxii;

import org.jspecify.annotations.NullMarked;
