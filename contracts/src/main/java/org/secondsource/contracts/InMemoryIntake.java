package org.secondsource.contracts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.secondsource.archive.Memo;
import org.secondsource.report.Explanation;
import org.secondsource.report.Intake;
import org.secondsource.report.RawReport;
import org.secondsource.report.SourceFile;
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
    public Files find(List<String> locations) {
        SortedMap<String, SourceFile> files = new TreeMap<>();
        List<Outcome.Rejected> missing = new ArrayList<>();
        for (String location : locations) {
            List<String> found =
                    texts.keySet().stream()
                            .filter(place ->
                                    place.equals(location) || place.startsWith(location + "/"))
                            .toList();
            if (found.isEmpty()) {
                missing.add(new Outcome.Rejected(location, "found nothing there, expected a text"));
            }
            found.forEach(place -> files.put(place, file(place)));
        }
        return new Files(List.copyOf(files.values()), missing);
    }

    private SourceFile file(String place) {
        byte[] bytes = texts.getOrDefault(place, "").getBytes(StandardCharsets.UTF_8);
        return new SourceFile(place, place, bytes.length, () -> bytes);
    }

    @Override
    public List<Outcome> read(Files files) {
        SortedMap<String, Outcome> outcomes = new TreeMap<>();
        files.missing().forEach(missing -> outcomes.put(missing.location(), missing));
        files.files().forEach(file -> outcomes.put(file.location(), outcome(file)));
        return new ArrayList<>(outcomes.values());
    }

    @Override
    public Intake with(Memo memo) {
        return this;
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
                        case Outcome.Repeated repeated ->
                                throw new IllegalStateException("each text is a file");
                        case Outcome.Rejected bad ->
                                Explanation.ofProblem(bad.location(), bad.reason());
                    });
        }
        return explanations;
    }

    private Outcome outcome(SourceFile file) {
        try {
            String text = new String(file.bytes().read(), StandardCharsets.UTF_8);
            Cleaned cleaned = cleaner.clean(RawReport.plain(file.location(), text));
            if (cleaned.text().isBlank()) {
                return new Outcome.Rejected(
                        file.location(), "found no running text, expected a report");
            }
            return new Outcome.Read(cleaned.report(new ReportId("r-" + file.location())));
        } catch (IOException unread) {
            return new Outcome.Rejected(file.location(), "found bytes that cannot be read");
        }
    }
}
