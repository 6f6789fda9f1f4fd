package org.secondsource.intake.page.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A block of a page, with the runs of text and the boxes in it.
public final class Box {
    /// Shorter runs are as often captions, links or labels as text.
    static final int SHORTEST_PARAGRAPH = 40;

    /// Runs up to this length count for less: lists of teasers are many short ones.
    private static final int LONG_PARAGRAPH = 300;

    private final Element element;
    private final @Nullable Box parent;
    private final boolean notice;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private Optional<String> reason;
    private int weight;

    /// @param notice whether it calls itself a notice of privacy
    /// @param reason why it is likely no text, by its name; empty where nothing says so
    Box(Element element, @Nullable Box parent, Optional<String> reason, boolean notice) {
        this.element = element;
        this.notice = notice;
        this.parent = parent;
        this.reason = reason;
        if (parent != null) {
            parent.boxes.add(this);
        }
    }

    /// Text that runs on without a block between.
    ///
    /// @param order its place among all runs of the page
    /// @param linked how many of its characters are links
    /// @param heading 1 to 6; 0 where it is no heading
    /// @param width its length in letters; a sign that stands for a word or a syllable counts for
    ///   three
    public record Run(Box box, int order, String words, int linked, int heading, int width) {
        Run(Box box, int order, String words, int linked, int heading) {
            this(box, order, words, linked, heading, widthOf(words));
        }

        public boolean isMostlyLinks() {
            return linked * 2 > words.length();
        }

        /// How much it counts as running text; 0 where it is none.
        public int weight() {
            if (width < SHORTEST_PARAGRAPH || isMostlyLinks()) {
                return 0;
            }
            return (width - linked) * Math.min(width, LONG_PARAGRAPH) / LONG_PARAGRAPH;
        }

        private static int widthOf(String words) {
            int width = words.length();
            for (int index = 0; index < words.length(); index++) {
                width += isSign(words.charAt(index)) ? 2 : 0;
            }
            return width;
        }

        private static boolean isSign(int point) {
            return (point >= 0x3040 && point <= 0x9FFF) || (point >= 0xAC00 && point <= 0xD7AF);
        }

        public int count() {
            return 1 + (int) words.chars().filter(character -> character == ' ').count();
        }
    }

    public Element element() {
        return element;
    }

    /// Whether it calls itself a notice of privacy.
    public boolean isNotice() {
        return notice;
    }

    public String name() {
        return element.normalName();
    }

    public Optional<Box> parent() {
        return Optional.ofNullable(parent);
    }

    public List<Box> boxes() {
        return boxes;
    }

    void add(Run run) {
        runs.add(run);
    }

    public List<Run> runs() {
        return runs;
    }

    public Optional<String> reason() {
        return reason;
    }

    /// Why it or a box around it is dropped; empty where none is.
    public Optional<String> droppedAs() {
        Box box = this;
        while (box.reason.isEmpty() && box.parent != null) {
            box = box.parent;
        }
        return box.reason;
    }

    public void drop(String why) {
        reason = Optional.of(why);
    }

    public void keep() {
        reason = Optional.empty();
    }

    /// How much running text stands in it and below, without what is dropped.
    public int weight() {
        return weight;
    }

    public void weigh(boolean withoutDropped) {
        weight = runs.stream().mapToInt(Run::weight).sum();
        for (Box box : boxes) {
            box.weigh(withoutDropped);
            if (!withoutDropped || box.reason.isEmpty()) {
                weight += box.weight;
            }
        }
    }
}
