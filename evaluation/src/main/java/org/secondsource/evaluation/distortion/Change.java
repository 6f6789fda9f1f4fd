package org.secondsource.evaluation.distortion;

import org.secondsource.text.Span;

/// Other words for a stretch of a report.
record Change(Kind kind, Span replaced, String words) {
    String in(String text) {
        return text.substring(0, replaced.start()) + words + text.substring(replaced.end());
    }

    /// Where a stretch of the text that holds the change lies afterwards.
    Span moved(Span holder) {
        int longer = words.length() - replaced.length();
        return new Span(holder.start(), Math.max(holder.start() + 1, holder.end() + longer));
    }

    /// Where the new words stand; where nothing is put in place, the place itself.
    Span put() {
        return new Span(replaced.start(), replaced.start() + Math.max(1, words.length()));
    }

    /// Whether the words are others, not merely written otherwise.
    boolean isReal(String text) {
        return !plain(replaced.of(text)).equals(plain(words));
    }

    private static String plain(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]+", "").strip();
    }
}
