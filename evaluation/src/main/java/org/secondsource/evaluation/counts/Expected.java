package org.secondsource.evaluation.counts;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.secondsource.claim.relation.ClaimRelation;

/// What a picture must tell of a case's reports, and what it must not.
///
/// @param apart pairs of places that no claim may hold both
/// @param unasserted bare contents that nobody asserts
record Expected(
        List<OneClaim> claims,
        List<List<Place>> apart,
        List<Related> relations,
        List<Unrelated> norelation,
        List<Place> unasserted,
        List<Mentions> events) {
    Expected {
        claims = List.copyOf(claims);
        apart = apart.stream().map(List::copyOf).toList();
        relations = List.copyOf(relations);
        norelation = List.copyOf(norelation);
        unasserted = List.copyOf(unasserted);
        events = List.copyOf(events);
    }

    /// Every place that it asks of, once.
    List<Place> places() {
        return Stream.of(
                        claims.stream().flatMap(claim -> claim.told().stream()),
                        apart.stream().flatMap(List::stream),
                        relations.stream().flatMap(r -> Stream.of(r.from(), r.to())),
                        norelation.stream().flatMap(r -> r.between().stream()),
                        unasserted.stream(),
                        events.stream().flatMap(event -> event.mentions().stream()))
                .flatMap(places -> places)
                .distinct()
                .toList();
    }

    /// One fact, all who tell it, and how many independent sources stand behind it.
    ///
    /// @param say the fact, for a reader
    record OneClaim(String say, List<Place> told, Bounds sources) {
        OneClaim {
            told = List.copyOf(told);
        }
    }

    /// The fewest and the most sources that are right; in JSON a pair.
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Bounds(int min, int max) {
        @Override
        public String toString() {
            return "[%d, %d]".formatted(min, max);
        }
    }

    /// How the claim told in one place must stand to that told in another.
    record Related(ClaimRelation.Kind kind, Place from, Place to) {}

    /// How the claims told in two places must not stand to one another.
    record Unrelated(ClaimRelation.Kind kind, List<Place> between) {
        Unrelated {
            between = List.copyOf(between);
        }
    }

    /// Mentions of one event, or of events that must not be one.
    ///
    /// @param day the one day of the event; absent where none is asked
    record Mentions(boolean same, List<Place> mentions, @Nullable LocalDate day) {
        Mentions {
            mentions = List.copyOf(mentions);
        }

        Optional<LocalDate> dayOf() {
            return Optional.ofNullable(day);
        }
    }
}
