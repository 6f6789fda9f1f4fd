/// How does Stanford CoreNLP read English for us? Start at `CoreNlpAnalyzer`. No type of
/// `edu.stanford.nlp` leaves this package.
@NullMarked
package org.secondsource.language.corenlp;

import org.jspecify.annotations.NullMarked;
