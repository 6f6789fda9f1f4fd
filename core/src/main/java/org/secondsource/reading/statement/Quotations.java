package org.secondsource.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondsource.text.Span;

/// The stretches of a text that stand in double quotation marks, without the marks. A quotation
/// that runs over paragraphs opens anew in each and closes in the last; here each paragraph's part
/// is one.
public final class Quotations {
    /// What may stand beside a cue between two quotations, in characters: marks and "on Monday in a
    /// speech". Set by hand.
    private static final int LONGEST_OCCASION = 40;

    private final List<Span> spans;

    private Quotations(List<Span> spans) {
        this.spans = List.copyOf(spans);
    }

    public static Quotations in(String text) {
        List<Span> found = new ArrayList<>();
        int open = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            boolean opens = c == '“' || c == '„' || c == '«' || c == '"' && open < 0;
            boolean closes = c == '”' || c == '»' || c == '"' && open >= 0;
            if (c == '\n' || closes) {
                if (open >= 0 && i > open) {
                    found.add(new Span(open, i));
                }
                open = -1;
            } else if (opens) {
                open = i + 1;
            }
        }
        return new Quotations(found);
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

    /// Whether all words of a span stand in one quotation.
    public boolean holds(Span span) {
        return spans.stream()
                .anyMatch(s -> s.start() <= span.start() + 1 && span.end() <= s.end() + 1);
    }
}
