package org.secondsource.evaluation.errors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a text as it was given, and which of them the words of its cleaned text are.
/// Offsets are in code points, as in keys and pictures.
public final class WordAlignment {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /// How far the cleaned text may have left out words before the next it kept: a long list of
    /// links.
    private static final int FARTHEST = 600;

    /// So many equal words in a row are the same place in both texts.
    private static final int SURE = 3;

    private final List<Word> given;
    private final List<Word> cleaned;
    private final int[] givenOf;

    private record Word(String text, int start, int end) {}

    public WordAlignment(String given, String cleaned) {
        this.given = words(given);
        this.cleaned = words(cleaned);
        this.givenOf = new int[this.cleaned.size()];
        Arrays.fill(givenOf, -1);
        int at = 0;
        for (int i = 0; i < givenOf.length; i++) {
            int next = next(at, i);
            if (next >= 0) {
                givenOf[i] = next;
                at = next + 1;
            }
        }
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int before = 0;
        int units = 0;
        while (word.find()) {
            int start = before + text.codePointCount(units, word.start());
            int end = start + text.codePointCount(word.start(), word.end());
            words.add(new Word(word.group().toLowerCase(Locale.ROOT), start, end));
            before = end;
            units = word.end();
        }
        return words;
    }

    /// The given word that a cleaned one is, at `from` or after words that were left out.
    private int next(int from, int word) {
        for (int skip = 0; skip < FARTHEST && from + skip < given.size(); skip++) {
            if (isSame(from + skip, word, skip == 0 ? 1 : SURE)) {
                return from + skip;
            }
        }
        return -1;
    }

    private boolean isSame(int from, int word, int length) {
        for (int i = 0; i < length; i++) {
            boolean ends = from + i >= given.size() || word + i >= cleaned.size();
            if (ends || !given.get(from + i).text().equals(cleaned.get(word + i).text())) {
                return ends && i > 0;
            }
        }
        return true;
    }

    /// The words of a stretch of the given text, by number.
    public Set<Integer> given(int start, int end) {
        Set<Integer> numbers = new TreeSet<>();
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i).start() < end && given.get(i).end() > start) {
                numbers.add(i);
            }
        }
        return numbers;
    }

    /// The words of a stretch of the cleaned text, by their numbers in the given one.
    public Set<Integer> cleaned(int start, int end) {
        Set<Integer> numbers = new TreeSet<>();
        for (int i = 0; i < givenOf.length; i++) {
            if (givenOf[i] >= 0 && cleaned.get(i).start() < end && cleaned.get(i).end() > start) {
                numbers.add(givenOf[i]);
            }
        }
        return numbers;
    }

    /// The given word of a number; empty before the first.
    String word(int number) {
        return number < 0 ? "" : given.get(number).text();
    }

    String shown(Set<Integer> numbers) {
        List<String> words = numbers.stream().map(this::word).toList();
        String line = String.join(" ", words);
        return line.length() <= 110 ? line : line.substring(0, 110) + "…";
    }

    /// How alike two sets are: 1 where they are the same, 0 where they share nothing.
    static double likeness(Set<Integer> one, Set<Integer> other) {
        Set<Integer> both = new TreeSet<>(one);
        both.retainAll(other);
        int all = one.size() + other.size();
        return all == 0 ? 0 : 2.0 * both.size() / all;
    }
}
