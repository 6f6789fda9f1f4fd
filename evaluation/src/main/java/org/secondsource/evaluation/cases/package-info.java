/// The question: of a folder of small cases with what is right in prose, how many checks hold?
///
/// Start at [CaseBench]. The cases stay where they are: our own table says only which field of the
/// picture each check is about, and points at the words that the case itself quotes.
@NullMarked
package org.secondsource.evaluation.cases;

import org.jspecify.annotations.NullMarked;
