package org.secondsource.report;

import java.util.List;

/// The port by which reports come in.
public interface Intake {
    /// Reads all that stands below the locations. One outcome per report or per input that holds
    /// none, in the order of location; bad input is an outcome, not an exception.
    ///
    /// @param locations files, folders (read whole), or `-` for standard input
    List<Outcome> read(List<String> locations);

    /// Tells of all that stands below the locations why each report has the fields that it has, in
    /// the order of [#read].
    List<Explanation> explain(List<String> locations);

    /// What became of one input.
    sealed interface Outcome {
        /// A report was read.
        record Read(Report report) implements Outcome {}

        /// Nothing could be read here.
        ///
        /// @param reason what was found, what was expected, and what to do
        record Rejected(String location, String reason) implements Outcome {}
    }
}
