package org.secondsource.reading.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.secondsource.text.Span;

/// The persons named in one report: "Solberg" is the "Erna Solberg" named before; "Kim" alone is
/// the Kim named last. Family names stand last or, in East Asian order, first (AP Stylebook,
/// "Chinese names", "Korean names").
public final class PersonNames {
    /// Farther than any offset: a person mentioned only behind the place comes after all before it.
    private static final int BEHIND = Integer.MAX_VALUE / 8;

    /// Farther still: a person not mentioned yet.
    private static final int UNMENTIONED = Integer.MAX_VALUE / 4;

    /// How close two persons of one family name are named in "Ann Lee and Bo Lee", in characters.
    /// Set by hand.
    private static final int ONE_BREATH = 40;

    /// How many times as often as another of his name somebody is told of whom that name alone
    /// means. Set by hand.
    private static final int LEAD = 2;

    private final List<Draft> persons = new ArrayList<>();

    /// Adds a person under a full name.
    Draft add(Draft person) {
        persons.add(person);
        return person;
    }

    /// The person whom a name means, seen from a place in the text; empty where two persons of it
    /// were named in one breath.
    Optional<Draft> find(String name, int at) {
        Comparator<Draft> nearest = Comparator.comparingInt(person -> rank(person, name, at));
        List<Draft> meant =
                persons.stream()
                        .filter(person -> rank(person, name, at) < Integer.MAX_VALUE)
                        .sorted(nearest)
                        .toList();
        if (meant.size() < 2) {
            return meant.stream().findFirst();
        }
        Draft best = meant.getFirst();
        int rank = rank(best, name, at);
        List<Draft> beside =
                meant.stream()
                        .skip(1)
                        .filter(other -> rank(other, name, at) - rank < ONE_BREATH)
                        .toList();
        if (rank == 0 || rank >= BEHIND || beside.isEmpty()) {
            return Optional.of(best);
        }
        return Stream.concat(Stream.of(best), beside.stream())
                .filter(one ->
                        Stream.concat(Stream.of(best), beside.stream())
                                .allMatch(other -> other.equals(one) || leads(one, other)))
                .findFirst();
    }

    /// Whether a report tells so much more of one than of another that it means him by the family
    /// name alone.
    private static boolean leads(Draft one, Draft other) {
        return one.mentions.size() >= LEAD * other.mentions.size();
    }

    /// How likely a person is meant: the same name first, then the person named last before the
    /// place.
    private static int rank(Draft person, String name, int at) {
        List<String> full = words(person.name);
        List<String> part = words(name);
        if (full.equals(part)) {
            return 0;
        }
        if (part.isEmpty() || part.size() >= full.size() || !isPart(part, full)) {
            return Integer.MAX_VALUE;
        }
        int distance = UNMENTIONED;
        for (Span mention : person.mentions) {
            int away = mention.start() < at ? at - mention.start() : BEHIND + mention.start() - at;
            distance = Math.min(distance, away);
        }
        return 1 + distance;
    }

    /// Whether the shorter name is the end of the longer, or its first word.
    public static boolean isPart(List<String> part, List<String> full) {
        if (part.isEmpty() || part.size() > full.size()) {
            return false;
        }
        boolean end = full.subList(full.size() - part.size(), full.size()).equals(part);
        boolean start = part.size() == 1 && full.getFirst().equals(part.getFirst());
        boolean outer =
                part.size() == 2
                        && full.getFirst().equals(part.getFirst())
                        && full.getLast().equals(part.getLast());
        return end || start || outer;
    }

    /// "Ann Maria Falk" for the "FALK, Ann Maria" of a list; any other name as it stands.
    static String inOrder(String name) {
        Matcher listed = LISTED.matcher(name);
        if (!listed.matches()) {
            return name;
        }
        StringBuilder family = new StringBuilder();
        boolean start = true;
        for (char c : listed.group("family").toCharArray()) {
            family.append(start ? c : Character.toLowerCase(c));
            start = !Character.isLetter(c);
        }
        return listed.group("given") + " " + family;
    }

    /// "Falk" for the "Mrs Falk" that the recogniser takes for the name.
    static String withoutAddress(String name) {
        return ADDRESS.matcher(name).replaceFirst("");
    }

    private static final Pattern ADDRESS =
            Pattern.compile("^(?:Mr|Mrs|Ms|Miss)\\.?\\s+(?=\\p{Lu})");

    private static final Pattern LISTED =
            Pattern.compile("(?<family>\\p{Lu}[\\p{Lu}'’-]{2,}),\\s(?<given>\\p{Lu}\\p{Ll}.*)");

    /// Whether "he" or "she" may stand for whoever has a name, as far as its first name tells.
    public static boolean fits(String fullName, String pronoun) {
        return FirstNames.sexOf(fullName)
                .map(sex ->
                        switch (pronoun.toLowerCase(Locale.ROOT)) {
                            case "he", "him", "his" -> sex == FirstNames.Sex.MALE;
                            case "she", "her", "hers" -> sex == FirstNames.Sex.FEMALE;
                            default -> true;
                        })
                .orElse(true);
    }

    private static final Pattern ARTICLE =
            Pattern.compile("^(?:al|el|ash|as|ar|ad|an|at|az)-(?=.{3})");

    /// The words of a name in lower case, without its possessive ending and the Arabic article
    /// before one ("al-Fahim" is "Mr Fahim" too).
    public static List<String> words(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("'s$", "");
        List<String> words = new ArrayList<>();
        for (String word : plain.split("\\s+")) {
            if (!word.isEmpty()) {
                words.add(ARTICLE.matcher(word).replaceFirst(""));
            }
        }
        return words;
    }
}
