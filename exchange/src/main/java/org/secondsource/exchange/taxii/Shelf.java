package org.secondsource.exchange.taxii;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.secondsource.exchange.json.JsonIn;

/// The objects of a collection in the order in which they were added. An object that is another
/// than before is added anew, at the end; what was there keeps its place, so that pages do not
/// shift under a reader.
final class Shelf {
    private final Clock clock;
    private final List<Added> added = new ArrayList<>();
    private final Map<String, Added> newest = new HashMap<>();

    /// @param clock tells when something is added; each thing is at least a microsecond later than
    ///   the one before
    Shelf(Clock clock) {
        this.clock = clock;
    }

    /// One version of an object.
    ///
    /// @param number its place, from 0
    /// @param version when it was made or last changed, as it tells itself
    record Added(int number, String id, String type, String version, Instant date, JsonIn object) {}

    /// Adds what is not there yet.
    void add(List<JsonIn> objects) {
        for (JsonIn object : objects) {
            String id = field(object, "id");
            Added before = newest.get(id);
            if (before == null || !before.object().toString().equals(object.toString())) {
                Added next =
                        new Added(
                                added.size(),
                                id,
                                id.substring(0, Math.max(0, id.indexOf("--"))),
                                object.field("modified").isPresent()
                                        ? field(object, "modified")
                                        : field(object, "created"),
                                date(),
                                object);
                added.add(next);
                newest.put(id, next);
            }
        }
    }

    private static String field(JsonIn object, String name) {
        return object.field(name).flatMap(JsonIn::words).orElse("");
    }

    private Instant date() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (added.isEmpty()) {
            return now;
        }
        Instant least = added.getLast().date().plus(1, ChronoUnit.MICROS);
        return now.isBefore(least) ? least : now;
    }

    List<Added> all() {
        return added;
    }

    boolean isNewest(Added one) {
        return one.equals(newest.get(one.id()));
    }

    /// Whether a thing is the first of its id.
    boolean isFirst(Added one) {
        return added.stream().filter(each -> each.id().equals(one.id())).findFirst().stream()
                .anyMatch(one::equals);
    }
}
