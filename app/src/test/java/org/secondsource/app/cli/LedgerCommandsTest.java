package org.secondsource.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The commands that show one side of the demo's picture whole, and `--as-of`.
@Tag("whole")
final class LedgerCommandsTest {
    private static final String DEMO = WholeProgram.DEMO.toString();

    private static final Pattern CLAIM =
            Pattern.compile("(?m)^([a-z]-r-[0-9a-f]+(?:-\\d+)+) (?=\\S)");

    private static final Pattern RELATED = Pattern.compile("(?:differs|agrees) (\\S+-r-\\S+):");

    private final WholeProgram program = WholeProgram.remembering();

    @Test
    void everyClaimThatIsNamedOpensIntoItsCites() {
        String ledger = program.run("claims", DEMO, "--quiet");
        List<String> ids = found(CLAIM, ledger);

        assertThat(ids).hasSizeGreaterThan(50).doesNotHaveDuplicates();
        assertThat(ids).containsAll(found(RELATED, ledger));
        List<String> arguments = new ArrayList<>(List.of("claims", DEMO, "--quiet"));
        arguments.addAll(ids);
        String opened = program.run(arguments.toArray(String[]::new));
        assertThat(found(CLAIM, opened)).isEqualTo(ids);
        assertThat(opened.split("EVERY CITE\n +\\[")).hasSize(ids.size() + 1);
    }

    @Test
    void timelineAndWhoTellTheirSide() {
        assertThat(program.run("timeline", DEMO, "--quiet"))
                .contains("AGREEMENTS", "REPORTS")
                .containsPattern("\\[\\d+] Fri 19 Sep 2025: occurred");
        assertThat(program.run("who", DEMO, "--quiet"))
                .contains("Besa Lumani (person): Foreign Minister, Albania");
    }

    @Test
    void theJsonOfOneSideHoldsTheSameLinesAsThePicture() {
        List<String> picture = program.run("read", DEMO, "--quiet", "--json", "-").lines().toList();
        for (String command : List.of("claims", "timeline", "who")) {
            List<String> side =
                    program.run(command, DEMO, "--quiet", "--json", "-").lines().toList();

            assertThat(side).as(command).hasSizeLessThan(picture.size());
            assertThat(withoutCommas(picture)).as(command).containsAll(withoutCommas(side));
        }
    }

    @Test
    void asOfIsTheSameAsReadingOnlyWhatWasOutByThen() throws IOException {
        String day = "2025-09-17";
        String asOf = program.run("read", DEMO, "--quiet", "--json", "-", "--as-of", day);
        List<String> arguments = new ArrayList<>(List.of("read", "--quiet", "--json", "-"));
        try (Stream<Path> files = Files.list(WholeProgram.DEMO)) {
            files.map(Path::toString).filter(asOf::contains).sorted().forEach(arguments::add);
        }

        assertThat(arguments).hasSizeBetween(5, 14);
        String clock = " What was published by Wed 17 Sep 2025.";
        assertThat(asOf).contains(clock);
        assertThat(program.run(arguments.toArray(String[]::new)))
                .isEqualTo(asOf.replace(clock, ""));
    }

    /// The last item of a list has no comma behind it.
    private static List<String> withoutCommas(List<String> lines) {
        return lines.stream().map(line -> line.replaceFirst(",$", "")).toList();
    }

    private static List<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
