package org.secondsource.exchange.assistant;

import java.util.List;
import org.secondsource.exchange.json.JsonOut;

/// A part of a list, with how many there are.
record Listed<T>(List<T> shown, int total, int offset) {
    static <T> Listed<T> of(List<T> all, Asked asked) {
        int from = Math.min(asked.offset(), all.size());
        int to = Math.min(from + asked.limit(), all.size());
        return new Listed<>(List.copyOf(all.subList(from, to)), all.size(), from);
    }

    void count(JsonOut json) {
        json.count("total", total);
        json.count("offset", offset);
    }

    /// "20 of 55 claims, from the 1st on."
    String told(String noun) {
        String things = total == 1 ? noun : noun + "s";
        return shown.size() == total
                ? "%d %s.".formatted(total, things)
                : "%d of %d %s; ask with offset %d for more."
                        .formatted(shown.size(), total, things, offset + shown.size());
    }
}
