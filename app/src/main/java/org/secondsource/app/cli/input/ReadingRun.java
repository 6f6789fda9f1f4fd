package org.secondsource.app.cli.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.secondsource.SecondSource;
import org.secondsource.agency.AgencyRegistry;
import org.secondsource.app.cli.console.CommandFailure;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.parts.Parts;
import org.secondsource.archive.CorrectionEntry;
import org.secondsource.archive.Digest;
import org.secondsource.archive.Memo;
import org.secondsource.copying.CopyFinder;
import org.secondsource.report.Intake;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.text.ReportId;

/// Takes the inputs of one command and hands out the picture of them.
public final class ReadingRun {
    private static final int DONE = 0;
    private static final int NOTHING_READ = 1;

    /// What is said once, where another version read a situation before.
    public static final String ANOTHER_PROGRAM =
            "The program changed since this situation was last read: all of it is read anew.";

    private final Console console;
    private final Parts parts;
    private final InputOptions options;

    public ReadingRun(Console console, Parts parts, InputOptions options) {
        this.console = console;
        this.parts = parts;
        this.options = options;
    }

    /// Reads the reports and joins what they say.
    ///
    /// @return the exit status
    public int read(List<String> inputs, Asked asked) {
        return answer(
                inputs,
                asked,
                given -> {
                    SecondSource reader = reader(given.memo()).righted(given.corrections());
                    return outcomes -> read(reader, outcomes);
                });
    }

    private SecondSource reader(Memo memo) {
        return options.reader(parts.analyzer()).with(memo);
    }

    private Picture read(SecondSource reader, List<Intake.Outcome> outcomes) {
        try (Progress progress = progress(outcomes)) {
            return reader.read(outcomes, progress::step);
        }
    }

    /// The picture of some reports, with what was put right of them.
    public Picture picture(
            List<Intake.Outcome> outcomes, List<CorrectionEntry> corrections, Memo memo) {
        return read(reader(memo).righted(corrections), outcomes);
    }

    /// Reads the reports and joins nothing, so that the memo knows them when they are asked of.
    public void readAhead(List<Intake.Outcome> outcomes, Memo memo) {
        SecondSource reader = reader(memo);
        try (Progress progress = progress(outcomes)) {
            reader.readAhead(outcomes, progress::step);
        }
        parts.trouble().ifPresent(console.error()::println);
    }

    private Progress progress(List<Intake.Outcome> outcomes) {
        int reports = (int) outcomes.stream().filter(Intake.Outcome.Read.class::isInstance).count();
        return Progress.of(console, options.isQuiet(), reports);
    }

    /// Only lays the reports side by side, for copies and origins.
    ///
    /// @return the exit status
    public int compare(List<String> inputs, Asked asked) {
        AgencyRegistry agencies = options.agencies();
        CopyFinder copies = options.copies();
        return answer(
                inputs,
                asked,
                given ->
                        outcomes ->
                                SecondSource.compare(
                                        outcomes, agencies, copies, given.corrections()));
    }

    private int answer(
            List<String> inputs,
            Asked asked,
            Function<Given, Function<List<Intake.Outcome>, Picture>> maker) {
        try (Given given = Given.of(inputs, options.seen(), this::intake, parts::version)) {
            if (given.isOfAnotherProgram() && !options.isQuiet()) {
                console.error().println(ANOTHER_PROGRAM);
            }
            Optional<String> question =
                    asked.question()
                            .map(key ->
                                    new Digest()
                                            .add(key)
                                            .add(options.words())
                                            .add(options.seen().toString())
                                            .value());
            KeptAnswers kept = new KeptAnswers(given.memo(), question, given.state());
            Optional<KeptAnswers.Answer> before = kept.before();
            KeptAnswers.Answer answer =
                    before.orElseGet(() -> made(given, maker.apply(given), asked));
            console.out().print(answer.text());
            if (!options.isQuiet() || answer.status() == NOTHING_READ) {
                console.error().print(answer.note());
            }
            if (before.isEmpty() && answer.status() == DONE) {
                kept.keep(answer);
            }
            parts.trouble().or(given::trouble).ifPresent(console.error()::println);
            return answer.status();
        }
    }

    /// The way in, as the options say.
    public Intake intake() {
        try {
            return parts.intake(options.threads(), options.map());
        } catch (IllegalArgumentException wrong) {
            throw new CommandFailure("--map: " + wrong.getMessage(), wrong);
        }
    }

    /// What `--as-of` leaves out is left out before the picture is made that is handed out, so that
    /// it is the same as of the other reports alone.
    private KeptAnswers.Answer made(
            Given given, Function<List<Intake.Outcome>, Picture> maker, Asked asked) {
        List<Intake.Outcome> taken = given.outcomes();
        List<Report> leftOut = new ArrayList<>();
        Picture picture = maker.apply(taken);
        List<Report> late = late(picture);
        while (!late.isEmpty()) {
            leftOut.addAll(late);
            taken = without(taken, late);
            picture = maker.apply(taken);
            late = late(picture);
        }
        return new KeptAnswers.Answer(
                picture.reports().isEmpty() ? NOTHING_READ : DONE,
                dated(asked, asked.text().apply(picture, given), picture),
                ClosingNote.of(picture, leftOut, options.asOf(), given.state().isPresent()));
    }

    /// A text that is of another time than now says so first.
    private String dated(Asked asked, String text, Picture picture) {
        String clock = options.clock(picture);
        return text.isEmpty() || clock.isEmpty() || asked.isDated() ? text : clock + "\n\n" + text;
    }

    /// Of which time a picture is, as a sentence; empty where it is of now.
    public String clock(Picture picture) {
        return options.clock(picture);
    }

    /// The reports that are not known to be published by the day of `--as-of`.
    private List<Report> late(Picture picture) {
        Optional<LocalDate> asOf = options.asOf();
        if (asOf.isEmpty()) {
            return List.of();
        }
        return picture.reports().stream()
                .filter(report ->
                        report.published().day().filter(day -> !day.isAfter(asOf.get())).isEmpty())
                .toList();
    }

    private static List<Intake.Outcome> without(List<Intake.Outcome> outcomes, List<Report> late) {
        Set<ReportId> ids = late.stream().map(Report::id).collect(Collectors.toSet());
        return outcomes.stream()
                .filter(outcome ->
                        !(outcome instanceof Intake.Outcome.Read(Report report)
                                && ids.contains(report.id())))
                .toList();
    }
}
