package org.secondsource.exchange.geojson;

import java.util.ArrayList;
import java.util.List;
import org.secondsource.brief.Wording;
import org.secondsource.exchange.json.JsonOut;

/// How many facts have no point, and why.
final class LeftOut {
    private final Counts events = new Counts("event");
    private final Counts figures = new Counts("figure");

    /// Counts a fact.
    void add(PlacedFact fact, Why why) {
        Counts counts = fact.isEvent() ? events : figures;
        counts.counts[why.ordinal()]++;
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
        private final int[] counts = new int[Why.values().length];

        Counts(String noun) {
            this.noun = noun;
        }

        void write(JsonOut json) {
            for (Why why : Why.values()) {
                json.count(noun + "s_" + why.field, counts[why.ordinal()]);
            }
        }

        void tell(List<String> told) {
            for (Why why : Why.values()) {
                int count = counts[why.ordinal()];
                if (count > 0) {
                    told.add(Wording.count(count, noun) + " left out: " + why.words + ".");
                }
            }
        }
    }
}
