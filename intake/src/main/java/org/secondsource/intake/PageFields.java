package org.secondsource.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.secondsource.report.DateClue;

/// What a page tells beside its text: headline, outlet, writers, date, language and address.
final class PageFields {
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
    private static final List<String> AUTHORS =
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
                    "og:article:author");
    private static final List<String> AUTHOR_PLACES =
            List.of(
                    "[itemprop=author] [itemprop=name]",
                    "[itemprop=author]",
                    "[rel=author]",
                    "[class*=byline] a",
                    "[class*=author-name], [class*=authorName], [class*=author__name]",
                    "a[href*=/author/], a[href*=/authors/], a[href*=/autor/], a[href*=/auteur/]",
                    "[class~=(?i)^(byline|author|autor|auteur|authors)$]",
                    "[class*=byline]");
    private static final List<String> SEPARATORS =
            List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ");

    /// Words that hold a whole date in most writings; longer strings are texts.
    private static final int LONGEST_DATE = 80;

    private static final Pattern NO_NAME =
            Pattern.compile("(?i).*(?:https?:|www\\.|@|\\.html|share|follow|comment|\\d{2}).*");

    private final Document page;
    private final EmbeddedFacts data;
    private final Map<String, List<String>> metas = new HashMap<>();

    PageFields(Document page) {
        this.page = page;
        this.data = EmbeddedFacts.of(page);
        for (Element element : page.select("meta[content]")) {
            String content = element.attr("content").strip();
            for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                String name = element.attr(attribute).toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    metas.computeIfAbsent(name, key -> new ArrayList<>()).add(content);
                }
            }
        }
    }

    Optional<String> articleBody() {
        return data.field("articleBody");
    }

    String title() {
        String outlet = outlet();
        Optional<String> told = data.field("headline").or(() -> meta("og:title", "twitter:title"));
        List<String> heads =
                page.select("h1").stream()
                        .map(element -> squeeze(element.text()))
                        .filter(words -> !words.isEmpty())
                        .toList();
        if (told.isEmpty()) {
            return heads.stream()
                    .filter(words -> words.split(" ").length >= 3)
                    .findFirst()
                    .or(() -> heads.stream().findFirst())
                    .orElseGet(() -> withoutSite(squeeze(page.title()), outlet));
        }
        String wanted = withoutSite(squeeze(told.get()), outlet);
        return heads.stream()
                .filter(head -> head.split(" ").length >= 3 || head.length() * 2 > wanted.length())
                .filter(head -> startsApart(wanted, head))
                .findFirst()
                .orElse(wanted);
    }

    /// Whether the title is this heading with something behind a bar or dash.
    private static boolean startsApart(String title, String head) {
        return title.startsWith(head)
                && SEPARATORS.stream().anyMatch(title.substring(head.length())::startsWith);
    }

    /// A title without the outlet's name behind it.
    private String withoutSite(String title, String outlet) {
        String site = compact(outlet);
        String host = compact(host());
        for (String separator : SEPARATORS) {
            int at = title.lastIndexOf(separator);
            if (at > 0) {
                String end = compact(title.substring(at + separator.length()));
                boolean names =
                        !end.isEmpty()
                                && (end.equals(site)
                                        || (end.length() >= 3 && site.contains(end))
                                        || (site.length() >= 3 && end.contains(site))
                                        || (end.length() >= 3 && host.contains(end)));
                if (names) {
                    return withoutSite(title.substring(0, at).strip(), outlet);
                }
            }
        }
        return title;
    }

    private static String compact(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private String host() {
        return url().replaceFirst("^[a-z]+://(?:www\\.)?", "").replaceFirst("[/?#].*$", "");
    }

    String outlet() {
        return meta("og:site_name")
                .or(data::publisher)
                .or(() -> meta("application-name", "publisher", "dc.publisher", "twitter:site"))
                .map(name -> name.replaceFirst("^@", ""))
                .orElse("");
    }

    String url() {
        return Optional.ofNullable(page.selectFirst("link[rel=canonical][href]"))
                .map(element -> element.attr("href"))
                .filter(address -> address.startsWith("http"))
                .or(() -> meta("og:url"))
                .filter(address -> address.startsWith("http"))
                .orElse("");
    }

    /// BCP 47; empty where the page does not tell.
    String language() {
        return Optional.ofNullable(page.selectFirst("html[lang]"))
                .map(element -> element.attr("lang").strip())
                .or(() -> data.field("inLanguage"))
                .or(() -> meta("og:locale"))
                .map(tag -> tag.replace('_', '-'))
                .filter(tag -> tag.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"))
                .orElse("");
    }

    List<DateClue> dates() {
        List<DateClue> dates = new ArrayList<>();
        data.field("datePublished").ifPresent(day -> add(dates, DateClue.Kind.FIELD, day));
        PUBLISHED.stream()
                .map(this::meta)
                .flatMap(Optional::stream)
                .forEach(day -> add(dates, DateClue.Kind.FIELD, day));
        times().forEach(day -> add(dates, DateClue.Kind.FIELD, day));
        data.field("dateCreated").ifPresent(day -> add(dates, DateClue.Kind.WEAK_FIELD, day));
        data.field("uploadDate").ifPresent(day -> add(dates, DateClue.Kind.WEAK_FIELD, day));
        data.field("dateModified").ifPresent(day -> add(dates, DateClue.Kind.WEAK_FIELD, day));
        CHANGED.stream()
                .map(this::meta)
                .flatMap(Optional::stream)
                .forEach(day -> add(dates, DateClue.Kind.WEAK_FIELD, day));
        return dates;
    }

    private static void add(List<DateClue> dates, DateClue.Kind kind, String words) {
        if (words.length() <= LONGEST_DATE) {
            dates.add(new DateClue(kind, words));
        }
    }

    /// The days of the page's time elements, those that say that they are of publishing first.
    private List<String> times() {
        List<String> times = new ArrayList<>();
        for (String place :
                List.of(
                        "[itemprop=datePublished]",
                        "time[pubdate]",
                        "article header time, header time",
                        "article time, main time",
                        "time")) {
            for (Element element : page.select(place)) {
                String day = element.hasAttr("datetime") ? element.attr("datetime") : "";
                String told =
                        !day.isBlank()
                                ? day
                                : element.hasAttr("content")
                                        ? element.attr("content")
                                        : element.text();
                if (!told.isBlank()) {
                    times.add(told.strip());
                    break;
                }
            }
        }
        return times;
    }

    /// The names of the writers with commas between; empty where the page names none.
    String byline() {
        Set<String> names = new LinkedHashSet<>();
        addNames(names, data.authors());
        if (names.isEmpty()) {
            for (String field : AUTHORS) {
                addNames(names, metas(field));
                if (!names.isEmpty()) {
                    break;
                }
            }
        }
        if (names.isEmpty()) {
            addNames(names, placed());
        }
        return String.join(", ", names);
    }

    private List<String> placed() {
        for (String place : AUTHOR_PLACES) {
            List<String> names =
                    page.select(place).stream()
                            .map(element -> squeeze(element.text()))
                            .filter(name -> !name.isEmpty() && name.length() <= 80)
                            .filter(name -> name.split(" ").length <= 12)
                            .limit(4)
                            .toList();
            Set<String> plain = new LinkedHashSet<>();
            addNames(plain, names);
            if (!plain.isEmpty()) {
                return List.copyOf(plain);
            }
        }
        return List.of();
    }

    private static void addNames(Set<String> names, List<String> found) {
        for (String one : found) {
            String plain =
                    squeeze(one)
                            .replaceFirst("(?i)^(?:written |story |reported )?by:?\\s+", "")
                            .replaceFirst("(?i)^(?:von|par|por|di|door|od)\\s+", "");
            boolean known = names.stream().anyMatch(name -> name.equalsIgnoreCase(plain));
            if (!plain.isEmpty() && !known && !NO_NAME.matcher(plain).matches()) {
                names.add(plain);
            }
        }
    }

    private static String squeeze(String words) {
        return words.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private Optional<String> meta(String... names) {
        for (String name : names) {
            List<String> values = metas(name);
            if (!values.isEmpty()) {
                return Optional.of(values.getFirst());
            }
        }
        return Optional.empty();
    }

    private List<String> metas(String name) {
        return metas.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }
}
