package org.secondsource.reading.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.secondsource.language.NameKind;
import org.secondsource.language.Numeral;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.Words;
import org.secondsource.reading.cast.Nouns;
import org.secondsource.reading.time.TimeMention;
import org.secondsource.reading.time.TimeReader;
import org.secondsource.text.Span;

/// Tells numbers that count or measure from those that only name: years, clock times, scores,
/// ranks, addresses, models, "Article 5".
final class Labels {
    /// Words that make the number behind them a label.
    private static final Pattern LABELS =
            Pattern.compile(
                    "no\\.?|number|#|article|section|chapter|route|flight|room|page|phase|level"
                            + "|channel|grade|type|title|day|resolution|category|game|version"
                            + "|stage|round|gate|platform|episode|season|model|highway|interstate"
                            + "|unit|rule|clause|verse|volume|vol\\.?|part|step|psalm|iphone");

    private static final Nouns NOUNS = Nouns.english();

    private static final Pattern CLOCK = Pattern.compile("[ap]\\.?m\\.?|gmt|o'clock|utc");

    private static final Set<String> STREETS =
            Words.of(
                    "street, st, st., road, rd, rd., avenue, ave, ave., lane, drive, boulevard,"
                            + " blvd, blvd., highway, way, court, terrace, parkway, zip");

    /// How many words an address may have behind its number. Set by hand.
    private static final int ADDRESS_REACH = 5;

    /// Singulars that stand for many.
    private static final Set<String> COLLECTIVES =
            Words.of(
                    "people, person, police, staff, crew, personnel, aircraft, spacecraft, cattle,"
                            + " head, fish, sheep, deer, dead, injured, wounded, missing, troop");

    private static final Set<String> RANKS = Words.of("top, bottom, first, last, final, next, big");

    /// Before a plural an earlier year is a count: "1733 children", but "2018 sales". Set by hand.
    private static final int EARLIEST_RECENT_YEAR = 1900;

    private Labels() {}

    /// Whether a number counts or measures something.
    static boolean counts(Sentence sentence, Numeral numeral, List<TimeMention> times) {
        if (numeral.isShare()) {
            return true;
        }
        Optional<Boolean> length = length(sentence, numeral);
        if (length.isPresent()) {
            return length.get();
        }
        return !isTime(sentence, numeral, times)
                && !isPartOfName(sentence, numeral)
                && !isAge(sentence, numeral)
                && !isYear(sentence, numeral)
                && !isPronoun(sentence, numeral)
                && !isListed(sentence, numeral)
                && !isScore(sentence, numeral)
                && !isRank(sentence, numeral)
                && !isAddress(sentence, numeral);
    }

    /// Whether a number of years or hours measures: "three years" and "a 45-year-old" do, a
    /// "five-year term" names its kind; empty where it is no such number.
    private static Optional<Boolean> length(Sentence sentence, Numeral numeral) {
        int next = numeral.last() + 1;
        boolean hyphened = sentence.isWord(next, "-");
        int at = hyphened ? next + 1 : next;
        boolean time = Units.at(sentence, at).filter(u -> u.kind() == Units.Kind.TIME).isPresent();
        if (!time || numeral.vague()) {
            return Optional.empty();
        }
        boolean old = sentence.lower(at + 1).equals("-") && isOld(sentence, at + 2);
        boolean one = sentence.isWord(numeral.first(), "one");
        return Optional.of((!hyphened || old || isOld(sentence, at + 1)) && !one);
    }

    private static boolean isOld(Sentence sentence, int at) {
        return sentence.lower(at).startsWith("old");
    }

    private static boolean isTime(Sentence sentence, Numeral numeral, List<TimeMention> times) {
        Span span = sentence.span(numeral.first(), numeral.last());
        return times.stream().anyMatch(time -> time.span().overlaps(span))
                || CLOCK.matcher(sentence.lower(numeral.last() + 1)).matches();
    }

    /// "the one who left", "each one", "BBC One"; but "one of the boats" is counted.
    private static boolean isPronoun(Sentence sentence, Numeral numeral) {
        int at = numeral.first();
        if (numeral.length() > 1 || !sentence.token(at).lemma().equalsIgnoreCase("one")) {
            return false;
        }
        boolean partitive =
                sentence.isWord(at + 1, "of")
                        && sentence.holds(at + 2)
                        && sentence.token(at + 2).hasTag("DT", "PRP$", "PRP", "CD");
        boolean counted =
                sentence.token(at).hasTag("CD")
                        && sentence.isRelation(at, "nummod")
                        && sentence.token(at).head() > at;
        boolean other = sentence.isWord(at - 1, "no", "any", "this", "that", "each", "every");
        boolean another = sentence.isWord(at + 1, "another", "-");
        return other || another || !partitive && !counted;
    }

