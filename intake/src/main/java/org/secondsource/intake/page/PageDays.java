package org.secondsource.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.secondsource.intake.page.scan.Box;
import org.secondsource.intake.page.scan.PageMarks;
import org.secondsource.intake.page.scan.PageScan;
import org.secondsource.report.DateClue;
import org.secondsource.report.DateClue.Kind;
import org.secondsource.report.day.DayLines;

/// Gathers what a page tells of its day: data, fields of the head, times, and days printed near the
/// headline.
final class PageDays {
    private static final List<String> PUBLISHED =
            List.of(
                    "article:published_time",
                    "article:published",
                    "og:article:published_time",
                    "og:published_time",
                    "datePublished",
                    "parsely-pub-date",
                    "sailthru.date",
                    "pubdate",
                    "publishdate",
                    "publish-date",
                    "publish_date",
                    "published",
                    "publication_date",
                    "published_time",
                    "dc.date.issued",
                    "dcterms.date",
                    "dcterms.created",
                    "dcterms.issued",
                    "dc.date",
                    "dc.date.created",
                    "article.published",
                    "cxenseparse:recs:publishtime",
                    "article_date_original",
                    "originalpublicationdate",
                    "iso-8601-publish-date",
                    "date",
                    "displaydate",
                    "ptime",
                    "creation_date",
                    "created");
    private static final List<String> CHANGED =
            List.of(
                    "article:modified_time",
                    "og:updated_time",
                    "dateModified",
                    "lastmod",
                    "last-modified",
                    "dcterms.modified",
                    "updated_time");

    /// Words that hold a whole date in most writings; longer strings are texts.
    private static final int LONGEST_FIELD = 80;

    /// A line with a day, a name and a section; longer ones are prose.
    private static final int LONGEST_LINE = 160;

    private final PageScan scan;
    private final DataBlock data;
    private final PagePlaces places;
    private final List<DateClue> clues = new ArrayList<>();

    PageDays(PageScan scan, DataBlock data, PagePlaces places) {
        this.scan = scan;
        this.data = data;
        this.places = places;
    }

    List<DateClue> clues() {
        addData(Kind.FIELD, "datePublished");
        PUBLISHED.forEach(name -> addMeta(Kind.FIELD, name));
        addMarked(PageMarks.Sort.PUBLISHED, Kind.FIELD, "place marked as published");
        addLines();
        addTimes();
        for (String name : List.of("dateCreated", "uploadDate", "dateModified")) {
            addData(Kind.WEAK_FIELD, name);
        }
        CHANGED.forEach(name -> addMeta(Kind.WEAK_FIELD, name));
        addMarked(PageMarks.Sort.MODIFIED, Kind.WEAK_FIELD, "place marked as modified");
        return clues;
    }

    private void add(Kind kind, String exact, String place) {
        if (exact.length() <= LONGEST_FIELD) {
            clues.add(new DateClue(kind, exact, place));
        }
    }

    private void addData(Kind kind, String name) {
        data.field(name).ifPresent(day -> add(kind, day, "data block " + name));
    }

    private void addMeta(Kind kind, String name) {
        scan.metas().getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .limit(1)
                .forEach(day -> add(kind, day, "meta " + name));
    }

    private void addMarked(PageMarks.Sort sort, Kind kind, String place) {
        scan.marks().of(sort).stream().limit(1).forEach(noted -> add(kind, noted.told(), place));
    }

    /// The time elements by the headline, then the first of the article, then any.
    private void addTimes() {
        List<PageMarks.Noted> times = scan.marks().of(PageMarks.Sort.TIME);
        times.stream()
                .filter(noted -> places.isByHeadline(noted.order()))
                .filter(noted -> !DayLines.saysChanged(around(noted)))
                .limit(1)
                .forEach(noted -> add(Kind.PRINTED, noted.told(), "time by the headline"));
        times.stream()
                .filter(noted -> DayLines.saysChanged(around(noted)))
                .limit(1)
                .forEach(noted -> add(Kind.UPDATED, noted.told(), "time of an update"));
        times.stream()
                .filter(noted -> places.isInArticle(noted.order()))
                .limit(1)
                .forEach(noted -> add(Kind.PRINTED, noted.told(), "time in the article"));
        times.stream()
                .limit(1)
                .forEach(noted -> add(Kind.WEAK_FIELD, noted.told(), "first time of the page"));
    }

    /// The words and names right around a time.
    private static String around(PageMarks.Noted noted) {
        org.jsoup.nodes.Element parent = noted.element().parent();
        String own = noted.element().className() + " " + noted.element().attr("itemprop");
        return parent == null ? own : own + " " + parent.className() + " " + parent.ownText();
    }

    private static boolean hasFigure(String words) {
        for (int index = 0; index < words.length(); index++) {
            if (Character.isDigit(words.charAt(index))) {
                return true;
            }
        }
        return false;
    }

    private void addLines() {
        for (PageMarks.Noted noted : scan.marks().of(PageMarks.Sort.DAY)) {
            if (places.isByHeadline(noted.order())) {
                clues.addAll(DayLines.of(noted.told(), true, "place named as a day"));
            }
        }
        List<DateClue> bare = new ArrayList<>();
        for (Box.Run run : scan.runs()) {
            boolean furniture =
                    run.box().droppedAs().filter(why -> !why.equals("byline")).isPresent();
            if (run.words().length() <= LONGEST_LINE && !furniture && hasFigure(run.words())) {
                boolean near = places.isByHeadline(run.order());
                String place = near ? "line by the headline" : "line";
                boolean labelled = DayLines.saysPublished(run.words());
                (labelled ? clues : bare).addAll(DayLines.of(run.words(), near, place));
            }
        }
        clues.addAll(bare);
    }
}
