package org.secondsource.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.report.Report;

/// Files as strangers brought them.
final class OddFilesTest {
    @TempDir private Path folder;
    private Given given;

    @BeforeEach
    void givenAFolder() {
        given = new Given(folder);
    }

    @Test
    void columnsMayBeCalledByTheirWordsInOtherLanguages() {
        Report report =
                given.file(
                                "a.csv",
                                "Nr;Titel;Erscheinungsdatum;Quelle;Verfasser;Volltext\n1;Pilots stay"
                                        + " ashore;04.11.2025;Varen Tide;Ana Brix;\"%s\"\n"
                                                .formatted(Given.FIRST))
                        .report();

        assertThat(report.title()).isEqualTo("Pilots stay ashore");
        assertThat(report.outlet()).isEqualTo("Varen Tide");
        assertThat(report.byline()).isEqualTo("Ana Brix");
        assertThat(report.published().day()).hasToString("Optional[2025-11-04]");
    }

    @Test
    void theOutletBehindTheTitleOfAnItemIsNoPartOfIt() {
        Report report =
                given.file(
                                "a.json",
                                """
                                {"title": "Pilots stay ashore - Varen Tide", "source": {"name": "Varen Tide"},
                                 "text": "%s"}\
                                """
                                        .formatted(Given.FIRST))
                        .report();

        assertThat(report.title()).isEqualTo("Pilots stay ashore");
    }

    @Test
    void aTextInSpansIsOneText() {
        Report report =
                given.file(
                                "a.json",
                                """
                                {"text": ["The strait is closed, ", {"type": "bold", "text": "the harbour master"},
                                 " said on Monday, until the ice is gone."]}\
                                """)
                        .report();

        assertThat(report.text())
                .isEqualTo(
                        "The strait is closed, the harbour master said on Monday, until the ice is"
                                + " gone.");
    }

    @Test
    void aPlaceholderIsNoReport() {
        assertThat(given.file("a.json", "{\"title\": \"x\", \"text\": \"[Removed]\"}").problems())
                .singleElement()
                .asString()
                .contains("[Removed]");
    }

    @Test
    void aClippingKeepsItsAddressItsWriterAndItsApostrophe() {
        Report report =
                given.file(
                                "a.md",
                                """
                                ---
                                title: The harbour's pilots stay ashore
                                source: https://varentide.example/a
                                author:
                                  - "[[Ana Brix]]"
                                ---
                                %s
                                """
                                        .formatted(Given.FIRST))
                        .report();

        assertThat(report.title()).isEqualTo("The harbour's pilots stay ashore");
        assertThat(report.url()).isEqualTo("https://varentide.example/a");
        assertThat(report.byline()).isEqualTo("Ana Brix");
    }

    @Test
    void aPageThatLeadsOnAndATableOfAnOfficeProgramAreNamed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
        }
        given.file("a.xlsx", bytes.toByteArray());
        given.file(
                "b.html",
                "<html><body><p>If you are not redirected automatically, follow <a"
                        + " href=\"x\">this link</a>.</p></body></html>");

        assertThat(given.problems()).hasSize(2);
        assertThat(given.problems().getFirst()).contains("table or slides");
        assertThat(given.problems().getLast()).contains("leads to");
    }
}
