package org.secondsource.intake.page;

import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.secondsource.intake.format.BadInputException;
import org.secondsource.intake.page.scan.Box;
import org.secondsource.intake.page.scan.PageScan;

/// Decides between what our own search finds, the text in the page's block of data, and, where both
/// are little, a second extractor and the page's scripts.
final class Extraction {
    /// Where one finds less than this share of what the other finds, it went astray
    /// (design/stack.md, end of Language: .937 and .938 alone, .963 together).
    private static final double ASTRAY = 0.5;

    /// A page with less running text than this is looked at by the second extractor, too: what ours
    /// misses, it misses whole (`../shared/eval/extraction`: 600 and 300 give the same F1).
    private static final int LITTLE = 300;

    private Extraction() {}

    static ArticleFinder.Article of(Document page, PageScan scan, DataBlock data)
            throws BadInputException {
        ArticleFinder.Article own = ArticleFinder.find(scan);
        String best = own.text();
        if (best.length() < LITTLE) {
            best = more(best, ScriptText.of(page));
        }
        String body = data.field("articleBody").map(Extraction::plain).orElse("");
        if (Math.max(best.length(), body.length()) < LITTLE) {
            best = more(best, readable(page));
        }
        best = more(best, body);
        ArticleFinder.Article article = best.equals(own.text()) ? own : own.withText(best);
        if (article.text().isBlank()) {
            throw new BadInputException(
                    "found a page without running text, expected an article; save the page after it"
                            + " has loaded, or give its text as .txt");
        }
        return article;
    }

    /// The one, unless it is astray beside the other.
    private static String more(String one, String other) {
        return one.length() < other.length() * ASTRAY ? other : one;
    }

    private static String plain(String body) {
        return body.contains("<p") ? textOf(Jsoup.parseBodyFragment(body)) : body;
    }

    static String textOf(Document page) {
        PageScan scan = PageScan.of(page);
        return String.join(
                "\n\n",
                scan.runs().stream()
                        .filter(run -> !run.isMostlyLinks())
                        .map(Box.Run::words)
                        .toList());
    }

    /// What Readability finds; nothing where it throws, as it does for a bracket or an apostrophe
    /// in the address of a picture.
    private static String readable(Document page) {
        try {
            String content = new Readability4J("http://localhost/", page).parse().getContent();
            return content == null ? "" : textOf(Jsoup.parseBodyFragment(content));
        } catch (IllegalArgumentException | IllegalStateException broken) {
            return "";
        }
    }
}
