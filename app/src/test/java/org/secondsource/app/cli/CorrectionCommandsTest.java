package org.secondsource.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondsource.language.LanguageAnalyzer;
import org.secondsource.report.Intake;

/// `correct`, `corrections`, `undo`, `accept` and `changes`.
@Tag("whole")
final class CorrectionCommandsTest {
    private static final String WEDNESDAY =
            """
            Published: September 17, 2025

            LENDAL, Sept. 17 (Norse Wire) - Nine people died when a crane fell at the port of Lendal, the harbour office said on Wednesday.

            The crane was built in 1970. Its owner had it looked at in May.
            """;
    private static final String THURSDAY =
            """
            Published: September 18, 2025

            LENDAL, Sept. 18 (Norse Wire) - Eleven people have now died after a crane fell at the port of Lendal, the harbour office said on Thursday.

            Mayor Ona Brill will visit the port on Saturday.
            """;

    @TempDir private Path folder = Path.of("");

    private final WholeProgram models = WholeProgram.remembering();
    private Instant now = Instant.parse("2025-09-17T12:00:00Z");
    private String situation = "";

    /// The program at a time of the test's choice.
    private final TestedParts program =
            new TestedParts() {
                @Override
                public Intake intake(int threads, String map) {
                    return models.intake(threads, map);
                }

                @Override
                public LanguageAnalyzer analyzer() {
                    return models.analyzer();
                }

                @Override
                public Path home() {
                    return models.home();
                }

                @Override
                public Instant now() {
                    return now;
                }
            };

    /// What a command said and how it ended.
    private record Ended(int status, String out, String error) {}

    private Ended run(String... arguments) {
        return run(InputStream.nullInputStream(), arguments);
    }

    private Ended run(InputStream in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        int status = program.run(in, out, error, arguments);
        return new Ended(
                status,
                out.toString(StandardCharsets.UTF_8),
                error.toString(StandardCharsets.UTF_8));
    }

    @BeforeEach
    void make() throws IOException {
        situation = folder.resolve("crane").toString();
        assertThat(run("new", situation).status()).isZero();
        add("1.txt", WEDNESDAY);
        now = Instant.parse("2025-09-18T12:00:00Z");
        add("2.txt", THURSDAY);
    }

