package org.secondsource.intake;

import java.util.List;

/// The formats of files that are read, as users are told of them.
public final class FormatList {
    private FormatList() {}

    /// A format.
    ///
    /// @param endings how files in it are usually called
    /// @param taken what is read of it
    public record Entry(String name, List<String> endings, String taken) {
        public Entry {
            endings = List.copyOf(endings);
        }
    }

    /// All formats, in the order in which they are tried.
    public static List<Entry> all() {
        return Formats.cards().stream()
                .map(card -> new Entry(card.name(), card.endings(), card.taken()))
                .toList();
    }
}
