package org.secondsource.intake.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.secondsource.intake.format.Content;
import org.secondsource.intake.format.Markup;
import org.secondsource.intake.format.Piece;
import org.secondsource.intake.format.Told;
import org.secondsource.report.DateClue;

/// Takes one entry of a feed apart, by the local names of its elements, since feeds use any prefix.
final class FeedEntry {
    /// The full text first: `content:encoded`, Atom's `content`, `xhtml:body`; then summaries.
    private static final List<String> TEXTS =
            List.of("encoded", "content", "body", "fulltext", "description", "summary", "abstract");

    private static final List<String> DAYS =
            List.of("published", "pubdate", "issued", "created", "date");

    private static final List<String> CHANGES = List.of("updated", "modified");

    private final Element entry;

    FeedEntry(Element entry) {
        this.entry = entry;
    }

    /// What the feed says of all its entries.
    static Told feed(Document document) {
        for (Element element : document.getAllElements()) {
            String name = localName(element);
            if (name.equals("channel") || name.equals("feed")) {
                FeedEntry feed = new FeedEntry(element);
                return Told.NOTHING
                        .withOutlet(Markup.lineOf(feed.words(List.of("title"))))
                        .withLanguage(feed.language());
            }
        }
        return Told.NOTHING;
    }

    private String language() {
        String attribute = entry.attr("xml:lang");
        return attribute.isEmpty() ? words(List.of("language", "lang")) : attribute;
    }

    static String localName(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    Piece piece(Content content, int number, Told feed) {
        String title = title();
        String text = text();
        if (text.isBlank() || text.strip().equals(title)) {
            String what =
                    title.isEmpty() ? "nothing to read" : "only a headline (\"" + title + "\")";
            String url = url();
            return content.bad(
                    number,
                    "found an entry with %s, expected the text of a report; save the page %s"
                            .formatted(what, url.isEmpty() ? "that it leads to" : url));
        }
        Told told =
                Told.NOTHING
                        .withUrl(url())
                        .withTitle(title)
                        .withOutlet(Markup.lineOf(source()))
                        .withByline(Markup.lineOf(String.join(", ", writers())))
                        .withLanguage(entry.attr("xml:lang"))
                        .withDay(DateClue.Kind.FIELD, words(DAYS))
                        .withDay(DateClue.Kind.WEAK_FIELD, words(CHANGES));
        return content.report(number, told.or(feed), text);
    }

    /// The title of the entry as a line; empty where it has none.
    String title() {
        return Markup.lineOf(words(List.of("title", "headline")));
    }

    /// When it was published, as it tells it; may be empty.
    String day() {
        return words(DAYS);
    }

    /// What the entry is called by its feed, for good; empty where it is not.
    String id() {
        return words(List.of("guid", "id", "identifier"));
    }

    /// The longest of the texts, in which a summary only stands in where there is no full text.
    String text() {
        String best = "";
        for (String name : TEXTS) {
            for (Element child : children(name)) {
                String text = Markup.textOf(markup(child)).strip();
                boolean fuller = text.length() > best.length();
                best = fuller ? text : best;
            }
            if (!best.isBlank() && !name.equals("content") && !name.equals("encoded")) {
                return best;
            }
        }
        return best;
    }

    private String words(List<String> names) {
        for (String name : names) {
            for (Element child : children(name)) {
                String words = markup(child).strip();
                if (!words.isEmpty()) {
                    return words;
                }
            }
        }
        return "";
    }

    /// Children of that local name; those of Media RSS describe pictures.
    private List<Element> children(String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : entry.children()) {
            if (localName(child).equals(name) && !child.tagName().startsWith("media:")) {
                found.add(child);
            }
        }
        return found;
    }

    /// What an element holds, as markup: escaped, inline (XHTML) or in base64.
    private static String markup(Element element) {
        String type = element.attr("type").toLowerCase(Locale.ROOT);
        boolean packed =
                element.attr("mode").equalsIgnoreCase("base64")
                        || type.equals("application/octet-stream");
        if (packed) {
            try {
                byte[] bytes = Base64.getMimeDecoder().decode(element.text());
                return new String(bytes, StandardCharsets.UTF_8);
            } catch (IllegalArgumentException noBase64) {
                return element.text();
            }
        }
        return element.childrenSize() > 0 ? element.html() : element.wholeText();
    }

    /// Where its page is; relative addresses are taken from `xml:base`, where there is one.
    String url() {
        String told = toldUrl();
        if (told.isEmpty() || told.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
            return told;
        }
        String base = "";
        Element around = entry;
        while (around != null && !base.matches("(?i)https?://.*")) {
            base = around.attr("xml:base").isEmpty() ? base : around.attr("xml:base");
            around = around.parent();
        }
        try {
            return base.isEmpty() ? told : URI.create(base).resolve(told).toString();
        } catch (IllegalArgumentException noAddress) {
            return told;
        }
    }

    private String toldUrl() {
        String fallback = "";
        for (Element link : children("link")) {
            String address = link.hasAttr("href") ? link.attr("href") : link.text();
            String relation = link.attr("rel");
            if (!address.isBlank() && (relation.isEmpty() || relation.equals("alternate"))) {
                return address.strip();
            }
            fallback = fallback.isEmpty() && relation.equals("self") ? address.strip() : fallback;
        }
        return children("guid").stream()
                .map(Element::text)
                .filter(guid -> guid.startsWith("http"))
                .findFirst()
                .orElse(fallback);
    }

    /// Who published the entry first: `source` of RSS by its words, of Atom by its title.
    private String source() {
        for (Element source : children("source")) {
            Optional<Element> title =
                    source.children().stream()
                            .filter(child -> localName(child).equals("title"))
                            .findFirst();
            String words = title.map(Element::text).orElseGet(source::ownText);
            if (!words.isBlank() && !words.startsWith("http")) {
                return words;
            }
        }
        return "";
    }

    private List<String> writers() {
        List<String> writers = new ArrayList<>();
        for (String name : List.of("creator", "author")) {
            for (Element writer : children(name)) {
                Optional<Element> inner =
                        writer.children().stream()
                                .filter(child -> localName(child).equals("name"))
                                .findFirst();
                String words = inner.map(Element::text).orElseGet(writer::text).strip();
                String named = words.replaceFirst("^\\S+@\\S+\\s*\\((.*)\\)$", "$1");
                if (!named.isEmpty() && !named.contains("@") && !writers.contains(named)) {
                    writers.add(named);
                }
            }
        }
        return writers;
    }
}
