package org.secondsource.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.secondsource.archive.Memo;
import org.secondsource.archive.RecordBytes;
import org.secondsource.report.Report;

/// Readings that were made before, found by all that the report is.
///
/// A reading depends on its report alone, but on more of it than its text: the title, the language,
/// the day that "Sunday" hangs on, the outlet that speaks as "our reporter". So the key is the
/// whole report.
final class KeptReadings {
    private static final RecordBytes<Report> REPORT = RecordBytes.of(Report.class);
    private static final RecordBytes<Reading> READING = RecordBytes.of(Reading.class);

    private final Memo memo;

    KeptReadings(Memo memo) {
        this.memo = memo;
    }

    /// Empty where it was not made before, or what was kept is damaged.
    Optional<ReadReport> of(Report report) {
        if (!memo.isKeeping()) {
            return Optional.empty();
        }
        String key = REPORT.digest(report);
        return memo.find(Memo.Kind.READING, key, READING)
                .map(reading -> new ReadReport(report, reading, key));
    }

    /// The same, each with its key.
    List<ReadReport> keep(List<ReadReport> made) {
        if (!memo.isKeeping()) {
            return made;
        }
        Map<String, byte[]> documents = new TreeMap<>();
        List<ReadReport> kept = new ArrayList<>();
        for (ReadReport read : made) {
            String key = REPORT.digest(read.report());
            documents.put(key, READING.write(read.reading()));
            kept.add(new ReadReport(read.report(), read.reading(), key));
        }
        memo.keep(Memo.Kind.READING, documents);
        return kept;
    }
}
