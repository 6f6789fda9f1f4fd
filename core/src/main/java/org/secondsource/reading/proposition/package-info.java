/// What does a report assert, clause by clause? Start at `PropositionReader`. A noun phrase, a
/// question and what stands under "if" or "whether" assert nothing and make no proposition.
@NullMarked
package org.secondsource.reading.proposition;

import org.jspecify.annotations.NullMarked;
