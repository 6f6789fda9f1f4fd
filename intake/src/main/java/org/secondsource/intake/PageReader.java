package org.secondsource.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.secondsource.report.RawReport;

/// Reads the report of a web page: its running text and what the page tells beside it.
final class PageReader {
    /// Where our own search finds less than this share of what Readability finds, it went astray
    /// (design/stack.md, end of Language: .937 and .938 alone, .963 together).
    private static final double ASTRAY = 0.5;

    RawReport read(String location, byte[] bytes) throws BadInputException {
        TextDecoder.requireText(bytes);
        Document page = parse(bytes);
        PageFields fields = new PageFields(page);
        String text = text(MainText.withoutNotices(page), fields);
        if (text.isBlank()) {
            throw new BadInputException(
                    "found a page of %d bytes without running text, expected an article; save the"
                                    .formatted(bytes.length)
                            + " page after it has loaded, or give its text as .txt");
        }
        return new RawReport(
                location,
                fields.url(),
                fields.title(),
                fields.outlet(),
                fields.byline(),
                fields.language(),
                fields.dates(),
                text);
    }

    private static Document parse(byte[] bytes) throws BadInputException {
        try {
            Optional<String> text = TextDecoder.strictlyUnicode(bytes);
            return text.isPresent()
                    ? Jsoup.parse(text.get())
                    : Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        } catch (IOException exception) {
            throw new BadInputException(
                    "found a page that cannot be parsed (%s)".formatted(exception.getMessage()),
                    exception);
        }
    }

    private static String text(Document page, PageFields fields) {
        String own = MainText.of(page);
        boolean surelyMost = own.length() >= page.body().text().length() * ASTRAY;
        String other = surelyMost ? "" : readable(page);
        String best = own.length() < other.length() * ASTRAY ? other : own;
        return fields.articleBody()
                .filter(body -> best.length() < body.length() * ASTRAY)
                .orElse(best);
    }

    static String readable(Document page) {
        String content = new Readability4J("http://localhost/", page.clone()).parse().getContent();
        return content == null ? "" : MainText.all(Jsoup.parseBodyFragment(content));
    }
}
