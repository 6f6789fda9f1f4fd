package org.secondsource.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.secondsource.text.EditDistance;

/// Finds the name that a mistyped one was meant to be.
final class NearName {
    /// More letters wrong, and it is another name.
    private static final int MOST_WRONG = 3;

    private NearName() {}

    /// The path beside a missing one whose name is nearest to it, if any is near.
    static Optional<Path> of(Path missing) {
        Path last = missing.getFileName();
        Path folder = missing.toAbsolutePath().getParent();
        if (last == null || folder == null || !Files.isDirectory(folder)) {
            return Optional.empty();
        }
        String name = last.toString();
        return beside(folder).stream()
                .filter(other -> distance(name, other) <= Math.min(MOST_WRONG, name.length() / 3))
                .min(
                        Comparator.comparingInt((String other) -> distance(name, other))
                                .thenComparing(Comparator.naturalOrder()))
                .map(missing::resolveSibling);
    }

    private static List<String> beside(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> folder.relativize(path).toString()).sorted().toList();
        } catch (IOException notListed) {
            return List.of(); // the missing path is told all the same
        }
    }

    /// Capitals aside.
    private static int distance(String one, String other) {
        return EditDistance.between(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    }
}
