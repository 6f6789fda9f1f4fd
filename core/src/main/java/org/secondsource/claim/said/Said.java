package org.secondsource.claim.said;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.secondsource.actor.ActorId;
import org.secondsource.actor.Cast;
import org.secondsource.claim.parts.Parts;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.reading.statement.Statement;
import org.secondsource.report.Report;
import org.secondsource.text.Cite;

/// One member of a claim, seen from the claim: where it stands, and who vouches for it.
public sealed interface Said {
    Report report();

    Cite cite();

    /// The words that tell it to a reader.
    Cite wording();

    /// Who says it; empty where the report itself does.
    Optional<ActorId> speaker();

    default Optional<LocalDate> published() {
        return report().published().day();
    }

    /// Whether it says that something is not so, by denying it.
    default boolean isDenial() {
        return false;
    }

    /// The day from which on both were told; empty where that of one is not known.
    static Optional<LocalDate> bothTold(Said a, Said b) {
        return a.published().flatMap(one -> b.published().map(two -> one.isAfter(two) ? one : two));
    }

    /// A proposition as a member.
    ///
    /// @param statement the one that holds it, or that tells of its speaker's act; empty where it
    ///   stands in none
    record InWords(
            Report report,
            Proposition proposition,
            Optional<Statement> statement,
            Optional<ActorId> speaker)
            implements Said {
        @Override
        public Cite cite() {
            return report.cite(proposition.span());
        }

        @Override
        public Cite wording() {
            return cite();
        }

        @Override
        public boolean isDenial() {
            return proposition.denied().isPresent();
        }
    }

    /// A quantity as a member.
    ///
    /// @param wording the statement it stands in, or its own words where it stands in none
    /// @param clause what its clause tells
    /// @param follows whether its sentence has told a number of the same deed before: "four were
    ///   killed and two others later", not "four were killed and two others hurt"
    /// @param window over what time it runs ("since truce", "day"); empty where that is not told
    record InNumbers(
            Report report,
            Quantity quantity,
            Optional<ActorId> speaker,
            Cite wording,
            Parts clause,
            boolean follows,
            String window)
            implements Said {
        @Override
        public Cite cite() {
            return report.cite(quantity.span());
        }
    }

    /// @param statements of the report
    static InWords of(
            Report report, Proposition proposition, List<Statement> statements, Cast cast) {
        Optional<Statement> held =
                statements.stream()
                        .filter(s -> proposition.statement().filter(s.id()::equals).isPresent())
                        .findFirst();
        return new InWords(
                report, proposition, held, speaker(report, proposition.attribution(), cast));
    }

    /// The actor whom a report names for what it tells; empty where it tells it itself.
    static Optional<ActorId> speaker(Report report, Attribution attribution, Cast cast) {
        return switch (attribution) {
            case Attribution.By by -> Optional.of(cast.actorOf(report.id(), by.member()));
            case Attribution.OwnVoice own -> Optional.empty();
        };
    }

    /// Members in the order of their places.
    static List<Said> ordered(List<? extends Said> members) {
        return members.stream()
                .<Said>map(said -> said)
                .sorted(Comparator.comparing(Said::cite))
                .toList();
    }
}
