package org.secondsource.app.cli.input;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Names the place of a file below what the user gave, never the whole way through this machine:
/// what is handed out must not tell it.
public final class Places {
    private Places() {}

    /// `/home/eva/pages/a.html` is `pages/a.html`, whether the folder was given or the file itself,
    /// so that a file has one place however it is named.
    public static String below(String location, List<String> inputs) {
        if (location.equals("-")) {
            return location;
        }
        try {
            Path file = Path.of(location).toAbsolutePath().normalize();
            return inputs.stream()
                    .filter(input -> !input.equals("-"))
                    .map(input -> Path.of(input).toAbsolutePath().normalize())
                    .filter(file::startsWith)
                    .max(Comparator.comparingInt(Path::getNameCount))
                    .map(input -> below(file, file.equals(input) ? file.getParent() : input))
                    .orElse(location);
        } catch (InvalidPathException odd) {
            return location; // its characters are shown as numbers, so it is no way any more
        }
    }

    private static String below(Path file, @Nullable Path folder) {
        if (folder == null || folder.getFileName() == null) {
            return String.valueOf(file.getFileName());
        }
        Path name = folder.getFileName().resolve(folder.relativize(file));
        return name.toString().replace('\\', '/');
    }
}
