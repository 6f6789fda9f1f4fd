package org.secondsource.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Finds the running text of a page: the smallest part that holds most of its paragraphs, without
/// what a part of it calls itself (comments, related stories, sharing).
final class MainText {
    /// Shorter blocks are as often captions, links or labels as text.
    private static final int SHORTEST_PARAGRAPH = 40;

    /// Paragraphs up to this length count for less: lists of teasers are many short ones.
    private static final int LONG_PARAGRAPH = 300;

    /// An article under the page's headline is taken from this weight on, however much stands
    /// beside.
    private static final int ENOUGH = 500;

    /// The part that holds this share of the paragraphs' text holds the article.
    private static final double MOST = 0.8;

    /// A part of this share of the page's text is never dropped for its name alone.
    private static final double TOO_MUCH_TO_DROP = 0.4;

    private static final Set<String> NO_TEXT =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "iframe",
                    "svg",
                    "canvas",
                    "nav",
                    "button",
                    "select",
                    "input",
                    "textarea",
                    "figcaption",
                    "figure",
                    "object",
                    "video",
                    "audio",
                    "dialog",
                    "label",
                    "picture",
                    "option");
    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "div",
                    "section",
                    "article",
                    "main",
                    "li",
                    "ul",
                    "ol",
                    "dl",
                    "dt",
                    "dd",
                    "blockquote",
                    "pre",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "table",
                    "tr",
                    "td",
                    "th",
                    "tbody",
                    "thead",
                    "header",
                    "footer",
                    "aside",
                    "form",
                    "fieldset",
                    "center",
                    "address",
                    "body",
                    "hr",
                    "details",
                    "summary");
    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final Pattern UNLIKELY =
            Pattern.compile(
                    "(?i)(?:^|[\\s_-])(?:comments?|disqus|sidebar|side-bar|related|recommend\\w*|promo\\w*"
                            + "|newsletter\\w*|social\\w*|share|sharing|sharebar|subscribe|subscription"
                            + "|sponsor\\w*|advert\\w*|ads?|adslot|banner|popup|modal|overlay|cookies?"
                            + "|consent|footer|breadcrumbs?|menu|nav|navigation|navbar|toolbar|widget"
                            + "|outbrain|taboola|tags?|taglist|topics|byline|bio|most-?read|mostread"
                            + "|trending|popular|more-?stories|signup|sign-up|login|gallery|caption"
                            + "|credits?|teasers?|pagination|pager|print|rating|poll|survey|meta"
                            + "|timestamp|dateline|hidden|sr-only|visually-hidden|screen-reader-text|skip"
                            + "|infobox|toc|author|authors|readmore|read-more|next|prev|previous|carousel"
                            + "|slider|ticker|copyright|disclaimer|tooltip|donate|donation|feedback|rss"
                            + "|follow|player|playlist|weather|stock|jobs)(?:$|[\\s_-])");

    /// Notices of privacy can be longer than an article; they go however long they are.
    private static final Pattern NOTICE =
            Pattern.compile("(?i)onetrust|cookie-?(?:law|banner|consent|notice)|gdpr|ccpa|didomi");

    private final Map<Element, Integer> lengths = new HashMap<>();

    private MainText() {}

    /// The text with an empty line between paragraphs; empty where the page holds none.
    static String of(Document document) {
        Document page = document.clone();
        MainText text = new MainText();
        Element body = page.body();
        text.removeAlways(body);
        text.measure(body);
        text.removeUnlikely(body);
        text.lengths.clear();
        text.measure(body);
        Element root = text.root(body);
        return String.join("\n\n", text.paragraphs(root));
    }

    /// A copy of a page without its notices of privacy.
    static Document withoutNotices(Document document) {
        Document page = document.clone();
        for (Element element : below(page.body())) {
            boolean notice = NOTICE.matcher(element.id() + " " + element.className()).find();
            if (notice && element.selectFirst("h1") == null) {
                element.remove();
            }
        }
        return page;
    }

    /// All the text of a page that holds nothing else.
    static String all(Document page) {
        MainText text = new MainText();
        text.removeAlways(page.body());
        return String.join("\n\n", text.paragraphs(page.body()));
    }

    private void removeAlways(Element body) {
        for (Element element : below(body)) {
            boolean hidden =
                    element.hasAttr("hidden")
                            || element.attr("style").replace(" ", "").contains("display:none");
            if (NO_TEXT.contains(element.normalName())) {
                element.remove();
            } else if (hidden && element.text().length() < 2000) {
                element.remove();
            }
        }
    }

    private static List<Element> below(Element body) {
        List<Element> elements = body.getAllElements();
        return elements.subList(1, elements.size());
    }

    /// The length of the paragraphs in an element and below, links left out.
    private int measure(Element element) {
        int own = isParagraph(element) ? weight(element) : 0;
        if (own == 0) {
            for (Element child : element.children()) {
                own += measure(child);
            }
        }
        lengths.put(element, own);
        return own;
    }

    private int lengthOf(Element element) {
        return lengths.getOrDefault(element, 0);
    }

    private static boolean isParagraph(Element element) {
        boolean ownText = element.textNodes().stream().anyMatch(node -> !node.isBlank());
        boolean block = BLOCKS.contains(element.normalName());
        return block && (element.normalName().equals("p") || ownText) && !holdsBlocks(element);
    }

    private static boolean holdsBlocks(Element element) {
        return element.children().stream()
                .anyMatch(child ->
                        BLOCKS.contains(child.normalName())
                                && child.text().length() >= SHORTEST_PARAGRAPH);
    }

    private static int weight(Element element) {
        int length = element.text().length();
        int linked = element.select("a").stream().mapToInt(link -> link.text().length()).sum();
        if (length < SHORTEST_PARAGRAPH || linked * 2 > length) {
            return 0;
        }
        return (length - linked) * Math.min(length, LONG_PARAGRAPH) / LONG_PARAGRAPH;
    }

    private void removeUnlikely(Element body) {
        int all = Math.max(1, lengthOf(body));
        for (Element element : below(body)) {
            String name = element.normalName();
            boolean structural = name.equals("article") || name.equals("main");
            boolean named =
                    name.equals("aside")
                            || name.equals("footer")
                            || name.equals("form")
                            || UNLIKELY.matcher(element.className() + " " + element.id()).find()
                            || element.attr("role").equals("navigation")
                            || element.attr("role").equals("complementary");
            if (!structural && named && lengthOf(element) < all * TOO_MUCH_TO_DROP) {
                element.remove();
            }
        }
    }

    private Element root(Element body) {
        Element root = body;
        for (Element element : body.select("[itemprop=articleBody], article, main")) {
            if (lengthOf(element) >= lengthOf(body) * 0.5) {
                root = element;
            }
        }
        Optional<Element> headed =
                Optional.ofNullable(body.selectFirst("h1"))
                        .flatMap(headline -> Optional.ofNullable(headline.closest("article")))
                        .filter(article -> lengthOf(article) >= ENOUGH);
        root = headed.orElse(root);
        boolean deeper = true;
        while (deeper) {
            deeper = false;
            for (Element child : root.children()) {
                if (!isParagraph(child)
                        && lengthOf(child) >= lengthOf(root) * MOST
                        && lengthOf(child) > 0) {
                    root = child;
                    deeper = true;
                    break;
                }
            }
        }
        return root;
    }

    private List<String> paragraphs(Element root) {
        List<Block> blocks = new ArrayList<>();
        collect(root, blocks);
        List<String> paragraphs = new ArrayList<>();
        for (int index = 0; index < blocks.size(); index++) {
            Block block = blocks.get(index);
            boolean links = block.linked() * 2 > block.words().length();
            boolean lonely =
                    block.heading()
                            && (index + 1 == blocks.size() || blocks.get(index + 1).heading());
            if (!links && !lonely) {
                paragraphs.add(block.words());
            }
        }
        return paragraphs;
    }

    private record Block(String words, int linked, boolean heading) {}

    private static void collect(Element element, List<Block> blocks) {
        Run run = new Run(HEADING.matcher(element.normalName()).matches());
        collect(element, blocks, run, false);
        run.end(blocks);
    }

    /// Text that runs on without a block between.
    private static final class Run {
        private final StringBuilder words = new StringBuilder();
        private final boolean heading;
        private int linked;

        Run(boolean heading) {
            this.heading = heading;
        }

        void end(List<Block> blocks) {
            String plain = words.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
            if (!plain.isEmpty()) {
                blocks.add(new Block(plain, linked, heading));
            }
            words.setLength(0);
            linked = 0;
        }
    }

    private static void collect(Element element, List<Block> blocks, Run run, boolean inLink) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                run.words.append(text.getWholeText());
                run.linked += inLink ? text.text().strip().length() : 0;
            } else if (node instanceof Element child) {
                if (child.normalName().equals("br")) {
                    Node next = child.nextSibling();
                    boolean twice =
                            next instanceof Element after && after.normalName().equals("br");
                    if (twice) {
                        run.end(blocks);
                    } else {
                        run.words.append(' ');
                    }
                } else if (BLOCKS.contains(child.normalName())) {
                    run.end(blocks);
                    collect(child, blocks);
                } else {
                    collect(child, blocks, run, inLink || child.normalName().equals("a"));
                }
            }
        }
    }
}
