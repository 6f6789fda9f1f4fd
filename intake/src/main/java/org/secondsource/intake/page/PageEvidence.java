package org.secondsource.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.secondsource.evidence.Evidence;
import org.secondsource.evidence.Evidence.Kind;
import org.secondsource.evidence.Field;
import org.secondsource.evidence.Judges;
import org.secondsource.evidence.WindowName;
import org.secondsource.intake.page.scan.Box;
import org.secondsource.intake.page.scan.PageMarks;
import org.secondsource.intake.page.scan.PageScan;
import org.secondsource.report.DateClue;

/// Gathers what a page tells of its report beside the text, every candidate with its place.
final class PageEvidence {
    private static final List<String> AUTHOR_METAS =
            List.of(
                    "author",
                    "article:author",
                    "article:author_name",
                    "parsely-author",
                    "sailthru.author",
                    "dc.creator",
                    "dcterms.creator",
                    "byl",
                    "authors",
                    "cxenseparse:author",
                    "article.author",
                    "dc.contributor",
                    "og:article:author",
                    "twitter:misc:written by");
    private static final Pattern OTHER_AUTHOR_META = Pattern.compile(".*[a-z][_:.-]?authors?$");
    private static final Set<String> WRITTEN_BY =
            Set.of(
                    "written by",
                    "author",
                    "verfasst von",
                    "geschrieben von",
                    "écrit par",
                    "escrito por");

    /// A byline or a bare name stands at most so many runs from the headline or from the text.
    private static final int NEAR_HEADLINE = 12;

    private static final int LONGEST_BYLINE = 160;
    private static final Pattern ARCHIVED =
            Pattern.compile(
                    "https?://web\\.archive\\.org/web/\\d+[a-z_]*/(?<address>https?://\\S+)");

    private final Document page;
    private final PageScan scan;
    private final DataBlock data;
    private final PagePlaces places;
    private final ArticleFinder.Article article;
    private final List<Evidence> evidence = new ArrayList<>();

    PageEvidence(Document page, PageScan scan, DataBlock data, ArticleFinder.Article article) {
        this.page = page;
        this.scan = scan;
        this.data = data;
        this.places = new PagePlaces(scan, article);
        this.article = article;
        addOutlets();
        addTitles();
        addLanguages();
        addAuthors();
    }

    List<Evidence> evidence() {
        return evidence;
    }

    List<DateClue> dates() {
        return new PageDays(scan, data, places).clues();
    }

    private void add(Field field, Kind kind, String place, String exact) {
        if (!exact.isBlank()) {
            evidence.add(new Evidence(field, kind, place, exact.strip()));
        }
    }

    private void addMeta(Field field, Kind kind, String name) {
        metas(name).forEach(value -> add(field, kind, "meta " + name, value));
    }

