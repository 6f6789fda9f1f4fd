/// What stands at an address on the net? Start at `HttpFetcher`, which asks as a polite guest does.
/// No connection is made to an address that is not public, wherever a redirect or a name leads.
@NullMarked
package org.secondsource.fetch;

import org.jspecify.annotations.NullMarked;
