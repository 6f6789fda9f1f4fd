package org.secondsource.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.secondsource.report.Explanation;
import org.secondsource.report.Intake;
import org.secondsource.report.RawReport;
import org.secondsource.report.cleaning.Cleaned;
import org.secondsource.report.cleaning.TextCleaner;
import org.secondsource.text.ReportId;

/// An intake that reads plain texts from memory: the twin of those that read files.
public final class InMemoryIntake implements Intake {
    private final TextCleaner cleaner;
    private final SortedMap<String, String> texts;

    /// @param texts the raw texts by location; `a/b` lies in the folder `a`
    public InMemoryIntake(TextCleaner cleaner, Map<String, String> texts) {
        this.cleaner = cleaner;
        this.texts = new TreeMap<>(texts);
    }

    @Override
    public List<Outcome> read(List<String> locations) {
        SortedMap<String, Outcome> outcomes = new TreeMap<>();
        for (String location : locations) {
            List<String> found =
                    texts.keySet().stream()
                            .filter(place ->
                                    place.equals(location) || place.startsWith(location + "/"))
                            .toList();
            if (found.isEmpty()) {
                outcomes.put(
                        location,
                        new Outcome.Rejected(location, "found nothing there, expected a text"));
            }
            found.forEach(place -> outcomes.put(place, outcome(place)));
        }
        return new ArrayList<>(outcomes.values());
    }

    @Override
    public List<Explanation> explain(List<String> locations) {
        List<Explanation> explanations = new ArrayList<>();
        for (Outcome outcome : read(locations)) {
            explanations.add(
                    switch (outcome) {
                        case Outcome.Read read -> {
                            String location = read.report().location();
                            String text = texts.getOrDefault(location, "");
                            yield cleaner.clean(RawReport.plain(location, text)).explanation();
                        }
                        case Outcome.Rejected bad ->
                                Explanation.ofProblem(bad.location(), bad.reason());
                    });
        }
        return explanations;
    }

    private Outcome outcome(String location) {
        String text = texts.getOrDefault(location, "");
        Cleaned cleaned = cleaner.clean(RawReport.plain(location, text));
        if (cleaned.text().isBlank()) {
            return new Outcome.Rejected(location, "found no running text, expected a report");
        }
        return new Outcome.Read(cleaned.report(new ReportId("r-" + location)));
    }
}
