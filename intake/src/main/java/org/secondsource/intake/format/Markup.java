package org.secondsource.intake.format;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// Takes the words out of marked-up text that is known to be the report: each block a paragraph.
public final class Markup {
    private static final Set<String> SILENT =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "head",
                    "svg",
                    "iframe",
                    "object",
                    "form",
                    "button",
                    "select",
                    "textarea",
                    "nav",
                    "figure",
                    "audio",
                    "video");

    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "div",
                    "br",
                    "hr",
                    "li",
                    "ul",
                    "ol",
                    "dl",
                    "dt",
                    "dd",
                    "tr",
                    "table",
                    "blockquote",
                    "section",
                    "article",
                    "header",
                    "footer",
                    "aside",
                    "main",
                    "pre",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hl1",
                    "hl2",
                    "block",
                    "body",
                    "html",
                    "td",
                    "th",
                    "figcaption",
                    "center",
                    "lead",
                    "media",
                    "note",
                    "dateline",
                    "byline");

    private static final Pattern TAG =
            Pattern.compile(
                    "(?i)</?(?:p|br|div|span|a|b|i|em|strong|ul|ol|li|h[1-6]|img|blockquote|table|html"
                            + "|body|article|section|figure)(?:\\s[^<>]*)?/?>");

    private static final Pattern ENTITY =
            Pattern.compile("&(?:[a-zA-Z]{2,8}|#\\d{2,6}|#[xX][0-9a-fA-F]{2,5});");

    /// Escaped twice or three times, and no more often than anybody does by mistake.
    private static final int MOST_ESCAPES = 3;

    private Markup() {}

    /// The words of a text, with its markup and its escapes taken out where it has any.
    public static String textOf(String maybeMarkup) {
        String words = maybeMarkup;
        for (int times = 0; times < MOST_ESCAPES; times++) {
            if (TAG.matcher(words).find()) {
                words = words(Jsoup.parseBodyFragment(words));
            } else if (ENTITY.matcher(words).find()) {
                words = Parser.unescapeEntities(words, false);
            } else {
                return words;
            }
        }
        return words;
    }

    /// The words of one line, without markup.
    public static String lineOf(String maybeMarkup) {
        return textOf(maybeMarkup).replaceAll("\\s+", " ").strip();
    }

    /// The words of markup.
    public static String wordsOf(String markup) {
        return words(Jsoup.parse(markup));
    }

    /// A document of XML; entities from outside are never fetched.
    public static Document xml(String text) {
        return Jsoup.parse(text, "", Parser.xmlParser());
    }

    /// The words below a node: each block a paragraph.
    public static String words(Element root) {
        Collector collector = new Collector();
        NodeTraversor.traverse(collector, root);
        return collector.text.toString().strip();
    }

    private static final class Collector implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private int silent;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                silent += isSilent(element) ? 1 : 0;
                startBlock(element);
            } else if (node instanceof TextNode words && silent == 0) {
                add(words.getWholeText());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                silent -= isSilent(element) ? 1 : 0;
                startBlock(element);
            }
        }

        private static boolean isSilent(Element element) {
            return SILENT.contains(element.normalName());
        }

        private void startBlock(Element element) {
            if (silent == 0
                    && BLOCKS.contains(element.normalName())
                    && !text.isEmpty()
                    && text.charAt(text.length() - 1) != '\n') {
                while (text.charAt(text.length() - 1) == ' ') {
                    text.setLength(text.length() - 1);
                }
                text.append("\n\n");
            }
        }

        private void add(String words) {
            for (int index = 0; index < words.length(); index++) {
                char character = words.charAt(index);
                boolean space = Character.isWhitespace(character);
                boolean after =
                        text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
                if (!space) {
                    text.append(character);
                } else if (!after) {
                    text.append(' ');
                }
            }
        }
    }
}
