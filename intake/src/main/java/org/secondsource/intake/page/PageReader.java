package org.secondsource.intake.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.secondsource.intake.BadInputException;
import org.secondsource.intake.TextDecoder;
import org.secondsource.report.RawReport;

/// Reads the report of a web page: its running text and what the page tells beside it.
public final class PageReader {
    /// Reads a page as it was saved.
    ///
    /// @throws BadInputException where the page holds no report
    public RawReport read(String location, byte[] bytes) throws BadInputException {
        TextDecoder.requireText(bytes);
        return read(location, parse(bytes));
    }

    /// Reads a page that is text already.
    ///
    /// @throws BadInputException where the page holds no report
    public RawReport read(String location, String html) throws BadInputException {
        return read(location, Jsoup.parse(html));
    }

    private static RawReport read(String location, Document page) throws BadInputException {
        PageScan scan = PageScan.of(page);
        DataBlock data = DataBlock.of(scan.scripts());
        ArticleFinder.Article article = Extraction.of(page, scan, data);
        PageEvidence evidence = new PageEvidence(page, scan, data, article);
        return new RawReport(
                location,
                evidence.url(),
                evidence.language(),
                evidence.evidence(),
                evidence.dates(),
                article.removed(),
                article.text());
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
}
