package org.secondsource.reading.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.secondsource.text.Span;

/// A member of the cast while the report is being read.
final class Draft {
    final int index;
    ActorKind kind;
    final String name;
    String of = "";
    final List<String> aliases = new ArrayList<>();
    final List<Office> offices = new ArrayList<>();
    final TreeSet<Span> mentions = new TreeSet<>();

    /// Whether it is known by a name and not by a description alone.
    final boolean named;

    boolean plural;

    /// How the report addresses it: "Mrs", "Mr".
    private String address = "";

    /// How often the report tells its sex by a pronoun.
    private int asMan;

    private int asWoman;

    /// Whether it is known only as somebody who speaks or acts, "a teller", and is no document.
    boolean animate;

    Draft(int index, ActorKind kind, String name, boolean named) {
        this.index = index;
        this.kind = kind;
        this.name = name;
        this.named = named;
    }

    boolean isPerson() {
        return kind == ActorKind.PERSON;
    }

    String lowerName() {
        return name.toLowerCase(Locale.ROOT);
    }

    /// Whether its name or an alias ends with a noun: "agency" of "Vik, Vik news agency".
    boolean isCalled(String noun) {
        return lowerName().endsWith(noun)
                || aliases.stream().anyMatch(a -> a.toLowerCase(Locale.ROOT).endsWith(noun));
    }

    /// Whether "he", "it" or "they" can stand for it.
    boolean fitsPronoun(String pronoun) {
        return switch (pronoun) {
            case "he" -> isSomebody() && !is(FirstNames.Sex.FEMALE);
            case "she" -> isSomebody() && !is(FirstNames.Sex.MALE);
            case "his", "him" -> isPerson() && !is(FirstNames.Sex.FEMALE);
            case "her" -> isPerson() && !is(FirstNames.Sex.MALE);
            case "it", "its" ->
                    kind == ActorKind.STATE
                            || kind == ActorKind.ORGANISATION && !isCalled("police");
            case "they", "their", "them" -> plural || kind == ActorKind.GROUP;
            default -> false;
        };
    }

    /// Whether it is known to be of the sex that "he" or "she" tells.
    boolean isSurely(String pronoun) {
        return isPerson()
                && is(pronoun.equals("she") ? FirstNames.Sex.FEMALE : FirstNames.Sex.MALE);
    }

    private boolean isSomebody() {
        return isPerson() || animate && !plural;
    }

    /// Whether it is known to be a woman or a man: by the words that the report has for it, else by
    /// the first name.
    private boolean is(FirstNames.Sex sex) {
        boolean female = isCalledLike(FEMALE);
        boolean male = isCalledLike(MALE);
        if (female || male) {
            return sex == FirstNames.Sex.FEMALE ? female : male;
        }
        if (asMan + asWoman > 0) {
            return sex == FirstNames.Sex.FEMALE ? asWoman > asMan : asMan > asWoman;
        }
        return named && FirstNames.sexOf(name).filter(own -> own == sex).isPresent();
    }

    /// Counts a pronoun that tells its sex.
    void tellSex(boolean man) {
        asMan += man ? 1 : 0;
        asWoman += man ? 0 : 1;
    }

    /// Whether a word of its name, of its posts or for it tells its sex.
    private boolean isCalledLike(Pattern sex) {
        return sex.matcher(name).find()
                || sex.matcher(address).find()
                || offices.stream().anyMatch(office -> sex.matcher(office.title()).find())
                || aliases.stream().anyMatch(alias -> sex.matcher(alias).find());
    }

    private static final Pattern FEMALE =
            Pattern.compile(
                    "(?i)\\b(mrs|ms|miss|mme|madam|dame|lady|queen|princess|sister|mother|daughter|wife|widow|woman|girl|\\p{L}+woman)\\b");

    private static final Pattern MALE =
            Pattern.compile(
                    "(?i)\\b(mr|sir|lord|king|prince|brother|father|son|husband|widower|man|boy|\\p{L}{4,}sman|chairman|businessman)\\b");

    /// Whether it is mentioned between two places, be it by a pronoun.
    boolean isMentioned(int from, int to) {
        return mentions.stream().anyMatch(m -> from <= m.start() && m.start() < to);
    }

    /// Whether it holds the post that a later phrase names: a title that covers it, and no other
    /// owner.
    boolean holds(Office office) {
        for (Office own : offices) {
            if (own.mayBeOfBodyOf(office) && Titles.covers(own.title(), office.title())) {
                return true;
            }
        }
        return false;
    }

    /// Keeps what stands before a name, where that is how a man or a woman is addressed.
    void readAddress(String before) {
        String word = wordBefore(before);
        if (FEMALE.matcher(word).matches() || MALE.matcher(word).matches()) {
            address = word;
        }
    }

    /// Whether a name behind some words can be this person's: not "Ms Lee" of a man, nor "a cousin
    /// of Prime Minister Lee" of a Lee who was named before.
    boolean isCalled(String other, String before) {
        boolean alone = other.indexOf(' ') < 0 && name.indexOf(' ') > 0;
        String word = wordBefore(before);
        boolean woman = FEMALE.matcher(word).matches() && is(FirstNames.Sex.MALE);
        boolean man = MALE.matcher(word).matches() && is(FirstNames.Sex.FEMALE);
        return !woman && !man && !(alone && KIN_OF.matcher(before).find());
    }

    /// The last of some words, without its full stop: "Ms" of "and Ms. ".
    private static String wordBefore(String before) {
        return before.replaceFirst("\\.?\\s*$", "").replaceFirst("(?s)^.*[\\s(]", "");
    }

    private static final Pattern KIN_OF =
            Pattern.compile(
                    "(?i)\\b(?:cousin|brother|sister|son|daughter|wife|widow|husband|mother|father"
                            + "|nephew|niece|uncle|aunt|relative|(?:brother|sister|son|daughter)-in-law)"
                            + " of (?:the )?(?:\\p{L}+ ){0,4}$");

    void addAlias(String alias) {
        if (!alias.equals(name) && !aliases.contains(alias)) {
            aliases.add(alias);
        }
    }

    void addOffice(Office office) {
        boolean known =
                offices.stream()
                        .anyMatch(o ->
                                o.title().equalsIgnoreCase(office.title())
                                        && o.of().equals(office.of()));
        if (!known && !office.title().isBlank()) {
            offices.add(office);
        }
    }

    Member member() {
        return new Member(index, kind, name, aliases, of, offices, List.copyOf(mentions));
    }
}
