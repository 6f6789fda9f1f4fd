package org.secondsource.claim;

import java.util.Set;
import org.secondsource.reading.statement.StatementId;
import org.secondsource.text.Cite;

/// Statements of several reports that tell one happening alike: as done, as planned, or as off.
///
/// @param wording the clause that tells the happening and nothing beside it
public record ToldAlike(Cite wording, Set<StatementId> statements) {
    public ToldAlike {
        statements = Set.copyOf(statements);
    }
}
