/// The question: what sort of line is this, by its shape and a table of words?
///
/// Start at [Shapes]. A shape is told by the line itself; whether the place fits is for whoever
/// reads the text.
@NullMarked
package org.secondsource.shape;

import org.jspecify.annotations.NullMarked;
