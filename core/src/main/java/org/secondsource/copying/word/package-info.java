/// Which words does a text have, and what do they tell? Start at `WordList`. Two spellings of one
/// word have one key wherever case, punctuation or composition alone tells them apart.
@NullMarked
package org.secondsource.copying.word;

import org.jspecify.annotations.NullMarked;
