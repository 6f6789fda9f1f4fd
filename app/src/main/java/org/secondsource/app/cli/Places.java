package org.secondsource.app.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// Names the place of a file below what the user gave, never the whole way through this machine:
/// what is handed out must not tell it.
final class Places {
    private Places() {}

    /// `/home/eva/pages/a.html`, of the input `/home/eva/pages`, is `pages/a.html`; a file that was
    /// given itself is its name.
    static String below(String location, List<String> inputs) {
        if (location.equals("-")) {
            return location;
        }
        try {
            Path file = Path.of(location);
            return inputs.stream()
                    .filter(input -> !input.equals("-"))
                    .map(Path::of)
                    .filter(file::startsWith)
                    .max(Comparator.comparingInt(Path::getNameCount))
                    .map(input -> below(file, input))
                    .orElse(location);
        } catch (InvalidPathException odd) {
            return location; // its characters are shown as numbers, so it is no way any more
        }
    }

    private static String below(Path file, Path input) {
        Path folder = input.toAbsolutePath().normalize().getFileName();
        Path rest = file.equals(input) ? Path.of("") : input.relativize(file);
        String name = folder == null ? rest.toString() : folder.resolve(rest).toString();
        return name.replace('\\', '/');
    }
}
