package org.secondsource.intake.page.scan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Walks through a page once and notes its boxes with their text, and all that may tell of the
/// report: fields of the head, blocks of data, headings, times and places marked as the writer's.
public final class PageScan implements NodeFilter {
    private static final Set<String> NO_TEXT =
            words(
                    "script style noscript template iframe svg canvas nav button select input"
                            + " textarea figcaption figure object video audio dialog label picture"
                            + " option");
    private static final Set<String> BLOCKS =
            words(
                    "p div section article main li ul ol dl dt dd blockquote pre h1 h2 h3 h4 h5 h6"
                            + " table tr tbody thead header footer aside form fieldset center"
                            + " address body hr details summary");

    /// What a page calls these says nothing of whether they hold text.
    private static final Set<String> UNNAMED = words("article main table tbody thead tr body");

    private final BoxNames names = new BoxNames();
    private final PageMarks marks;
    private final Map<String, List<String>> metas = new HashMap<>();
    private final List<Element> links = new ArrayList<>();
    private final List<Element> scripts = new ArrayList<>();
    private final List<Box.Run> runs = new ArrayList<>();
    private final Deque<Box> open = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private final Box root;
    private int linked;
    private int inLinks;
    private int quiet;
    private int quietCharacters;
    private Optional<String> quietAs = Optional.empty();

    private PageScan(Element body) {
        this.root = new Box(body, null, Optional.empty(), false);
        this.marks = new PageMarks();
        open.push(root);
    }

    public static PageScan of(Document page) {
        PageScan scan = new PageScan(page.body());
        page.filter(scan);
        scan.endRun();
        return scan;
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    public Box root() {
        return root;
    }

    /// All runs of the page, in order.
    public List<Box.Run> runs() {
        return runs;
    }

    public PageMarks marks() {
        return marks;
    }

    /// The fields of the head by their names in small letters.
    public Map<String, List<String>> metas() {
        return metas;
    }

    /// The links of the head: canonical and the like.
    public List<Element> links() {
        return links;
    }

    /// The scripts that hold data.
    public List<Element> scripts() {
        return scripts;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        String name = element.normalName();
        switch (name) {
            case "meta" -> readMeta(element);
            case "link" -> links.add(element);
            case "title" -> {
                return FilterResult.SKIP_CHILDREN;
            }
            case "script" -> {
                if (element.attr("type").equalsIgnoreCase("application/ld+json")) {
                    scripts.add(element);
                }
                return FilterResult.SKIP_CHILDREN;
            }
            default -> marks.note(element, name, namesOf(element), runs.size());
        }
        if (NO_TEXT.contains(name)) {
            return FilterResult.SKIP_CHILDREN;
        }
        if (!element.equals(root.element())) {
            begin(element, name);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element
                && !element.equals(root.element())
                && !NO_TEXT.contains(element.normalName())) {
            String name = element.normalName();
            Box top = open.peek();
            if (top != null && top.element().equals(element)) {
                endRun();
                open.pop();
            } else if (quiet > 0 && quietReason(element, name).isPresent()) {
                quiet--;
            }
            inLinks -= name.equals("a") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    private void begin(Element element, String name) {
        inLinks += name.equals("a") ? 1 : 0;
        if (name.equals("br")) {
            Node next = element.nextSibling();
            if (next instanceof Element after && after.normalName().equals("br")) {
                endRun();
            } else {
                words.append(' ');
            }
        } else if (name.equals("td") || name.equals("th")) {
            words.append(' ');
        } else if (BLOCKS.contains(name)) {
            endRun();
            String called = namesOf(element);
            open.push(
                    new Box(
                            element,
                            open.peek(),
                            reason(element, name, called),
                            names.isNotice(called)));
        } else {
            Optional<String> why = quietReason(element, name);
            quiet += why.isPresent() ? 1 : 0;
            quietAs = why.or(() -> quietAs);
        }
    }

    /// Why a part of a line is no text, by what it calls itself. It stays where other words stand
    /// beside it: a name that is a link or a tag is part of its sentence. One that holds blocks is
    /// no part of a line, whatever it is called.
    private Optional<String> quietReason(Element element, String name) {
        if (BLOCKS.contains(name) || name.equals("br") || element.attributesSize() == 0) {
            return Optional.empty();
        }
        Optional<String> why =
                isHidden(element) ? Optional.of("hidden") : names.reason(namesOf(element));
        boolean line =
                why.isPresent()
                        && element.children().stream()
                                .noneMatch(child -> BLOCKS.contains(child.normalName()));
        return line ? why : Optional.empty();
    }

    private static String namesOf(Element element) {
        if (element.attributesSize() == 0) {
            return "";
        }
        String id = element.id();
        return id.isEmpty() ? element.className() : element.className() + " " + id;
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style");
        return element.hasAttr("hidden")
                || !style.isEmpty() && style.replace(" ", "").contains("display:none");
    }

    private Optional<String> reason(Element element, String name, String called) {
        boolean structural = UNNAMED.contains(name);
        if (element.attributesSize() > 0 && isHidden(element)) {
            return Optional.of("hidden");
        }
        if (structural) {
            return Optional.empty();
        }
        String role = element.attr("role");
        return switch (name) {
            case "aside" -> Optional.of("aside");
            case "footer" -> Optional.of("navigation");
            case "form" -> Optional.of("form");
            default ->
                    role.equals("navigation") || role.equals("complementary")
                            ? Optional.of(role)
                            : names.reason(called);
        };
    }

    private void add(TextNode text) {
        String whole = text.getWholeText();
        words.append(whole);
        int length = whole.strip().length();
        linked += inLinks > 0 ? length : 0;
        quietCharacters += quiet > 0 ? length : 0;
    }

    private void endRun() {
        String plain = singleSpaces(words);
        Box box = open.peek();
        if (!plain.isEmpty() && box != null) {
            boolean isQuiet = quietCharacters * 10 >= plain.length() * 9;
            Box holder = isQuiet ? new Box(box.element(), box, quietAs, false) : box;
            Box.Run run = new Box.Run(holder, runs.size(), plain, linked, heading(box));
            holder.add(run);
            runs.add(run);
        }
        words.setLength(0);
        linked = 0;
        quietCharacters = 0;
    }

    /// Words with one space wherever something stands that shows nothing.
    private static String singleSpaces(CharSequence words) {
        StringBuilder plain = new StringBuilder(words.length());
        boolean space = false;
        for (int index = 0; index < words.length(); index++) {
            char character = words.charAt(index);
            boolean blank =
                    Character.isWhitespace(character)
                            || character == '\u00a0'
                            || character == '\u200b';
            if (!blank) {
                if (space && !plain.isEmpty()) {
                    plain.append(' ');
                }
                plain.append(character);
            }
            space = blank;
        }
        return plain.toString();
    }

    private static int heading(Box box) {
        int own = level(box.name());
        return own > 0 ? own : box.parent().map(parent -> level(parent.name())).orElse(0);
    }

    private static int level(String name) {
        boolean heading =
                name.length() == 2
                        && name.charAt(0) == 'h'
                        && name.charAt(1) >= '1'
                        && name.charAt(1) <= '6';
        return heading ? name.charAt(1) - '0' : 0;
    }

    private void readMeta(Element element) {
        String content = element.attr("content").strip();
        for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
            String name = element.attr(attribute).toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !content.isEmpty()) {
                metas.computeIfAbsent(name, key -> new ArrayList<>()).add(content);
            }
        }
    }
}
