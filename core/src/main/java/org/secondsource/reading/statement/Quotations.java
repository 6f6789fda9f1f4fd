package org.secondsource.reading.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.text.Span;

/// The stretches of a text that stand in quotation marks, without the marks. A quotation that runs
/// over paragraphs opens anew in each and closes in the last; here each paragraph's part is one.
public final class Quotations {
    /// What may stand beside a cue between two quotations, in characters: marks and "on Monday in a
    /// speech". Set by hand.
    private static final int LONGEST_OCCASION = 40;

    /// A stop and the mark behind it, which contents are read without.
    private static final int LONGEST_MARKS = 2;

    private static final Pattern SINGLE =
            Pattern.compile("(?<![^\\s(\\[])[‘'](\\p{Lu}[^\\n‘]*?[.,?!])[’'](?=\\s|$)");

    /// Articles, conjunctions and prepositions of up to three letters stay small in titles (AP
    /// Stylebook, "composition titles": those of four letters and more are capitalised).
    private static final int LONGEST_SMALL_WORD = 3;

    private final List<Span> spans;
    private final List<Span> titles;

    private Quotations(List<Span> spans, String text) {
        this.spans = List.copyOf(spans);
        this.titles = spans.stream().filter(span -> isTitle(span.of(text))).toList();
    }

    public static Quotations in(String text) {
        List<Span> found = new ArrayList<>();
        int open = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            int wide = isDoubled(text, i) ? 2 : 1;
            boolean plain = c == '"' || wide == 2 && c == '\'';
            boolean low = open > 0 && text.charAt(open - 1) == '„';
            boolean opens =
                    "“„«".indexOf(c) >= 0 && !(low && c == '“')
                            || wide == 2 && c == '`'
                            || plain && open < 0;
            boolean closes = c == '”' || c == '»' || low && c == '“' || plain && open >= 0;
            if (c == '\n' || closes) {
                if (open >= 0 && i > open) {
                    found.add(new Span(open, i));
                }
                open = -1;
            } else if (opens) {
                open = i + wide;
            }
            i += wide - 1;
        }
        addSingle(text, found);
        found.sort(Comparator.naturalOrder());
        return new Quotations(found, text);
    }

    /// ``…'' of the wires: two marks for one.
    private static boolean isDoubled(String text, int at) {
        return at + 1 < text.length()
                && (text.charAt(at) == '`' || text.charAt(at) == '\'')
                && text.charAt(at + 1) == text.charAt(at);
    }

    /// British '…' outside double marks: only whole speech, which ends in a mark of its own, since
    /// the closing mark is an apostrophe as well.
    private static void addSingle(String text, List<Span> found) {
        Matcher matcher = SINGLE.matcher(text);
        while (matcher.find()) {
            Span span = new Span(matcher.start(1), matcher.end(1));
            if (found.stream().allMatch(other -> !span.overlaps(other) || span.contains(other))) {
                found.removeIf(span::contains); // marks inside marks
                found.add(span);
            }
        }
    }

    public List<Span> spans() {
        return spans;
    }

    /// The quotation that holds an offset.
    public Optional<Span> at(int offset) {
        return spans.stream().filter(s -> s.start() <= offset && offset < s.end()).findFirst();
    }

    /// Whether a span holds, outside quotation marks, no more than a cue of so many characters.
    boolean cover(Span span, Span cue) {
        int quoted = 0;
        for (Span quotation : spans) {
            if (quotation.overlaps(span)) {
                quoted +=
                        Math.min(span.end(), quotation.end())
                                - Math.max(span.start(), quotation.start());
            }
        }
        return span.length() - quoted <= cue.length() + LONGEST_OCCASION;
    }

    /// Whether a span begins or ends with a quotation.
    boolean border(Span span) {
        return spans.stream()
                .anyMatch(s ->
                        Math.abs(s.start() - span.start()) <= 1
                                || Math.abs(s.end() - span.end()) <= LONGEST_MARKS);
    }

    /// Whether a span is the name of a song, a book or a ship in quotation marks, and no speech: as
    /// the style books want, all its longer words begin with capitals, and no stop ends it.
    boolean isTitle(Span span) {
        return titles.stream().anyMatch(title -> title.overlaps(span));
    }

    private static boolean isTitle(String words) {
        String[] all = words.strip().split("\\s+");
        return all.length > 1
                && !words.strip().matches(".*[.,?!]")
                && Arrays.stream(all)
                        .allMatch(word ->
                                Character.isUpperCase(word.charAt(0))
                                        || word.length() <= LONGEST_SMALL_WORD)
                && Character.isUpperCase(all[all.length - 1].charAt(0));
    }

    /// Whether a span begins and ends with a quotation, so that the marks tell its ends.
    boolean bound(Span span) {
        return spans.stream().anyMatch(s -> Math.abs(s.start() - span.start()) <= 1)
                && spans.stream().anyMatch(s -> Math.abs(s.end() - span.end()) <= LONGEST_MARKS);
    }

    /// Whether all words of a span stand in one quotation.
    public boolean holds(Span span) {
        return spans.stream()
                .anyMatch(s -> s.start() <= span.start() + 1 && span.end() <= s.end() + 1);
    }
}
