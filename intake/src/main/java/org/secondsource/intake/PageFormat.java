package org.secondsource.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.secondsource.intake.feed.FeedFormat;
import org.secondsource.intake.format.BadInputException;
import org.secondsource.intake.format.Content;
import org.secondsource.intake.format.Format;
import org.secondsource.intake.format.Piece;
import org.secondsource.intake.page.PageReader;

/// Web pages.
final class PageFormat implements Format {
    private static final Pattern START =
            Pattern.compile(
                    "(?is)<(?:!doctype\\s+html|html|head|body|meta|title|link|base|script|style|article"
                            + "|main|section|div|span|p|h[1-6]|a|table|center|font|header|img|ul|br)\\b.*");
    private static final Pattern WHOLE = Pattern.compile("(?i)<(?:html|head|body)[\\s>]");
    private static final Pattern TAGS = Pattern.compile("(?i)</(?:p|div|a|h[1-6]|span|td|li)>");

    private final PageReader reader = new PageReader();

    @Override
    public Card card() {
        return new Card(
                "Web page (HTML, XHTML)",
                List.of(".html", ".htm", ".xhtml", ".shtml", ".php", ".aspx"),
                "Whole pages, reader mode, AMP, pages saved from a web archive (without its bar):"
                        + " the article with title, outlet, writers, day, address.");
    }

    @Override
    public boolean fits(Content content) throws BadInputException {
        String head = content.head();
        return START.matcher(FeedFormat.withoutProlog(head)).matches()
                || WHOLE.matcher(head).find() && TAGS.matcher(content.text()).find()
                || content.ending().matches("x?html?|shtml|phtml|php\\d?|aspx?|jsp|cfm")
                        && TAGS.matcher(head).find();
    }

    @Override
    public boolean isUnpacked() {
        return false;
    }

    @Override
    public List<Piece> read(Content content) throws BadInputException {
        return List.of(content.report(reader.read(content.place(), content.text())));
    }
}
