package org.secondsource.actor;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.secondsource.reading.cast.Gazetteer;
import org.secondsource.reading.cast.Member;

/// Makes names comparable: spelling, articles, owners.
public final class ActorNames {
    private final Gazetteer gazetteer;

    public ActorNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// What two members must have in common to be one actor at first sight.
    String key(Member member) {
        return switch (member.kind()) {
            case STATE -> "state|" + plain(member.name());
            case PERSON ->
                    "person|"
                            + plain(
                                    isName(member.name())
                                            ? member.name()
                                            : member.of() + " " + phrase(member.name()));
            case ORGANISATION ->
                    "body "
                            + plain(member.of())
                            + "|"
                            + phrase(canonical(member.name()))
                                    .replaceFirst("(?<=.) news( agency)?$", "");
            case GROUP -> "group " + plain(member.of()) + "|" + phrase(member.name());
            case SOURCE -> "source " + plain(member.of()) + "|" + phrase(member.name());
        };
    }

    private String canonical(String name) {
        return gazetteer
                .find(name)
                .filter(entry -> entry.sense() == Gazetteer.Sense.NAME)
                .map(Gazetteer.Entry::name)
                .orElse(name);
    }

    /// A description without the state or organisation in front: "spy agency" of "Seoul's spy
    /// agency".
    String phrase(String description) {
        String[] words = description.replace('’', '\'').split(" ");
        for (int length = Math.min(5, words.length - 1); length > 0; length--) {
            String lead = String.join(" ", Arrays.copyOf(words, length)).replaceFirst("'s?$", "");
            Optional<Gazetteer.Entry> owner = gazetteer.find(lead);
            if (owner.isPresent()) {
                return plain(String.join(" ", Arrays.copyOfRange(words, length, words.length)));
            }
        }
        return plain(description);
    }

    /// Whether it is a person's name and not a description.
    static boolean isName(String name) {
        for (String word : name.split(" ")) {
            boolean small = Character.isLowerCase(word.charAt(0));
            if (small && word.length() > 3) {
                return false;
            }
        }
        return Character.isUpperCase(name.charAt(0)) || name.contains(" ");
    }

    static boolean isFullName(String name) {
        return isName(name) && name.contains(" ");
    }

    /// Lower case, one spelling of defence, without accents, articles and marks.
    public static String plain(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return letters.toLowerCase(Locale.ROOT)
                .replace("defence", "defense")
                .replace("organisation", "organization")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceFirst("^the ", "");
    }
}
