package org.secondsource.intake.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.secondsource.feed.FeedOpener.Item;
import org.secondsource.feed.FeedOpener.Outcome;

/// A sitemap (sitemaps.org 0.9), with what Google's extension for news tells: it names pages and
/// has no text, so each page is to be got.
///
/// @param url where it is
/// @param outlet the name of the outlet; empty takes that of the sitemap
record Sitemap(String url, String outlet, Document document) {
    Outcome open() {
        List<Element> pages = named(document, "url");
        if (pages.isEmpty()) {
            List<String> maps = named(document, "loc").stream().map(Element::text).toList();
            return new Outcome.Refused(
                    maps.isEmpty()
                            ? "found a sitemap without pages, expected <url> in it; ask again later"
                            : "found a list of %d sitemaps; follow the one with the news, such as %s"
                                    .formatted(maps.size(), maps.getFirst().strip()));
        }
        Entries names = new Entries(url, "");
        List<Item> items = new ArrayList<>();
        for (Element page : pages) {
            items.add(item(names, page));
        }
        return new Outcome.Read(items, Optional.empty(), Set.of(), true);
    }

    private Item item(Entries names, Element page) {
        String link = word(page, "loc");
        String title = word(page, "title");
        String day = word(page, "publication_date");
        String changed = word(page, "lastmod");
        return names.item(
                link, link, title, day + " " + changed, "", ".xml", alone(link, title, day, page));
    }

    /// A feed of the entry, which tells that only its title is known.
    private String alone(String link, String title, String day, Element page) {
        Document whole = new Document("");
        whole.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
        Element channel = whole.appendElement("rss").appendElement("channel");
        channel.appendElement("title").text(outlet.isEmpty() ? word(page, "name") : outlet);
        channel.appendElement("language").text(word(page, "language"));
        Element item = channel.appendElement("item");
        item.appendElement("title").text(title);
        item.appendElement("guid").text(link);
        item.appendElement("pubDate").text(day);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + whole.outerHtml() + "\n";
    }

    private static List<Element> named(Element below, String name) {
        return below.getAllElements().stream()
                .filter(element -> FeedEntry.localName(element).equals(name))
                .toList();
    }

    private static String word(Element page, String name) {
        return Optional.of(named(page, name))
                .filter(found -> !found.isEmpty())
                .map(found -> found.getFirst().text().strip())
                .orElse("");
    }
}