    /// "1) …" at the start of a sentence.
    private static boolean isListed(Sentence sentence, Numeral numeral) {
        return numeral.first() == 1
                && sentence.isWord(numeral.last() + 1, ")")
                && !sentence.isWord(0, "(");
    }

    /// "Article 5", "G20", "Falcon-9": a number that belongs to a name.
    private static boolean isPartOfName(Sentence sentence, Numeral numeral) {
        if (isMeasured(sentence, numeral) || opens(sentence, numeral)) {
            return false;
        }
        int at = numeral.first();
        boolean single = numeral.length() == 1 && !isCounted(sentence, numeral);
        boolean named = single && sentence.token(at).name() != NameKind.NONE;
        return named
                || isShirt(sentence, numeral)
                || isLabel(sentence, numeral)
                || isHyphened(sentence, at)
                || LABELS.matcher(sentence.lower(at - 1)).matches();
    }

    /// "Eleven were hurt": a number in words at the head of a sentence, which taggers take for a
    /// name.
    private static boolean opens(Sentence sentence, Numeral numeral) {
        int next = numeral.last() + 1;
        return numeral.first() == 0
                && Character.isLetter(sentence.lower(0).charAt(0))
                && sentence.holds(next)
                && (sentence.token(next).isVerb() || sentence.token(next).hasTag("MD"));
    }

    /// "Ann Lee (10)": a shirt's number or an age.
    private static boolean isShirt(Sentence sentence, Numeral numeral) {
        return numeral.length() == 1
                && sentence.isWord(numeral.first() - 1, "(")
                && sentence.isWord(numeral.last() + 1, ")")
                && isNamed(sentence, numeral.first() - 2);
    }

    /// Whether a unit or a currency stands beside the number.
    private static boolean isMeasured(Sentence sentence, Numeral numeral) {
        int next = numeral.last() + 1;
        return Money.before(sentence, numeral.first()).isPresent()
                || Units.at(sentence, sentence.isWord(next, "-") ? next + 1 : next).isPresent();
    }

    /// "Galaxy 20", "the 35 index": digits behind a name, or behind a noun and before one that does
    /// not agree with them in number.
    private static boolean isLabel(Sentence sentence, Numeral numeral) {
        int at = numeral.first();
        boolean digits = sentence.token(at).word().matches("[-+−]?\\d+[a-z]?");
        if (numeral.length() > 1 || !digits || isCounted(sentence, numeral)) {
            return false;
        }
        boolean disagrees = numeral.value() != 1 && isSingular(sentence, numeral.last() + 1);
        if (at > 0 && isDoing(sentence.token(at - 1))) {
            return false;
        }
        boolean model = disagrees && isModel(sentence, numeral.last() + 1);
        return model
                || isNamed(sentence, at - 1)
                || disagrees && at > 0 && sentence.token(at - 1).isNoun();
    }

    /// "20 Ultra", "787 Dreamliner": a name, and no list of those that own what is counted.
    private static boolean isModel(Sentence sentence, int at) {
        return sentence.token(at).isCapitalised()
                && !TimeReader.isCalendarWord(sentence.lower(at))
                && !sentence.isWord(at + 1, "and", "or", ",");
    }

    /// A verb; a capitalised one that is not inflected, "Note 20", may be a name.
    private static boolean isDoing(Token token) {
        return token.isVerb() && !(token.isCapitalised() && token.hasTag("VB", "VBP"));
    }

    private static boolean isNamed(Sentence sentence, int at) {
        if (!sentence.holds(at)) {
            return false;
        }
        Token token = sentence.token(at);
        boolean place = token.name() == NameKind.LOCATION && sentence.preposition(at).isPresent();
        return token.isNoun()
                && token.isCapitalised()
                && (at > 0 || token.isProperNoun())
                && !place
                && !TimeReader.isCalendarWord(token.lower());
    }

    /// A noun in the singular, with no plural behind it that it only qualifies.
    private static boolean isSingular(Sentence sentence, int at) {
        int last = at;
        while (sentence.holds(last + 1) && sentence.token(last + 1).isNoun()) {
            if (sentence.token(last).isPlural()) {
                return false;
            }
            last++;
        }
        return sentence.holds(last)
                && sentence.token(last).hasTag("NN", "NNP")
                && !COLLECTIVES.contains(sentence.lowerLemma(last));
    }

