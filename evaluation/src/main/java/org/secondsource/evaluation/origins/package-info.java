/// Does the program tell whose text a report is, and does it invent nobody? Start at `OriginBench`.
/// No figure counts a case whose answer the program could have seen.
@NullMarked
package org.secondsource.evaluation.origins;

import org.jspecify.annotations.NullMarked;
