package org.secondsource.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The project's folder and what stands in it.
final class Project {
    /// Surefire runs each module's tests in the module's own folder.
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Project() {}

    static Path file(String name) {
        return ROOT.resolve(name);
    }

    static String text(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The sources of all modules, tests too, in the order of their names.
    static List<Path> sources() {
        return sourcesOf("main", "test");
    }

    /// The sources of all modules without the tests, in the order of their names.
    static List<Path> mainSources() {
        return sourcesOf("main");
    }

    private static List<Path> sourcesOf(String... kinds) {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules.filter(module -> Files.exists(module.resolve("pom.xml")))
                    .flatMap(module -> Stream.of(kinds).map(kind -> module.resolve("src/" + kind)))
                    .filter(Files::isDirectory)
                    .flatMap(Project::javaFilesBelow)
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<Path> javaFilesBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// How messages call a file: from the project's folder, `/` between folders.
    static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }
}