    private void add(String name, String words) throws IOException {
        Path file = folder.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, words);
        assertThat(run("add", situation, file.toString()).status()).isZero();
    }

    private String claim(String words) {
        Matcher found =
                Pattern.compile("(c-r-\\S+) [^\\n]*" + Pattern.quote(words))
                        .matcher(run("claims", situation).out());
        assertThat(found.find()).as("a claim with the words %s", words).isTrue();
        return Optional.ofNullable(found.group(1)).orElseThrow();
    }

    @Test
    void whatIsMisreadIsGoneAndComesBackWhenItIsUndone() {
        String before = run("brief", situation, "--full").out();

        Ended ended = run("correct", situation, "misread", claim("Nine people"), "--why", "not so");
        assertThat(ended.error()).contains("Put right as correction 1", "undo");
        assertThat(ended.out()).contains("NO LONGER TOLD", "because of correction 1");
        assertThat(run("claims", situation).out()).doesNotContain("-1 Nine people");
        assertThat(run("brief", situation, "--full").out())
                .contains("Correction 1 (misread): not so.");

        assertThat(run("undo", situation, "1", "--why", "it was so").status()).isZero();
        assertThat(run("brief", situation, "--full").out()).isEqualTo(before);
        assertThat(run("corrections", situation).out()).contains("misread", "undone", "not so");
        assertThat(run("verify", situation).out()).contains("All is as it came.");
    }

    @Test
    void whatRestsOnACorrectionSaysSo() throws IOException {
        assertThat(run("correct", situation, "date", "2", "2025-09-19", "--why", "seen").status())
                .isZero();
        assertThat(run("claims", situation, claim("Eleven people")).out())
                .contains("Put right by hand: correction 1.");

        assertThat(run("brief", situation).out()).contains("put right by hand: correction 1");
        assertThat(run("brief", situation, "--json", "-").out())
                .contains("\"corrections\": [\"1\"]", "\"basis\": \"by hand\"");
        for (String form : List.of("stix", "annotations", "ics")) {
            Path file = folder.resolve("out." + form);
            Ended ended = run("export", situation, "--as", form, "--out", file.toString());
            assertThat(ended.status()).as(ended.error()).isZero();
            assertThat(Files.readString(file).replaceAll("\r?\n ", "").toLowerCase(Locale.ROOT))
                    .as(form)
                    .contains("put right by hand: correction 1");
        }
        assertThat(run("brief", situation, "--html", "-").out())
                .contains("put right by hand: correction 1");
        assertThat(run("brief", situation, "--markdown", "-").out())
                .contains("put right by hand: correction 1");
    }

    @Test
    void whatWasSeenThenIsWithoutWhatWasPutRightLater() {
        String before = run("brief", situation).out();
        now = now.plusSeconds(3600);
        run("correct", situation, "leave-out", "in/1.txt", "--why", "spam");

        assertThat(run("brief", situation, "--seen", "2025-09-18T12:30Z").out())
                .contains(" What had come in by Thu 18 Sep 2025, 12:30 UTC.")
                .isEqualTo(
                        before.replace(
                                "were read.",
                                "were read. What had come in by Thu 18 Sep 2025, 12:30 UTC."));
        assertThat(run("claims", situation, "--as-of", "2025-09-18").out())
                .startsWith(
                        "What was published by Thu 18 Sep 2025, with the corrections of today.");
        assertThat(run("brief", situation, "--as-of", "2025-09-18", "--html", "-").out())
                .contains("What was published by Thu 18 Sep 2025");
        assertThat(run("brief", situation, "--as-of", "2025-09-18").out())
                .doesNotContain("Nine people");
        assertThat(run("status", situation).out()).contains("Holds 1 report");
    }

    @Test
    void changesAreToldWithTheirCause() {
        now = now.plusSeconds(3600);

        Ended yesterday = run("changes", situation);
        assertThat(yesterday.out())
                .contains("HOW CLAIMS STAND", "superseded", "because of [2]", "NEW: CLAIMS");
        assertThat(run("changes", situation, "--since", "2025-09-18T12:30Z").out())
                .contains("Nothing changed.");
        run("correct", situation, "leave-out", "2", "--why", "spam");
        assertThat(run("changes", situation, "--since", "2025-09-18T12:30Z").error()).isNotNull();
        now = now.plusSeconds(3600);
        assertThat(run("changes", situation, "--since", "2025-09-18T12:30Z").out())
                .contains("REPORTS LEFT OUT", "because of correction 1")
                .doesNotContain("because of [");
    }

    @Test
    void anArticleThatChangedIsToldWithTheClaimsThatStoodOnWhatWent() throws IOException {
        now = Instant.parse("2025-09-19T12:00:00Z");
        add("1.txt", WEDNESDAY.replace("The crane was built in 1970.", "The port is closed."));

        assertThat(run("changes", situation).out().replaceAll("\\s+", " "))
                .contains("ARTICLES THAT CHANGED", "came: “The port is closed.”")
                .contains("The crane was built in 1970.", "Stood on it: c-r-");
    }

    @Test
    void aDayThatPassedWithoutNewsIsTold() {
        now = Instant.parse("2025-09-22T12:00:00Z");

        assertThat(run("changes", situation, "--since", "2025-09-19").out())
                .contains("DUE, AND NO REPORT", "has passed");
    }

    @Test
    void aReviewedClaimComesBackWhenItChanges() throws IOException {
        run("correct", situation, "reviewed", claim("Eleven people"), "--why", "read");
        assertThat(run("brief", situation, "--full").out())
                .contains("reviewed")
                .doesNotContain("changed since reviewed");
        now = Instant.parse("2025-09-19T12:00:00Z");
        add(
                "3.txt",
                """
                Published: September 19, 2025

                LENDAL, Sept. 19 (Norse Wire) - Thirteen people have now died after a crane fell at the port of Lendal, the harbour office said on Friday.
                """);

        assertThat(run("brief", situation, "--full").out()).contains("changed since reviewed");
        assertThat(run("changes", situation).out()).contains("CHANGED SINCE YOU LOOKED");
    }

    @Test
    void correctionsGoOverToAnotherMachineAndAreTakenInOnce() throws IOException {
        run("correct", situation, "misread", claim("Nine people"), "--why", "not so");
        run("correct", situation, "name", "The crane of Lendal", "--why", "short");
        String lines = run("corrections", "export", situation).out();
        assertThat(lines.lines()).hasSize(2);
        String other = folder.resolve("other").toString();
        run("new", other);
        run("add", other, folder.resolve("in").toString());
        Path file = Files.writeString(folder.resolve("c.jsonl"), lines);

        assertThat(run("corrections", "import", other, file.toString()).error())
                .contains("Took in 2 corrections, 0 there before.");
        assertThat(run("corrections", "import", other, file.toString()).error())
                .contains("Took in 0 corrections, 2 there before.");
        assertThat(run("brief", other).out()).isEqualTo(run("brief", situation).out());
    }

    @Test
    void whatIsProposedCountsWhenItIsAccepted() {
        run("correct", situation, "leave-out", "1", "--why", "spam", "--propose");
        assertThat(run("claims", situation).out()).contains("Nine people");
        assertThat(run("corrections", situation).out()).contains("proposed");

        assertThat(run("accept", situation, "1").status()).isZero();
        assertThat(run("claims", situation).out()).doesNotContain("Nine people");
    }

    @Test
    void wordsThatStandNoMoreMakeAnOrphanThatIsShown() {
        run("correct", situation, "misread", claim("Nine people"), "--why", "not so");
        run("forget", situation, "in/1.txt");

        assertThat(run("corrections", situation, "--orphans").out())
                .contains("orphan: its report was forgotten")
                .doesNotContain("Nine");
        assertThat(run("verify", situation).out()).contains("All is as it came.");
    }

    @Test
    void ofTwoThatContradictTheLaterHoldsAndTheUserIsTold() {
        run("correct", situation, "date", "1", "2025-09-16", "--why", "seen");

        assertThat(run("correct", situation, "date", "1", "2025-09-15", "--why", "better").error())
                .contains("Correction 1 does not count beside it");
        assertThat(run("correct", situation, "date", "1", "2025-09-15", "--why", "again").error())
                .contains("this stands already as correction 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mistake 1 | found the kind 'mistake', expected one of leave-out, date",
                "date 1 monday | found 'monday', expected a day (year-month-day)",
                "date 9 2025-09-16 | found nothing called '9'",
                "leave-out c-r-0-1 | found nothing called 'c-r-0-1'; claims, timeline --ids",
                "status 1 denied | 1 is a report (r-… or [3]), expected an event (e-…)",
                "same 1 | expected two of a sort",
                "origin 1 somebody | found 'somebody', expected own, unknown",
                "name | Missing required parameter",
            })
    void whatCannotBeMeantIsRefusedWithWhatToDo(String told, String message) {
        List<String> arguments = new ArrayList<>(List.of("correct", situation));
        arguments.addAll(List.of(told.strip().split(" ")));
        arguments.addAll(List.of("--why", "test"));
        Ended ended = run(arguments.toArray(String[]::new));

        assertThat(ended.error()).contains(message.strip());
        assertThat(ended.status()).isEqualTo(2);
        assertThat(run("corrections", situation).out()).contains("Nothing was put right.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | line 1: found no JSON",
                "{\"kind\": \"mistake\"} | line 1: kind: found 'mistake', expected leave-out",
                "{\"kind\": \"misread\"} | line 1: found no words called 'value'",
            })
    void aBrokenLineIsRefusedAndNothingIsTakenIn(String line, String message) {
        Ended ended =
                run(
                        new ByteArrayInputStream(line.strip().getBytes(StandardCharsets.UTF_8)),
                        "corrections",
                        "import",
                        situation);

        assertThat(ended.error()).contains(message.strip(), "nothing was taken in");
        assertThat(ended.status()).isEqualTo(2);
    }

    @Test
    void aReasonIsAskedForAndANumberMustBeThere() {
        assertThat(run("correct", situation, "leave-out", "1").error()).contains("--why");
        assertThat(run("undo", situation, "7").error())
                .contains("there is no correction 7", "second-source corrections");
        assertThat(run("changes", situation, "--since", "soon").error())
                .contains("--since: found 'soon', expected yesterday, a day");
    }

    @Test
    void aCorrectionNamesItsReportAndItsWordsAndSaysWhereNumbersMove() {
        Ended ended = run("correct", situation, "date", "1", "2025-09-19", "--why", "seen");

        assertThat(ended.error())
                .contains("  [1] 1.txt (r-")
                .contains("Reports have other numbers now: [1] is [2], [2] is [1].");
        assertThat(
                        run("correct", situation, "misread", claim("Eleven people"), "--why", "no")
                                .error())
                .contains("2.txt (r-")
                .contains("“Eleven people have now died after a crane fell");
    }

    @Test
    void whatIsOnlyToldBesideChangesNothingElse() {
        for (String kind : List.of("reviewed", "pin")) {
            assertThat(
                            run("correct", situation, kind, claim("Eleven people"), "--why", "mine")
                                    .out())
                    .contains("It is told beside it; nothing else is other by it.");
        }
        assertThat(run("correct", situation, "byline", "1", "Ada Quill", "--why", "seen").out())
                .contains("No claim, event, pact, actor, count or origin is other by it.");
    }

    @Test
    void aClaimKeepsEveryNameThatItHad() {
        String one = claim("The crane was built");
        String other = claim("Mayor Ona Brill will visit");
        run("correct", situation, "same", one, other, "--why", "tested");
        String opened = run("claims", situation, one).out();

        assertThat(opened).contains("The crane was built");
        assertThat(run("claims", situation, other).out()).isEqualTo(opened);
        assertThat(run("claims", situation, "c-r-000000000000-1").error())
                .contains("there is no claim c-r-000000000000-1");
    }
}
