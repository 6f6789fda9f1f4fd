package org.secondsource.intake.newsxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.secondsource.evidence.Evidence;
import org.secondsource.evidence.Field;
import org.secondsource.intake.format.Content;
import org.secondsource.intake.format.Days;
import org.secondsource.intake.format.Markup;
import org.secondsource.intake.format.Piece;
import org.secondsource.intake.format.Told;
import org.secondsource.report.DateClue;

/// Takes one item of NewsML-G2, NewsML 1 or NITF apart, by the local names of its elements.
final class NewsItem {
    private final Element item;

    NewsItem(Element item) {
        this.item = item;
    }

    static String localName(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    Piece piece(Content content, int number) {
        String title = words("headline", "hl1", "headline1", "title");
        String status = status();
        if (status.matches("(?i)(?:stat:)?(?:canceled|cancelled|withheld)")) {
            return content.withdrawn(
                    number,
                    url(),
                    "found an item that its provider marks as %s (\"%s\"); it is not read"
                            .formatted(status, title));
        }
        String text = body();
        if (text.isBlank()) {
            return content.bad(
                    number,
                    "found an item without text (\"%s\"), expected a newsItem with text; leave it out"
                            .formatted(title));
        }
        String dateline = words("dateline");
        String credit = words("creditline");
        String start = dateline.isEmpty() || text.startsWith(dateline) ? "" : dateline + " - ";
        Told told =
                Told.NOTHING
                        .withUrl(url())
                        .withTitle(title)
                        .withOutlet(provider())
                        .withByline(byline())
                        .withLanguage(language())
                        .withDay(DateClue.Kind.FIELD, day())
                        .withDay(
                                DateClue.Kind.WEAK_FIELD,
                                words("versioncreated", "thisrevisioncreated"));
        return content.report(
                number,
                told,
                start + text,
                report ->
                        credit.isEmpty()
                                ? report
                                : report.with(Evidence.ofFile(Field.CREDIT, credit)));
    }

    private List<Element> all(String name) {
        List<Element> found = new ArrayList<>();
        for (Element element : item.getAllElements()) {
            if (localName(element).equals(name) && !element.equals(item)) {
                found.add(element);
            }
        }
        return found;
    }

    private String words(String... names) {
        for (String name : names) {
            for (Element element : all(name)) {
                String words = element.text().strip();
                if (!words.isEmpty()) {
                    return words;
                }
            }
        }
        return "";
    }

    /// `pubStatus` of NewsML-G2; `doc-scope` and the like say nothing of it.
    private String status() {
        for (Element element : all("pubstatus")) {
            return element.hasAttr("qcode") ? element.attr("qcode") : element.text().strip();
        }
        return "";
    }

    private String provider() {
        for (String name : List.of("provider", "infosource", "doc.copyright", "copyrightholder")) {
            for (Element element : all(name)) {
                String words = element.text().strip();
                String named =
                        words.isEmpty()
                                ? element.hasAttr("holder")
                                        ? element.attr("holder")
                                        : element.attr("literal")
                                : words;
                if (!named.isEmpty()) {
                    return named;
                }
            }
        }
        return words("distributor", "doc-source");
    }

    private String byline() {
        String words = words("by", "byline", "bytag");
        if (!words.isEmpty()) {
            return words.replaceFirst("(?i)^by\\s+", "");
        }
        return all("creator").stream()
                .map(Element::text)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }

    private String language() {
        for (Element element : item.getAllElements()) {
            if (element.hasAttr("xml:lang")) {
                return element.attr("xml:lang");
            }
        }
        return all("language").stream().map(tag -> tag.attr("tag")).findFirst().orElse("");
    }

    private String day() {
        String told = words("firstcreated", "contentcreated", "dateid", "thisrevisioncreated");
        for (String name : List.of("date.issue", "date.release", "story.date")) {
            Optional<String> normed =
                    all(name).stream()
                            .map(date -> date.attr("norm"))
                            .filter(norm -> !norm.isEmpty())
                            .findFirst();
            if (told.isEmpty() && normed.isPresent()) {
                told = Days.plain(normed.get());
            }
        }
        return told;
    }

    private String url() {
        for (Element link : all("link")) {
            if (link.attr("href").startsWith("http") && link.attr("rel").contains("alternate")) {
                return link.attr("href");
            }
        }
        return "";
    }

    /// The body of XHTML or NITF, or plain inline data, whichever holds words.
    private String body() {
        for (String name :
                List.of(
                        "body.content",
                        "body",
                        "inlinexml",
                        "inlinedata",
                        "contentset",
                        "contentitem",
                        "datacontent")) {
            for (Element element : all(name)) {
                String words = Markup.textOf(Markup.words(element)).strip();
                if (!words.isEmpty() && !isRendition(element)) {
                    return words;
                }
            }
        }
        return "";
    }

    /// Packed data (pictures in base64) is no text.
    private static boolean isRendition(Element element) {
        String type = element.attr("contenttype").toLowerCase(Locale.ROOT);
        boolean text = type.isEmpty() || type.startsWith("text") || type.contains("xml");
        return !text || element.attr("encoding").endsWith("base64");
    }
}
