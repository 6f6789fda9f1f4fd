package org.secondsource.intake.feed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.secondsource.archive.Archive.NewFile;
import org.secondsource.feed.FeedOpener;
import org.secondsource.feed.Fetcher;
import org.secondsource.intake.encoding.TextDecoder;
import org.secondsource.intake.format.BadInputException;
import org.secondsource.intake.format.Content;
import org.secondsource.intake.format.Markup;
import org.secondsource.intake.format.Told;
import org.secondsource.report.Fence;

/// Takes feeds apart that come from the net: RSS and Atom as `FeedFormat` reads them, JSON Feed,
/// and sitemaps of news. Whatever a library throws, or never ends, is a reason.
public final class FeedTaker implements FeedOpener {
    /// What is said first where a library threw or did not end.
    public static final String FAILED = "found a feed that ";

    /// A feed of 10 MB takes a second.
    private static final Duration MOST_TIME = Duration.ofSeconds(30);

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");

    private final Fence fence = new Fence(1);

    @Override
    public Outcome open(Fetcher.Page page, String outlet) {
        Fence.Task<Outcome> task = new Fence.Task<>(MOST_TIME, () -> taken(page, outlet));
        return switch (fence.run(List.of(task)).getFirst()) {
            case Fence.Result.Done<Outcome> done -> done.value();
            case Fence.Result.Failed<Outcome> failed -> new Outcome.Refused(FAILED + failed.why());
        };
    }

    private static Outcome taken(Fetcher.Page page, String outlet) {
        try {
            Content content = content(page);
            String head = FeedFormat.withoutProlog(content.head().strip());
            if (head.startsWith("{")) {
                return new JsonFeed(page.url(), outlet).open(content.text());
            }
            Document document = Markup.xml(content.text());
            String root = rootOf(document).map(FeedEntry::localName).orElse("");
            return switch (root) {
                case "rss", "rdf", "feed", "channel" ->
                        new XmlFeed(page.url(), outlet, content.text()).open();
                case "urlset", "sitemapindex" -> new Sitemap(page.url(), outlet, document).open();
                default ->
                        new Outcome.Refused(
                                "found %s, expected RSS, Atom, JSON Feed or a sitemap of news; look for the feed's address on the outlet's page"
                                        .formatted(what(root, page.type())));
            };
        } catch (BadInputException bad) {
            return new Outcome.Refused(bad.reason());
        }
    }

    private static String what(String root, String type) {
        if (root.equals("html") || type.startsWith("text/html")) {
            return "a web page";
        }
        return root.isEmpty() ? "no XML and no JSON" : "XML that begins with <" + root + ">";
    }

    static Optional<Element> rootOf(Document document) {
        return Optional.ofNullable(document.firstElementChild());
    }

    private static Content content(Fetcher.Page page) {
        Matcher told = CHARSET.matcher(page.type());
        Optional<Charset> charset =
                told.find() ? TextDecoder.named(told.group(1)) : Optional.empty();
        return new Content(page.url(), 0, "feed", page.bytes(), Told.NOTHING, charset);
    }

    @Override
    public NewFile file(Fetcher.Page page, String outlet, NewFile entry) {
        String text = new String(entry.bytes(), StandardCharsets.UTF_8);
        Fence.Task<Capture.Known> task = new Fence.Task<>(MOST_TIME, () -> known(text));
        Capture.Known known =
                switch (fence.run(List.of(task)).getFirst()) {
                    case Fence.Result.Done<Capture.Known> done -> done.value();
                    case Fence.Result.Failed<Capture.Known> failed -> new Capture.Known("", "");
                };
        return Capture.of(page, outlet, known);
    }

    /// What a feed of one entry tells of it.
    private static Capture.Known known(String text) {
        if (text.startsWith("{")) {
            return JsonFeed.known(text);
        }
        Document document = Markup.xml(text);
        String day =
                FeedFormat.entries(document).stream()
                        .map(element -> new FeedEntry(element).day())
                        .findFirst()
                        .orElse("");
        return new Capture.Known(FeedEntry.feed(document).outlet(), day);
    }

    @Override
    public List<Listed> list(byte[] bytes) {
        Fence.Task<List<Listed>> task = new Fence.Task<>(MOST_TIME, () -> listed(bytes));
        return switch (fence.run(List.of(task)).getFirst()) {
            case Fence.Result.Done<List<Listed>> done -> done.value();
            case Fence.Result.Failed<List<Listed>> failed -> List.of();
        };
    }

    /// Each `outline` with an `xmlUrl` (OPML 2.0, "Subscription lists").
    private static List<Listed> listed(byte[] bytes) {
        Document document = Markup.xml(new String(bytes, StandardCharsets.UTF_8));
        if (rootOf(document).filter(root -> FeedEntry.localName(root).equals("opml")).isEmpty()) {
            return List.of();
        }
        return document.getAllElements().stream()
                .filter(element -> FeedEntry.localName(element).equals("outline"))
                .filter(element -> !url(element).isEmpty())
                .map(element ->
                        new Listed(
                                url(element),
                                element.attr("text").isEmpty()
                                        ? element.attr("title")
                                        : element.attr("text")))
                .toList();
    }

    /// Programs write `xmlUrl` in any case.
    private static String url(Element outline) {
        return outline.attributes().getIgnoreCase("xmlUrl").strip();
    }
}
