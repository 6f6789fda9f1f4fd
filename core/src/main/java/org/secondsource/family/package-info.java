/// Which reports hang together by their text, and who took it from where? Start at `Families`. A
/// report is in at most one family, and stands there once.
@NullMarked
package org.secondsource.family;

import org.jspecify.annotations.NullMarked;
