package org.secondsource.ladder.form;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// Conditions joined by "and", "or" and "not".
public sealed interface Formula {
    /// A condition.
    record Named(String name) implements Formula {}

    /// What does not hold.
    record Not(Formula inner) implements Formula {}

    /// Both.
    record And(Formula left, Formula right) implements Formula {}

    /// One or both.
    record Or(Formula left, Formula right) implements Formula {}

    /// How it stands where its conditions stand so.
    default Outcome outcome(Function<String, Outcome> conditions) {
        return switch (this) {
            case Named(String name) -> conditions.apply(name);
            case Not(Formula inner) -> inner.outcome(conditions).not();
            case And(Formula left, Formula right) ->
                    left.outcome(conditions).and(right.outcome(conditions));
            case Or(Formula left, Formula right) ->
                    left.outcome(conditions).or(right.outcome(conditions));
        };
    }

    /// The names of the conditions in it, in the order of the alphabet.
    default Set<String> names() {
        Set<String> names = new TreeSet<>();
        collect(names);
        return names;
    }

    private void collect(Set<String> names) {
        switch (this) {
            case Named(String name) -> names.add(name);
            case Not(Formula inner) -> inner.collect(names);
            case And(Formula left, Formula right) -> {
                left.collect(names);
                right.collect(names);
            }
            case Or(Formula left, Formula right) -> {
                left.collect(names);
                right.collect(names);
            }
        }
    }
}
