package org.secondsource.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.report.Report;

/// Letters, web archives, documents and archives: a file in a file.
final class PackedFilesTest {
    private static final String PAGE =
            """
            <!doctype html><html><head><title>Strait of Varen closed</title>
            <meta property="article:published_time" content="2031-02-03T08:00:00Z"></head>
            <body><article><h1>Strait of Varen closed</h1><p>%s</p><p>%s</p></article></body></html>
            """
                    .formatted(Given.FIRST, Given.SECOND);
    private static final String TEXT = Given.FIRST + "\n\n" + Given.SECOND + "\n";

    @TempDir private Path folder = Path.of(".");
    private Given given = new Given(folder);

    @BeforeEach
    void newFolder() {
        given = new Given(folder);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(
                    0); // the names of formats stand as they are, as office programs write them
            for (int index = 0; index < namesAndTexts.length; index += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[index]));
                zip.write(utf8(namesAndTexts[index + 1]));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void aPageIsKnownByHowItBeginsUnderAnyName() {
        for (String name : List.of("page", "page.php", "page.txt", "page.json", "story.123")) {
            assertThat(new Given(folder.resolve(name)).file(name, PAGE).report().title())
                    .as(name)
                    .isEqualTo("Strait of Varen closed");
        }
    }

    @Test
    void aLetterIsItsTextWithSubjectSenderAndDay() {
        given.file(
                "letter.eml",
                """
                From: =?utf-8?Q?Port_of_V=C3=A5ren?= <press@varen.example>
                To: all@tide.example
                Subject: =?iso-8859-1?Q?Fwd:_Strait_of_V=E5ren_closed?=
                Date: Mon, 3 Feb 2031 08:00:00 +0100
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary="b"

                --b
                Content-Type: text/plain; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                The strait of V=E5ren is closed to all ships until Friday, the harbour mas=
                ter said on Monday.

                %s
                --b
                Content-Type: text/html

                <p>Short.</p>
                --b--
                """
                        .formatted(Given.SECOND));

        Report report = given.report();
        assertThat(report.title()).isEqualTo("Strait of Våren closed");
        assertThat(report.outlet()).isEqualTo("Port of Våren");
        assertThat(report.published().day().orElseThrow()).isEqualTo("2031-02-03");
        assertThat(report.text())
                .contains("The strait of Våren is closed to all ships", Given.SECOND)
                .doesNotContain("Short");
    }

    @Test
    void attachmentsAreReadByThemselvesAndAMailboxIsItsLetters() throws IOException {
        String letter =
                """
                From: a@varen.example
                Subject: Two files
                Date: Mon, 3 Feb 2031 08:00:00 +0000
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="b"

                --b
                Content-Type: text/plain

                %s
                --b
                Content-Type: application/zip; name="more.zip"
                Content-Disposition: attachment; filename="more.zip"
                Content-Transfer-Encoding: base64

                %s
                --b--
                """
                        .formatted(
                                Given.FIRST,
                                Base64.getMimeEncoder().encodeToString(zip("a.txt", Given.SECOND)));
        String envelope = "From a@varen.example Mon Feb  3 08:00:00 2031\n";
        String next = letter.replace("Two files", "The same files again");

        assertThat(given.file("letter", letter).reports()).hasSize(2);
        assertThat(
                        new Given(folder.resolve("box"))
                                .file("all.mbox", envelope + letter + "\n" + envelope + next)
                                .reports())
                .hasSize(4);
    }

    @Test
    void aPageSavedAsMhtmlIsThePageAndItsAddress() {
        given.file(
                "page.mhtml",
                """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://tide.example/strait
                Subject: Strait of Varen closed
                Date: Sat, 8 Feb 2031 08:00:00 -0000
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="b"

                --b
                Content-Type: text/html
                Content-Location: https://tide.example/strait

                %s
                --b
                Content-Type: image/png
                Content-Transfer-Encoding: base64
                Content-Location: https://tide.example/ice.png

                iVBORw0KGgo=
                --b--
                """
                        .formatted(PAGE));

        Report report = given.report();
        assertThat(report.url()).isEqualTo("https://tide.example/strait");
        assertThat(report.published().day().orElseThrow()).isEqualTo("2031-02-03");
    }

    private static String record(String type, String url, String mime, byte[] block) {
        return "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:%s>\r\nWARC-Date: 2031-02-09T00:00:00Z\r\nWARC-Target-URI: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
                .formatted(
                        type,
                        "00000000-0000-0000-0000-00000000000" + url.length() % 10,
                        url,
                        mime,
                        block.length,
                        new String(block, StandardCharsets.ISO_8859_1));
    }

