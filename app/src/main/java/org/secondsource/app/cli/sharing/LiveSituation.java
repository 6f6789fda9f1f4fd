package org.secondsource.app.cli.sharing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.secondsource.app.cli.console.CommandFailure;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.input.Asked;
import org.secondsource.app.cli.input.InputOptions;
import org.secondsource.app.cli.input.ReadingRun;
import org.secondsource.app.cli.input.SituationState;
import org.secondsource.app.cli.ladder.LadderInput;
import org.secondsource.app.cli.parts.Parts;
import org.secondsource.checking.CheckedSentence;
import org.secondsource.exchange.assistant.Subject;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.finding.Answer;
import org.secondsource.finding.Findables;
import org.secondsource.finding.Question;
import org.secondsource.ladder.LadderVerdict;
import org.secondsource.search.SearchIndex;
import org.secondsource.situation.Picture;
import org.secondsource.store.sqlite.SituationFolder;

/// A situation that is asked again and again: a kept one is read anew when something came in, files
/// are read once.
final class LiveSituation implements Subject, AutoCloseable {
    private final Console console;
    private final Parts parts;
    private final InputOptions options;
    private final List<String> inputs;
    private final Optional<SituationFolder> kept;
    private Optional<Known> known = Optional.empty();
    private Optional<Searched> searched = Optional.empty();

    /// @param state of the situation when it was read
    private record Known(String state, PictureView view) {}

    private record Searched(PictureView view, Path folder, SearchIndex index) {}

    LiveSituation(Console console, Parts parts, InputOptions options, List<String> inputs) {
        this.console = console;
        this.parts = parts;
        this.options = options;
        this.inputs = inputs;
        this.kept =
                inputs.size() == 1
                        ? place(inputs.getFirst())
                                .filter(SituationFolder::isOne)
                                .map(SituationFolder::open)
                        : Optional.empty();
    }

    private static Optional<Path> place(String input) {
        try {
            return Optional.of(Path.of(input));
        } catch (InvalidPathException noPath) {
            return Optional.empty(); // the intake says so
        }
    }

    @Override
    public synchronized PictureView view() {
        String state = kept.map(folder -> SituationState.of(folder, parts, options)).orElse("");
        if (known.filter(before -> before.state().equals(state)).isEmpty()) {
            known = Optional.of(new Known(state, new PictureView(read())));
        }
        return known.orElseThrow().view();
    }

    private Picture read() {
        List<Picture> read = new ArrayList<>();
        new ReadingRun(console, parts, options)
                .read(inputs, Asked.toDo(picture -> read.add(picture)));
        if (read.getFirst().reports().isEmpty()) {
            throw new CommandFailure(
                    "%s: nothing was read, so nothing can be asked; name a folder of reports or a situation"
                            .formatted(String.join(" ", inputs)));
        }
        return read.getFirst();
    }

    @Override
    public synchronized Answer search(Question question, int most) {
        PictureView view = view();
        try {
            if (searched.filter(before -> before.view() == view).isEmpty()) {
                closeIndex();
                Path folder = Files.createTempDirectory("second-source-search");
                SearchIndex index = SearchIndex.make(folder, "live", Findables.of(view.picture()));
                searched = Optional.of(new Searched(view, folder, index));
            }
            return searched.orElseThrow().index().answer(question, most);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public synchronized List<CheckedSentence> check(String draft, Optional<LocalDate> day) {
        return options.reader(parts.analyzer()).check(view().picture(), draft, day);
    }

    @Override
    public LadderVerdict verdict(String text, Optional<LocalDate> day) {
        return LadderInput.weigh(
                view().picture(),
                LadderInput.parse(text),
                day.or(() -> LadderInput.day(inputs, options, parts.now())));
    }

    private void closeIndex() throws IOException {
        if (searched.isPresent()) {
            searched.get().index().close();
            try (Stream<Path> files = Files.walk(searched.get().folder())) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
            searched = Optional.empty();
        }
    }

    @Override
    public synchronized void close() {
        try {
            closeIndex();
        } catch (IOException left) {
            console.error()
                    .println("second-source: an index was left behind: " + left.getMessage());
        }
    }
}
