package org.secondsource.copying;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.secondsource.copying.word.WordList;
import org.secondsource.language.Numeral;
import org.secondsource.text.EditDistance;
import org.secondsource.text.Span;

/// Finds the numbers and names in which a passage of two reports differs: "copy, but says 31 where
/// the other says 13".
///
/// Looked at is what stands in the place of one another between words that are the same on both
/// sides. The same number or name in another writing is no difference, nor is a word that has its
/// capital from the start of a sentence.
final class DifferenceFinder {
    /// Words that must be the same before and behind.
    private static final int SAME_AROUND = 3;

    /// Most words that stand in the place of one another.
    private static final int MOST_WORDS = 4;

    /// First letters by which names may be one in two spellings.
    private static final int ALIKE = 3;

    /// Letters that stand for a name, and the adjective of a country or people.
    private static final Pattern OTHERWISE =
            Pattern.compile("\\p{Lu}[\\p{Lu}.&]+|.*(?:[ai]n|ish|ese|ite)");

    private final Side a;
    private final Side b;

    DifferenceFinder(Side a, Side b) {
        this.a = a;
        this.b = b;
    }

    /// The words `[from, to)` of a report.
    private record Words(Side side, int from, int to) {
        String text() {
            return span().of(side.words().text());
        }

        Span span() {
            return side.words().span(from, to);
        }

        Words withNext() {
            return new Words(side, from, to + 1);
        }

        Words withLast() {
            return new Words(side, from - 1, to);
        }

        boolean hasNext() {
            return to < side.words().size();
        }

        Words only(int first, int end) {
            return new Words(side, first, end);
        }
    }

