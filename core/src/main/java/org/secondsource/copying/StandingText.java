package org.secondsource.copying;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.copying.word.KeyTable;
import org.secondsource.copying.word.WordList;

/// Which characters of a text are no reporting of its own: quotations, posts, picture captions, and
/// the standing lines of a page. Two reports that share only these are no copies.
final class StandingText {
    /// A sentence that holds one of these, in small letters, is page furniture, a caption or a call
    /// for witnesses.
    private static final List<Pattern> STANDING_LINES =
            List.of(
                    anyOf(
                            "all rights reserved",
                            "may not be (?:published|reproduced|reprinted|redistributed)",
                            "republication",
                            "without (?:the )?(?:express|prior) written",
                            "terms of (?:service|use)",
                            "privacy policy",
                            "confirmation e?-?mail",
                            "thank you for (?:registering|signing up|subscribing)",
                            "sign (?:up|in) (?:for|to|with)",
                            "subscribe to",
                            "already have an account",
                            "follow us on",
                            "click here",
                            "download (?:the|our) app",
                            "cookies"),
                    anyOf(
                            "\\(ap photo",
                            "\\(photo",
                            "photo(?:graph)? by",
                            "(?:file|undated|handout|courtesy) (?:photo|image)",
                            "^file -",
                            "getty images",
                            "^(?:in )?this .{0,60}(?:photo|image|frame grab)"),
                    anyOf(
                            "crime ?stoppers",
                            "anyone (?:with|who has) (?:any |more |further )?information"));

    /// Each of the patterns above asks for one of these words, so a sentence without them need not
    /// be searched; nearly none has one.
    private static final KeyTable MARKS =
            keys(
                    "rights published reproduced reprinted redistributed republication written"
                            + " terms privacy confirmation thank sign subscribe account follow"
                            + " click download cookies photo photos photograph photographs"
                            + " photographer image images frame ap file undated handout courtesy getty crime"
                            + " crimestoppers anyone");

    /// A post, shown with the account that wrote it.
    private static final Pattern POST = anyOf("\\(@\\w{2,}\\)");

    private StandingText() {}

    /// @param words of the text
    static BitSet of(String text, WordList words) {
        BitSet standing = Quotations.of(text);
        BitSet marks = marks(words);
        boolean hasPosts = text.contains("(@");
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (holds(marks, start, end)) {
                markSentences(text, start, end, marks, standing);
            }
            if (hasPosts) {
                markPost(text, start, end, standing);
            }
            start = end + 1;
        }
        return standing;
    }

    /// Where the words begin that may make their sentence a standing one.
    private static BitSet marks(WordList words) {
        BitSet marks = new BitSet();
        for (int index = 0; index < words.size(); index++) {
            if (MARKS.contains(words.key(index))) {
                marks.set(words.start(index));
            }
        }
        return marks;
    }

    private static boolean holds(BitSet marks, int start, int end) {
        int mark = marks.nextSetBit(start);
        return mark >= 0 && mark < end;
    }

    /// Marks the sentences of one line that stand there as they stand elsewhere.
    private static void markSentences(
            String text, int lineStart, int lineEnd, BitSet marks, BitSet standing) {
        int start = lineStart;
        while (start < lineEnd) {
            int end = endOfSentence(text, start, lineEnd);
            if (holds(marks, start, end) && isStanding(text.substring(start, end))) {
                standing.set(start, end);
            }
            start = end;
        }
    }

    private static boolean isStanding(String sentence) {
        String small = sentence.toLowerCase(Locale.ROOT);
        return STANDING_LINES.stream().anyMatch(pattern -> pattern.matcher(small).find());
    }

    private static void markPost(String text, int lineStart, int lineEnd, BitSet standing) {
        Matcher post = POST.matcher(text).region(lineStart, lineEnd);
        if (post.find()) {
            standing.set(lineStart, post.end());
        }
    }

    private static int endOfSentence(String text, int start, int lineEnd) {
        for (int at = start; at + 1 < lineEnd; at++) {
            if (".!?".indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == ' ') {
                return at + 2;
            }
        }
        return lineEnd;
    }

    private static Pattern anyOf(String... alternatives) {
        return Pattern.compile("(?:" + String.join("|", alternatives) + ")");
    }

    private static KeyTable keys(String text) {
        WordList words = WordList.of(text);
        KeyTable keys = new KeyTable(words.size());
        words.addTo(keys);
        return keys;
    }
}
