package org.secondsource.evaluation.counts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.secondsource.SecondSource;
import org.secondsource.intake.FileIntake;
import org.secondsource.language.LanguageAnalyzer;
import org.secondsource.report.Intake;
import org.secondsource.report.cleaning.TextCleaner;
import org.secondsource.situation.Picture;
import org.secondsource.text.Lexicon;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// Hands reports to the program as a user does, as JSON files in a folder, and takes its picture.
public final class HandIn {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final SecondSource program;
    private final FileIntake intake =
            new FileIntake(
                    new TextCleaner(Lexicon.english()), new ByteArrayInputStream(new byte[0]), 1);

    public HandIn(LanguageAnalyzer analyzer) {
        this.program = new SecondSource(analyzer, 1);
    }

    /// The picture of reports that are read together.
    Picture read(List<Case.Given> reports) throws IOException {
        Map<String, Map<String, String>> named = new LinkedHashMap<>();
        reports.forEach(report -> named.put(report.name(), report.fields()));
        return read(named);
    }

    /// The picture of reports that are read together.
    ///
    /// @param reports the fields of each JSON file, by its name without the ending
    public Picture read(Map<String, Map<String, String>> reports) throws IOException {
        Path folder = Files.createTempDirectory("second-source-bench");
        List<Path> files = new ArrayList<>();
        try {
            for (Map.Entry<String, Map<String, String>> report : reports.entrySet()) {
                Path file = folder.resolve(report.getKey() + ".json");
                files.add(file);
                Files.writeString(file, JSON.writeValueAsString(new TreeMap<>(report.getValue())));
            }
            return program.read(taken(files), () -> {});
        } finally {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        }
    }

    private List<Intake.Outcome> taken(List<Path> files) {
        List<Intake.Outcome> outcomes = intake.read(files.stream().map(Path::toString).toList());
        for (Intake.Outcome outcome : outcomes) {
            if (outcome instanceof Intake.Outcome.Rejected(String location, String reason)) {
                throw new IllegalArgumentException(
                        "%s: %s; the bench needs every report of its cases read"
                                .formatted(location, reason));
            }
        }
        return outcomes;
    }
}
