package org.secondsource.intake.newsxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.secondsource.intake.feed.FeedFormat;
import org.secondsource.intake.format.BadInputException;
import org.secondsource.intake.format.Content;
import org.secondsource.intake.format.Format;
import org.secondsource.intake.format.Markup;
import org.secondsource.intake.format.Piece;

/// NewsML-G2, NewsML 1 and NITF, and the answer to all other XML. Entities and schemas from outside
/// are never fetched.
public final class NewsXmlFormat implements Format {
    private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?([\\w.-]+)");

    /// Elements that are one item each.
    private static final Set<String> ITEMS = Set.of("newsitem", "nitf", "newscomponent");

    /// Items of NewsML-G2 that hold no text of a report.
    private static final Set<String> OTHER_ITEMS =
            Set.of("packageitem", "conceptitem", "knowledgeitem", "planningitem", "catalogitem");

    /// Lists of places where reports may be, which are not fetched.
    private static final Set<String> LISTS = Set.of("opml", "urlset", "sitemapindex");

    @Override
    public Card card() {
        return new Card(
                "XML of news agencies (NewsML-G2, NewsML 1, NITF)",
                List.of(".xml", ".nitf"),
                "Each text item with headline, writer, day, dateline, provider and credit. Items"
                        + " that are withheld or cancelled are named and not read.");
    }

    @Override
    public boolean fits(Content content) throws BadInputException {
        String head = FeedFormat.withoutProlog(content.head());
        Matcher root = ROOT.matcher(head);
        if (!root.lookingAt()) {
            return false;
        }
        String name = root.group(1).toLowerCase(Locale.ROOT);
        return name.startsWith("news")
                || name.equals("nitf")
                || OTHER_ITEMS.contains(name)
                || LISTS.contains(name)
                || content.startsWith("<?xml") && !name.equals("html");
    }

    @Override
    public List<Piece> read(Content content) throws BadInputException {
        Document document = Markup.xml(content.text());
        List<Element> items = new ArrayList<>();
        List<Element> others = new ArrayList<>();
        for (Element element : document.getAllElements()) {
            String name = NewsItem.localName(element);
            boolean inItem = element.parents().stream().anyMatch(items::contains);
            if (ITEMS.contains(name) && !inItem) {
                items.add(element);
            } else if (OTHER_ITEMS.contains(name)) {
                others.add(element);
            }
        }
        List<Piece> pieces = new ArrayList<>();
        boolean several = items.size() + others.size() > 1;
        for (Element item : items) {
            pieces.add(new NewsItem(item).piece(content, several ? pieces.size() + 1 : 0));
        }
        for (Element other : others) {
            pieces.add(
                    content.bad(
                            several ? pieces.size() + 1 : 0,
                            "found an item of the kind %s, expected a newsItem with text; leave it out"
                                    .formatted(other.tagName())));
        }
        if (pieces.isEmpty()) {
            throw new BadInputException(unknown(content));
        }
        return pieces;
    }

    private static String unknown(Content content) throws BadInputException {
        Matcher root = ROOT.matcher(FeedFormat.withoutProlog(content.head()));
        String name = root.lookingAt() ? root.group(1) : "";
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "opml" ->
                    "found a list of feeds (OPML), expected reports; fetch the feeds that it names and give"
                            + " their files";
            case "urlset", "sitemapindex" ->
                    "found a map of a site (sitemap), expected reports; save the pages that it names";
            default ->
                    "found XML of an unknown kind (<%s>), expected a feed, NewsML-G2, NewsML 1 or NITF; give its text as .txt, .html or .json"
                            .formatted(name);
        };
    }
}