    /// The differences in one stretch, in its order.
    List<Difference> in(Stretch stretch) {
        List<Difference> found = new ArrayList<>();
        List<Stretch.Step> steps = stretch.steps();
        for (int index = SAME_AROUND; index + SAME_AROUND <= steps.size(); index++) {
            Words ofA = new Words(a, steps.get(index - 1).a() + 1, steps.get(index).a());
            Words ofB = new Words(b, steps.get(index - 1).b() + 1, steps.get(index).b());
            if (isReplaced(ofA)
                    && isReplaced(ofB)
                    && goesOn(steps, index - SAME_AROUND)
                    && goesOn(steps, index)) {
                number(ofA, ofB).or(() -> name(ofA, ofB)).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isReplaced(Words words) {
        int count = words.to() - words.from();
        return count > 0 && count <= MOST_WORDS;
    }

    /// Whether so many words from one on follow each other on both sides.
    private static boolean goesOn(List<Stretch.Step> steps, int from) {
        Stretch.Step first = steps.get(from);
        Stretch.Step last = steps.get(from + SAME_AROUND - 1);
        return last.a() - first.a() == SAME_AROUND - 1 && last.b() - first.b() == SAME_AROUND - 1;
    }

    private static Optional<Difference> number(Words gapOfA, Words gapOfB) {
        Optional<Words> inA = onlyNumber(gapOfA);
        Optional<Words> inB = onlyNumber(gapOfB);
        if (inA.isEmpty() || inB.isEmpty()) {
            return Optional.empty();
        }
        Words ofA = inA.get();
        Words ofB = inB.get();
        while (isNumber(ofA.withLast(), ofB.withLast(), ofA.from() > 0 && ofB.from() > 0)) {
            ofA = ofA.withLast();
            ofB = ofB.withLast();
        }
        while (ofA.hasNext() && ofB.hasNext() && isNumber(ofA.withNext(), ofB.withNext(), true)) {
            ofA = ofA.withNext();
            ofB = ofB.withNext();
        }
        OptionalDouble one = Numeral.valueOf(ofA.text());
        OptionalDouble other = Numeral.valueOf(ofB.text());
        return one.equals(other)
                ? Optional.empty()
                : Optional.of(difference(Difference.Kind.NUMBER, ofA, ofB));
    }

    private static boolean isNumber(Words ofA, Words ofB, boolean isWithin) {
        return isWithin
                && Numeral.valueOf(ofA.text()).isPresent()
                && Numeral.valueOf(ofB.text()).isPresent();
    }

    /// The one number among some words.
    private static Optional<Words> onlyNumber(Words gap) {
        Optional<Words> found = Optional.empty();
        int at = gap.from();
        while (at < gap.to()) {
            int end = at;
            while (end < gap.to() && Numeral.valueOf(gap.only(at, end + 1).text()).isPresent()) {
                end++;
            }
            if (end > at && found.isPresent()) {
                return Optional.empty();
            }
            found = end > at ? Optional.of(gap.only(at, end)) : found;
            at = Math.max(end, at + 1);
        }
        return found;
    }

    private static Optional<Difference> name(Words gapOfA, Words gapOfB) {
        Words ofA = wholeName(gapOfA);
        Words ofB = wholeName(gapOfB);
        boolean areNames = isName(gapOfA) && isName(gapOfB) && endsThere(ofA) && endsThere(ofB);
        return areNames && !isOneName(gapOfA, gapOfB)
                ? Optional.of(difference(Difference.Kind.NAME, ofA, ofB))
                : Optional.empty();
    }

    /// The words with the capitals before them: "New York" of "York".
    private static Words wholeName(Words words) {
        Words whole = words;
        while (whole.from() > 0
                && isCapital(whole.withLast(), whole.from() - 1)
                && isJoined(whole.withLast(), whole.from() - 1)
                && !startsSentence(whole.side(), whole.from() - 1)) {
            whole = whole.withLast();
        }
        return whole;
    }

    private static boolean isName(Words words) {
        for (int at = words.from(); at < words.to(); at++) {
            boolean isPart = at == words.from() || isJoined(words, at - 1);
            if (!isPart || !isCapital(words, at)) {
                return false;
            }
        }
        return words.side().report().isEnglish() && !startsSentence(words.side(), words.from());
    }

    /// Whether a name ends with some words: a title before a name is none by itself.
    private static boolean endsThere(Words words) {
        return !words.hasNext()
                || !isCapital(words, words.to())
                || !isJoined(words, words.to() - 1);
    }

    private static boolean isCapital(Words words, int at) {
        WordList list = words.side().words();
        boolean isOfSpeaker = list.word(at).equals("i");
        return !isOfSpeaker && Character.isUpperCase(list.text().codePointAt(list.start(at)));
    }

    /// Whether nothing but a space or a hyphen stands between a word and the next.
    private static boolean isJoined(Words words, int at) {
        WordList list = words.side().words();
        String between = list.text().substring(list.span(at, at + 1).end(), list.start(at + 1));
        return between.equals(" ") || between.equals("-");
    }

    private static boolean startsSentence(Side side, int at) {
        WordList list = side.words();
        int start = list.start(at) - 1;
        while (start >= 0 && " \"“”‘'(".indexOf(list.text().charAt(start)) >= 0) {
            start--;
        }
        return start < 0 || ".!?:;\n•–—-".indexOf(list.text().charAt(start)) >= 0;
    }

    /// Whether two names may name one: spelt or cut otherwise ("Raqa", "Shiite", "Gov."), the
    /// letters of one ("ISIS"), or that of a country or people in the place of a person's.
    private static boolean isOneName(Words ofA, Words ofB) {
        for (int one = ofA.from(); one < ofA.to(); one++) {
            for (int other = ofB.from(); other < ofB.to(); other++) {
                if (isSpelling(ofA.side().words().word(one), ofB.side().words().word(other))) {
                    return true;
                }
            }
        }
        return OTHERWISE.matcher(ofA.text()).matches() || OTHERWISE.matcher(ofB.text()).matches();
    }

    private static boolean isSpelling(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int start = Math.min(ALIKE, shorter);
        return one.regionMatches(0, other, 0, start)
                || shorter > ALIKE && EditDistance.between(one, other) <= 1;
    }

    private static Difference difference(Difference.Kind kind, Words ofA, Words ofB) {
        return new Difference(
                kind, ofA.side().report().cite(ofA.span()), ofB.side().report().cite(ofB.span()));
    }
}
