package org.secondsource.intake.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.secondsource.feed.FeedOpener.Item;
import org.secondsource.feed.FeedOpener.Outcome;
import org.secondsource.intake.format.Markup;

/// A feed of XML, and each of its entries as a feed of that entry alone: what `FeedFormat` reads,
/// without what changes from day to day.
final class XmlFeed {
    /// What of a feed's own elements is kept with each entry.
    private static final Set<String> KEPT = Set.of("title", "language", "lang", "link");

    private final String url;
    private final String outlet;
    private final String text;
    private final Document document;
    private final Element channel;

    XmlFeed(String url, String outlet, String text) {
        this.url = url;
        this.outlet = outlet;
        this.text = text;
        this.document = Markup.xml(text);
        this.channel =
                document.getAllElements().stream()
                        .filter(element ->
                                Set.of("channel", "feed").contains(FeedEntry.localName(element)))
                        .findFirst()
                        .or(() -> FeedTaker.rootOf(document))
                        .orElse(document);
        document.outputSettings().prettyPrint(false);
    }

    Outcome open() {
        Entries names = new Entries(url, home());
        List<Item> items = new ArrayList<>();
        for (Element element : FeedFormat.entries(document)) {
            if (!element.equals(channel)) {
                items.add(item(names, element));
            }
        }
        boolean isWhole = isWhole();
        if (!isWhole && !items.isEmpty()) {
            items.removeLast();
        }
        return new Outcome.Read(items, rest(), asleep(), isWhole);
    }

    /// Whether the root has its end: the parser closes what is open, so that a feed that broke off
    /// looks whole.
    private boolean isWhole() {
        String end = "</" + FeedTaker.rootOf(document).map(Element::tagName).orElse("");
        return text.toLowerCase(Locale.ROOT).contains(end.toLowerCase(Locale.ROOT));
    }

    private Item item(Entries names, Element element) {
        FeedTaker.rootOf(document)
                .filter(root -> !root.hasAttr("xml:base"))
                .filter(root -> isRelative(new FeedEntry(element).url()))
                .ifPresent(root -> root.attr("xml:base", url));
        FeedEntry entry = new FeedEntry(element);
        String text = entry.text();
        return names.item(
                entry.url(), entry.id(), entry.title(), text, text, ".xml", alone(element));
    }

    private static boolean isRelative(String link) {
        return !link.isEmpty() && !link.matches("(?i)[a-z][a-z0-9+.-]*:.*");
    }

    /// A feed of one entry.
    private String alone(Element entry) {
        Element root = FeedTaker.rootOf(document).orElse(channel);
        Element newRoot = root.shallowClone();
        Element newChannel = newRoot;
        if (!channel.equals(root)) {
            newChannel = channel.shallowClone();
            newRoot.appendChild(newChannel);
        }
        for (Element child : channel.children()) {
            if (KEPT.contains(FeedEntry.localName(child)) && !isReplaced(child)) {
                newChannel.appendChild(child.clone());
            }
        }
        if (!outlet.isEmpty()) {
            newChannel.appendElement("title").text(outlet);
        }
        Element holder = entry.parents().contains(channel) ? newChannel : newRoot;
        holder.appendChild(entry.clone());
        Document whole = new Document("");
        whole.outputSettings(document.outputSettings());
        whole.appendChild(newRoot);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + whole.outerHtml() + "\n";
    }

    private boolean isReplaced(Element child) {
        return !outlet.isEmpty() && FeedEntry.localName(child).equals("title");
    }

    private String home() {
        for (Element child : channel.children()) {
            boolean isLink = FeedEntry.localName(child).equals("link");
            String relation = child.attr("rel");
            if (isLink && (relation.isEmpty() || relation.equals("alternate"))) {
                return child.hasAttr("href") ? child.attr("href") : child.text();
            }
        }
        return "";
    }

    /// RSS 2.0, `ttl` in minutes; RSS 1.0 Syndication, `updatePeriod` and `updateFrequency`.
    private Optional<Duration> rest() {
        Optional<Duration> minutes = number("ttl").map(Duration::ofMinutes);
        return minutes.or(() -> {
            long times = number("updatefrequency").filter(n -> n > 0).orElse(1L);
            return Optional.of(word("updateperiod").toLowerCase(Locale.ROOT))
                    .flatMap(XmlFeed::period)
                    .map(period -> period.dividedBy(times));
        });
    }

    private static Optional<Duration> period(String name) {
        return switch (name) {
            case "hourly" -> Optional.of(Duration.ofHours(1));
            case "daily", "weekly", "monthly", "yearly" -> Optional.of(Duration.ofDays(1));
            default -> Optional.empty();
        };
    }

    private Optional<Long> number(String name) {
        return Optional.of(word(name)).filter(word -> word.matches("\\d{1,6}")).map(Long::valueOf);
    }

    private String word(String name) {
        return channel.children().stream()
                .filter(child -> FeedEntry.localName(child).equals(name))
                .map(child -> child.text().strip())
                .findFirst()
                .orElse("");
    }

    /// RSS 2.0, `skipHours`; a feed that would sleep all day does not mean it.
    private Set<Integer> asleep() {
        Set<Integer> hours = new HashSet<>();
        for (Element child : channel.children()) {
            if (FeedEntry.localName(child).equals("skiphours")) {
                for (Element hour : child.children()) {
                    String word = Markup.lineOf(hour.text());
                    if (word.matches("\\d{1,2}") && Integer.parseInt(word) <= 24) {
                        hours.add(Integer.parseInt(word) % 24);
                    }
                }
            }
        }
        return hours.size() == 24 ? Set.of() : hours;
    }
}
