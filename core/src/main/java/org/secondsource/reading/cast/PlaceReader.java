package org.secondsource.reading.cast;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.secondsource.language.NameKind;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;

/// Reads where something is: phrases led by a preposition of place that name a place.
public final class PlaceReader {
    private static final Set<String> LEADS =
            Set.of(
                    "in",
                    "at",
                    "to",
                    "near",
                    "on",
                    "off",
                    "into",
                    "around",
                    "outside",
                    "across",
                    "inside",
                    "along",
                    "within",
                    "toward",
                    "towards",
                    "throughout",
                    "from");

    /// Common nouns for places.
    private static final Set<String> GROUNDS =
            Set.of(
                    "region",
                    "province",
                    "border",
                    "city",
                    "town",
                    "village",
                    "district",
                    "area",
                    "zone",
                    "capital",
                    "coast",
                    "island",
                    "camp",
                    "hospital",
                    "port",
                    "harbour",
                    "harbor",
                    "airport",
                    "base",
                    "site",
                    "front",
                    "country",
                    "strait",
                    "sea",
                    "river",
                    "valley",
                    "state",
                    "county",
                    "neighborhood",
                    "neighbourhood",
                    "street",
                    "school",
                    "church",
                    "mosque",
                    "market",
                    "line",
                    "office",
                    "headquarters",
                    "building",
                    "palace",
                    "peninsula",
                    "frontier",
                    "waters",
                    "territory",
                    "embassy");

    private final Gazetteer gazetteer;

    public PlaceReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// The first place that hangs on a word, as written; empty where none does.
    public Optional<String> below(Sentence sentence, int head, String text) {
        for (int dependent : sentence.dependents(head)) {
            boolean adverbial =
                    sentence.isRelation(dependent, "obl") || sentence.isRelation(dependent, "nmod");
            if (adverbial && isLed(sentence, dependent)) {
                return Optional.of(phrase(sentence, dependent, text));
            }
        }
        return Optional.empty();
    }

    /// Whether a preposition of place leads a phrase that names a place.
    public boolean isLed(Sentence sentence, int head) {
        boolean led = sentence.preposition(head).filter(LEADS::contains).isPresent();
        return led && (names(sentence, head) || isGround(sentence.token(head)));
    }

    /// Whether a common noun stands for a place: "hospital", "border".
    public static boolean isGround(Token token) {
        return GROUNDS.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /// Whether the phrase around a word names a place of the world.
    public boolean names(Sentence sentence, int head) {
        Token token = sentence.token(head);
        if (token.name() == NameKind.LOCATION) {
            return true;
        }
        for (int i = Math.max(0, head - 5); i <= head; i++) {
            boolean ends =
                    gazetteer
                            .at(sentence, i)
                            .filter(m -> m.last() == head && m.entry().kind() == ActorKind.STATE)
                            .isPresent();
            if (ends) {
                return true;
            }
        }
        return false;
    }

    /// The words of the place, with its preposition where that says more than "in" or "to".
    public static String phrase(Sentence sentence, int head, String text) {
        NounPhrase phrase = NounPhrase.around(sentence, head);
        String words =
                phrase.text(sentence, text).replaceFirst("(?i)^the ", "").replaceAll("\\s+", " ");
        String preposition = sentence.preposition(head).orElse("");
        boolean plain =
                preposition.isEmpty()
                        || List.of("in", "at", "to", "into", "on", "from").contains(preposition);
        return plain ? words : preposition + " " + words;
    }
}
