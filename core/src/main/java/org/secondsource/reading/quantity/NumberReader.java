package org.secondsource.reading.quantity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.secondsource.language.NameKind;
import org.secondsource.language.Numeral;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.time.TimeMention;
import org.secondsource.text.Span;

/// Finds the numbers that count something, with their bounds and ranges. Times, ages, ordinals and
/// the numbers in names and addresses count nothing.
final class NumberReader {
    /// Words that make the number behind them a label.
    private static final Pattern LABELS =
            Pattern.compile(
                    "no\\.?|number|#|article|section|chapter|route|flight|room|page|phase|level"
                            + "|channel|grade|type|title|day|resolution");

    private static final Pattern CLOCK = Pattern.compile("[ap]\\.?m\\.?|gmt|o'clock|utc");

    private NumberReader() {}

    /// A number that counts something.
    ///
    /// @param first index of the first word, those of its bound included
    /// @param last index of the last word, those of its bound included
    /// @param digitsFirst index of the first word of the number itself
    /// @param digitsLast index of the last word of the number itself
    record Count(int first, int last, int digitsFirst, int digitsLast, Amount amount) {}

    /// The number that starts at a word; empty where none does.
    static Optional<Count> at(Sentence sentence, int i, List<TimeMention> times) {
        Optional<Numeral> numeral = Numeral.at(sentence.tokens(), i);
        if (numeral.isEmpty()
                || numeral.get().vague()
                || !isCount(sentence, numeral.get(), times)) {
            return Optional.empty();
        }
        Numeral low = numeral.get();
        return rangeEnd(sentence, low)
                .map(high -> range(sentence, low, high))
                .or(() -> Optional.of(bounded(sentence, low)));
    }

    private static Count bounded(Sentence sentence, Numeral number) {
        BoundReader.Found bound = BoundReader.around(sentence, number.first(), number.last());
        return new Count(
                bound.first(),
                bound.last(),
                number.first(),
                number.last(),
                Amount.of(bound.bound(), number.value()));
    }

    private static Count range(Sentence sentence, Numeral low, Numeral high) {
        boolean led = sentence.isWord(low.first() - 1, "between", "from");
        double start = low.value() * sharedScale(low, high);
        return new Count(
                led ? low.first() - 1 : low.first(),
                high.last(),
                low.first(),
                high.last(),
                Amount.between(start, high.value()));
    }

    /// "2 to 3 million": the scale of the end is the start's too.
    private static double sharedScale(Numeral low, Numeral high) {
        if (low.value() >= 100 || high.value() < 1e5 || low.first() != low.last()) {
            return 1;
        }
        return high.value() >= 1e9 ? 1e9 : high.value() >= 1e6 ? 1e6 : 1e3;
    }

    /// The end of "10 to 15 people", "10-15 people", "between 10 and 15"; "from 10 to 15" is a
    /// change, not a range.
    private static Optional<Numeral> rangeEnd(Sentence sentence, Numeral low) {
        int link = low.last() + 1;
        int before = low.first() - 1;
        boolean between = sentence.isWord(before, "between") && sentence.isWord(link, "and");
        boolean to = sentence.isWord(link, "to", "-", "–") && !sentence.isWord(before, "from");
        int start = sentence.isWord(link + 1, "$", "€", "£") ? link + 2 : link + 1;
        if (!between && !to || !sentence.holds(start)) {
            return Optional.empty();
        }
        return Numeral.at(sentence.tokens(), start)
                .filter(high -> !high.vague() && high.value() > low.value());
    }

    private static boolean isCount(Sentence sentence, Numeral numeral, List<TimeMention> times) {
        Span span = sentence.span(numeral.first(), numeral.last());
        boolean inTime =
                times.stream().anyMatch(time -> time.span().overlaps(span))
                        || CLOCK.matcher(sentence.lower(numeral.last() + 1)).matches();
        return !inTime
                && !isPartOfName(sentence, numeral)
                && !isAge(sentence, numeral)
                && !isYear(sentence, numeral)
                && !isPronoun(sentence.token(numeral.first()))
                && !isListed(sentence, numeral);
    }

    /// "the one who left".
    private static boolean isPronoun(Token token) {
        return token.lemma().equals("one")
                && !(token.hasTag("CD") && token.relation().equals("nummod"));
    }

    /// "1) …" at the start of a sentence.
    private static boolean isListed(Sentence sentence, Numeral numeral) {
        return numeral.first() == 1
                && sentence.isWord(numeral.last() + 1, ")")
                && !sentence.isWord(0, "(");
    }

    /// "Article 5", "G20", "Falcon-9": a number that belongs to a name.
    private static boolean isPartOfName(Sentence sentence, Numeral numeral) {
        boolean single = numeral.first() == numeral.last() && !hasCountedNoun(sentence, numeral);
        boolean named = single && sentence.token(numeral.first()).name() != NameKind.NONE;
        return named
                || single && isLabel(sentence, numeral.first())
                || isHyphened(sentence, numeral.first())
                || LABELS.matcher(sentence.lower(numeral.first() - 1)).matches();
    }

    /// "Article 5": digits behind a capitalised noun that they hang on.
    private static boolean isLabel(Sentence sentence, int digits) {
        if (digits == 0) {
            return false;
        }
        Token before = sentence.token(digits - 1);
        return before.isNoun()
                && before.isCapitalised()
                && sentence.token(digits).head() < digits
                && Character.isDigit(sentence.token(digits).word().charAt(0));
    }

    /// "Falcon-9".
    private static boolean isHyphened(Sentence sentence, int digits) {
        return digits > 1
                && sentence.isWord(digits - 1, "-")
                && sentence.token(digits - 2).isProperNoun()
                && sentence.token(digits - 1).end() == sentence.token(digits).start();
    }

    private static boolean hasCountedNoun(Sentence sentence, Numeral numeral) {
        int head = sentence.token(numeral.last()).head();
        return head > numeral.last() && sentence.isRelation(numeral.last(), "nummod");
    }

    /// "45-year-old", "45 years old", "aged 45", "Ann Lee, 45,".
    private static boolean isAge(Sentence sentence, Numeral numeral) {
        int before = numeral.first() - 1;
        int next = numeral.last() + 1;
        boolean yearOld =
                sentence.isWord(next, "-")
                        && sentence.lower(next + 1).startsWith("year")
                        && sentence.lower(next + 3).startsWith("old");
        boolean yearsOld =
                sentence.lower(next).startsWith("year") && sentence.isWord(next + 1, "old");
        boolean beside =
                before > 0
                        && sentence.isWord(before, ",")
                        && sentence.token(before - 1).name() == NameKind.PERSON
                        && (!sentence.holds(next) || sentence.isWord(next, ",", ".", ";"));
        return yearOld || yearsOld || beside || sentence.isWord(before, "age", "aged", "ages");
    }

    /// "2019", but not "2019 people" and "$2019".
    private static boolean isYear(Sentence sentence, Numeral numeral) {
        boolean four =
                numeral.first() == numeral.last()
                        && sentence.lower(numeral.first()).matches("(18|19|20)\\d\\d");
        boolean counts =
                hasCountedNoun(sentence, numeral)
                        && sentence.token(sentence.token(numeral.last()).head()).hasTag("NNS");
        return four && !counts && !sentence.isWord(numeral.first() - 1, "$");
    }
}
