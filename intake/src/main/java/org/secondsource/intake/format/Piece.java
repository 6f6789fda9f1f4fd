package org.secondsource.intake.format;

import java.util.Optional;
import org.secondsource.report.RawReport;

/// One of the things that a content holds.
public sealed interface Piece {
    /// A report.
    ///
    /// @param content where it stood
    /// @param number which report of the content, from 1; 0 where there is only one
    record Ready(Content content, int number, RawReport raw) implements Piece {}

    /// A file of its own, in any format.
    record Inner(Content content) implements Piece {}

    /// Something that is no report.
    ///
    /// @param reason what was found, what was expected and what to do
    /// @param withdrawn the address of the report that its provider has withdrawn with it, blank
    ///   where none is told; empty where it withdraws nothing
    record Bad(String location, int number, String reason, Optional<String> withdrawn)
            implements Piece {
        public Bad(String location, int number, String reason) {
            this(location, number, reason, Optional.empty());
        }
    }
}
