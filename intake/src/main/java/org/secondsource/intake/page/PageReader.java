package org.secondsource.intake.page;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.secondsource.intake.format.BadInputException;
import org.secondsource.intake.page.scan.PageScan;
import org.secondsource.report.Entry;
import org.secondsource.report.RawReport;

/// Reads the report of a web page: its running text and what the page tells beside it.
public final class PageReader {
    /// Reads a page.
    ///
    /// @throws BadInputException where the page holds no report
    public RawReport read(String location, String html) throws BadInputException {
        Document page = Jsoup.parse(html);
        if (ArchiveBar.mayBeIn(html)) {
            ArchiveBar.remove(page);
        }
        return read(location, page);
    }

    private static RawReport read(String location, Document page) throws BadInputException {
        PageScan scan = PageScan.of(page);
        DataBlock data = DataBlock.of(scan.scripts());
        ArticleFinder.Article article =
                PageKind.article(scan, Extraction.of(page, scan, data), data);
        LiveEntries live = new LiveEntries(scan, data, article);
        List<Entry.Start> entries = live.starts();
        ArticleFinder.Article clean = live.withoutTimes(entries);
        PageEvidence evidence = new PageEvidence(page, scan, data, article);
        return new RawReport(
                location,
                evidence.url(),
                evidence.language(),
                evidence.evidence(),
                evidence.dates(),
                clean.removed(),
                entries,
                clean.text());
    }
}
