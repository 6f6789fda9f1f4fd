package org.secondsource.evaluation.cases;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Reads the reports of each case of a folder and asks whether its checks hold in the picture.
public final class ReadingBench {
    /// In a case that says so, each report is read by itself.
    private static final String ALONE = "Read each input alone";

    private final Path cases;
    private final Reader reader;

    /// Reads reports into a picture, as `second-source read` writes it.
    public interface Reader {
        /// The picture of reports that are read together.
        JsonNode read(List<Path> reports) throws IOException;
    }

    /// @param cases a folder of cases, each with `input-1.txt` and so on, and `expected.md`
    public ReadingBench(Path cases, Reader reader) {
        this.cases = cases;
        this.reader = reader;
    }

    /// What is wrong with each check, by its name ("101.3"); nothing where it holds.
    public Map<String, List<String>> run() throws IOException {
        Map<String, List<ReadingCheck>> table = new LinkedHashMap<>();
        for (ReadingCheck check : table()) {
            table.computeIfAbsent(check.id(), id -> new ArrayList<>()).add(check);
        }
        Map<String, List<String>> faults = new LinkedHashMap<>();
        for (Path folder : folders()) {
            String id = folder.getFileName().toString().replaceFirst("-.*", "");
            List<ReadingCheck> checks = table.getOrDefault(id, List.of());
            String expected = Files.readString(folder.resolve("expected.md"));
            for (String number : Quotations.checks(expected)) {
                List<String> wrong = new ArrayList<>();
                if (checks.stream().noneMatch(check -> check.check().equals(number))) {
                    wrong.add("the table has no row of this check");
                }
                faults.put(id + "." + number, wrong);
            }
            judge(folder, expected, checks, faults);
        }
        return faults;
    }

    private void judge(
            Path folder,
            String expected,
            List<ReadingCheck> checks,
            Map<String, List<String>> faults)
            throws IOException {
        Quotations quotations = new Quotations(expected);
        List<PictureFacts> pictures = new ArrayList<>();
        List<Path> inputs = inputs(folder);
        if (expected.contains(ALONE)) {
            for (Path input : inputs) {
                pictures.add(new PictureFacts(reader.read(List.of(input))));
            }
        } else {
            pictures.add(new PictureFacts(reader.read(inputs)));
        }
        for (ReadingCheck check : checks) {
            List<Map<String, String>> facts =
                    pictures.stream().flatMap(p -> p.of(check.list()).stream()).toList();
            faults.computeIfAbsent(check.name(), name -> new ArrayList<>())
                    .addAll(check.faults(facts, quotations));
        }
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(cases)) {
            return all.filter(folder -> Files.exists(folder.resolve("expected.md")))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> inputs(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().startsWith("input"))
                    .sorted()
                    .toList();
        }
    }

    private static List<ReadingCheck> table() throws IOException {
        try (InputStream stream = ReadingBench.class.getResourceAsStream("reading.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("resource reading.tsv is missing");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(ReadingCheck::of)
                    .toList();
        }
    }
}
