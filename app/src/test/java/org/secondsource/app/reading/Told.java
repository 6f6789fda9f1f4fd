package org.secondsource.app.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.secondsource.app.Models;
import org.secondsource.language.DateRange;
import org.secondsource.reading.Reading;
import org.secondsource.reading.ReportReader;
import org.secondsource.reading.cast.Gazetteer;
import org.secondsource.reading.cast.Member;
import org.secondsource.reading.event.EventMention;
import org.secondsource.reading.event.PactMention;
import org.secondsource.reading.event.Participant;
import org.secondsource.reading.event.PositionMention;
import org.secondsource.reading.quantity.Amount;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.reading.statement.Basis;
import org.secondsource.reading.statement.Statement;
import org.secondsource.reading.time.When;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// What an invented report tells, as lines that a test can compare. All tests share one analyser,
/// since its models take seconds to load.
final class Told {
    private static final ReportReader READER = new ReportReader(Models.english(), Gazetteer.load());

    private final String text;
    private final Publication published;
    private final Reading reading;

    private Told(String text, Publication published, Reading reading) {
        this.text = text;
        this.published = published;
        this.reading = reading;
    }

    /// Reads a text block; its lines are joined, an empty line parts two paragraphs.
    static Told by(String block) {
        return by(block, new Publication.Unknown());
    }

    /// As `by`, of a report under a headline, which its text repeats.
    static Told under(String headline, String block) {
        return by(headline, headline + "\n\n" + block, new Publication.Unknown());
    }

    /// As `by`, of a report published that day.
    static Told on(String day, String block) {
        return by(
                block,
                new Publication.On(LocalDate.parse(day), Publication.Basis.STATED, "invented"));
    }

    private static Told by(String block, Publication published) {
        return by("", block, published);
    }

    private static Told by(String title, String block, Publication published) {
        String text = block.strip().replaceAll("(?<!\n)\n(?!\n)", " ");
        Report report =
                new Report(
                        new ReportId("invented"),
                        "invented.txt",
                        "",
                        title,
                        "",
                        "",
                        published,
                        "en",
                        List.of(),
                        text,
                        List.of());
        return new Told(text, published, READER.read(report));
    }

    String text() {
        return text;
    }

    Reading reading() {
        return reading;
    }

    /// The day of the report, as told.
    Optional<LocalDate> published() {
        return published.day();
    }

    /// "Ann Lee: the port is open", in the order of the text; those with a speaker only.
    List<String> statements() {
        return spoken().map(s -> speaker(s) + ": " + words(s.content())).toList();
    }

    /// "Ann Lee 2025-06-02", in the order of the text: whose word each statement is and the day on
    /// which it was said, "unknown" where nothing tells.
    List<String> days() {
        return days(published.day());
    }

    /// As `days`, once another report has told the day of publication.
    List<String> days(Optional<LocalDate> publishedOn) {
        return spoken().map(s ->
                        speaker(s)
                                + " "
                                + s.when()
                                        .resolve(publishedOn)
                                        .map(DateRange::start)
                                        .orElse("unknown"))
                .toList();
    }

    /// The one statement that has a speaker.
    Statement statement() {
        return spoken().reduce(
                        (one, two) -> {
                            throw new IllegalStateException("several statements: " + statements());
                        })
                .orElseThrow();
    }

    /// The one statement of that speaker.
    Statement statementOf(String name) {
        return spoken().filter(s -> speaker(s).equals(name)).findFirst().orElseThrow();
    }

    /// The statements with a speaker that stand on this.
    List<Statement> statements(Basis basis) {
        return spoken().filter(s -> s.basis() == basis).toList();
    }

    private Stream<Statement> spoken() {
        return reading.statements().stream().filter(s -> s.attribution() instanceof Attribution.By);
    }

    private String speaker(Statement statement) {
        return switch (statement.attribution()) {
            case Attribution.By by -> name(by.member());
            case Attribution.OwnVoice own -> "";
        };
    }

