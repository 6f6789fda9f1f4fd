package org.secondsource.evaluation.counts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.text.Span;

/// Tells whether a proposition says just some words, and not that somebody asks, fears or demands
/// what they tell.
final class BareContent {
    /// Words that lead a clause in and tell nothing of who stands how to it.
    private static final Set<String> LEADING = Set.of("that", "and", "but", "or", "so");

    /// A clause that holds less of the content tells only a part of it: "whether she was drunk when
    /// the tanker ran aground" does tell that it ran aground. Set by hand.
    private static final double MOST = 0.6;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private BareContent() {}

    static boolean is(Proposition proposition, Span content, String text) {
        List<Span> own = ToldPicture.words(proposition);
        int common = own.stream().mapToInt(span -> ToldPicture.common(span, content)).sum();
        return common >= MOST * content.length()
                && own.stream().allMatch(span -> isWithin(span, content, text));
    }

    private static boolean isWithin(Span span, Span content, String text) {
        if (!span.overlaps(content)) {
            return isEmpty(span.of(text));
        }
        String before = text.substring(Math.min(span.start(), content.start()), content.start());
        String behind =
                text.substring(
                        Math.min(content.end(), span.end()), Math.max(content.end(), span.end()));
        return isEmpty(span.start() < content.start() ? before : "")
                && isEmpty(span.end() > content.end() ? behind : "");
    }

    private static boolean isEmpty(String words) {
        return NO_LETTERS
                .splitAsStream(words.toLowerCase(Locale.ROOT))
                .allMatch(word -> word.isEmpty() || LEADING.contains(word));
    }
}
