package org.secondsource.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.secondsource.reading.cue.Sort;
import org.secondsource.reading.event.EventMention;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.reading.statement.Basis;
import org.secondsource.reading.statement.Medium;
import org.secondsource.reading.statement.Modality;
import org.secondsource.reading.statement.Statement;
import org.secondsource.reading.statement.StatementId;
import org.secondsource.reading.time.When;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// Makes the statements that a report makes in its own voice: one for each clause that asserts an
/// event and stands in nobody's words, so that it can back a claim (picture.md, Statement).
final class OwnVoice {
    private final List<Statement> statements;
    private final Map<Span, StatementId> byClause = new HashMap<>();

    /// @param statements those with a speaker
    OwnVoice(ReportId report, List<Statement> statements, List<EventMention> events) {
        this.statements = new ArrayList<>(statements);
        TreeSet<Span> clauses = new TreeSet<>();
        for (EventMention event : events) {
            boolean asserted =
                    event.status() != EventStatus.POSSIBLE && event.status() != EventStatus.DENIED;
            boolean full = !event.participants().isEmpty() && !event.kind().isAside();
            boolean overlaps =
                    statements.stream().anyMatch(s -> s.content().overlaps(event.span()));
            if (asserted && full && event.statement().isEmpty() && !overlaps) {
                clauses.add(event.span());
            }
        }
        for (Span clause : clauses) {
            boolean inner =
                    clauses.stream()
                            .anyMatch(other -> !other.equals(clause) && other.contains(clause));
            if (!inner) {
                StatementId id = new StatementId(report, this.statements.size() + 1);
                this.statements.add(
                        new Statement(
                                id,
                                clause,
                                clause,
                                new Attribution.OwnVoice(),
                                false,
                                List.of(),
                                Medium.UNSAID,
                                new When.Unsaid(),
                                Modality.ASSERTED,
                                false,
                                Sort.SAY,
                                Basis.RULES,
                                1));
                byClause.put(clause, id);
            }
        }
    }

    List<Statement> statements() {
        return List.copyOf(statements);
    }

    /// The mention with the statement that now holds it.
    EventMention placed(EventMention event) {
        if (event.statement().isPresent()) {
            return event;
        }
        return event.in(holder(event.trigger()));
    }

    /// The quantity with the statement that now holds it.
    Quantity placed(Quantity quantity) {
        if (quantity.statement().isPresent()) {
            return quantity;
        }
        return quantity.in(holder(quantity.span()));
    }

    private Optional<StatementId> holder(Span span) {
        return byClause.entrySet().stream()
                .filter(e -> e.getKey().contains(span))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
