package org.secondsource.ladder.form;

import java.util.List;

/// What is to be told beside the steps of a ladder.
///
/// @param conditions by name, each to be told of when it turns
/// @param changes of the picture, by sort
/// @param about words of which a change must have one; any change where there are none
public record Notice(List<String> conditions, List<Sort> changes, List<String> about) {
    /// Steps alone.
    public static final Notice NONE = new Notice(List.of(), List.of(), List.of());

    public Notice {
        conditions = List.copyOf(conditions);
        changes = List.copyOf(changes);
        about = List.copyOf(about);
    }

    /// What may change.
    public enum Sort {
        NEW("new"),
        DISPUTED("disputed"),
        DENIED("denied"),
        REVISED("revised"),
        MOVED("moved"),
        CALLED_OFF("called off"),
        GONE("gone"),
        TURNED("turned");

        private final String word;

        Sort(String word) {
            this.word = word;
        }

        /// As a ladder writes it.
        public String word() {
            return word;
        }
    }
}
