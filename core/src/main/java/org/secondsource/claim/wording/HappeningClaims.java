package org.secondsource.claim.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondsource.claim.parts.Parts;
import org.secondsource.claim.parts.PartsReader;
import org.secondsource.claim.said.Said;
import org.secondsource.reading.statement.StatementId;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;

/// Parts the statements that tell one happening where their clauses tell it otherwise: for another
/// day, of others, with another number. Whoever says that it is put off does not back the day it
/// was to be.
public final class HappeningClaims {
    /// Statements that tell a happening alike.
    ///
    /// @param clause the first that tells it
    /// @param wording the happening's own, where it stands in one of them
    public record Group(List<Said.InWords> statements, Cite clause, Optional<Cite> wording) {
        public Group {
            statements = List.copyOf(statements);
        }
    }

    private record Telling(Worded words, Cite clause, Parts parts) {
        boolean isAlike(Telling other) {
            return words.putsOff() == other.words.putsOff()
                    && !parts.excludes(other.parts)
                    && !parts.excludesNumbersOf(other.parts);
        }
    }

    private HappeningClaims() {}

    /// Those groups that several reports tell.
    public static List<Group> groups(
            ToldAlike happening,
            Map<StatementId, Worded> statements,
            Map<ReportId, PartsReader> readers) {
        List<List<Telling>> groups = new ArrayList<>();
        happening
                .clauses()
                .forEach((id, clause) -> {
                    Worded words = statements.get(id);
                    PartsReader reader = readers.get(id.report());
                    if (words != null && reader != null) {
                        place(new Telling(words, clause, reader.read(clause.span())), groups);
                    }
                });
        return groups.stream()
                .filter(group -> reports(group) > 1)
                .map(group ->
                        new Group(
                                group.stream().map(telling -> telling.words().said()).toList(),
                                first(group),
                                wording(group, happening.wording())))
                .toList();
    }

    private static Cite first(List<Telling> group) {
        return group.stream().map(Telling::clause).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static void place(Telling telling, List<List<Telling>> groups) {
        for (List<Telling> group : groups) {
            if (group.stream().allMatch(telling::isAlike)) {
                group.add(telling);
                return;
            }
        }
        groups.add(new ArrayList<>(List.of(telling)));
    }

    private static long reports(List<Telling> group) {
        return group.stream().map(telling -> telling.clause().report()).distinct().count();
    }

    private static Optional<Cite> wording(List<Telling> group, Cite wording) {
        return group.stream()
                        .map(Telling::clause)
                        .filter(clause -> clause.report().equals(wording.report()))
                        .anyMatch(clause -> clause.span().overlaps(wording.span()))
                ? Optional.of(wording)
                : Optional.empty();
    }
}
