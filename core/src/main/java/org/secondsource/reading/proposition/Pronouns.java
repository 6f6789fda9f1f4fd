package org.secondsource.reading.proposition;

import java.util.Locale;
import java.util.Set;
import org.secondsource.language.Words;

/// Words that stand for a noun that is told elsewhere.
final class Pronouns {
    private static final Set<String> SPEAKERS =
            Words.of("i, me, my, myself, we, us, our, ours, ourselves, you, your, yours");
    private static final Set<String> OTHERS =
            Words.of("he, him, she, her, hers, it, they, them, theirs, himself, herself");
    private static final Set<String> PERSONS = Words.of("he, him, his, she, her, hers");
    private static final Set<String> OWNERS = Words.of("his, her, its, their");
    private static final Set<String> POINTING = Words.of("this, that, these, those");

    private Pronouns() {}

    /// Of the one who speaks, or whom it speaks to.
    static boolean isOfSpeaker(String word) {
        return SPEAKERS.contains(lower(word));
    }

    static boolean isPersonal(String word) {
        return OTHERS.contains(lower(word));
    }

    /// Whether it stands for a man or a woman.
    static boolean isOfPerson(String word) {
        return PERSONS.contains(lower(word));
    }

    static boolean isOwner(String word) {
        return OWNERS.contains(lower(word));
    }

    static boolean isPointing(String word) {
        return POINTING.contains(lower(word));
    }

    static boolean isPronoun(String word) {
        return isOfSpeaker(word) || isPersonal(word) || isOwner(word) || isPointing(word);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
