package org.secondsource.ladder.form;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Steps of conditions and measures, as a user wrote them.
///
/// @param id stays when the text changes
/// @param conditions by name, in the order of the file
/// @param says what each condition asks, in the user's words; may lack any
/// @param steps the first at the bottom
/// @param notice what is to be told beside them
public record Ladder(
        String id,
        String title,
        SequencedMap<String, Condition> conditions,
        Map<String, String> says,
        List<Step> steps,
        Notice notice) {
    public Ladder {
        says = Map.copyOf(says);
        steps = List.copyOf(steps);
        for (Step step : steps) {
            for (String name : step.when().names()) {
                if (!conditions.containsKey(name)) {
                    throw new IllegalArgumentException(
                            "step %s names the condition %s, which is not among %s"
                                    .formatted(step.id(), name, conditions.keySet()));
                }
            }
        }
        for (String name : notice.conditions()) {
            if (!conditions.containsKey(name)) {
                throw new IllegalArgumentException(
                        "tell names the condition %s, which is not among %s"
                                .formatted(name, conditions.keySet()));
            }
        }
    }

    /// The condition of a name.
    public Condition condition(String name) {
        Condition found = conditions.get(name);
        if (found == null) {
            throw new IllegalArgumentException("there is no condition " + name);
        }
        return found;
    }

    /// What a condition asks, in the user's words, or by its name.
    public String told(String condition) {
        return says.getOrDefault(condition, condition);
    }
}
