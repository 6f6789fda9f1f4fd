package org.secondsource.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
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

/// One small file of each format, by its usual ending.
final class Samples {
    private Samples() {}

    static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> samples = new TreeMap<>();
        words().forEach((ending, text) -> samples.put(ending, utf8(text)));
        samples.put("gz", gzip(utf8(Given.FIRST)));
        samples.put("warc.gz", gzip(utf8(words().getOrDefault("warc", ""))));
        samples.put("xz", xz(utf8(Given.FIRST)));
        samples.put("zip", zip("a/b.txt", Given.FIRST, "c.json", words().getOrDefault("json", "")));
        samples.put(
                "docx",
                zip(
                        "word/document.xml",
                        "<w:document><w:p><w:r><w:t>"
                                + Given.FIRST
                                + "</w:t></w:r></w:p></w:document>"));
        samples.put("tar", tar());
        samples.put("pdf", pdf());
        return samples;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> words() {
        Map<String, String> samples = new TreeMap<>();
        texts(samples);
        press(samples);
        fields(samples);
        feeds(samples);
        letters(samples);
        captures(samples);
        return samples;
    }

    private static void texts(Map<String, String> samples) {
        samples.put(
                "txt",
                "Strait closed\n\nVAREN, Feb. 3 (Tide) - " + Given.FIRST + "\n\n" + Given.SECOND);
        samples.put(
                "html",
                "<!doctype html><html lang=en><head><title>Strait</title><meta property=og:site_name content=Tide><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":\"2031-02-03\"}</script></head><body><article><h1>Strait</h1><p>"
                        + Given.FIRST
                        + "</p><p>"
                        + Given.SECOND
                        + "</p></article></body></html>");
        samples.put(
                "md",
                "---\ntitle: Strait\ndate: 2031-02-03\ntags: [a, b]\n---\n\n# Strait\n\n**"
                        + Given.FIRST
                        + "** [x](https://t.example)\n\n- "
                        + Given.SECOND
                        + "\n");
    }

    private static void press(Map<String, String> samples) {
        samples.put(
                "rtf",
                "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0 "
                        + Given.FIRST
                        + "\\par \\b "
                        + Given.SECOND
                        + "\\b0}");
        samples.put(
                "nexis",
                "1 of 1 DOCUMENTS\n\nThe Tide\n\nFebruary 3, 2031 Monday\n\nStrait\n\nBYLINE: By A B\n\nLENGTH: 9 words\n\n"
                        + Given.FIRST
                        + "\n\nLOAD-DATE: February 5, 2031\n\nLANGUAGE: ENGLISH\n");
        samples.put(
                "factiva",
                "Strait\nBy A B\n9 words\n3 February 2031\nThe Tide\nTIDE\nEnglish\n(c) 2031\n\n"
                        + Given.FIRST
                        + "\n\nDocument TIDE000020310203eb23000b4\n");
    }

    private static void fields(Map<String, String> samples) {
        samples.put(
                "json",
                "{\"title\": \"Strait\", \"authors\": [\"A\", {\"name\": \"B\"}], \"published\": 1927872000, \"text\": \"<p>"
                        + Given.FIRST
                        + "</p>\"}");
        samples.put(
                "jsonl",
                "{\"text\": \"" + Given.FIRST + "\"}\n{\"text\": \"" + Given.SECOND + "\"}\n");
        samples.put(
                "ninjs",
                "{\"uri\": \"u\", \"pubstatus\": \"usable\", \"headlines\": [{\"value\": \"Strait\"}], \"bodies\": [{\"contentType\": \"text/html\", \"value\": \"<p>"
                        + Given.FIRST
                        + "</p>\"}]}");
        samples.put("csv", "title,date,text\nStrait,2031-02-03,\"" + Given.FIRST + "\n\nMore.\"\n");
    }

    private static void feeds(Map<String, String> samples) {
        samples.put(
                "rss",
                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Tide</title><item><title>Strait</title><pubDate>Mon, 03 Feb 2031 08:00:00 GMT</pubDate><description><![CDATA[<p>"
                        + Given.FIRST
                        + "</p>]]></description></item></channel></rss>");
        samples.put(
                "atom",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>Strait</title><content type=\"xhtml\"><div>"
                        + Given.FIRST
                        + "</div></content></entry></feed>");
        samples.put(
                "xml",
                "<?xml version=\"1.0\"?><newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemMeta><pubStatus qcode=\"stat:usable\"/><provider literal=\"T\"/></itemMeta><contentMeta><headline>S</headline></contentMeta><contentSet><inlineXML><html><body><p>"
                        + Given.FIRST
                        + "</p></body></html></inlineXML></contentSet></newsItem>");
        samples.put(
                "nitf",
                "<nitf><head><docdata><date.issue norm=\"20310203T080000Z\"/></docdata></head><body><body.head><hl1>S</hl1></body.head><body.content><p>"
                        + Given.FIRST
                        + "</p></body.content></body></nitf>");
    }

    private static void letters(Map<String, String> samples) {
        samples.put(
                "eml",
                "From: A <a@x.example>\nSubject: =?utf-8?Q?S=C3=A5?=\nDate: Mon, 3 Feb 2031 08:00:00 +0100\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"b\"\n\n--b\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
                        + Given.FIRST
                        + "\n--b\nContent-Type: message/rfc822\n\nFrom: b@x.example\nSubject: t\n\n"
                        + Given.SECOND
                        + "\n--b--\n");
        samples.put(
                "mbox",
                "From a@x.example Mon Feb  3 08:00:00 2031\nFrom: a@x.example\nSubject: S\n\n"
                        + Given.FIRST
                        + "\n\nFrom b@x.example Mon Feb  3 08:00:00 2031\nFrom: b@x.example\nSubject: T\n\n"
                        + Given.SECOND
                        + "\n");
        samples.put(
                "mhtml",
                "From: <Saved by Blink>\nSnapshot-Content-Location: https://t.example/s\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"b\"\n\n--b\nContent-Type: text/html\n\n<html><body><p>"
                        + Given.FIRST
                        + "</p></body></html>\n--b--\n");
    }

    private static void captures(Map<String, String> samples) {
        String page =
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><p>"
                        + Given.FIRST
                        + "</p></body></html>";
        samples.put(
                "warc",
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\nWARC-Date: 2031-02-09T00:00:00Z\r\nWARC-Target-URI: https://t.example/s\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                        + page.length()
                        + "\r\n\r\n"
                        + page
                        + "\r\n\r\n");
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
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

    private static byte[] xz(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XZCompressorOutputStream out = new XZCompressorOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] tar() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(bytes)) {
            byte[] text = utf8(Given.FIRST);
            TarArchiveEntry entry = new TarArchiveEntry("a/b.txt");
            entry.setSize(text.length);
            out.putArchiveEntry(entry);
            out.write(text);
            out.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                content.newLineAtOffset(50, 700);
                content.showText(Given.FIRST);
                content.endText();
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
