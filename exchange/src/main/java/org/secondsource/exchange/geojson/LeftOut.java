package org.secondsource.exchange.geojson;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.secondsource.brief.line.Wording;
import org.secondsource.exchange.json.JsonOut;

/// How many facts have no point, and why.
final class LeftOut {
    private final Counts events = new Counts("event");
    private final Counts figures = new Counts("figure");

    /// Counts a fact.
    void add(PlacedFact fact, Why why) {
        (fact.isEvent() ? events : figures).counts.merge(why, 1, Integer::sum);
    }

    void write(JsonOut json) {
        events.write(json);
        figures.write(json);
    }

    /// In sentences.
    List<String> told() {
        List<String> told = new ArrayList<>();
        events.tell(told);
        figures.tell(told);
        return told;
    }

    /// Why a fact has no point.
    enum Why {
        NOWHERE("no_place", "reports tell no place"),
        UNKNOWN("unknown_place", "the gazetteer does not have the place"),
        UNCLEAR("unclear_place", "the place's name may mean several");

        private final String field;
        private final String words;

        Why(String field, String words) {
            this.field = field;
            this.words = words;
        }
    }

    /// Those of one sort of facts.
    private static final class Counts {
        private final String noun;
        private final Map<Why, Integer> counts = new EnumMap<>(Why.class);

        Counts(String noun) {
            this.noun = noun;
        }

        void write(JsonOut json) {
            for (Why why : Why.values()) {
                json.count(noun + "s_" + why.field, counts.getOrDefault(why, 0));
            }
        }

        void tell(List<String> told) {
            for (Why why : Why.values()) {
                int count = counts.getOrDefault(why, 0);
                if (count > 0) {
                    told.add(Wording.count(count, noun) + " left out: " + why.words + ".");
                }
            }
        }
    }
}
