package org.secondsource.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files that somebody's program broke on, one of each kind: pages, texts, fields, letters, packed
/// files. None may cost another one, and none may go without a word.
final class NastyInputs {
    private NastyInputs() {}

    static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> table = new LinkedHashMap<>();
        pages().forEach((name, text) -> table.put(name, bytes(text)));
        texts().forEach((name, text) -> table.put(name, bytes(text)));
        broken().forEach((name, text) -> table.put(name, bytes(text)));
        fields().forEach((name, text) -> table.put(name, bytes(text)));
        table.put("odd-utf16.txt", ("\ufeff" + Given.FIRST).getBytes(StandardCharsets.UTF_16LE));
        table.put("latin1.txt", (Given.FIRST + " caf\u00e9").getBytes(StandardCharsets.ISO_8859_1));
        packed(table);
        return table;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String page(String head, String body) {
        return "<html><head>%s</head><body><article><p>%s</p><p>%s</p>%s</article></body></html>"
                .formatted(head, Given.FIRST, Given.SECOND, body);
    }

    private static Map<String, String> pages() {
        Map<String, String> table = new LinkedHashMap<>();
        String boxes = "<div>".repeat(3_000) + "x" + "</div>".repeat(3_000);
        table.put(
                "bracket.html",
                page(
                        "",
                        "<noscript><img src=\"https://x.example/Don't]'[.jpg\"></noscript>"
                                .repeat(20)));
        table.put("boxes.html", page("", boxes));
        table.put("tables.html", page("", "<table><tr><td>".repeat(2000)));
        table.put("unclosed.html", page("", "<a href=\"" + "x".repeat(200_000)));
        table.putAll(heavyPages());
        return table;
    }

    private static Map<String, String> heavyPages() {
        Map<String, String> table = new LinkedHashMap<>();
        table.put("lists.html", page("", "<ul><li>".repeat(2_000) + "x"));
        table.put(
                "ten-boxes.html",
                page("", "<div>".repeat(10) + "<p>Item.</p>" + "</div>".repeat(10)));
        table.put("comment.html", page("", "<!--" + "-".repeat(100_000)));
        table.put("script.html", page("<script>" + "var a=\"".repeat(20_000) + "</script>", ""));
        table.put("strings.html", "<html><body><script>" + "\"\\".repeat(50_000));
        table.put("style.html", page("<style>" + "a{}".repeat(100_000) + "</style>", ""));
        table.put("nul.html", page("", "<p>" + "\0".repeat(10_000) + "</p>"));
        table.put("attributes.html", page("", "<p " + "a=b ".repeat(20_000) + ">x</p>"));
        table.put("links.html", page("", "<a href=x>Go on</a> ".repeat(20_000)));
        table.put("options.html", page("", "<select>" + "<option>x".repeat(20_000)));
        table.put("drawing.html", page("", "<svg>" + "<g>".repeat(3_000)));
        table.put(
                "data.html",
                page("", "<img src=\"data:image/png;base64," + "A".repeat(500_000) + "\">"));
        table.put(
                "block.html",
                page("<script type=\"application/ld+json\">" + "[".repeat(50_000), ""));
        table.put(
                "circle.html",
                page(
                        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"@id\":\"#a\",\"author\":{\"@id\":\"#a\"},\"mainEntity\":{\"@id\":\"#a\"}}</script>",
                        ""));
        table.put(
                "year.html",
                page("<meta property=article:published_time content=99999-99-99>", ""));
        table.put("title.html", page("<title>" + "Strait ".repeat(20_000) + "</title>", ""));
        table.put("headings.html", page("", "<h1>x</h1>".repeat(5_000)));
        table.put("entities.html", page("", "<p>" + "&#x110000;&#0;&#xD800;&;".repeat(5_000)));
        return table;
    }

    private static Map<String, String> texts() {
        Map<String, String> table = new LinkedHashMap<>();
        table.put("letters.txt", Given.FIRST + "\n\n" + "a".repeat(50_000));
        table.put("brackets.txt", Given.FIRST + "\n\n" + "(".repeat(50_000));
        table.put("quotes.txt", Given.FIRST + "\n\n" + "\"".repeat(50_000));
        table.put("commas.txt", Given.FIRST + "\n\n" + "a, ".repeat(50_000));
        table.put("lines.txt", Given.FIRST + "\n".repeat(500_000));
        table.put("spaces.txt", Given.FIRST + " ".repeat(500_000) + "\n\n" + Given.SECOND);
        table.put("marks.txt", Given.FIRST + "e" + "\u0301".repeat(10_000));
        table.put("emoji.txt", Given.FIRST + " \ud83d\ude00".repeat(20_000));
        table.put("half.txt", Given.FIRST + "\ud83d");
        table.put(
                "nexis.txt",
                "1 of 1 DOCUMENTS\nLENGTH: 1 words\nBYLINE: a\n" + "A: b\n".repeat(20_000));
        table.putAll(repeatedParts());
        return table;
    }

