/// Which commands make a situation, add to it, look after it and ask it? Start at `AddCommand`.
/// What came in is kept before it is read.
@NullMarked
package org.secondsource.app.cli.situation;

import org.jspecify.annotations.NullMarked;
