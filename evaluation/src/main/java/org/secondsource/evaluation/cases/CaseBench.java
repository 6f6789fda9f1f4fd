package org.secondsource.evaluation.cases;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Runs the program on each case of a folder and asks whether its checks hold.
public final class CaseBench {
    private final Path cases;
    private final Program program;
    private final Map<String, List<String>> faults = new LinkedHashMap<>();

    /// Runs the command within a folder.
    public interface Program {
        /// @param words the command's words, its name first; or those of a shell
        /// @param messages where all that it prints goes
        /// @return its exit status
        int run(List<String> words, Path folder, Path messages)
                throws IOException, InterruptedException;
    }

    /// @param cases a folder of cases, each with `input` and `expected.md`
    public CaseBench(Path cases, Program program) {
        this.cases = cases;
        this.program = program;
    }

    /// What is wrong with each check, by its name ("207.2"); nothing where it holds.
    public Map<String, List<String>> run() throws IOException, InterruptedException {
        Map<String, List<Condition>> table = new LinkedHashMap<>();
        for (Condition condition : table()) {
            table.computeIfAbsent(condition.id(), id -> new ArrayList<>()).add(condition);
        }
        for (Path folder : folders()) {
            String id = folder.getFileName().toString().replaceFirst("-.*", "");
            List<Condition> conditions = table.getOrDefault(id, List.of());
            if (conditions.isEmpty()) {
                faults.put(id, List.of("the table has no check of this case"));
            } else {
                check(folder, conditions);
            }
        }
        return faults;
    }

    private void check(Path folder, List<Condition> conditions)
            throws IOException, InterruptedException {
        String expected = Files.readString(folder.resolve("expected.md"));
        Quotations quotations = new Quotations(expected);
        Path work = Files.createTempDirectory("second-source-case");
        try {
            Told told = told(folder, work, expected);
            for (Condition condition : conditions) {
                List<String> wrong =
                        faults.computeIfAbsent(condition.name(), name -> new ArrayList<>());
                String found = told.field(condition.subject(), condition.field());
                String wanted = quotations.meaning(condition);
                if (!condition.holds(found, wanted)) {
                    wrong.add(shown(condition, found, wanted));
                }
            }
        } finally {
            delete(work);
        }
    }

    private static String shown(Condition condition, String found, String wanted) {
        String relation = condition.relation().name().toLowerCase(Locale.ROOT);
        return "%s %s: found '%s', expected: %s '%s'"
                .formatted(
                        condition.subject(), condition.field(), cut(found), relation, cut(wanted));
    }

    private static String cut(String words) {
        return words.length() <= 80 ? words : words.substring(0, 80) + "…";
    }

    private Told told(Path folder, Path work, String expected)
            throws IOException, InterruptedException {
        copy(folder.resolve("input"), work.resolve("input"));
        Path picture = work.resolve("picture.json");
        Path messages = work.resolve("messages");
        Path commands = work.resolve("input/commands.sh");
        if (!Files.exists(commands)) {
            String command = expected.contains("`second-source read ") ? "read" : "copies";
            List<String> words =
                    List.of("second-source", command, "input", "--json", picture.toString());
            int status = program.run(words, work, messages);
            return Told.of(status, Files.readString(messages), picture);
        }
        int status = program.run(List.of("sh", "commands.sh"), work.resolve("input"), messages);
        String said = Files.readString(messages);
        // Seen from outside, the folder as the commands left it.
        program.run(
                List.of("second-source", "copies", "input", "--json", picture.toString()),
                work,
                work.resolve("after"));
        return Told.of(status, said, picture);
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(cases)) {
            return all.filter(folder -> Files.exists(folder.resolve("expected.md")))
                    .sorted()
                    .toList();
        }
    }

    private static List<Condition> table() throws IOException {
        try (InputStream stream = CaseBench.class.getResourceAsStream("intake.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("resource intake.tsv is missing");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Condition::of)
                    .toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.write(target, Files.readAllBytes(path));
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
