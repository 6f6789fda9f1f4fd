package org.secondsource.reading.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.secondsource.language.NameKind;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.time.TimeReader;

/// Finds the names of a sentence: those of the gazetteer, those the recogniser tells, and
/// capitalised words that an office introduces ("foreign minister Xx Yyy").
final class NameFinder {
    /// Longer runs of capitals behind a title are headlines. Set by hand: "Ann Maria Lee van der
    /// Berg" has six words.
    private static final int LONGEST_NAME_WORDS = 6;

    private final Gazetteer gazetteer;
    private final Nouns nouns;

    NameFinder(Gazetteer gazetteer, Nouns nouns) {
        this.gazetteer = gazetteer;
        this.nouns = nouns;
    }

    /// A name from its first word to its last.
    ///
    /// @param entry what the gazetteer says of it
    record Name(int first, int last, NameKind kind, Optional<Gazetteer.Entry> entry) {
        Name as(NameKind other) {
            return new Name(first, last, other, entry);
        }
    }

    /// All names, in order, none overlapping another.
    List<Name> find(Sentence sentence) {
        List<Name> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            Optional<Name> name = nameAt(sentence, i);
            if (name.isPresent()) {
                found.add(name.get());
                i = name.get().last() + 1;
            } else {
                i++;
            }
        }
        return found;
    }

    /// "FALK, Ann Maria;": a list gives the family name first, in capitals.
    private static Optional<Name> familyFirst(Sentence sentence, int i) {
        int family = i;
        while (sentence.holds(family + 1) && isJoined(sentence, family + 1)) {
            family++;
        }
        int given = family + 2;
        while (sentence.holds(given + 1) && isGiven(sentence.token(given + 1))) {
            given++;
        }
        boolean listed =
                isInCapitals(sentence, i, family)
                        && sentence.isWord(family + 1, ",")
                        && sentence.holds(given)
                        && isGiven(sentence.token(given))
                        && isGiven(sentence.token(family + 2))
                        && (!sentence.holds(given + 1) || sentence.isWord(given + 1, ";", "."));
        return listed
                ? Optional.of(new Name(i, given, NameKind.PERSON, Optional.empty()))
                : Optional.empty();
    }

    private static boolean isInCapitals(Sentence sentence, int first, int last) {
        int letters = 0;
        for (int i = first; i <= last; i++) {
            String word = sentence.token(i).word();
            if (!word.equals(word.toUpperCase(Locale.ROOT))) {
                return false;
            }
            letters += (int) word.chars().filter(Character::isLetter).count();
        }
        return letters > 2;
    }

    private static boolean isGiven(Token token) {
        return token.word().matches("\\p{Lu}\\p{Ll}+");
    }

    private Optional<Name> nameAt(Sentence sentence, int i) {
        Optional<Name> inList = familyFirst(sentence, i);
        if (inList.isPresent()) {
            return inList;
        }
        Optional<Gazetteer.Match> listed = gazetteer.at(sentence, i);
        Optional<Name> titled = titled(sentence, i);
        if (titled.isPresent() && listed.isEmpty()) {
            return titled;
        }
        Optional<Name> national = listed.flatMap(match -> national(sentence, match));
        if (national.isPresent()) {
            return national;
        }
        Optional<Name> recognised = given(sentence, i).or(() -> recognised(sentence, i));
        if (listed.isPresent()
                && (recognised.isEmpty() || !isLonger(sentence, recognised.get(), listed.get()))) {
            Gazetteer.Match match = listed.get();
            NameKind kind =
                    match.entry().kind() == ActorKind.STATE
                            ? NameKind.LOCATION
                            : NameKind.ORGANISATION;
            return Optional.of(
                    new Name(match.first(), match.last(), kind, Optional.of(match.entry())));
        }
        return recognised;
    }

    /// A longer name of a person or body holds the listed one: "Jordan Smith", "London School of
    /// Economics"; so does one that begins with a first name, whatever the recogniser takes it for.
    private static boolean isLonger(Sentence sentence, Name recognised, Gazetteer.Match listed) {
        String last = sentence.lower(recognised.last());
        boolean holder =
                recognised.kind() == NameKind.PERSON
                        || recognised.kind() == NameKind.ORGANISATION
                        || FirstNames.sexOf(sentence.lower(listed.first()) + " " + last)
                                .isPresent();
        return holder
                && recognised.last() > listed.last()
                && listed.entry().sense() != Gazetteer.Sense.DEMONYM;
    }

    /// "Norwegian Salmon Federation": a nationality is part of the name of a body that is no part
    /// of the state, as the name's last word tells.
    private Optional<Name> national(Sentence sentence, Gazetteer.Match demonym) {
        int next = demonym.last() + 1;
        if (demonym.entry().sense() != Gazetteer.Sense.DEMONYM
                || !sentence.holds(next)
                || sentence.token(next).name() == NameKind.NONE) {
            return Optional.empty();
        }
        return recognised(sentence, next)
                .or(() -> recognised(sentence, demonym.first()))
                .filter(name -> name.last() > next)
                .filter(name -> nouns.endsBodyName(sentence.token(name.last())))
                .map(name ->
                        new Name(
                                demonym.first(),
                                name.last(),
                                NameKind.ORGANISATION,
                                Optional.empty()));
    }

    /// "Priya Raman": a first name that the recogniser passes over, with one word behind it that
    /// may be a surname.
    private Optional<Name> given(Sentence sentence, int i) {
        int family = i + 1;
        boolean plain =
                sentence.holds(family)
                        && sentence.token(i).name() == NameKind.NONE
                        && (i == 0 || !isNamePart(sentence.token(i - 1)))
                        && isNamePart(sentence.token(i))
                        && isNamePart(sentence.token(family))
                        && !(sentence.holds(family + 1) && isNamePart(sentence.token(family + 1)));
        boolean surname =
                plain
                        && (sentence.token(family).name() == NameKind.NONE
                                || sentence.token(family).name() == NameKind.PERSON)
                        && isGiven(sentence.token(family))
                        && !nouns.endsBodyName(sentence.token(family))
                        && !PlaceReader.isGround(sentence.token(family));
        return surname
                        && FirstNames.sexOf(sentence.lower(i) + " " + sentence.lower(family))
                                .isPresent()
                ? Optional.of(new Name(i, family, NameKind.PERSON, Optional.empty()))
                : Optional.empty();
    }

    private Optional<Name> recognised(Sentence sentence, int i) {
        NameKind kind = sentence.token(i).name();
        if (kind == NameKind.NONE || kind == NameKind.OTHER || !startsName(sentence, i)) {
            return Optional.empty();
        }
        int last = i;
        while (last + 1 < sentence.size()
                && (sentence.token(last + 1).name() == kind || isJoined(sentence, last + 1))) {
            last++;
        }
        while (last > i && sentence.token(last).isMark()) {
            last--;
        }
        return sentence.token(i).isMark() || isWithoutCapital(sentence, i, last)
                ? Optional.empty()
                : Optional.of(new Name(i, last, kind, Optional.empty()));
    }

    /// Whether a name of its kind starts at a word: none goes on there, and it is no title, which
    /// is no part of the name behind it.
    private boolean startsName(Sentence sentence, int i) {
        Token token = sentence.token(i);
        boolean goesOn =
                i > 0
                        && sentence.token(i - 1).name() == token.name()
                        && !isTitle(sentence.token(i - 1));
        boolean title =
                token.name() == NameKind.PERSON
                        && isTitle(token)
                        && i + 1 < sentence.size()
                        && sentence.token(i + 1).name() == token.name();
        return !goesOn && !title;
    }

    private boolean isTitle(Token token) {
        return nouns.isOffice(token) && token.isNoun();
    }

    private static boolean isWithoutCapital(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (sentence.token(i).isCapitalised()) {
                return false;
            }
        }
        return true;
    }

    /// Capitalised words right behind an office are a person's name, whatever the recogniser says.
    private Optional<Name> titled(Sentence sentence, int i) {
        if (i == 0
                || !isTitle(sentence.token(i - 1))
                || sentence.token(i - 1).isPlural()
                || i > 1 && sentence.token(i - 2).hasTag("CD") // "at 2 PM Pacific Time"
                || !isNamePart(sentence.token(i))
                || isTitle(sentence.token(i))) {
            return Optional.empty();
        }
        int last = i;
        while (last + 1 < sentence.size() && isContinued(sentence, last + 1)) {
            last++;
        }
        while (last > i && !isNamePart(sentence.token(last)) && !isJoined(sentence, last)) {
            last--;
        }
        boolean plausible =
                last - i < LONGEST_NAME_WORDS
                        && (last > i || sentence.token(i).name() == NameKind.PERSON);
        return plausible
                ? Optional.of(new Name(i, last, NameKind.PERSON, Optional.empty()))
                : Optional.empty();
    }

    private static boolean isContinued(Sentence sentence, int i) {
        Token token = sentence.token(i);
        return isNamePart(token)
                || isJoined(sentence, i)
                || token.word().equals("-")
                || token.name() == NameKind.PERSON
                        && !token.isVerb()
                        && Character.isLetter(token.word().charAt(0));
    }

    /// The parts of a hyphenated name: "Tae", "-", "yul" without a space between.
    private static boolean isJoined(Sentence sentence, int i) {
        Token token = sentence.token(i);
        boolean touches = i > 0 && sentence.token(i - 1).end() == token.start();
        boolean hyphen =
                token.word().equals("-")
                        && i + 1 < sentence.size()
                        && sentence.token(i + 1).start() == token.end();
        boolean behindHyphen =
                touches
                        && sentence.token(i - 1).word().equals("-")
                        && Character.isLetter(token.word().charAt(0));
        return touches && hyphen && Character.isLetter(sentence.token(i + 1).word().charAt(0))
                || behindHyphen;
    }

    private static boolean isNamePart(Token token) {
        return token.isProperNoun()
                && token.isCapitalised()
                && !TimeReader.isCalendarWord(token.word());
    }
}
