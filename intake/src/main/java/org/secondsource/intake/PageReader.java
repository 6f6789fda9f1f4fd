package org.secondsource.intake;

import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.secondsource.intake.format.BadInputException;
import org.secondsource.intake.page.ArchiveBar;
import org.secondsource.report.RawReport;

/// Reads the report of a web page: its running text and what the page tells beside it.
final class PageReader {
    /// Where our own search finds less than this share of what Readability finds, it went astray
    /// (design/stack.md, end of Language: .937 and .938 alone, .963 together).
    private static final double ASTRAY = 0.5;

    RawReport read(String location, String html) throws BadInputException {
        Document page = Jsoup.parse(html);
        ArchiveBar.remove(page);
        PageFields fields = new PageFields(page);
        String text = text(MainText.withoutNotices(page), fields);
        if (text.isBlank()) {
            throw new BadInputException(
                    "found a page of %d characters without running text, expected an article; save the"
                                    .formatted(html.length())
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