    private static Map<String, String> repeatedParts() {
        Map<String, String> table = new LinkedHashMap<>();
        Map<String, String> repeated = new LinkedHashMap<>();
        repeated.put("turned.txt", "\u202e\u2066");
        repeated.put("unseen.txt", "\u200b\ufeff");
        repeated.put("tabs.txt", "\t");
        repeated.put("figures.txt", "1,000.");
        repeated.put("slashes.txt", "\\");
        repeated.put("dots.txt", ".");
        repeated.put("dashes.txt", "- ");
        repeated.put("capitals.txt", "AB ");
        repeated.put("quoted.txt", "\n> ");
        repeated.put("writers.txt", "\nBy Ana Brix");
        repeated.put("updates.txt", "\nUpdated: 3 February 2031");
        repeated.put("sharing.txt", "\nShare");
        repeated.put("days.txt", "\n3 February 2031");
        repeated.put("datelines.txt", "\n\nVAREN, Feb. 3 (Tide) - ");
        repeated.put("said.txt", " he said she said that");
        repeated.put("crumbs.txt", " > Home");
        repeated.put("captions.txt", " (Photo: x/@x)");
        repeated.forEach((name, part) ->
                table.put(
                        name,
                        Given.FIRST
                                + "\n\n"
                                + part.repeat(40_000 / part.length())
                                + "\n\n"
                                + Given.SECOND));
        return table;
    }

    private static Map<String, String> fields() {
        Map<String, String> table = new LinkedHashMap<>();
        String text = "\"text\": \"" + Given.FIRST + "\"";
        table.put("twice.json", "{\"title\": \"a\", \"title\": \"b\", " + text + "}");
        table.put("number.json", "{\"date\": 1e999, " + text + "}");
        table.put("nan.json", "{\"date\": NaN, " + text + "}");
        table.put("null.json", "{\"title\": null, \"authors\": [null, {}], " + text + "}");
        table.put("lines.jsonl", "{" + text + "}\n{broken\n{" + text + "}\n");
        table.put(
                "empty-items.xml",
                "<rss><channel>" + "<item></item>".repeat(5_000) + "</channel></rss>");
        table.put("wide.csv", "text," + "x,".repeat(10_000) + "\n\"" + Given.FIRST + "\"\n");
        table.put(
                "mailbox.mbox",
                "From a@x.example Mon Feb  3 08:00:00 2031\nSubject: x\n\n".repeat(500));
        table.put(
                "bodyless.eml",
                "From: a@x.example\nSubject: x\nDate: never\nMIME-Version: 1.0\n\n");
        table.put(
                "encoded.eml",
                "From: a@x.example\nSubject: x\nContent-Transfer-Encoding: base64\n\n!!!!\n");
        table.put("front.md", "---\n" + "a: &a [*a]\n".repeat(200) + "---\n\n" + Given.FIRST);
        table.put("item.nitf", "<nitf><body><body.content/></body></nitf>");
        return table;
    }

    private static Map<String, String> broken() {
        Map<String, String> table = new LinkedHashMap<>();
        table.put("deep.json", "[".repeat(100_000));
        table.put("deep2.json", "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000));
        table.put("deep.xml", "<rss>" + "<a>".repeat(50_000));
        table.put(
                "entities.xml",
                "<?xml version='1.0'?><!DOCTYPE r [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><rss><channel><item><title>x</title><description>&b;</description></item></channel></rss>");
        table.put(
                "outside.xml",
                "<?xml version='1.0'?><!DOCTYPE r [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><rss><channel><item><title>x</title><description>&a;</description></item></channel></rss>");
        table.put(
                "mail.eml",
                "From: a@x.example\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n"
                        + "--b\nContent-Type: multipart/mixed; boundary=b\n\n".repeat(3000));
        table.put("csv.csv", "title,text\n" + "\"".repeat(10_001));
        table.put("marks.md", "---\ntags:\"\nseen:\n  - '\n---\n\n" + Given.FIRST);
        table.put("open.md", "---\ntags:\"\n---**\n\n" + Given.FIRST);
        table.put("stars.md", "# x\n\n" + "*a _b ".repeat(20_000));
        table.put("links.md", "# x\n\n" + "[".repeat(50_000));
        table.put("rtf.rtf", "{\\rtf1 " + "{".repeat(50_000));
        table.put("cut.pdf", "%PDF-1.7\n1 0 obj\n<<");
        table.put("cut.warc", "WARC/1.0\r\nContent-Length: 99999999999999\r\n\r\n");
        return table;
    }

    private static void packed(Map<String, byte[]> table) throws IOException {
        byte[] zip = bytes(Given.FIRST);
        String inner = "a.txt";
        for (int depth = 0; depth < 9; depth++) {
            zip = zip(inner, zip);
            inner = "a.zip";
        }
        table.put("deep.zip", zip);
        table.put("upwards.zip", zip("../../up.txt", bytes(Given.FIRST)));
        table.put("zeros.zip", zip("zeros.txt", new byte[20_000_000]));
        table.put("other.docx", zip("word/other.xml", bytes("<x/>")));
        byte[] gzip = gzip(bytes(Given.FIRST + Given.SECOND));
        table.put("cut.gz", Arrays.copyOf(gzip, gzip.length / 2));
        byte[] again = gzip;
        for (int depth = 0; depth < 9; depth++) {
            again = gzip(again);
        }
        table.put("again.gz", again);
        table.put("cut.tar", bytes("a.txt" + "\0".repeat(95) + "0000644\0"));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }
}
