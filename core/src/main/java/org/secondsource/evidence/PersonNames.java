package org.secondsource.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.secondsource.agency.AgencyRegistry;

/// Takes the names of persons out of a byline, and tells them from organisations, roles, handles,
/// days and buttons.
final class PersonNames {
    /// No name of a person has more words; a longer piece is a sentence.
    private static final int MOST_WORDS = 6;

    private static final int LONGEST_BYLINE = 600;

    private static final Pattern PARTS =
            Pattern.compile("\\s*(?:[;|/•·、,，\\n]|\\s[–—-]\\s|\\s&\\s)\\s*");
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[][^)\\]]{0,60}[)\\]]");
    private static final Pattern NO_NAME =
            Pattern.compile(
                    "https?:|www\\.|@|\\d|[?!\"“”„:<>{}=_]|\\.(?:html?|php|com|net|org)\\b");
    private static final Pattern MAIL = Pattern.compile("\\s*[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{4}[.!?…]\\s*$");
    private static final Pattern HOST = Pattern.compile("(?:[\\w-]+\\.)+[a-z]{2,6}");
    private static final Pattern BY = byline(Wording.list("by"), "^(?:", ")\\s*[:：]?\\s+");
    private static final Pattern BEHIND = byline(Wording.list("behind"), "\\s+(?:", ")$");
    private static final Pattern AND = byline(Wording.list("and"), "\\s+(?:", ")\\s+");

    /// An agency that is known by name signs as writers do.
    private static final Set<String> AGENCIES =
            AgencyRegistry.builtIn().printedNames().stream()
                    .map(Wording::key)
                    .collect(Collectors.toSet());

    private final Set<String> sites;

    PersonNames(List<String> sites) {
        this.sites =
                sites.stream()
                        .map(Wording::key)
                        .filter(key -> key.length() >= 2)
                        .collect(Collectors.toSet());
    }

    static boolean isAgency(String name) {
        return AGENCIES.contains(Wording.key(name));
    }

    /// Whether a line begins as bylines do.
    static boolean isByline(String line) {
        return BY.matcher(line).find();
    }

    /// The persons and the organisations that a byline names, in its order.
    record Found(List<String> persons, List<String> organisations) {}

    private static Pattern byline(Set<String> words, String before, String after) {
        String any =
                words.stream()
                        .sorted((one, other) -> other.length() - one.length())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        return Pattern.compile(
                before + any + after, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    Found of(List<String> bylines) {
        List<String> persons = new ArrayList<>();
        List<String> organisations = new ArrayList<>();
        for (String byline : bylines) {
            String plain = Wording.plain(byline);
            if (plain.length() <= LONGEST_BYLINE) {
                String bare = BRACKETS.matcher(MAIL.matcher(plain).replaceAll("")).replaceAll("");
                read(bare, persons, organisations);
            }
        }
        return new Found(persons, organisations);
    }

    /// Whether a line is one name of two words or more, or several, and nothing else.
    boolean isOnlyNames(String line) {
        String[] parts = PARTS.split(line.strip());
        return line.length() <= 80
                && parts.length <= 3
                && !SENTENCE.matcher(line).find()
                && Arrays.stream(parts)
                        .flatMap(part -> apart(part).stream())
                        .map(PersonNames::trimmed)
                        .allMatch(name ->
                                !isOneWord(name) && name.split(" ").length <= 4 && isPerson(name));
    }

    private void read(String byline, List<String> persons, List<String> organisations) {
        boolean role = false;
        int before = persons.size();
        for (String part : writersOf(PARTS.split(withoutBy(byline)))) {
            for (String piece : apart(withoutBy(part))) {
                String name = trimmed(piece);
                if (name.isEmpty()) {
                    continue;
                }
                if (isPerson(name)
                        && (isAgency(name)
                                || !isOneWord(name)
                                || !(role || persons.size() > before))) {
                    add(persons, name);
                } else if (isOrganisation(name)) {
                    add(organisations, name);
                } else {
                    role = true;
                }
            }
        }
    }

    /// Where some parts name a writer's trade behind the name, the others are places; and so are
    /// the words before the name.
    private static List<String> writersOf(String[] parts) {
        List<String> writers = new ArrayList<>();
        for (String part : parts) {
            Matcher behind = BEHIND.matcher(part.strip());
            if (behind.find()) {
                String name = part.strip().substring(0, behind.start());
                writers.add(name.substring(name.lastIndexOf(' ') + 1));
            }
        }
        return writers.isEmpty() ? List.of(parts) : writers;
    }

    private static String withoutBy(String words) {
        String plain = words.strip();
        for (int round = 0; round < 2; round++) {
            Matcher matcher = BY.matcher(plain);
            plain = matcher.find() ? plain.substring(matcher.end()) : plain;
        }
        return plain;
    }

    /// Parts a piece at "and" where whole names stand on both sides.
    private static List<String> apart(String part) {
        String[] pieces = AND.split(part);
        boolean whole = Arrays.stream(pieces).allMatch(piece -> !isOneWord(piece));
        return whole || pieces.length == 1 ? List.of(pieces) : List.of(part);
    }

    private static boolean isOneWord(String words) {
        return !words.strip().contains(" ");
    }

    private static void add(List<String> names, String name) {
        if (names.stream().noneMatch(other -> Wording.key(other).equals(Wording.key(name)))) {
            names.add(name);
        }
    }

    private static String trimmed(String piece) {
        return piece.replaceAll("^[\\s,.:*–—-]+|[\\s,:*–—-]+$", "");
    }

    /// A name of up to six words, each with a capital or in a script that has none, none of them a
    /// role, a desk or a button; and not the outlet.
    private boolean isPerson(String name) {
        if (isAgency(name) && !isSite(name)) {
            return true;
        }
        String[] words = name.split("\\s+");
        if (words.length > MOST_WORDS || NO_NAME.matcher(name).find() || isSite(name)) {
            return false;
        }
        boolean latin = name.codePoints().anyMatch(PersonNames::isLatin);
        if (!latin) {
            return name.codePointCount(0, name.length()) >= 2 && name.length() <= 20;
        }
        if (words.length == 1
                && (name.length() < 3 || name.equals(name.toUpperCase(Locale.ROOT)))) {
            return false;
        }
        int capital = 0;
        for (String word : words) {
            String plain = word.toLowerCase(Locale.ROOT).replaceAll("[.,]+$", "");
            boolean particle = Wording.list("particle").contains(plain);
            boolean begins = Character.isUpperCase(word.codePointAt(0));
            if (isNoPart(plain, words.length) || (!particle && !begins)) {
                return false;
            }
            capital += begins ? 1 : 0;
        }
        return capital > 0;
    }

    private static boolean isNoPart(String word, int words) {
        return Wording.list("desk").contains(word)
                || Wording.list("desk").contains(word.substring(word.lastIndexOf('-') + 1))
                || Wording.list("share").contains(word)
                || (words > 1
                        && Wording.list("role").contains(word)
                        && !Wording.list("particle").contains(word))
                || (words == 1 && Wording.list("role").contains(word));
    }

    private static boolean isLatin(int point) {
        return Character.isLetter(point)
                && (Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN
                        || Character.UnicodeScript.of(point) == Character.UnicodeScript.CYRILLIC
                        || Character.UnicodeScript.of(point) == Character.UnicodeScript.GREEK);
    }

    private boolean isSite(String name) {
        String key = Wording.key(name);
        boolean named = sites.contains(Wording.key(name.split("\\s+")[0])) && name.contains(" ");
        boolean within =
                sites.stream()
                        .anyMatch(site ->
                                site.equals(key)
                                        || (site.length() >= 4 && key.startsWith(site))
                                        || (key.length() >= 5 && site.startsWith(key)));
        return within || named;
    }

    /// The outlet, a desk or a host.
    private boolean isOrganisation(String name) {
        boolean words =
                Arrays.stream(name.toLowerCase(Locale.ROOT).split("[\\s-]+"))
                        .anyMatch(Wording.list("desk")::contains);
        boolean buttons =
                Arrays.stream(name.toLowerCase(Locale.ROOT).split("\\s+"))
                        .anyMatch(Wording.list("share")::contains);
        boolean begins = Character.isUpperCase(name.codePointAt(0));
        boolean isShort = name.split("\\s+").length <= MOST_WORDS;
        return isShort
                && !name.contains("@")
                && !name.contains("/")
                && !buttons
                && (isSite(name)
                        || (words && begins)
                        || HOST.matcher(name.toLowerCase(Locale.ROOT)).matches()
                        || name.matches("\\p{Lu}{2,6}"));
    }
}
