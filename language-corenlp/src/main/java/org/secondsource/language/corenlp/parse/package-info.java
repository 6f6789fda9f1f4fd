/// Which word hangs on which, by the model that ships with CoreNLP? Start at `ArcParser`.
@NullMarked
package org.secondsource.language.corenlp.parse;

import org.jspecify.annotations.NullMarked;
