package org.secondsource.intake.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.secondsource.intake.page.scan.PageMarks;
import org.secondsource.intake.page.scan.PageScan;
import org.secondsource.report.Entry;
import org.secondsource.report.Removal;

/// Finds the posts of a live page with their times: by the block of data where it lists them, or by
/// the times that the page prints before each.
final class LiveEntries {
    /// Two posts make a live page where its data call it one; times alone have to be more.
    private static final int FEWEST = 2;

    private static final int FEWEST_TIMES = 3;

    /// So many characters of a post tell it from the others.
    private static final int TELLING = 60;

    private static final Pattern LIVE = Pattern.compile("(?i)LiveBlogPosting");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ]\\d{1,2}:\\d{2}.*");

    private final PageScan scan;
    private final DataBlock data;
    private final ArticleFinder.Article article;

    LiveEntries(PageScan scan, DataBlock data, ArticleFinder.Article article) {
        this.scan = scan;
        this.data = data;
        this.article = article;
    }

    /// The posts, in the order in which they stand; empty where the page is not a live one.
    List<Entry.Start> starts() {
        List<Entry.Start> told = toldByData();
        return told.size() >= FEWEST ? told : printed();
    }

    /// The article without the printed times of its posts, which are no words of the report.
    ArticleFinder.Article withoutTimes(List<Entry.Start> starts) {
        if (starts.isEmpty()) {
            return article;
        }
        Set<String> times = new HashSet<>();
        for (PageMarks.Noted time : times()) {
            times.add(time.element().text().strip());
        }
        List<String> kept = new ArrayList<>();
        List<Removal> removed = new ArrayList<>(article.removed());
        for (String paragraph : article.text().split("\n\n")) {
            if (times.contains(paragraph)) {
                removed.add(new Removal(paragraph, "time of an entry"));
            } else {
                kept.add(paragraph);
            }
        }
        return new ArticleFinder.Article(article.runs(), String.join("\n\n", kept), removed);
    }

    private List<Entry.Start> toldByData() {
        List<DataBlock.Post> posts = data.posts();
        if (posts.size() < FEWEST) {
            return List.of();
        }
        Map<Integer, Entry.Start> found = new LinkedHashMap<>();
        String[] paragraphs = article.text().split("\n\n");
        Map<String, Integer> places = new HashMap<>();
        for (int at = 0; at < paragraphs.length; at++) {
            places.putIfAbsent(flat(paragraphs[at]), at);
        }
        for (DataBlock.Post post : posts) {
            place(places, post.headline())
                    .or(() -> place(places, post.body()))
                    .ifPresent(at ->
                            found.putIfAbsent(at, new Entry.Start(paragraphs[at], post.time())));
        }
        return found.entrySet().stream()
                .sorted(Comparator.comparingInt(Map.Entry::getKey))
                .map(Map.Entry::getValue)
                .toList();
    }

    /// The paragraph that a headline is, or a body begins with.
    ///
    /// @param places of the paragraphs by their first letters
    private static Optional<Integer> place(Map<String, Integer> places, String words) {
        String start = flat(words);
        return start.isEmpty() ? Optional.empty() : Optional.ofNullable(places.get(start));
    }

    /// The first letters and digits of a paragraph.
    private static String flat(String words) {
        StringBuilder plain = new StringBuilder(TELLING);
        for (int at = 0; at < words.length() && plain.length() < TELLING; at++) {
            char character = words.charAt(at);
            if (character == '\n') {
                break;
            }
            if (Character.isLetterOrDigit(character)) {
                plain.append(character);
            }
        }
        return plain.toString();
    }

    private List<PageMarks.Noted> times() {
        return scan.marks().of(PageMarks.Sort.TIME).stream()
                .filter(time -> MOMENT.matcher(time.element().attr("datetime")).matches())
                .toList();
    }

    /// Each paragraph that a moment stands right before.
    private List<Entry.Start> printed() {
        Map<Integer, Entry.Start> found = new LinkedHashMap<>();
        for (PageMarks.Noted time : times()) {
            String printed = time.element().text().strip();
            article.runs().stream()
                    .filter(run -> run.order() >= time.order() && !run.words().equals(printed))
                    .findFirst()
                    .ifPresent(run ->
                            found.put(
                                    run.order(),
                                    new Entry.Start(run.words(), time.element().attr("datetime"))));
        }
        boolean live = data.isOf(LIVE);
        return found.size() >= (live ? FEWEST : FEWEST_TIMES)
                ? List.copyOf(found.values())
                : List.of();
    }
}
