/// What do weights that were learned from examples say? Start at `Weights`, which ship as files
/// beside those who use them, and at `Chain`, which labels a row of words by them. The same
/// features give the same answer on every machine.
@NullMarked
package org.secondsource.learned;

import org.jspecify.annotations.NullMarked;