    private List<String> metas(String name) {
        return scan.metas().getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    private Optional<String> meta(String name) {
        return metas(name).stream().findFirst();
    }

    private void addTitles() {
        addHeadings();
        data.field("headline").ifPresent(it -> add(Field.TITLE, Kind.DATA, "data block", it));
        addMeta(Field.TITLE, Kind.SHARED, "og:title");
        addMeta(Field.TITLE, Kind.SHARED, "twitter:title");
        for (String name : List.of("title", "headline", "dc.title", "parsely-title")) {
            addMeta(Field.TITLE, Kind.META, name);
        }
        scan.marks().of(PageMarks.Sort.HEADLINE).stream()
                .limit(1)
                .forEach(it -> add(Field.TITLE, Kind.MARKED, "box named headline", it.told()));
        add(Field.TITLE, Kind.WINDOW, "name of the window", page.title());
    }

    /// The headings of the first rank; where none stands but among links, as the last crumb of a
    /// path does, the first heading over the text is the headline that readers see.
    private void addHeadings() {
        boolean seen = false;
        for (Box.Run run : scan.runs()) {
            boolean dropped = run.box().droppedAs().isPresent();
            if (run.heading() == 1) {
                Kind kind = dropped ? Kind.LESSER_HEADING : Kind.HEADING;
                add(Field.TITLE, kind, dropped ? "h1 among links" : "h1", run.words());
                seen |= !dropped;
            }
        }
        int lesser = 0;
        for (Box.Run run : scan.runs()) {
            boolean second = run.heading() == 2 && run.box().droppedAs().isEmpty();
            if (second && lesser < 3) {
                boolean first = !seen && lesser == 0 && places.isAboveText(run.order());
                Kind kind = first ? Kind.HEADING : Kind.LESSER_HEADING;
                add(Field.TITLE, kind, first ? "first heading" : "h2", run.words());
                lesser++;
            }
        }
    }

    private void addOutlets() {
        addMeta(Field.OUTLET, Kind.META, "og:site_name");
        data.publisher().ifPresent(it -> add(Field.OUTLET, Kind.DATA, "data block", it));
        for (String name : List.of("application-name", "publisher", "dc.publisher")) {
            addMeta(Field.OUTLET, Kind.MARKED, name);
        }
        addMeta(Field.OUTLET, Kind.ADDRESS, "twitter:site");
        WindowName.ofHost(page.title(), url())
                .ifPresent(it -> add(Field.OUTLET, Kind.WINDOW, "name of the window and host", it));
    }

    private void addLanguages() {
        Element html = page.selectFirst("html[lang]");
        add(Field.LANGUAGE, Kind.DATA, "html lang", html == null ? "" : html.attr("lang"));
        data.field("inLanguage").ifPresent(it -> add(Field.LANGUAGE, Kind.DATA, "data block", it));
        addMeta(Field.LANGUAGE, Kind.META, "og:locale");
    }

    /// BCP 47; empty where the page does not tell.
    String language() {
        return evidence.stream()
                .filter(one -> one.field() == Field.LANGUAGE)
                .map(one -> one.exact().replace('_', '-'))
                .findFirst()
                .filter(tag -> tag.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"))
                .orElse("");
    }

    private void addAuthors() {
        data.authors().forEach(name -> add(Field.AUTHOR, Kind.DATA, "data block", name));
        AUTHOR_METAS.forEach(name -> addMeta(Field.AUTHOR, Kind.META, name));
        scan.metas().keySet().stream()
                .filter(name -> OTHER_AUTHOR_META.matcher(name).matches())
                .filter(name -> !AUTHOR_METAS.contains(name))
                .sorted()
                .forEach(name -> addMeta(Field.AUTHOR, Kind.META, name));
        for (Map.Entry<String, List<String>> label : scan.metas().entrySet()) {
            boolean writer =
                    WRITTEN_BY.contains(label.getValue().getFirst().toLowerCase(Locale.ROOT));
            if (label.getKey().startsWith("twitter:label") && writer) {
                addMeta(Field.AUTHOR, Kind.META, label.getKey().replace("label", "data"));
            }
        }
        addMarked(PageMarks.Sort.WRITER, "place marked as the writer's");
        addMarked(PageMarks.Sort.WRITER_LINK, "link to the writer's page");
        addMarked(PageMarks.Sort.WRITER_BOX, "box named byline");
        addLines();
    }

    private void addMarked(PageMarks.Sort sort, String place) {
        for (PageMarks.Noted noted : scan.marks().of(sort)) {
            boolean near = places.isByHeadline(noted.order()) || places.isInArticle(noted.order());
            if (near) {
                add(Field.AUTHOR, Kind.MARKED, place, noted.told());
            }
        }
    }

    /// Lines near the headline that begin as bylines do or hold names and a day, and a name that
    /// stands alone before or behind the text.
    private void addLines() {
        Judges judges = new Judges(evidence, url());
        for (Box.Run run : scan.runs()) {
            boolean near = places.distance(run.order()) <= NEAR_HEADLINE;
            if (near && run.words().length() <= LONGEST_BYLINE) {
                if (judges.isByline(run.words())) {
                    add(Field.AUTHOR, Kind.BYLINE, "line by the headline", run.words());
                } else if (judges.isNamesAndDay(run.words())) {
                    add(Field.AUTHOR, Kind.MARKED, "name beside a day", run.words());
                }
            }
        }
        for (Box.Run run : scan.runs()) {
            boolean edge = places.isAtEdge(run.order()) && run.box().droppedAs().isEmpty();
            if (edge && run.heading() == 0 && judges.isNames(run.words()) && !isTold(run)) {
                add(Field.AUTHOR, Kind.MARKED, "name alone by the text", run.words());
            }
        }
    }

    /// Whether the text speaks of the name that a line holds, or a heading of its last word: then
    /// the line is a tag or a caption.
    private boolean isTold(Box.Run line) {
        String name = line.words();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean text =
                article.text().lines().anyMatch(each -> !each.equals(name) && each.contains(name));
        return text
                || scan.runs().stream()
                        .anyMatch(run -> run.heading() > 0 && run.words().contains(last));
    }

    /// The page's own address, not that of the archive that kept it.
    String url() {
        Optional<String> canonical =
                scan.links().stream()
                        .filter(link -> link.attr("rel").equalsIgnoreCase("canonical"))
                        .map(link -> link.attr("href"))
                        .filter(address -> address.startsWith("http"))
                        .findFirst();
        Optional<String> told =
                canonical.or(() -> meta("og:url")).filter(address -> address.startsWith("http"));
        return told.or(this::archived).map(PageEvidence::withoutArchive).orElse("");
    }

    private Optional<String> archived() {
        return scan.runs().stream()
                .limit(40)
                .map(Box.Run::words)
                .filter(words -> ARCHIVED.matcher(words).find())
                .findFirst()
                .map(words -> words.substring(words.indexOf("http")).split("\\s")[0]);
    }

    private static String withoutArchive(String address) {
        Matcher matcher = ARCHIVED.matcher(address);
        return matcher.find() ? matcher.group("address") : address;
    }
}
