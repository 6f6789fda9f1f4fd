package org.secondsource.app.cli.situation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.secondsource.app.cli.console.CommandFailure;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.console.Outputs;
import org.secondsource.app.cli.input.Asked;
import org.secondsource.app.cli.input.InputOptions;
import org.secondsource.app.cli.input.ReadingRun;
import org.secondsource.app.cli.input.SituationState;
import org.secondsource.app.cli.parts.BuiltVersion;
import org.secondsource.app.cli.parts.Parts;
import org.secondsource.app.terminal.TerminalAnswer;
import org.secondsource.exchange.json.kept.SearchJson;
import org.secondsource.finding.Answer;
import org.secondsource.finding.Findable;
import org.secondsource.finding.Findables;
import org.secondsource.finding.Question;
import org.secondsource.search.SearchIndex;
import org.secondsource.store.sqlite.SituationFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Finds words in a situation.
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        versionProvider = BuiltVersion.class,
        header = "Finds claims, events, statements and passages of a situation.",
        description = {
            "%nAll that is asked must hold: words, \"a phrase\", -without, and"
                    + " speaker: actor: place: kind: standing: in: (claim, event, statement or passage),"
                    + " since: until: (days of publication), on: (a day that is meant), sources: (at"
                    + " least so many).%n",
            "  second-source search ferry 'overloaded speaker:\"port authority\" since:2025-09-16'%n",
            "What fits best comes first; of equals the newest.%n"
        })
public final class SearchCommand implements Callable<Integer> {
    private static final int NOTHING_FOUND = 1;

    private final Console console;
    private final Parts parts;

    @Parameters(index = "0", paramLabel = "SITUATION", description = "A situation.")
    private Path folder = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "QUESTION",
            description = "Words and conditions.")
    private List<String> question = List.of();

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "Show at most so many of each sort (${DEFAULT-VALUE}).")
    private int most = 5;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Write what is found as JSON (second-source.search/1); - is stdout.")
    private Optional<String> json = Optional.empty();

    @Mixin private InputOptions options = new InputOptions();

    public SearchCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        Question asked = asked();
        new Outputs(console.out()).check(json.stream().toList(), List.of(folder.toString()));
        SituationFolder situation = SituationFolder.open(folder);
        try (SearchIndex index = index(situation)) {
            Answer answer = index.answer(asked, Math.clamp(most, 1, 10_000));
            Outputs outputs = new Outputs(console.out());
            String words = String.join(" ", question);
            json.ifPresent(
                    file -> outputs.write(file, target -> SearchJson.write(words, answer, target)));
            if (json.isEmpty()) {
                String clock = options.clock(true);
                console.out()
                        .print(
                                (clock.isEmpty() ? "" : clock + "\n\n")
                                        + TerminalAnswer.of(answer, console.outScreen()));
            }
            return answer.hits().isEmpty() ? NOTHING_FOUND : 0;
        } catch (IOException failed) {
            throw new CommandFailure(
                    "%s: the search index cannot be read or written (%s); allow writing there, make room, or delete the folder"
                            .formatted(situation.searchFolder(), failed.getMessage()),
                    failed);
        }
    }

    private Question asked() {
        try {
            return Question.of(String.join(" ", question));
        } catch (IllegalArgumentException wrong) {
            throw new CommandFailure("search: " + wrong.getMessage(), wrong);
        }
    }

    /// The index of what the situation holds now; made when the situation or the program changed.
    private SearchIndex index(SituationFolder situation) throws IOException {
        String state = SituationState.of(situation, parts, options);
        Optional<SearchIndex> before = SearchIndex.open(situation.searchFolder(), state);
        if (before.isPresent()) {
            return before.get();
        }
        List<Findable> findables = new ArrayList<>();
        new ReadingRun(console, parts, options)
                .read(
                        List.of(folder.toString()),
                        Asked.toDo(picture -> findables.addAll(Findables.of(picture))));
        return Files.isWritable(folder)
                ? SearchIndex.make(situation.searchFolder(), state, findables)
                : SearchIndex.inMemory(findables);
    }
}
