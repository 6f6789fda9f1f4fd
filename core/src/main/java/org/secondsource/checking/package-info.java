/// Does anything that was read hold what a draft says? Start at `DraftChecker`. Where the least
/// word of a sentence differs from all that was read, nothing holds it.
@NullMarked
package org.secondsource.checking;

import org.jspecify.annotations.NullMarked;
