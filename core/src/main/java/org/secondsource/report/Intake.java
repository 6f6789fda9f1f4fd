package org.secondsource.report;

import java.util.List;
import org.secondsource.archive.Memo;

/// The port by which reports come in.
public interface Intake {
    /// The files below the locations, unread.
    ///
    /// @param locations files, folders (read whole), or `-` for standard input
    Files find(List<String> locations);

    /// Reads all reports of the files. One outcome per report or per input that holds none, in the
    /// order of location; bad input is an outcome, not an exception.
    List<Outcome> read(Files files);

    /// Reads all that stands below the locations.
    ///
    /// @param locations files, folders (read whole), or `-` for standard input
    default List<Outcome> read(List<String> locations) {
        return read(find(locations));
    }

    /// An intake that keeps in a memo what it finds in files of known digest.
    Intake with(Memo memo);

    /// Tells of all that stands below the locations why each report has the fields that it has, in
    /// the order of [#read].
    List<Explanation> explain(List<String> locations);

    /// What stands below some locations.
    ///
    /// @param missing the locations that hold nothing
    record Files(List<SourceFile> files, List<Outcome.Rejected> missing) {
        public Files {
            files = List.copyOf(files);
            missing = List.copyOf(missing);
        }
    }

    /// What became of one input.
    sealed interface Outcome {
        /// A report was read.
        record Read(Report report) implements Outcome {}

        /// Nothing could be read here.
        ///
        /// @param reason what was found, what was expected, and what to do
        record Rejected(String location, String reason) implements Outcome {}

        /// A report that stands in its file a second time, with the same address and words.
        ///
        /// @param location of the second
        /// @param file that holds both
        record Repeated(String location, String file) implements Outcome {}
    }
}
