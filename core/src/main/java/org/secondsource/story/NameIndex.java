package org.secondsource.story;

import java.util.stream.LongStream;
import org.secondsource.copying.word.KeyCounts;
import org.secondsource.copying.word.WordList;

/// Tells whether an open story alone holds several of a report's names.
///
/// A report may tell a story from its side, in other words: the baker next to the hall where the
/// ministers met. A name is two words with a capital each, side by side and not at the start of a
/// sentence; three of these are a minister with the office, or a firm and its head. Names are known
/// by their keys.
final class NameIndex {
    /// Fewest names that a story must hold alone (docs/decisions/0030).
    private static final int FEWEST_NAMES = 3;

    /// Fewest letters of each word of a name.
    private static final int FEWEST_LETTERS = 3;

    /// An odd constant with well mixed bits (Steele, Lea, Flood 2014, SplitMix).
    private static final long MIX = 0x9E3779B97F4A7C15L;

    /// In how many open stories a name stands.
    private final KeyCounts stories = new KeyCounts();

    /// In how many reports of one story, by the key of both.
    private final KeyCounts reports = new KeyCounts();

    static Names names(String text) {
        LongStream.Builder names = LongStream.builder();
        for (int at = 0; at < text.length(); at++) {
            int end = endOfName(text, at);
            if (end > at) {
                names.add(WordList.keyOf(text, at, end));
            }
        }
        return Names.of(names.build());
    }

    void add(int story, Member member) {
        member.names().stream()
                .filter(name -> reports.add(pair(name, story)) == 1)
                .forEach(stories::add);
    }

    void remove(int story, Member member) {
        member.names().stream()
                .filter(name -> reports.remove(pair(name, story)) == 0)
                .forEach(stories::remove);
    }

    /// In how many open stories a name stands.
    int stories(long name) {
        return stories.count(name);
    }

    /// Whether of all open stories only this one holds several of the report's names.
    boolean isNamesake(int story, Member report) {
        return report.names().stream()
                        .filter(name ->
                                stories.count(name) == 1 && reports.count(pair(name, story)) > 0)
                        .count()
                >= FEWEST_NAMES;
    }

    private static long pair(long name, int story) {
        long mixed = (name ^ story) * MIX;
        return mixed ^ mixed >>> 32;
    }

    /// The end of the name that begins at a place; the place itself where none does.
    private static int endOfName(String text, int start) {
        boolean isWithin = start > 0 && Character.isLetterOrDigit(text.charAt(start - 1));
        int first = isWithin ? start : endOfCapitalized(text, start);
        if (first == start || first == text.length() || text.charAt(first) != ' ') {
            return start;
        }
        int second = endOfCapitalized(text, first + 1);
        return second == first + 1 || opensSentence(text, start) ? start : second;
    }

    /// The end of a word that begins with a capital and goes on small; its start where it does not.
    private static int endOfCapitalized(String text, int start) {
        if (start + FEWEST_LETTERS > text.length()
                || Character.getType(text.charAt(start)) != Character.UPPERCASE_LETTER
                || Character.getType(text.charAt(start + 1)) != Character.LOWERCASE_LETTER) {
            return start;
        }
        int end = start + 2;
        while (end < text.length() && isInWord(text.charAt(end))) {
            end++;
        }
        return end - start < FEWEST_LETTERS ? start : end;
    }

    private static boolean isInWord(char sign) {
        return Character.isLetter(sign) || sign == '\'' || sign == '’' || sign == '-';
    }

    private static boolean opensSentence(String text, int start) {
        return start > 1
                && Character.isWhitespace(text.charAt(start - 1))
                && ".!?\"”“".indexOf(text.charAt(start - 2)) >= 0;
    }
}
