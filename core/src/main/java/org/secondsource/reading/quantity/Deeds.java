package org.secondsource.reading.quantity;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;

/// What was done to or by the things counted, as a verb's lemma; words for the dead and the hurt in
/// any form give "kill", "injure", "miss" and the like.
final class Deeds {
    private static final Map<String, String> NOUNS =
            Map.ofEntries(
                    Map.entry("dead", "kill"),
                    Map.entry("death", "kill"),
                    Map.entry("fatality", "kill"),
                    Map.entry("die", "kill"),
                    Map.entry("slay", "kill"),
                    Map.entry("perish", "kill"),
                    Map.entry("drown", "kill"),
                    Map.entry("body", "kill"),
                    Map.entry("kill", "kill"),
                    Map.entry("corpse", "kill"),
                    Map.entry("injured", "injure"),
                    Map.entry("injury", "injure"),
                    Map.entry("wounded", "injure"),
                    Map.entry("wound", "injure"),
                    Map.entry("hurt", "injure"),
                    Map.entry("injure", "injure"),
                    Map.entry("missing", "miss"),
                    Map.entry("survivor", "rescue"),
                    Map.entry("hospitalize", "hospitalise"),
                    Map.entry("hospitalise", "hospitalise"));
    private static final Set<String> HARM =
            Set.of(
                    "kill",
                    "injure",
                    "miss",
                    "rescue",
                    "hospitalise",
                    "arrest",
                    "detain",
                    "evacuate",
                    "displace",
                    "shoot",
                    "save");

    private Deeds() {}

    static String of(Sentence sentence, CountedThing thing, OptionalInt action) {
        String unit =
                NOUNS.getOrDefault(
                        sentence.token(thing.head()).lemma().toLowerCase(Locale.ROOT), "");
        boolean survivors = unit.equals("rescue") && action.isPresent();
        if (!unit.isEmpty() && !survivors) {
            return unit;
        }
        for (int dependent : sentence.dependents(thing.head())) {
            String state =
                    NOUNS.getOrDefault(
                            sentence.token(dependent).lemma().toLowerCase(Locale.ROOT), "");
            boolean adjective =
                    sentence.isRelation(dependent, "amod") || sentence.isRelation(dependent, "acl");
            if (adjective && !state.isEmpty()) {
                return state;
            }
        }
        int above = sentence.token(thing.head()).head();
        if (above >= 0
                && sentence.isRelation(thing.head(), "nsubj")
                && !sentence.token(above).isVerb()) {
            String state =
                    NOUNS.getOrDefault(sentence.token(above).lemma().toLowerCase(Locale.ROOT), "");
            if (!state.isEmpty()) {
                return state;
            }
        }
        if (isAboard(sentence, thing)) {
            return "carry";
        }
        int next = thing.last() + 1;
        if (next < sentence.size()
                && CountedThing.STATES.containsKey(
                        sentence.token(next).word().toLowerCase(Locale.ROOT))) {
            return NOUNS.getOrDefault(sentence.token(next).word().toLowerCase(Locale.ROOT), "");
        }
        if (action.isEmpty()) {
            return toll(sentence, thing.head());
        }
        Token verb = sentence.token(action.getAsInt());
        String toll = toll(sentence, thing.head());
        if (!toll.isEmpty()) {
            return toll;
        }
        String missing = complement(sentence, action.getAsInt());
        return missing.isEmpty() ? NOUNS.getOrDefault(verb.lemma(), verb.lemma()) : missing;
    }

    /// "171 people aboard", "186 people were on the ship".
    private static boolean isAboard(Sentence sentence, CountedThing thing) {
        for (int i = thing.last() + 1; i < Math.min(sentence.size(), thing.last() + 5); i++) {
            String word = sentence.token(i).word().toLowerCase(Locale.ROOT);
            boolean vessel =
                    VESSELS.contains(sentence.token(i).lemma().toLowerCase(Locale.ROOT))
                            && sentence.preposition(i).filter("on"::equals).isPresent();
            if (word.equals("aboard")
                    || word.equals("onboard")
                    || word.equals("board") && sentence.hasLemma(i - 1, "on")
                    || vessel) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> VESSELS =
            Set.of(
                    "ship",
                    "ferry",
                    "boat",
                    "vessel",
                    "plane",
                    "aircraft",
                    "jet",
                    "flight",
                    "train",
                    "bus",
                    "helicopter");

    static boolean isHarm(String deed) {
        return HARM.contains(deed);
    }

    /// "left 41 dead", "were reported missing": the complement tells.
    private static String complement(Sentence sentence, int verb) {
        OptionalInt complement = sentence.dependent(verb, "xcomp");
        if (complement.isEmpty()) {
            return "";
        }
        String word = sentence.token(complement.getAsInt()).lemma().toLowerCase(Locale.ROOT);
        return NOUNS.getOrDefault(word, "");
    }

    /// "the death toll rose to 41": the subject tells what is counted.
    private static String toll(Sentence sentence, int head) {
        OptionalInt verb = sentence.verbAbove(head);
        if (verb.isEmpty()) {
            return "";
        }
        OptionalInt subject = sentence.dependent(verb.getAsInt(), "nsubj");
        if (subject.isEmpty()) {
            return "";
        }
        boolean toll =
                sentence.hasLemma(subject.getAsInt(), "toll")
                        || sentence.hasLemma(subject.getAsInt(), "number");
        if (!toll) {
            return "";
        }
        for (int i : sentence.subtree(subject.getAsInt())) {
            String deed =
                    NOUNS.getOrDefault(sentence.token(i).lemma().toLowerCase(Locale.ROOT), "");
            if (!deed.isEmpty()) {
                return deed;
            }
        }
        return sentence.hasLemma(subject.getAsInt(), "toll") ? "kill" : "";
    }
}
