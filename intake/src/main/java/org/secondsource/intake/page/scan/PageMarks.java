package org.secondsource.intake.page.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// The places of a page that its mark-up says are a headline, a time or a writer's name.
public final class PageMarks {
    private static final Pattern HEADLINE =
            Pattern.compile(
                    "(?:^|[\\s_-])(?:headline|entry-title|post-title|article-title|articletitle"
                            + "|article__title|story-title)(?:$|[\\s_-])");
    private static final Pattern WRITER =
            Pattern.compile(
                    "(?:^|[\\s_-])(?:byline\\w*|author\\w*|autor\\w*|auteur\\w*|writer\\w*)(?:$|[\\s_-])");
    private static final Pattern DAY =
            Pattern.compile(
                    "(?:^|[\\s_-])(?:date|pubdate|published|publish\\w*|timestamp|datetime|time|datum"
                            + "|posted|dateline)(?:$|[\\s_-])");

    /// One of these stands in every name that the patterns above know.
    private static final List<String> STEMS =
            List.of(
                    "title",
                    "headline",
                    "byline",
                    "autho",
                    "autor",
                    "auteur",
                    "writer",
                    "dat",
                    "publish",
                    "time",
                    "posted");

    private static final Pattern WRITER_PAGE =
            Pattern.compile(
                    "/(?:author|authors|autor|autoren|auteur|auteurs|profile|reporter|by)/");

    /// Marked places hold a name, a day or a headline; longer ones hold an article.
    private static final int LONGEST = 300;

    /// Sorts of places, the surest first within each field.
    public enum Sort {
        HEADLINE,
        PUBLISHED,
        MODIFIED,
        TIME,
        DAY,
        WRITER,
        WRITER_LINK,
        WRITER_BOX
    }

    /// A place that was noted.
    ///
    /// @param order how many runs of text stand before it
    public record Noted(Sort sort, Element element, int order) {
        /// What it tells: its attribute for machines, or its words.
        public String told() {
            for (String attribute : List.of("datetime", "content")) {
                if (sort != Sort.HEADLINE && !element.attr(attribute).isBlank()) {
                    return element.attr(attribute).strip();
                }
            }
            if (element.normalName().equals("abbr") && !element.attr("title").isBlank()) {
                return element.attr("title").strip();
            }
            return element.text().strip();
        }
    }

    private final List<Noted> noted = new ArrayList<>();
    private final Map<String, Optional<Sort>> known = new HashMap<>();

    /// @param name the element's own
    /// @param names what its class and id call it
    void note(Element element, String name, String names, int order) {
        if (element.attributesSize() == 0 && !name.equals("time")) {
            return;
        }
        sort(element, name, names).ifPresent(sort -> noted.add(new Noted(sort, element, order)));
    }

    private Optional<Sort> sort(Element element, String name, String names) {
        Optional<Sort> stated =
                switch (element.attr("itemprop")) {
                    case "headline" -> Optional.of(Sort.HEADLINE);
                    case "datePublished" -> Optional.of(Sort.PUBLISHED);
                    case "dateModified" -> Optional.of(Sort.MODIFIED);
                    case "author" -> Optional.of(Sort.WRITER);
                    default -> Optional.empty();
                };
        if (stated.isPresent()) {
            return stated;
        }
        if (name.equals("time")) {
            return Optional.of(element.hasAttr("pubdate") ? Sort.PUBLISHED : Sort.TIME);
        }
        if (name.equals("a")) {
            boolean author = element.attr("rel").equals("author");
            boolean page = WRITER_PAGE.matcher(element.attr("href")).find();
            if (author || page) {
                return Optional.of(author ? Sort.WRITER : Sort.WRITER_LINK);
            }
        }
        return names.isBlank() ? Optional.empty() : known.computeIfAbsent(names, PageMarks::named);
    }

    private static Optional<Sort> named(String names) {
        String plain = names.toLowerCase(Locale.ROOT);
        if (STEMS.stream().noneMatch(plain::contains)) {
            return Optional.empty();
        }
        if (HEADLINE.matcher(plain).find()) {
            return Optional.of(Sort.HEADLINE);
        }
        if (WRITER.matcher(plain).find()) {
            return Optional.of(Sort.WRITER_BOX);
        }
        return DAY.matcher(plain).find() ? Optional.of(Sort.DAY) : Optional.empty();
    }

    /// The places of one sort that hold no more than such a thing, in order.
    public List<Noted> of(Sort sort) {
        return noted.stream()
                .filter(one -> one.sort() == sort)
                .filter(one -> one.told().length() <= LONGEST && !one.told().isBlank())
                .toList();
    }
}
