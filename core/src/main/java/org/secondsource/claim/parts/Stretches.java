package org.secondsource.claim.parts;

import java.util.List;
import org.secondsource.text.Span;

/// Some stretches of one report that tell one thing together.
public record Stretches(List<Span> spans) {
    public Stretches {
        spans = List.copyOf(spans);
    }

    /// Whether one of them holds a span.
    public boolean contain(Span span) {
        return spans.stream().anyMatch(stretch -> stretch.contains(span));
    }

    public boolean overlap(Span span) {
        return spans.stream().anyMatch(stretch -> stretch.overlaps(span));
    }
}
