package org.secondsource.intake.format;

import java.util.List;

/// The port of a file format.
public interface Format {
    /// What users are told of it.
    Card card();

    /// Whether this content is written in it; asked in the order of the table of formats.
    boolean fits(Content content) throws BadInputException;

    /// What the content holds, in its order.
    List<Piece> read(Content content) throws BadInputException;

    /// Whether the content may hold many reports or other files, so that it is taken apart first
    /// and each of them is read by itself.
    default boolean isUnpacked() {
        return true;
    }

    /// A format as users know it.
    ///
    /// @param name as in "Web page (HTML)"
    /// @param endings how files in it are usually called, such as ".html"; any name will do
    /// @param taken what is read of it
    record Card(String name, List<String> endings, String taken) {
        public Card {
            endings = List.copyOf(endings);
        }
    }
}
