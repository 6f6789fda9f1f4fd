/// What is a line of the brief made of, and in which words does it tell days, numbers and names?
/// Data, and the words that all of the brief share.
@NullMarked
package org.secondsource.brief.line;

import org.jspecify.annotations.NullMarked;
