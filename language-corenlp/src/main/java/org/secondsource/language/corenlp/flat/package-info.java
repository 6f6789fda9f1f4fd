/// How is a model laid out so that it need not be read to be used? Start at `FlatModels`.
@NullMarked
package org.secondsource.language.corenlp.flat;

import org.jspecify.annotations.NullMarked;
