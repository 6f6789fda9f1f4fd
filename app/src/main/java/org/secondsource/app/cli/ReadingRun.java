package org.secondsource.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.secondsource.SecondSource;
import org.secondsource.agency.AgencyRegistry;
import org.secondsource.copying.CopyFinder;
import org.secondsource.report.Intake;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.text.ReportId;

/// Takes the inputs of one command and hands out the picture of them.
final class ReadingRun {
    private static final int DONE = 0;
    private static final int NOTHING_READ = 1;

    private final Console console;
    private final Parts parts;
    private final InputOptions options;

    ReadingRun(Console console, Parts parts, InputOptions options) {
        this.console = console;
        this.parts = parts;
        this.options = options;
    }

    /// Reads the reports and joins what they say.
    ///
    /// @return the exit status
    int read(List<String> inputs, Consumer<Picture> handOut) {
        return read(inputs, (picture, given) -> handOut.accept(picture));
    }

    /// The same, with what was given to read, while it is open.
    ///
    /// @return the exit status
    int read(List<String> inputs, BiConsumer<Picture, Given> handOut) {
        try (Given given = given(inputs)) {
            SecondSource reader =
                    new SecondSource(
                                    parts.analyzer(),
                                    options.agencies(),
                                    options.copies(),
                                    options.threads())
                            .with(given.memo());
            int status =
                    run(
                            given,
                            outcomes -> read(reader, outcomes),
                            picture -> handOut.accept(picture, given));
            parts.trouble().or(given::trouble).ifPresent(console.error()::println);
            return status;
        }
    }

    private Picture read(SecondSource reader, List<Intake.Outcome> outcomes) {
        int reports = (int) outcomes.stream().filter(Intake.Outcome.Read.class::isInstance).count();
        try (Progress progress = Progress.of(console, options.isQuiet(), reports)) {
            return reader.read(outcomes, progress::step);
        }
    }

    /// Only lays the reports side by side, for copies and origins.
    ///
    /// @return the exit status
    int compare(List<String> inputs, Consumer<Picture> handOut) {
        AgencyRegistry agencies = options.agencies();
        CopyFinder copies = options.copies();
        try (Given given = given(inputs)) {
            return run(
                    given, outcomes -> SecondSource.compare(outcomes, agencies, copies), handOut);
        }
    }

    private Given given(List<String> inputs) {
        return Given.of(inputs, options.seen(), intake(), parts::version);
    }

    /// The way in, as the options say.
    Intake intake() {
        try {
            return parts.intake(options.threads(), options.map());
        } catch (IllegalArgumentException wrong) {
            throw new CommandFailure("--map: " + wrong.getMessage(), wrong);
        }
    }

    /// What `--as-of` leaves out is left out before the picture is made that is handed out, so that
    /// it is the same as of the other reports alone.
    private int run(
            Given given, Function<List<Intake.Outcome>, Picture> maker, Consumer<Picture> handOut) {
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
        handOut.accept(picture);
        if (!options.isQuiet() || picture.reports().isEmpty()) {
            new ClosingNote(console.error()).print(picture, leftOut, options.asOf());
        }
        return picture.reports().isEmpty() ? NOTHING_READ : DONE;
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