    /// The names through whom a statement is reported.
    List<String> via(Statement statement) {
        return statement.via().stream().map(this::name).toList();
    }

    /// "at least 40 home destroy", "20 to 30 percent": bound, number, unit and deed.
    List<String> quantities() {
        return reading.quantities().stream().map(Told::line).toList();
    }

    /// "17 in Vik": each number with where it was, "17 nowhere" where nothing tells.
    List<String> places() {
        return reading.quantities().stream()
                .map(q ->
                        plain(q.amount().value())
                                + (q.place().isEmpty() ? " nowhere" : " in " + q.place()))
                .toList();
    }

    private static String line(Quantity quantity) {
        Amount amount = quantity.amount();
        String bound = amount.bound().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String number =
                amount.bound() == Amount.Bound.BETWEEN
                        ? plain(amount.low()) + " to " + plain(amount.high())
                        : bound + " " + plain(amount.value());
        return String.join(" ", number, quantity.unit(), quantity.action()).strip();
    }

    private static String plain(double number) {
        return number == Math.rint(number)
                ? String.format(Locale.ROOT, "%.0f", number)
                : Double.toString(number);
    }

    /// The names of the cast with their kinds: "Norway (state)".
    List<String> cast() {
        return reading.cast().stream()
                .map(m -> m.name() + " (" + m.kind().name().toLowerCase(Locale.ROOT) + ")")
                .toList();
    }

    /// The member of that name.
    Member member(String name) {
        return reading.cast().stream()
                .filter(m -> m.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " is not of " + cast()));
    }

    private String name(int member) {
        return reading.cast().get(member).name();
    }

    /// "visit scheduled: Ann Lee": kind, status and who takes part.
    List<String> events() {
        return reading.events().stream().map(this::line).toList();
    }

    /// The kinds of the events, in the order of the text.
    List<String> kinds() {
        return reading.events().stream().map(event -> event.kind().name()).toList();
    }

    /// "meeting: Monday -> Thursday", for each event that is put on another day; "?" for a day that
    /// is not told.
    List<String> moves() {
        return reading.events().stream()
                .filter(event -> event.course().movedFrom().isPresent())
                .map(event ->
                        event.kind().name()
                                + ": "
                                + event.course().movedFrom().map(this::day).orElse("?")
                                + " -> "
                                + day(event.when()))
                .toList();
    }

    private String day(When when) {
        return when instanceof When.Said said ? words(said.span()) : "?";
    }

    private String line(EventMention event) {
        List<String> names =
                event.participants().stream()
                        .map(Participant::member)
                        .filter(OptionalInt::isPresent)
                        .map(member -> name(member.getAsInt()))
                        .toList();
        return "%s %s: %s"
                .formatted(
                        event.kind().name(),
                        event.status().name().toLowerCase(Locale.ROOT),
                        String.join(", ", names));
    }

    /// The one event.
    EventMention event() {
        if (reading.events().size() != 1) {
            throw new IllegalStateException("not one event: " + events());
        }
        return reading.events().getFirst();
    }

    /// "rescue pact: signed".
    List<String> pacts() {
        return reading.pacts().stream().map(this::line).toList();
    }

    /// The words for the events at which pacts are told to be made.
    List<String> occasions() {
        return reading.pacts().stream()
                .flatMap(pact -> pact.occasion().stream())
                .map(this::words)
                .toList();
    }

    private String line(PactMention pact) {
        return words(pact.name()) + ": " + pact.step().name().toLowerCase(Locale.ROOT);
    }

    /// "Norway opposes the levy".
    List<String> positions() {
        return reading.positions().stream().map(this::line).toList();
    }

    private String line(PositionMention position) {
        String stance = position.stance().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return name(position.member()) + " " + stance + " " + words(position.about());
    }

    private String words(Span span) {
        return span.of(text);
    }
}
