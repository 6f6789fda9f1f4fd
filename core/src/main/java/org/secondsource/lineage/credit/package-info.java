/// What does a report itself say of where it comes from? Start at `CreditReader` for datelines and
/// credits, at `CitationReader` for agencies that the text names.
@NullMarked
package org.secondsource.lineage.credit;

import org.jspecify.annotations.NullMarked;
