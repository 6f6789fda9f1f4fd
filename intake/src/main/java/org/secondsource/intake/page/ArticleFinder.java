package org.secondsource.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.secondsource.intake.page.scan.Box;
import org.secondsource.intake.page.scan.PageScan;
import org.secondsource.report.Removal;

/// Finds the running text of a page: the smallest box that holds most of its paragraphs, with the
/// lead that stands between it and the headline, without what a part of it calls itself (comments,
/// related stories, sharing).
final class ArticleFinder {
    /// An article under the page's headline is taken from this weight on, however much stands
    /// beside.
    private static final int ENOUGH = 500;

    /// The box that holds this share of the paragraphs holds the article.
    private static final double MOST = 0.8;

    /// A box of this share of the page's text is not dropped for its name alone where it holds the
    /// headline or little stands beside it.
    private static final double TOO_MUCH_TO_DROP = 0.4;

    /// Hidden boxes of more characters are the article, shown once a script has run.
    private static final int MOST_HIDDEN = 2000;

    /// Where less than this share of a page's paragraphs is left, its names say nothing: the
    /// article itself stands in boxes that are called widgets or the like.
    private static final double MISNAMED = 0.3;

    /// What a box is dropped for that is more than its name.
    private static final Set<String> FIRM =
            Set.of("hidden", "notice", "aside", "form", "complementary", "teasers", "comments");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？।۔؟:][\"'”’»“«)\\]」』】]*$");

    /// A line of so many characters is a paragraph, even without a full stop.
    private static final int LONG_LINE = 120;

    /// A sentence of so many characters is a paragraph even at the edge of a text.
    private static final int SHORT_SENTENCE = 20;

    /// The first heading stands so many runs before the text at most.
    private static final int NEAR = 15;

    private final PageScan scan;
    private final Box page;
    private int standfirst = -1_000;

    private ArticleFinder(PageScan scan) {
        this.scan = scan;
        this.page = scan.root();
    }

    /// The running text of a page and what was taken out around it.
    ///
    /// @param runs the paragraphs and headings of the text
    record Article(List<Box.Run> runs, String text, List<Removal> removed) {
        /// The same with a text that another way has found.
        Article withText(String other) {
            return new Article(runs, other, List.of());
        }
    }

    static Article find(PageScan scan) {
        return new ArticleFinder(scan).find();
    }

    private Article find() {
        Teasers.drop(page);
        page.weigh(false);
        int all = Math.max(1, page.weight());
        decide(page, all);
        page.weigh(true);
        if (page.weight() < all * MISNAMED) {
            keepNamed(page);
            page.weigh(true);
        }
        Box root = root();
        TreeSet<Integer> kept = new TreeSet<>();
        collect(root, kept);
        addLead(kept);
        addRows(root, kept);
        kept.removeIf(order -> scan.runs().get(order).heading() == 1);
        List<Box.Run> runs = withoutEdges(withoutLonelyHeadings(kept));
        String text = String.join("\n\n", runs.stream().map(Box.Run::words).toList());
        return new Article(runs, text, removed(runs));
    }

    private void decide(Box box, int all) {
        for (Box child : box.boxes()) {
            boolean notice = isNotice(child);
            if (notice) {
                child.drop("notice");
            } else if (child.reason().isPresent()) {
                boolean hidden = child.reason().get().equals("hidden");
                boolean most =
                        hidden
                                ? child.weight() >= MOST_HIDDEN
                                : child.weight() >= all * TOO_MUCH_TO_DROP
                                        && (all - child.weight() < ENOUGH || holdsHeadline(child));
                if (most) {
                    child.keep();
                }
            }
            decide(child, all);
        }
    }

    /// Keeps the boxes of a page that were dropped for their class or id alone.
    private static void keepNamed(Box box) {
        for (Box child : box.boxes()) {
            boolean named = child.reason().isPresent() && !FIRM.contains(child.reason().get());
            if (named && !child.name().equals("footer")) {
                child.keep();
            }
            keepNamed(child);
        }
    }

    private static boolean holdsHeadline(Box box) {
        return box.element().selectFirst("h1") != null;
    }

    private static boolean isNotice(Box box) {
        return box.isNotice() && !holdsHeadline(box);
    }

    private Box root() {
        Box root = structural(page, page).orElse(page);
        Optional<Box> headed =
                headline()
                        .flatMap(ArticleFinder::articleAround)
                        .filter(box -> box.weight() >= ENOUGH);
        root = headed.orElse(root);
        boolean deeper = true;
        while (deeper) {
            deeper = false;
            for (Box child : root.boxes()) {
                boolean holds = !child.boxes().isEmpty() || child.runs().size() > 1;
                boolean most = child.weight() > 0 && child.weight() >= root.weight() * MOST;
                if (child.reason().isEmpty() && holds && most) {
                    root = child;
                    deeper = true;
                    break;
                }
            }
        }
        return root;
    }

    /// The last box that the page calls its article or main part and that holds half of its text.
    private static Optional<Box> structural(Box box, Box page) {
        Optional<Box> found = Optional.empty();
        for (Box child : box.boxes()) {
            if (child.reason().isPresent()) {
                continue;
            }
            String name = child.name();
            boolean named =
                    name.equals("article")
                            || name.equals("main")
                            || child.element().attr("itemprop").equals("articleBody");
            if (named && child.weight() >= page.weight() * 0.5) {
                found = Optional.of(child);
            }
            Optional<Box> inner = structural(child, page);
            found = inner.isPresent() ? inner : found;
        }
        return found;
    }

    private Optional<Box.Run> headlineRun() {
        return scan.runs().stream()
                .filter(run -> run.heading() == 1 && run.box().droppedAs().isEmpty())
                .findFirst();
    }

    private Optional<Box> headline() {
        return headlineRun().map(Box.Run::box);
    }

    private static Optional<Box> articleAround(Box box) {
        Optional<Box> around = Optional.of(box);
        while (around.isPresent() && !around.get().name().equals("article")) {
            around = around.get().parent();
        }
        return around;
    }

    private void collect(Box box, SortedSet<Integer> kept) {
        for (Box.Run run : box.runs()) {
            if (!run.isMostlyLinks()) {
                kept.add(run.order());
            }
        }
        for (Box child : box.boxes()) {
            if (child.reason().isEmpty()) {
                collect(child, kept);
            }
        }
    }

    /// Paragraphs between the headline and the first of the text are its lead.
    private void addLead(SortedSet<Integer> kept) {
        if (kept.isEmpty()) {
            return;
        }
        int first = kept.first();
        Optional<Box.Run> headline = headlineRun().or(() -> headingBefore(first));
        if (headline.isEmpty()) {
            return;
        }
        for (int order = headline.get().order() + 1; order < first; order++) {
            Box.Run run = scan.runs().get(order);
            if (isLead(run, order - headline.get().order())) {
                kept.add(order);
            }
        }
        standfirst = headline.map(Box.Run::order).orElse(0);
    }

    private Optional<Box.Run> headingBefore(int first) {
        return scan.runs().subList(Math.max(0, first - NEAR), first).stream()
                .filter(run -> run.heading() == 2 && run.box().droppedAs().isEmpty())
                .findFirst();
    }

    /// A paragraph; or a heading that reads like one right below the headline; or the one sentence
    /// of a box that is called a teaser, which is what the lead is when it stands there.
    private static boolean isLead(Box.Run run, int gap) {
        Optional<String> dropped = run.box().droppedAs();
        if (dropped.isPresent()) {
            return dropped.get().equals("related reports")
                    && gap <= 5
                    && run.linked() == 0
                    && isProse(run);
        }
        return isProse(run) || isStandfirst(run, gap);
    }

    private static boolean isStandfirst(Box.Run run, int gap) {
        return run.heading() > 1 && gap <= 3 && gap > 0 && run.count() >= 8 && !run.isMostlyLinks();
    }

    /// Rows beside the chosen box that are called as it is hold more of the same text.
    private static void addRows(Box root, SortedSet<Integer> kept) {
        String names = root.element().className();
        if (names.isBlank() || root.parent().isEmpty()) {
            return;
        }
        for (Box row : root.parent().get().boxes()) {
            boolean alike =
                    row.name().equals(root.name()) && row.element().className().equals(names);
            if (row != root && alike && row.reason().isEmpty() && !row.name().equals("article")) {
                addProse(row, kept);
            }
        }
    }

    private static void addProse(Box box, SortedSet<Integer> kept) {
        box.runs().stream().filter(ArticleFinder::isProse).forEach(run -> kept.add(run.order()));
        for (Box child : box.boxes()) {
            if (child.reason().isEmpty()) {
                addProse(child, kept);
            }
        }
    }

    private static boolean isProse(Box.Run run) {
        return run.weight() > 0 && SENTENCE_END.matcher(run.words()).find();
    }

    private List<Box.Run> withoutLonelyHeadings(SortedSet<Integer> kept) {
        List<Box.Run> all = kept.stream().map(scan.runs()::get).toList();
        List<Box.Run> runs = new ArrayList<>();
        for (int index = 0; index < all.size(); index++) {
            boolean lonely =
                    all.get(index).heading() > 0
                            && !isStandfirst(all.get(index), all.get(index).order() - standfirst)
                            && (index + 1 == all.size() || all.get(index + 1).heading() > 0);
            if (!lonely) {
                runs.add(all.get(index));
            }
        }
        return runs;
    }

    /// Without the short lines that are no sentences before the first and behind the last
    /// paragraph: captions, times, names, buttons.
    private List<Box.Run> withoutEdges(List<Box.Run> runs) {
        int start = 0;
        int end = runs.size();
        while (start < end && !isParagraph(runs.get(start))) {
            start++;
        }
        while (end > start && !isParagraph(runs.get(end - 1))) {
            end--;
        }
        return start < end ? runs.subList(start, end) : runs;
    }

    private boolean isParagraph(Box.Run run) {
        if (isStandfirst(run, run.order() - standfirst)) {
            return true;
        }
        boolean sentence = SENTENCE_END.matcher(run.words()).find();
        return run.heading() == 0
                && (run.width() >= LONG_LINE || (sentence && run.width() >= SHORT_SENTENCE));
    }

    /// What of the page is no part of the text though it is long enough to be, and all that stood
    /// between the paragraphs.
    private List<Removal> removed(List<Box.Run> kept) {
        List<Removal> removed = new ArrayList<>();
        TreeSet<Integer> orders = new TreeSet<>();
        kept.forEach(run -> orders.add(run.order()));
        for (Box.Run run : scan.runs()) {
            boolean between =
                    !orders.isEmpty()
                            && run.order() > orders.first()
                            && run.order() < orders.last();
            if (!orders.contains(run.order()) && (between || run.weight() > 0)) {
                removed.add(new Removal(run.words(), why(run)));
            }
        }
        return removed;
    }

    private static String why(Box.Run run) {
        Optional<String> dropped = run.box().droppedAs();
        if (dropped.isPresent()) {
            return "box of the page: " + dropped.get();
        }
        return run.isMostlyLinks()
                ? "links"
                : run.heading() > 0 ? "heading without a text" : "outside the article";
    }
}
