package org.secondsource.evaluation.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One form of a table: a report's text with slots, and what must be read in it.
///
/// @param keptOut whether it is kept out of development
/// @param checks rows such as `some statements | exact same {Q} | speaker is {P}`
record Template(String name, boolean keptOut, String text, List<String> checks) {
    private static final String OPEN = "= ";
    private static final String KEPT = "=* ";

    Template {
        checks = List.copyOf(checks);
    }

    /// Reads a table: each template is a line `= name` (`=* name` where it is kept out), lines of
    /// text, and indented lines with the checks. Lines that begin with "#" are remarks.
    static List<Template> read(Path file) throws IOException {
        List<Template> templates = new ArrayList<>();
        String name = "";
        List<String> text = new ArrayList<>();
        List<String> checks = new ArrayList<>();
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.add(OPEN);
        for (String line : lines) {
            if (line.startsWith(OPEN) || line.startsWith(KEPT)) {
                if (!name.isEmpty()) {
                    templates.add(of(file, name, text, checks));
                }
                name = line;
                text.clear();
                checks.clear();
            } else if (line.startsWith("    ")) {
                checks.add(line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                text.add(line);
            }
        }
        return templates;
    }

    private static Template of(Path file, String name, List<String> text, List<String> checks) {
        String bare = name.substring(name.indexOf(' ') + 1);
        if (text.isEmpty() || checks.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s: template '%s' has %d lines of text and %d checks, expected some of each"
                            .formatted(file, bare, text.size(), checks.size()));
        }
        return new Template(bare, name.startsWith(KEPT), String.join("\n\n", text), checks);
    }
}