    /// "Falcon-9", "last-32".
    private static boolean isHyphened(Sentence sentence, int digits) {
        return digits > 1
                && sentence.isWord(digits - 1, "-")
                && Character.isLetter(sentence.lower(digits - 2).charAt(0))
                && !sentence.isWord(digits - 2, "to", "now", "minus", "a", "an", "the")
                && sentence.token(digits - 1).end() == sentence.token(digits).start();
    }

    /// Whether the number modifies a noun in the plural behind it.
    private static boolean isCounted(Sentence sentence, Numeral numeral) {
        int head = sentence.token(numeral.last()).head();
        boolean nummod = head > numeral.last() && sentence.isRelation(numeral.last(), "nummod");
        int next = numeral.last() + 1;
        boolean plural = sentence.holds(next) && sentence.token(next).hasTag("NNS");
        return plural || nummod && !isSingular(sentence, head);
    }

    /// "aged 45", "Ann Lee, 45,": an age that is no more than a mark of the person.
    private static boolean isAge(Sentence sentence, Numeral numeral) {
        int before = numeral.first() - 1;
        int next = numeral.last() + 1;
        boolean beside =
                before > 0
                        && sentence.isWord(before, ",")
                        && sentence.token(before - 1).name() == NameKind.PERSON
                        && (!sentence.holds(next) || sentence.isWord(next, ",", ".", ";"));
        return beside
                || sentence.isWord(before, "age", "aged", "ages")
                || isOfAge(sentence, before, next);
    }

    /// "A woman of 38", "an officer of 27 was held"; but "a crew of 27" and "a driver of 2
    /// lorries".
    private static boolean isOfAge(Sentence sentence, int of, int next) {
        return sentence.isWord(of, "of")
                && sentence.holds(of - 1)
                && sentence.token(of - 1).hasTag("NN")
                && NOUNS.isPersonWord(sentence.lower(of - 1).replaceFirst("^.*-", ""))
                && !(sentence.holds(next) && sentence.token(next).isNoun());
    }

    /// "2019", "2018 sales", but not "2000 people", "$2019" and "1,900".
    private static boolean isYear(Sentence sentence, Numeral numeral) {
        boolean four =
                numeral.length() == 1
                        && sentence.lower(numeral.first())
                                .matches("1[5-9]\\d\\d|20\\d\\d|21\\d\\d");
        if (!four || isMeasured(sentence, numeral)) {
            return false;
        }
        boolean round = numeral.value() % 100 == 0 || numeral.value() < EARLIEST_RECENT_YEAR;
        boolean second =
                sentence.isWord(numeral.first() - 1, "and", "to", "-")
                        && sentence.lower(numeral.first() - 2).matches("1[5-9]\\d\\d|20\\d\\d");
        return second || !(round && isCounted(sentence, numeral));
    }

    /// "2-0", "89-89".
    private static boolean isScore(Sentence sentence, Numeral numeral) {
        return isScore(sentence, numeral.first(), numeral.last() + 2)
                || isScore(sentence, numeral.first() - 2, numeral.last());
    }

    private static boolean isScore(Sentence sentence, int first, int last) {
        if (first < 0 || last >= sentence.size() || last - first != 2) {
            return false;
        }
        boolean linked =
                sentence.isWord(first + 1, "-", "–")
                        && sentence.token(first).end() == sentence.token(first + 1).start();
        Optional<Numeral> one = Numeral.at(sentence.tokens(), first);
        Optional<Numeral> two = Numeral.at(sentence.tokens(), last);
        return linked
                && one.isPresent()
                && two.isPresent()
                && one.get().value() >= two.get().value()
                && Units.at(sentence, last + 1).isEmpty();
    }

    /// "the bottom three", with nothing that is counted.
    private static boolean isRank(Sentence sentence, Numeral numeral) {
        int next = numeral.last() + 1;
        boolean noun =
                sentence.holds(next)
                        && (sentence.token(next).isNoun() || sentence.token(next).hasTag("JJ"));
        return RANKS.contains(sentence.lower(numeral.first() - 1))
                && !noun
                && !sentence.isWord(next, "-");
    }

    /// "16-18 Industrial Avenue".
    private static boolean isAddress(Sentence sentence, Numeral numeral) {
        if (isMeasured(sentence, numeral) || numeral.length() > 1) {
            return false;
        }
        int end = Math.min(sentence.size(), numeral.last() + 1 + ADDRESS_REACH);
        for (int i = numeral.last() + 1; i < end; i++) {
            Token token = sentence.token(i);
            boolean part =
                    token.isCapitalised()
                            || Character.isDigit(token.word().charAt(0))
                            || token.word().equals("-");
            if (!part) {
                return false;
            }
            if (STREETS.contains(token.lower())) {
                return true;
            }
        }
        return false;
    }
}
