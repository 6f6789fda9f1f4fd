package org.secondsource.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.report.Intake.Outcome;
import org.secondsource.report.Report;

/// Files that ended a run, lost a report or hung: beside each of them a good one is read.
final class NastyFilesTest {
    private static final Duration MOST = Duration.ofMinutes(3);

    @TempDir private Path folder = Path.of(".");
    private Given given = new Given(folder);

    @BeforeEach
    void newFolder() {
        given = new Given(folder);
    }

    @Test
    void noFileCostsAnother() throws IOException {
        given.file("good.txt", Given.FIRST + "\n\n" + Given.SECOND);
        Map<String, byte[]> nasty = NastyInputs.all();
        nasty.forEach(given::file);
        assertThat(nasty).hasSizeGreaterThanOrEqualTo(64);

        Assertions.assertTimeout(
                MOST,
                () -> {
                    List<Outcome> outcomes = given.outcomes();
                    assertThat(Given.reports(outcomes))
                            .anyMatch(report -> report.location().endsWith("good.txt"));
                    for (String name : nasty.keySet()) {
                        assertThat(outcomes)
                                .as(name)
                                .anyMatch(outcome -> location(outcome).contains(name));
                    }
                    assertThat(outcomes)
                            .noneMatch(outcome ->
                                    outcome instanceof Outcome.Rejected bad
                                            && bad.reason().contains("too much for the program"));
                    assertThat(outcomes)
                            .noneMatch(outcome ->
                                    outcome instanceof Outcome.Read(Report report)
                                            && report.text().contains("root:"));
                });
    }

    private static String location(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Read read -> read.report().location();
            case Outcome.Rejected rejected -> rejected.location();
            case Outcome.Repeated repeated -> repeated.location();
        };
    }

    @Test
    void everyMessageSaysWhatIsTheCase() throws IOException {
        Map<String, String> messages = new LinkedHashMap<>();
        given.file("picture.txt", "\u0089PNG\r\n".getBytes(StandardCharsets.ISO_8859_1));
        messages.put("picture.txt", "a picture (PNG)");
        given.file("old.doc", "\u00d0\u00cf\u0011\u00e0".getBytes(StandardCharsets.ISO_8859_1));
        messages.put("old.doc", "save it as .docx");
        given.file("addresses.txt", "https://a.example/1\nhttps://a.example/2\n");
        messages.put("addresses.txt", "a list of addresses");
        given.file("map.xml", "<?xml version='1.0'?><urlset><url><loc>x</loc></url></urlset>");
        messages.put("map.xml", "a map of a site");
        given.file("empty.html", "");
        messages.put("empty.html", "an empty file");
        given.file("nul.dat", new byte[4000]);
        messages.put("nul.dat", "a binary file");
        given.file("shift.mbox", "From a 10:00\nFro\u001b$)Cm:\n\nNothing more.\n");
        messages.put("shift.mbox", "no letter behind it");
        Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere.txt"));
        messages.put("gone.txt", "nothing there");
        List<Outcome> outcomes = given.outcomes();

        messages.forEach((name, part) ->
                assertThat(outcomes)
                        .as(name)
                        .anyMatch(outcome ->
                                outcome instanceof Outcome.Rejected bad
                                        && bad.location().endsWith(name)
                                        && bad.reason().contains(part)));
    }

    private static List<Outcome> read(String location) {
        return new FileIntake(Given.CLEANER, new ByteArrayInputStream(new byte[0]), 1)
                .read(List.of(location));
    }

    @Test
    void aFieldWithoutAValueInPythonIsNone() {
        given.file("pandas.json", "{\"title\": NaN, \"text\": \"" + Given.FIRST + "\"}");

        assertThat(given.report().title()).isEmpty();
        assertThat(given.report().text()).isEqualTo(Given.FIRST);
    }

    @Test
    void anExplanationTellsTheLanguageOfTheTextAndWhatThePageDeclares() {
        given.file("page.html", NastyInputs.page("", "").replace("<html>", "<html lang=de>"));

        assertThat(
                        new FileIntake(Given.CLEANER, new ByteArrayInputStream(new byte[0]), 1)
                                .explain(List.of(folder.toString()))
                                .getFirst()
                                .lines())
                .contains(
                        "  language: en",
                        "    en  (words of the text, which decide)",
                        "    de  (html lang)");
    }

    @Test
    void anAddressIsNoFile() {
        assertThat(((Outcome.Rejected) read("https://tide.example/1").getFirst()).reason())
                .contains("found an address", "save the page");
    }

    @Test
    void linkedFoldersAreFollowedOnce() throws IOException {
        given.file("real/a.txt", Given.FIRST);
        Files.createSymbolicLink(folder.resolve("again"), folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("real/loop"), folder);

        assertThat(read(folder.toString()))
                .extracting(NastyFilesTest::location)
                .containsExactly(folder + "/real/a.txt");
        assertThat(read(folder + "/again")).hasSize(1);
    }

    @Test
    void namesAreShownWithoutCharactersThatHideOrTurn() {
        given.file("a\u202etxt.exe\n\u001b[31m.txt", Given.FIRST);

        assertThat(given.report().location()).endsWith("a\\u202Etxt.exe\\u000A\\u001B[31m.txt");
    }

    @Test
    void fieldsAreOneLineWithoutHiddenCharacters() {
        given.file(
                "a.json",
                "{\"text\": \"%s\", \"title\": \"Strait\\n \\u202eclosed \\u001b[31m\", \"outlet\": \"Tide\\u0000\"}"
                        .formatted(Given.FIRST));

        assertThat(given.report().title()).isEqualTo("Strait closed [31m");
        assertThat(given.report().outlet()).isEqualTo("Tide");
    }

    @Test
    void theFilesBesideASavedPageArePassedOver() {
        given.file("story.html", NastyInputs.page("", ""))
                .file("story_files/more.html", NastyInputs.page("", ""))
                .file("story_files/x.css", "p {}");

        assertThat(given.outcomes()).hasSize(1);
    }

    @Test
    void whatTheProgramWroteIsNoReport() {
        given.file("p.json", "{\n \"format\": \"second-source.picture/1\",\n \"reports\": []}")
                .file(
                        "b.html",
                        "<!DOCTYPE html>\n<html><head><meta name=\"generator\" content=\"Second Source\"></head>")
                .file("b.md", "# A brief\n\n" + Given.FIRST + "\n\n<!-- Second Source -->\n");

        assertThat(given.reports()).isEmpty();
        assertThat(given.problems())
                .hasSize(3)
                .allMatch(reason -> reason.contains("of Second Source itself"));
    }

    @Test
    void aReportInAnotherLanguageIsKeptAndItsLanguageTold() {
        given.file(
                "page.html",
                "<html lang=\"en\"><head><title>Hafenrat stimmt für zweiten Kai</title></head><body><p>Der Hafenrat von Lendal hat am Dienstag für den Bau eines zweiten Kais gestimmt, sagte die Vorsitzende nach der Sitzung im Rathaus.</p><p>Die Arbeiten sollen im Frühjahr beginnen und zwei Jahre dauern.</p></body></html>");

        assertThat(given.report().language()).isEqualTo("de");
        assertThat(given.report().isEnglish()).isFalse();
    }
}
