/// Which words of a sentence are names, by the models that ship with CoreNLP? Start at
/// `NameRecogniser`.
@NullMarked
package org.secondsource.language.corenlp.name;

import org.jspecify.annotations.NullMarked;
