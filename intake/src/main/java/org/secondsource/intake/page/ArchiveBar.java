package org.secondsource.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// What a web archive adds to a page that is saved from it: its bar, with days that are those of
/// its captures, and its own address before every address of the page.
public final class ArchiveBar {
    /// The bars of the Wayback Machine, of pywb (national libraries) and of archive.today.
    private static final String BARS =
            "#wm-ipp-base, #wm-ipp, #wm-ipp-print, #wm-ipp-inside, #donato, #_wb_frame_top_banner,"
                    + " #_wb_plain_banner, #wb_div, #HEADER:has(input[name=q])";

    private static final Pattern PREFIX =
            Pattern.compile(
                    "https?://(?:web\\.archive\\.org/web|archive\\.(?:today|ph|is|md|li|vn|fo)|[\\w.-]*webarchive[\\w.-]*"
                            + "(?:/[\\w-]+)*)/\\d{4,14}(?:[a-z]{2}_)?/(?<page>(?:https?:/)?/?[^\\s\"'<>]+)");

    /// One of these stands in every page that an archive has changed; few others have the second.
    private static final List<String> SIGNS = List.of("wm-ipp", "archive", "wb_");

    private static final Pattern NAMES =
            Pattern.compile(
                    "web\\.?archive|archive\\.(?:today|ph|is|md|li|vn|fo)|wm-ipp|_wb_|wb_div");

    /// "web." before "archive", and ".today" behind it.
    private static final int BEFORE_SIGN = 4;

    private static final int LONGEST_NAME = 14;

    private ArchiveBar() {}

    /// Whether a page names an archive at all, or holds a bar's mark.
    public static boolean mayBeIn(String html) {
        for (String sign : SIGNS) {
            int at = html.indexOf(sign);
            while (at >= 0) {
                if (isName(html, at, at + sign.length())) {
                    return true;
                }
                at = html.indexOf(sign, at + 1);
            }
        }
        return false;
    }

    /// Most archives are those of the page itself: "/archive/2025".
    private static boolean isName(String html, int start, int end) {
        boolean own =
                html.startsWith("archive", start)
                        && !html.startsWith(".", end)
                        && (start == 0 || ".b".indexOf(html.charAt(start - 1)) < 0);
        int last = Math.min(html.length(), start + LONGEST_NAME);
        return !own && NAMES.matcher(html.substring(Math.max(0, start - BEFORE_SIGN), last)).find();
    }

    /// Takes the bar out of a page, and gives the page its own addresses again.
    public static void remove(Document page) {
        Optional<String> address = Optional.empty();
        for (Element bar : page.select(BARS)) {
            address = address.or(() -> original(bar.text())).or(() -> asked(bar));
            bar.remove();
        }
        for (Node node : betweenMarks(page)) {
            node.remove();
        }
        boolean archived = address.isPresent();
        for (Element element : page.select("link[href], meta[content]")) {
            String name = element.hasAttr("href") ? "href" : "content";
            Optional<String> own = original(element.attr(name));
            archived |= own.isPresent();
            own.ifPresent(found -> element.attr(name, found));
        }
        if (archived && address.isPresent() && page.select("link[rel=canonical]").isEmpty()) {
            page.head().appendElement("link").attr("rel", "canonical").attr("href", address.get());
        }
    }

    /// The page's own address in one of the archive's.
    static Optional<String> original(String words) {
        Matcher matcher = PREFIX.matcher(words);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String page = matcher.group("page");
        return Optional.of(page.contains("://") ? page : "https://" + page);
    }

    /// archive.today has the address in a field of its bar.
    private static Optional<String> asked(Element bar) {
        return bar.select("input[name=q]").stream()
                .map(field -> field.attr("value"))
                .filter(value -> value.startsWith("http"))
                .findFirst();
    }

    /// The Wayback Machine marks what it puts in by two comments.
    private static List<Node> betweenMarks(Document page) {
        List<Node> found = new ArrayList<>();
        for (Element element : page.select("body")) {
            boolean inside = false;
            for (Node node : element.childNodes()) {
                if (node instanceof Comment comment) {
                    String words = comment.getData();
                    inside =
                            words.contains("BEGIN WAYBACK TOOLBAR INSERT")
                                    || inside && !words.contains("END WAYBACK TOOLBAR INSERT");
                } else if (inside) {
                    found.add(node);
                }
            }
        }
        return found;
    }
}