    private static byte[] http(int status, byte[] page, String more) {
        String head =
                "HTTP/1.1 %d X\r\nContent-Type: text/html; charset=utf-8\r\n%sContent-Length: %d\r\n\r\n"
                        .formatted(status, more, page.length);
        return (head + new String(page, StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void aWebArchiveGivesItsPagesUpToTheDamage() throws IOException {
        String type = "application/http; msgtype=response";
        String whole =
                record("response", "https://tide.example/strait", type, http(200, utf8(PAGE), ""))
                        + record(
                                "response",
                                "https://tide.example/gone",
                                type,
                                http(404, utf8(PAGE), ""))
                        + record(
                                "response",
                                "https://tide.example/packed",
                                type,
                                http(200, gzip(utf8(PAGE)), "Content-Encoding: gzip\r\n"));
        byte[] bytes = whole.getBytes(StandardCharsets.ISO_8859_1);
        List<Report> reports = given.file("crawl.warc", bytes).reports();

        assertThat(reports)
                .extracting(Report::url)
                .containsExactlyInAnyOrder(
                        "https://tide.example/strait", "https://tide.example/packed");
        assertThat(reports).allMatch(report -> report.published().day().isPresent());

        byte[] broken = (whole + "WARC/1.0\r\nnonsense").getBytes(StandardCharsets.ISO_8859_1);
        Given damaged = new Given(folder.resolve("broken")).file("crawl.warc.gz", gzip(broken));
        assertThat(damaged.reports()).hasSize(2);
        assertThat(damaged.problems())
                .singleElement()
                .asString()
                .contains("broken behind its record 3");
    }

    @Test
    void theTextOfAPdfIsReadAndAPdfOfPicturesNamed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ByteArrayOutputStream empty = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument();
                PDDocument blank = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                content.newLineAtOffset(50, 700);
                content.showText(Given.FIRST);
                content.newLineAtOffset(0, -60);
                content.showText(Given.SECOND);
                content.endText();
            }
            document.save(bytes);
            blank.addPage(new PDPage());
            blank.save(empty);
        }
        given.file("report.pdf", bytes.toByteArray()).file("scan.pdf", empty.toByteArray());

        assertThat(given.report().text()).isEqualTo(Given.FIRST + "\n\n" + Given.SECOND);
        assertThat(given.problems()).singleElement().asString().contains("a PDF of pictures");
    }

    @Test
    void aDocumentOfWordGivesItsParagraphsWithoutWhatWasStruckOut() throws IOException {
        String word =
                "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>FIRST</w:t></w:r></w:p><w:p><w:r><w:t>Two"
                        + " ferries</w:t></w:r><w:del><w:r><w:delText> not</w:delText></w:r></w:del><w:r><w:t>"
                        + " were turned back in the night.</w:t></w:r></w:p></w:body></w:document>";
        given.file(
                "a.docx",
                zip(
                        "[Content_Types].xml",
                        "",
                        "word/document.xml",
                        word.replace("FIRST", Given.FIRST)));

        assertThat(given.report().text())
                .isEqualTo(Given.FIRST + "\n\nTwo ferries were turned back in the night.");
    }

    @Test
    void aDocumentOfOpenOfficeGivesItsParagraphs() throws IOException {
        String open =
                "<office:document-content xmlns:office='o' xmlns:text='t'><text:p>FIRST</text:p></office:document-content>";
        String kind = "application/vnd.oasis.opendocument.text";
        given.file(
                "a.odt", zip("mimetype", kind, "content.xml", open.replace("FIRST", Given.FIRST)));

        assertThat(given.report().text()).isEqualTo(Given.FIRST);
    }

    @Test
    void richTextGivesItsParagraphs() {
        given.file("a.rtf", "{\\rtf1\\ansi " + Given.FIRST + "\\par " + Given.SECOND + "}");

        assertThat(given.report().text()).isEqualTo(Given.FIRST + "\n\n" + Given.SECOND);
    }

    @Test
    void archivesAreReadFileByFile() throws IOException {
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(new GZIPOutputStream(tar))) {
            byte[] page = utf8(PAGE);
            TarArchiveEntry entry = new TarArchiveEntry("pages/strait");
            entry.setSize(page.length);
            out.putArchiveEntry(entry);
            out.write(page);
            out.closeArchiveEntry();
        }
        ByteArrayOutputStream xz = new ByteArrayOutputStream();
        try (XZCompressorOutputStream out = new XZCompressorOutputStream(xz)) {
            out.write(utf8("{\"text\": \"" + Given.FIRST + "\"}\n"));
        }
        given.file("a.zip", zip("x/a.txt", TEXT, "x/.hidden", "no", "__MACOSX/x/a.txt", "no"))
                .file("b.tar.gz", tar.toByteArray())
                .file("c.jsonl.xz", xz.toByteArray());

        assertThat(given.problems()).isEmpty();
        assertThat(given.reports())
                .extracting(report -> report.location().replace(folder + "/", ""))
                .containsExactlyInAnyOrder("a.zip/x/a.txt", "b.tar.gz/pages/strait", "c.jsonl.xz");
    }

    @Test
    void whatStandsBeforeTheDamageOfAPackedFileIsRead() throws IOException {
        byte[] whole = gzip(utf8(TEXT.repeat(3)));
        byte[] cut = Arrays.copyOf(whole, whole.length - 9);
        given.file("a.txt.gz", cut);

        assertThat(given.reports()).hasSize(1);
        assertThat(given.problems())
                .singleElement()
                .asString()
                .contains("gzip file that is broken");
    }

    @Test
    void theBarOfAWebArchiveIsNoPartOfThePage() {
        given.file(
                "saved.html",
                PAGE.replace(
                        "<body>",
                        "<body><!-- BEGIN WAYBACK TOOLBAR INSERT --><div id='wm-ipp-base'><p>https://web.archive.org/web/20310301000000/https://tide.example/strait</p><p>9 captures 7 Feb 2031 - 1 Mar 2031</p></div><!-- END WAYBACK TOOLBAR INSERT -->"));

        Report report = given.report();
        assertThat(report.url()).isEqualTo("https://tide.example/strait");
        assertThat(report.published().day().orElseThrow()).isEqualTo("2031-02-03");
        assertThat(report.text()).doesNotContain("captures");
    }
}
