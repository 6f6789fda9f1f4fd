package org.secondsource.exchange.csv;

import static org.secondsource.exchange.csv.CiteColumns.all;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.secondsource.actor.ActorId;
import org.secondsource.brief.line.Wording;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.reading.quantity.Amount;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.reading.statement.Medium;
import org.secondsource.reading.statement.Statement;
import org.secondsource.reading.statement.StatementId;
import org.secondsource.report.Report;
import org.secondsource.text.Cite;
import org.secondsource.text.Span;

/// The tables of what single reports say.
final class ReadTables {
    private ReadTables() {}

    /// A statement with its report.
    record Told(Report report, Statement statement) {
        Cite cite() {
            return report.cite(statement.shown());
        }
    }

    /// A quantity with its report.
    record Counted(Report report, Quantity quantity) {
        Cite cite() {
            return report.cite(quantity.span());
        }
    }

    static Table<Told> statements() {
        return new Table<>("statements", ReadTables::allStatements, view -> statement(view));
    }

    private static Stream<Told> allStatements(PictureView view) {
        return view.picture().readings().stream()
                .flatMap(reading ->
                        reading.statements().stream()
                                .map(each -> new Told(view.report(reading.report()), each)));
    }

    private static List<Column<Told>> statement(PictureView view) {
        CiteColumns<Told> cites = new CiteColumns<>(view, Told::cite);
        return all(
                List.of(
                        Column.words(
                                "statement",
                                "its id",
                                (Told each) -> each.statement().id().toString())),
                whose(view, Told::report, each -> each.statement().attribution()),
                howSaid(),
                cites.days(
                        "date",
                        "when it was said",
                        each -> each.statement().when().resolve(each.report().published().day())),
                cites.origins(each -> List.of(each.cite())),
                cites.place());
    }

    private static List<Column<Told>> howSaid() {
        return List.of(
                Column.words(
                        "cue",
                        "the words that tell that the speaker spoke",
                        (Told each) -> cue(each)),
                Column.words(
                        "direct",
                        "yes where it stands in quotation marks",
                        each -> each.statement().direct() ? "yes" : "no"),
                Column.words(
                        "medium",
                        "by which channel, where the report tells",
                        each -> medium(each.statement().medium())),
                Column.words(
                        "modality",
                        "asserted, expected, possible, denied or intended",
                        each -> Wording.lower(each.statement().modality())),
                Column.words(
                        "polarity",
                        "whether it says that something is not so",
                        each -> each.statement().negated() ? "negated" : "affirmed"),
                Column.words(
                        "basis",
                        "read by rules, learned, or both",
                        each -> Wording.lower(each.statement().basis())),
                Column.number(
                        "confidence",
                        "how probable it is that it is read rightly, 0 to 1",
                        each ->
                                OptionalDouble.of(
                                        Math.round(each.statement().confidence() * 100) / 100.0)));
    }

    private static String medium(Medium medium) {
        return medium == Medium.UNSAID ? "" : Wording.lower(medium);
    }

    private static String cue(Told told) {
        return switch (told.statement().attribution()) {
            case Attribution.By by -> by.cue().of(told.report().text());
            case Attribution.OwnVoice own -> "";
        };
    }

    private static <T> List<Column<T>> whose(
            PictureView view, Function<T, Report> report, Function<T, Attribution> attribution) {
        return List.of(
                Column.words(
                        "speaker",
                        "who says it; empty where the report itself does",
                        row ->
                                speaker(view, report.apply(row), attribution.apply(row))
                                        .map(view.lookup()::name)
                                        .orElse("")),
                Column.words(
                        "speaker_id",
                        "the speaker's id",
                        row ->
                                speaker(view, report.apply(row), attribution.apply(row))
                                        .map(ActorId::toString)
                                        .orElse("")),
                Column.words(
                        "speaker_text",
                        "the words that name the speaker there",
                        row -> named(report.apply(row), attribution.apply(row))));
    }

    private static Optional<ActorId> speaker(
            PictureView view, Report report, Attribution attribution) {
        return view.lookup().speaker(report.id(), attribution);
    }

    private static String named(Report report, Attribution attribution) {
        return switch (attribution) {
            case Attribution.By(int member, Span speaker, Span cue) -> speaker.of(report.text());
            case Attribution.OwnVoice own -> "";
        };
    }

    static Table<Counted> figures() {
        return new Table<>("figures", ReadTables::allFigures, view -> figure(view));
    }

    private static Stream<Counted> allFigures(PictureView view) {
        return view.picture().readings().stream()
                .flatMap(reading ->
                        reading.quantities().stream()
                                .map(each -> new Counted(view.report(reading.report()), each)));
    }

    private static List<Column<Counted>> figure(PictureView view) {
        CiteColumns<Counted> cites = new CiteColumns<>(view, Counted::cite);
        return all(
                amount(),
                scope(),
                cites.days(
                        "as_of",
                        "the day for which it counts",
                        each -> each.quantity().asOf().resolve(each.report().published().day())),
                cites.days(
                        "by",
                        "the day by which it is expected",
                        each -> each.quantity().by().resolve(each.report().published().day())),
                whose(view, Counted::report, each -> each.quantity().attribution()),
                List.of(
                        Column.words(
                                "statement",
                                "id of the statement that tells it",
                                each ->
                                        each.quantity()
                                                .statement()
                                                .map(StatementId::toString)
                                                .orElse(""))),
                cites.origins(each -> List.of(each.cite())),
                cites.place());
    }

    private static List<Column<Counted>> amount() {
        return List.of(
                Column.words("figure", "its id", (Counted each) -> each.quantity().id().toString()),
                Column.number(
                        "value",
                        "the number as told; empty for a range",
                        each -> value(each.quantity().amount())),
                Column.number(
                        "low",
                        "the least it is read to mean",
                        each -> OptionalDouble.of(each.quantity().amount().low())),
                Column.number(
                        "high",
                        "the most it is read to mean",
                        each -> OptionalDouble.of(each.quantity().amount().high())),
                Column.words(
                        "bound",
                        "exactly, about, more than, less than, at least, at most or between",
                        each -> Wording.lower(each.quantity().amount().bound())));
    }

    private static List<Column<Counted>> scope() {
        return List.of(
                Column.words("unit", "what is counted", (Counted each) -> each.quantity().unit()),
                Column.words("of", "whose or of what", each -> each.quantity().of()),
                Column.words(
                        "action", "what was done to or by them", each -> each.quantity().action()),
                Column.words("place", "where, as written", each -> each.quantity().place()),
                Column.words(
                        "modality",
                        "asserted, expected, possible, denied or intended",
                        each -> Wording.lower(each.quantity().modality())));
    }

    private static OptionalDouble value(Amount amount) {
        return amount.bound() == Amount.Bound.BETWEEN
                ? OptionalDouble.empty()
                : OptionalDouble.of(amount.value());
    }
}
