package org.secondsource.copying;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which characters of a text are no reporting of its own: quotations, posts, picture captions, and
/// the standing lines of a page. Two reports that share only these are no copies.
final class StandingText {
    /// A line that holds one of these is page furniture, a caption or a call for witnesses.
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

    /// A post, shown with the account that wrote it.
    private static final Pattern POST = anyOf("\\(@\\w{2,}\\)");

    private StandingText() {}

    static BitSet of(String text) {
        BitSet standing = Quotations.of(text);
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            markLine(text, start, end, standing);
            start = end + 1;
        }
        return standing;
    }

    /// Marks the sentences of one line that stand there as they stand elsewhere.
    private static void markLine(String text, int lineStart, int lineEnd, BitSet standing) {
        int start = lineStart;
        while (start < lineEnd) {
            int end = endOfSentence(text, start, lineEnd);
            String sentence = text.substring(start, end);
            if (STANDING_LINES.stream().anyMatch(pattern -> pattern.matcher(sentence).find())) {
                standing.set(start, end);
            }
            start = end;
        }
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
        return Pattern.compile(
                "(?:" + String.join("|", alternatives) + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
