package org.secondsource.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.language.LanguageAnalyzer;
import org.secondsource.report.Intake;

/// A month of an invented situation: what its desk reads each day, the brief and what changed, is
/// what a reader of the reports expects. Corrections on days 3, 9 and 20, a reader of texts that
/// puts every word elsewhere from day 15 on, an article that is withdrawn on day 18, a report that
/// is forgotten on day 25.
@Tag("whole")
final class MonthTest {
    private static final int DAYS = 30;

    private static final int OTHER_READER = 15;

    /// The reports, whose names begin with the day on which they come in.
    private static final Path REPORTS = Path.of("src/test/resources/month");

    /// Rewritten by `./mvnw -pl app -am test -Dtest=MonthTest -Dgolden=write
    /// -Dsurefire.failIfNoSpecifiedTests=false`; read each day beside its reports before it is
    /// committed.
    private static final Path GOLDEN = Path.of("src/test/resources/golden/month");

    @TempDir private Path folder = Path.of("");

    private final WholeProgram models = WholeProgram.remembering();
    private int day = 1;

    private final TestedParts program =
            new TestedParts() {
                @Override
                public Intake intake(int threads, String map) {
                    Intake own = models.intake(threads, map);
                    return day < OTHER_READER ? own : new OtherReader(own);
                }

                @Override
                public LanguageAnalyzer analyzer() {
                    return models.analyzer();
                }

                @Override
                public String version() {
                    return day < OTHER_READER ? "first" : "second";
                }

                @Override
                public Path home() {
                    return models.home();
                }

                @Override
                public Instant now() {
                    return at(day);
                }
            };

    private static Instant at(int day) {
        return Instant.parse("2025-09-%02dT10:00:00Z".formatted(day));
    }

    private String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        int status = program.run(InputStream.nullInputStream(), out, error, arguments);
        assertThat(status).as(error.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void eachDayTellsWhatItsReportsTell() throws IOException {
        String situation = folder.resolve("vessby").toString();
        run("new", situation);
        for (day = 1; day <= DAYS; day++) {
            String told = told(situation);
            Path golden = GOLDEN.resolve("day-%02d.txt".formatted(day));
            if (System.getProperty("golden", "").equals("write")) {
                Files.createDirectories(GOLDEN);
                Files.writeString(golden, told);
            }
            assertThat(told.lines().toList())
                    .as("day %d", day)
                    .isEqualTo(Files.readAllLines(golden));
        }
    }

    /// What the day brings, and what there is to read then.
    private String told(String situation) throws IOException {
        List<String> done = new ArrayList<>();
        try (Stream<Path> files = Files.list(REPORTS)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.startsWith("%02d-".formatted(day))) {
                    Files.createDirectories(folder.resolve("in"));
                    Path copy = folder.resolve("in").resolve(name);
                    Files.copy(file, copy);
                    run("add", situation, copy.toString());
                    done.add("came in: " + name);
                }
            }
        }
        done.addAll(desk(situation));
        String changes =
                day == 1
                        ? ""
                        : "\nCHANGES\n\n" + run("changes", situation, "--since", "" + at(day - 1));
        return "DAY "
                + day
                + "\n"
                + String.join("\n", done)
                + "\n\nBRIEF\n\n"
                + run("brief", situation)
                + changes;
    }

    /// What the desk does on the day: a report without a day gets one, an event that nobody told is
    /// struck, a report of another place is left out, one whose witness asks for it is forgotten.
    private List<String> desk(String situation) {
        return switch (day) {
            case 3 -> correct(situation, "date", place(situation, "02-harbour"), "2025-09-02");
            case 9 -> correct(situation, "misread", event(situation));
            case 20 -> correct(situation, "leave-out", place(situation, "19-inland"));
            case 25 -> {
                run("forget", situation, place(situation, "24-vessby"));
                yield List.of("forgotten: 24-vessby-courier.txt");
            }
            default -> List.of();
        };
    }

    private List<String> correct(String situation, String kind, String... told) {
        List<String> words = new ArrayList<>(List.of("correct", situation, kind));
        words.addAll(List.of(told));
        words.addAll(List.of("--why", "seen by the desk"));
        run(words.toArray(String[]::new));
        return List.of("put right: " + kind);
    }

    /// The explosion that the inspectorate is held to have made.
    private String event(String situation) {
        Matcher found =
                Pattern.compile("attack of port inspectorate[\\s\\S]*?(e-r-\\S+)")
                        .matcher(run("changes", situation, "--since", "" + at(3)));
        assertThat(found.find()).as("the event").isTrue();
        return Optional.ofNullable(found.group(1)).orElseThrow();
    }

    /// Where a file of the situation came from.
    private String place(String situation, String start) {
        Matcher found =
                Pattern.compile("\\S*" + Pattern.quote(start) + "\\S*")
                        .matcher(run("brief", situation, "--json", "-"));
        assertThat(found.find()).as(start).isTrue();
        return found.group().replaceAll("[\",]", "");
    }
}
