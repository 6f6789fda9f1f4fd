package org.secondsource.intake;

import java.util.ArrayList;
import java.util.List;
import org.secondsource.report.Removal;
import org.secondsource.report.Report;
import org.secondsource.report.TextCleaner;
import org.secondsource.text.ReportId;

/// What one input, or one of the reports in it, turned out to be; not yet with an id of its own.
sealed interface Found {
    /// The file as given.
    String location();

    /// Which report of a file of several, from 1; 0 for a file of one.
    int number();

    /// The location with its number.
    default String place() {
        return number() == 0 ? location() : location() + "#" + number();
    }

    /// @param hash the same for the same file name and content
    /// @param language as the text tells it
    /// @param decoded what was mended before cleaning
    record Good(
            String location,
            int number,
            String hash,
            TextCleaner.Cleaned cleaned,
            String language,
            List<Removal> decoded)
            implements Found {
        public Good {
            decoded = List.copyOf(decoded);
        }

        Report report(ReportId id) {
            Report report = cleaned.report(id);
            List<Removal> removed = new ArrayList<>(decoded);
            removed.addAll(report.removed());
            return report.withLanguage(language, removed);
        }
    }

    record Bad(String location, int number, String reason) implements Found {}
}
