package org.secondsource.claim.wording;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.secondsource.reading.statement.StatementId;
import org.secondsource.text.Cite;

/// Statements of several reports that tell one happening alike: as done, as planned, or as off.
///
/// @param wording the clause that tells the happening and nothing beside it
/// @param clauses each statement with its clause that tells the happening
public record ToldAlike(Cite wording, SortedMap<StatementId, Cite> clauses) {
    public ToldAlike {
        clauses = Collections.unmodifiableSortedMap(new TreeMap<>(clauses));
    }
}
