package org.secondsource.exchange.json;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondsource.claim.Claim;
import org.secondsource.reading.Reading;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.reading.statement.Statement;
import org.secondsource.reading.statement.StatementId;
import org.secondsource.situation.Picture;

/// Which statements a picture lists: all that somebody makes as far as they are probable, and those
/// that back a claim together with another report's, in a report's own voice too. What one report
/// alone tells in its own voice stands as a proposition.
final class ListedStatements {
    private final Set<StatementId> listed = new HashSet<>();

    ListedStatements(Picture picture) {
        for (Reading reading : picture.readings()) {
            reading.statements().stream()
                    .filter(each -> each.attribution() instanceof Attribution.By)
                    .filter(Statement::isListed)
                    .map(Statement::id)
                    .forEach(listed::add);
        }
        picture.claims().stream()
                .filter(ListedStatements::isOfMany)
                .map(Claim::statements)
                .forEach(listed::addAll);
    }

    private static boolean isOfMany(Claim claim) {
        return claim.propositions().stream().map(each -> each.report()).distinct().count() > 1;
    }

    List<Statement> of(Reading reading) {
        return reading.statements().stream().filter(each -> listed.contains(each.id())).toList();
    }

    Optional<StatementId> of(Optional<StatementId> statement) {
        return statement.filter(listed::contains);
    }

    List<StatementId> of(Claim claim) {
        return claim.statements().stream().filter(listed::contains).toList();
    }
}
