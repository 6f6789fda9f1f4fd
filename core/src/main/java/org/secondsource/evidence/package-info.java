/// The question: which of the things that a page or file tells is a report's title, author, outlet?
///
/// Start at [Judges]. Every candidate is kept with its kind and its place, scored once, and none is
/// believed for standing first.
@NullMarked
package org.secondsource.evidence;

import org.jspecify.annotations.NullMarked;
