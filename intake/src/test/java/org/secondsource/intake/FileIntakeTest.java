package org.secondsource.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.contracts.IntakeContract;
import org.secondsource.report.Intake.Outcome;
import org.secondsource.report.Report;
import org.secondsource.report.cleaning.TextCleaner;
import org.secondsource.text.Lexicon;

final class FileIntakeTest extends IntakeContract {
    private static final TextCleaner CLEANER = new TextCleaner(Lexicon.english());
    private static final String SENTENCE =
            "The strait is closed, the harbour master said on Monday.";

    @TempDir private Path folder;

    private static FileIntake intake(int threads) {
        return new FileIntake(CLEANER, new ByteArrayInputStream(new byte[0]), threads);
    }

    @Override
    protected Place place(Map<String, String> texts) {
        texts.forEach((name, text) -> write(name, text.getBytes(StandardCharsets.UTF_8)));
        return new Place(intake(2), folder.toString());
    }

    private String write(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.resolve("..").normalize());
            return Files.write(file, bytes).toString();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private String write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Report read(String location) {
        List<Outcome> outcomes = intake(1).read(List.of(location));
        assertThat(outcomes).hasSize(1).hasOnlyElementsOfType(Outcome.Read.class);
        return ((Outcome.Read) outcomes.getFirst()).report();
    }

    private static String rejected(String location) {
        List<Outcome> outcomes = intake(1).read(List.of(location));
        assertThat(outcomes).hasSize(1).hasOnlyElementsOfType(Outcome.Rejected.class);
        return ((Outcome.Rejected) outcomes.getFirst()).reason();
    }

    @Test
    void aBinaryFileIsRejected() {
        byte[] bytes = new byte[5000];
        new Random(7).nextBytes(bytes);

        assertThat(rejected(write("binary.txt", bytes))).contains("no text in it", "a binary file");
    }

    @Test
    void twentyMegabytesOnOneLineAreRejectedAtOnce() {
        String location = write("long.txt", "strait ".repeat(3_000_000));

        Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(rejected(location)).contains("21,000,000", "at most 1,000,000"));
    }

    @Test
    void anyMillionCharactersAreCleanedInBoundedTime() {
        for (String part : List.of("a", "(\"", "A. ", "12 ", "Said the man of the\n", "«a b, ")) {
            String location = write("odd.txt", part.repeat(900_000 / part.length()));

            Assertions.assertTimeout(
                    Duration.ofSeconds(30), () -> intake(1).read(List.of(location)), part);
        }
    }

    @Test
    void bytesThatAreNoUnicodeAreReadAsWindowsText() {
        byte[] bytes =
                "Le détroit est fermé jusqu’à lundi.".getBytes(Charset.forName("windows-1252"));

        assertThat(read(write("latin.txt", bytes)).text())
                .isEqualTo("Le détroit est fermé jusqu’à lundi.");
    }

    @Test
    void aByteOrderMarkTellsTheEncoding() {
        byte[] bytes = ("\ufeff" + SENTENCE).getBytes(StandardCharsets.UTF_16LE);

        assertThat(read(write("wide.txt", bytes)).text()).isEqualTo(SENTENCE);
    }

    @Test
    void aPageWithoutTextIsRejected() {
        String location = write("page.html", "<html><body><nav>Home</nav></body></html>");

        assertThat(rejected(location)).contains("without running text", "expected an article");
    }

    @Test
    void jsonOfTheWrongTypesIsRejectedByField() {
        assertThat(rejected(write("a.json", "{\"text\": 5}")))
                .contains("\"text\" of the type number");
        assertThat(rejected(write("b.json", "{\"title\": \"Strait\"}"))).contains("no \"text\"");
        assertThat(rejected(write("c.json", "{\"text\": ")))
                .contains("broken JSON at line 1, column");
        assertThat(rejected(write("d.json", "[]"))).contains("an empty array");
    }

    @Test
    void aPictureIsRejectedByItsBytesUnderAnyName() {
        byte[] bytes = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

        assertThat(rejected(write("map.txt", bytes))).contains("a picture (PNG)", "as .txt");
    }

    @Test
    void brokenGzipIsRejected() {
        byte[] bytes = {0x1F, (byte) 0x8B, 1, 2, 3};

        assertThat(rejected(write("page.html.gz", bytes))).contains("broken gzip");
    }

    @Test
    void theFieldsOfJsonAreKept() {
        Report report =
                read(
                        write(
                                "a.json",
                                """
                                {"url": "https://tide.example/a", "title": "Strait closed",
                                 "outlet": "The Tide", "byline": "Ana Brix",
                                 "published": "2025-05-14", "language": "en",
                                 "text": "Strait closed\\n\\n%s"}
                                """
                                        .formatted(SENTENCE)));

        assertThat(report.title()).isEqualTo("Strait closed");
        assertThat(report.outlet()).isEqualTo("The Tide");
        assertThat(report.byline()).isEqualTo("Ana Brix");
        assertThat(report.text()).isEqualTo("Strait closed\n\n" + SENTENCE);
        assertThat(report.published().day().orElseThrow()).isEqualTo("2025-05-14");
    }

    @Test
    void badLinesAmongManyAreRejectedByTheirNumber() {
        String good = "{\"text\": \"" + SENTENCE + "\"}\n";
        String location = write("a.jsonl", good + "{oops\n" + good);

        List<Outcome> outcomes = intake(1).read(List.of(location));

        assertThat(outcomes).hasSize(3);
        assertThat(((Outcome.Rejected) outcomes.get(1)).location()).isEqualTo(location + "#2");
    }

    @Test
    void standardInputIsReadAsWhatItHolds() {
        byte[] json = ("{\"text\": \"" + SENTENCE + "\"}").getBytes(StandardCharsets.UTF_8);

        List<Outcome> outcomes =
                new FileIntake(CLEANER, new ByteArrayInputStream(json), 1).read(List.of("-"));

        Report report = ((Outcome.Read) outcomes.getFirst()).report();
        assertThat(report.location()).isEqualTo("-");
        assertThat(report.text()).isEqualTo(SENTENCE);
    }

    @Test
    void aThousandFilesWithTenBadOnesAreReadOrNamed() {
        for (int number = 0; number < 1000; number++) {
            String text = number % 100 == 0 ? "" : SENTENCE + " It is day " + number + ".";
            write("many/" + number + ".txt", text);
        }

        List<Outcome> one = intake(1).read(List.of(folder + "/many"));
        List<Outcome> two = intake(2).read(List.of(folder + "/many"));

        assertThat(one).hasSize(1000).isEqualTo(two);
        assertThat(one).filteredOn(Outcome.Rejected.class::isInstance).hasSize(10);
    }

    @Test
    void aMistypedPathIsAnsweredWithTheNearestName() throws IOException {
        Files.writeString(folder.resolve("reports.json"), "[]");

        assertThat(rejected(folder.resolve("report.jsno").toString()))
                .contains("found nothing there", "did you mean", "reports.json");
        assertThat(rejected(folder.resolve("weather").toString())).doesNotContain("did you mean");
    }
}
