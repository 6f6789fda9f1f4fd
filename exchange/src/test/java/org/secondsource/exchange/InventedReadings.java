package org.secondsource.exchange;

import static org.secondsource.exchange.InventedPicture.FIRST;
import static org.secondsource.exchange.InventedPicture.MONDAY;
import static org.secondsource.exchange.InventedPicture.SECOND;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.secondsource.language.NameKind;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.Reading;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.cast.Member;
import org.secondsource.reading.cue.Sort;
import org.secondsource.reading.proposition.FactState;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.reading.proposition.PropositionId;
import org.secondsource.reading.proposition.StandaloneText;
import org.secondsource.reading.quantity.Amount;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.quantity.QuantityId;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.reading.statement.Basis;
import org.secondsource.reading.statement.Medium;
import org.secondsource.reading.statement.Modality;
import org.secondsource.reading.statement.Statement;
import org.secondsource.reading.statement.StatementId;
import org.secondsource.reading.time.TimeExpression;
import org.secondsource.reading.time.TimeMention;
import org.secondsource.reading.time.When;
import org.secondsource.report.Report;
import org.secondsource.text.Span;

/// What the two reports of the invented picture say.
final class InventedReadings {
    private static final When.Unsaid UNSAID = new When.Unsaid();

    private InventedReadings() {}

    private static List<Sentence> sentences(Report report) {
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String word : report.text().split(" ", -1)) {
            String tag = word.matches("[0-9]+") ? "CD" : "NN";
            Span span = new Span(start, start + word.length());
            tokens.add(new Token(span, word, word, tag, NameKind.NONE, -1, "root"));
            start += word.length() + 1;
            if (word.endsWith(".")) {
                sentences.add(new Sentence(tokens));
                tokens.clear();
            }
        }
        return sentences;
    }

    private static Member member(Report report, int index, ActorKind kind, String name) {
        Span span = InventedPicture.span(report, name);
        return new Member(index, kind, name, List.of(), "", List.of(), List.of(span));
    }

    static Reading first() {
        Attribution holm =
                new Attribution.By(
                        0,
                        InventedPicture.span(FIRST, "Ada Holm"),
                        InventedPicture.span(FIRST, "said"));
        Statement safe =
                new Statement(
                        new StatementId(FIRST.id(), 1),
                        InventedPicture.span(FIRST, "The dam is safe"),
                        InventedPicture.span(FIRST, "The dam is safe"),
                        holm,
                        false,
                        List.of(),
                        Medium.NEWS_CONFERENCE,
                        monday(FIRST),
                        Modality.ASSERTED,
                        false,
                        Sort.SAY,
                        Basis.BOTH,
                        0.91);
        return new Reading(
                FIRST.id(),
                sentences(FIRST),
                List.of(new TimeMention(InventedPicture.span(FIRST, "Monday"), weekday())),
                List.of(member(FIRST, 0, ActorKind.PERSON, "Ada Holm")),
                List.of(safe),
                List.of(families(FIRST, 1, "At least 40 families", 40, new Attribution.OwnVoice())),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        clause(FIRST, 1, "The dam is safe", FactState.SO, holm),
                        left(FIRST, 2, "At least 40 families left Ulm on Monday", 1)));
    }

    static Reading second() {
        Attribution city =
                new Attribution.By(
                        0,
                        InventedPicture.span(SECOND, "the city"),
                        InventedPicture.span(SECOND, "said"));
        return new Reading(
                SECOND.id(),
                sentences(SECOND),
                List.of(
                        new TimeMention(
                                InventedPicture.span(SECOND, "Friday"),
                                new TimeExpression.Length("P2Y"))),
                List.of(member(SECOND, 0, ActorKind.ORGANISATION, "the city")),
                List.of(unsafe(city)),
                List.of(
                        families(SECOND, 1, "At least 40 families", 40, new Attribution.OwnVoice()),
                        families(SECOND, 2, "About 90 families", 90, city)),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        clause(SECOND, 1, "The dam is not safe", FactState.NOT_SO, city),
                        left(SECOND, 2, "At least 40 families left Ulm on Monday", 1),
                        unreadable(SECOND, 3, "About 90 families left", 2, city)));
    }

    private static Statement unsafe(Attribution city) {
        return new Statement(
                new StatementId(SECOND.id(), 1),
                InventedPicture.span(SECOND, "The dam is not safe"),
                InventedPicture.span(SECOND, "The dam is not safe"),
                city,
                true,
                List.of(0),
                Medium.UNSAID,
                UNSAID,
                Modality.ASSERTED,
                true,
                Sort.SAY,
                Basis.BOTH,
                0.91);
    }

    /// A clause of somebody's statement, the first of its report.
    private static Proposition clause(
            Report report, int number, String words, FactState state, Attribution by) {
        return proposition(
                report,
                number,
                words,
                Optional.of(
                        new StandaloneText(words, List.of(InventedPicture.span(report, words)))),
                List.of(),
                state,
                by,
                Optional.of(new StatementId(report.id(), 1)));
    }

    /// A clause in the report's own voice that counts families.
    private static Proposition left(Report report, int number, String words, int quantity) {
        return proposition(
                report,
                number,
                words,
                Optional.of(
                        new StandaloneText(words, List.of(InventedPicture.span(report, words)))),
                List.of(new QuantityId(report.id(), quantity)),
                FactState.SO,
                new Attribution.OwnVoice(),
                Optional.empty());
    }

    /// A clause that cannot be made to read alone.
    private static Proposition unreadable(
            Report report, int number, String words, int quantity, Attribution by) {
        return proposition(
                report,
                number,
                words,
                Optional.empty(),
                List.of(new QuantityId(report.id(), quantity)),
                FactState.SO,
                by,
                Optional.empty());
    }

    private static Proposition proposition(
            Report report,
            int number,
            String words,
            Optional<StandaloneText> readable,
            List<QuantityId> quantities,
            FactState state,
            Attribution by,
            Optional<StatementId> statement) {
        Span span = InventedPicture.span(report, words);
        return new Proposition(
                new PropositionId(report.id(), number),
                span,
                readable,
                readable,
                List.of(span),
                OptionalInt.empty(),
                OptionalInt.empty(),
                words.startsWith("The dam") ? "dam" : "",
                words.startsWith("The dam") ? "safe" : "leave",
                quantities,
                quantities,
                words.contains("Ulm") ? "Ulm" : "",
                words.contains("Monday") ? monday(report) : UNSAID,
                state,
                by,
                statement,
                Optional.empty(),
                true,
                false);
    }

    private static TimeExpression weekday() {
        return new TimeExpression.Weekday(MONDAY.getDayOfWeek(), TimeExpression.Side.PAST, false);
    }

    private static When monday(Report report) {
        return new When.Said(InventedPicture.span(report, "Monday"), weekday());
    }

    private static Quantity families(
            Report report, int number, String words, int value, Attribution attribution) {
        Amount.Bound bound = words.startsWith("About") ? Amount.Bound.ABOUT : Amount.Bound.AT_LEAST;
        return new Quantity(
                new QuantityId(report.id(), number),
                InventedPicture.span(report, words),
                Amount.of(bound, value),
                "family",
                "",
                "leave",
                "Ulm",
                number == 1 ? monday(report) : UNSAID,
                UNSAID,
                Modality.ASSERTED,
                attribution,
                Optional.empty(),
                Optional.empty());
    }
}
