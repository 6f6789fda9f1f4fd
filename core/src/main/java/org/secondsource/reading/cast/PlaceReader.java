package org.secondsource.reading.cast;

import java.util.Optional;
import java.util.Set;
import org.secondsource.language.NameKind;
import org.secondsource.language.NounPhrase;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.Words;
import org.secondsource.reading.time.TimeReader;

/// Reads where something is: phrases led by a preposition of place that name a place.
public final class PlaceReader {
    private static final Set<String> LEADS =
            Words.of(
                    "in, at, to, near, on, off, into, around, outside, across, inside, "
                            + "along, within, toward, towards, throughout, from");

    /// Prepositions that say no more than that it is there; empty for none.
    private static final Set<String> PLAIN = Set.of("", "in", "at", "to", "into", "on", "from");

    /// Common nouns for places.
    private static final Set<String> GROUNDS =
            Words.of(
                    "region, province, border, city, town, village, district, area, zone, "
                            + "capital, coast, island, camp, hospital, port, harbour, harbor, "
                            + "airport, base, site, front, country, strait, sea, river, valley, "
                            + "state, county, neighborhood, neighbourhood, street, school, church, "
                            + "mosque, market, line, office, headquarters, building, palace, "
                            + "peninsula, frontier, waters, territory, embassy, gymnasium, stadium, "
                            + "plant, factory, warehouse, mine, shelter, prison, jail, hotel, "
                            + "restaurant, station, terminal, dock, pier, quay, beach, lake, "
                            + "forest, temple, cathedral, synagogue, theatre, theater, nightclub, center, "
                            + "centre, clinic, facility, hall, museum, arena, square, park, bridge, "
                            + "mall, highway, mountain, university, college, courthouse");

    /// How far before its last word a listed name of a place may start. Set by hand: "Democratic
    /// Republic of the Congo" takes four words more.
    private static final int LONGEST_PLACE_WORDS = 5;

    private final Gazetteer gazetteer;

    public PlaceReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// The first place that hangs on a word, as written; empty where none does.
    public Optional<String> below(Sentence sentence, int head, String text) {
        for (int dependent : sentence.dependents(head)) {
            if (sentence.isRelation(dependent, "obl", "nmod") && isLed(sentence, dependent)) {
                return Optional.of(phrase(sentence, dependent, text));
            }
        }
        return Optional.empty();
    }

    /// Whether a preposition of place leads a phrase that names a place.
    public boolean isLed(Sentence sentence, int head) {
        boolean led = sentence.preposition(head).filter(LEADS::contains).isPresent();
        return led
                && (names(sentence, head)
                        || isGround(sentence.token(head))
                        || isUnknownName(sentence, head));
    }

    /// "in Orrin": a name that no recogniser knows, alone behind "in", is where.
    private static boolean isUnknownName(Sentence sentence, int head) {
        Token token = sentence.token(head);
        return token.isProperNoun()
                && token.name() == NameKind.NONE
                && sentence.isWord(head - 1, "in")
                && !sentence.isWord(head + 1, "'s")
                && !TimeReader.isCalendarWord(token.word());
    }

    /// Whether a common noun stands for a place: "hospital", "border".
    public static boolean isGround(Token token) {
        return GROUNDS.contains(token.lowerLemma());
    }

    /// Whether the phrase around a word names a place of the world.
    public boolean names(Sentence sentence, int head) {
        Token token = sentence.token(head);
        if (token.name() == NameKind.LOCATION) {
            return true;
        }
        for (int i = Math.max(0, head - LONGEST_PLACE_WORDS); i <= head; i++) {
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

    /// "the Alban capital, | Vik": the name of a place beside the noun for it, else the word
    /// itself.
    private static int named(Sentence sentence, int head) {
        return isGround(sentence.token(head))
                ? sentence.dependents(head).stream()
                        .filter(d -> d > head && sentence.isRelation(d, "appos"))
                        .filter(d -> sentence.token(d).name() == NameKind.LOCATION)
                        .findFirst()
                        .orElse(head)
                : head;
    }

    /// The words of the place, with its preposition where that says more than "in" or "to".
    public static String phrase(Sentence sentence, int head, String text) {
        NounPhrase phrase = NounPhrase.around(sentence, named(sentence, head));
        String words =
                phrase.text(sentence, text).replaceFirst("(?i)^the ", "").replaceAll("\\s+", " ");
        String preposition = sentence.preposition(head).orElse("");
        return PLAIN.contains(preposition) ? words : preposition + " " + words;
    }
}
