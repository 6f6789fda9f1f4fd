package org.secondsource.evaluation.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.secondsource.evaluation.cases.PictureFacts;
import org.secondsource.evaluation.cases.ReadingCheck;
import tools.jackson.databind.JsonNode;

/// Fills the templates of the form tables, has each filling read as a report of its own, and asks
/// whether the reading is the right one.
public final class FormBench {
    private static final String ENDING = ".forms";

    /// Behind each text: one short sentence is no report.
    private static final String AROUND = "\n\n{AROUND:around}";

    private final Path folder;
    private final Reader reader;
    private final boolean keptOut;

    /// Reads a report into a picture, as `second-source read` writes it.
    public interface Reader {
        /// The picture of one report.
        JsonNode read(Map<String, String> fields) throws IOException;
    }

    /// What came of a table.
    ///
    /// @param failures the first failing filling of each failing template, with what is wrong
    public record Outcome(int right, int total, List<String> failures) {
        public Outcome {
            failures = List.copyOf(failures);
        }
    }

    /// @param folder with tables (`.forms`) and `words.txt`
    /// @param keptOut whether the templates and words run that are kept out of development; the
    ///     others where not
    public FormBench(Path folder, boolean keptOut, Reader reader) {
        this.folder = folder;
        this.keptOut = keptOut;
        this.reader = reader;
    }

    /// The tables and the words.
    public List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().matches(".*\\.(forms|txt)")).sorted().toList();
        }
    }

    /// Runs some tables.
    ///
    /// @param asked a table's name, or `all`
    /// @param times how often each template is filled
    public Map<String, Outcome> run(String asked, int times) throws IOException {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        Words words = Words.read(folder.resolve("words.txt"), keptOut);
        for (Path file : files()) {
            String name = file.getFileName().toString().replace(ENDING, "");
            if (file.toString().endsWith(ENDING) && (asked.equals("all") || asked.equals(name))) {
                outcomes.put(name, table(Template.read(file), words, times));
            }
        }
        if (outcomes.isEmpty()) {
            throw new IllegalArgumentException(
                    "no form table is called '%s'; there are %s".formatted(asked, files()));
        }
        return outcomes;
    }

    private Outcome table(List<Template> templates, Words words, int times) throws IOException {
        int right = 0;
        int total = 0;
        List<String> failures = new ArrayList<>();
        for (Template template : templates) {
            if (template.keptOut() == keptOut) {
                List<String> failed = failed(template, words, times);
                right += times - failed.size();
                total += times;
                if (!failed.isEmpty()) {
                    failures.add(
                            "%s (%d of %d wrong)%s"
                                    .formatted(
                                            template.name(),
                                            failed.size(),
                                            times,
                                            failed.getFirst()));
                }
            }
        }
        return new Outcome(right, total, failures);
    }

    private List<String> failed(Template template, Words words, int times) throws IOException {
        List<String> failed = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            // The seed is of the template alone, so that a new one changes no other.
            Filling filling = new Filling(words, new Random(template.name().hashCode() * 31L + i));
            String text = filling.text(template.text() + AROUND);
            PictureFacts facts =
                    new PictureFacts(
                            reader.read(
                                    Map.of(
                                            "outlet", "Morning Register",
                                            "published", filling.published().toString(),
                                            "text", text)));
            List<String> faults = new ArrayList<>();
            for (String row : template.checks()) {
                ReadingCheck check = filling.check(template.name(), row);
                faults.addAll(check.faults(facts.of(check.list()), value -> value));
            }
            if (!faults.isEmpty()) {
                failed.add(
                        "%n      %s: %s%n        %s"
                                .formatted(
                                        filling.published(),
                                        text.replaceAll("\\s+", " "),
                                        String.join("\n        ", faults)));
            }
        }
        return failed;
    }
}
