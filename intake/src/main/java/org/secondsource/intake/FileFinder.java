package org.secondsource.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.secondsource.report.Intake;
import org.secondsource.report.SourceFile;

/// Finds the files below the given locations. Hidden files of a folder (`.name`) are passed over,
/// and so is the folder `page_files` that a browser saves beside `page.html`. Links to folders are
/// followed, each folder once.
final class FileFinder {
    private static final String ALLOW = "allow reading it (chmod), or leave it out";

    private final Set<Path> seen = new HashSet<>();
    private final FileBytes bytes;
    private final List<SourceFile> inputs = new ArrayList<>();
    private final List<Intake.Outcome.Rejected> missing = new ArrayList<>();

    /// Links to folders wait until all else was found, so that a file is named by its own place.
    private final Deque<Path> links = new ArrayDeque<>();

    private FileFinder(FileBytes bytes) {
        this.bytes = bytes;
    }

    /// @param bytes reads what is found
    static Intake.Files find(List<String> locations, FileBytes bytes) {
        FileFinder finder = new FileFinder(bytes);
        locations.stream().distinct().sorted().forEach(finder::findAt);
        while (!finder.links.isEmpty()) {
            finder.walk(finder.links.removeFirst());
        }
        return new Intake.Files(finder.inputs, finder.missing);
    }

    private void findAt(String location) {
        if (location.equals("-")) {
            inputs.add(new SourceFile(location, "-", 0, bytes::ofStandardInput));
        } else if (location.matches("(?i)(?:https?|ftp)://.*")) {
            bad(
                    location,
                    "found an address, expected a file or folder; nothing is fetched: save the page and give"
                            + " its file");
        } else {
            try {
                start(location, Path.of(location));
            } catch (InvalidPathException exception) {
                bad(location, "found a name that no file can have, expected a path");
            }
        }
    }

    private void bad(String location, String reason) {
        missing.add(new Intake.Outcome.Rejected(shown(location), reason));
    }

    private void start(String location, Path start) {
        if (!Files.exists(start)) {
            bad(
                    location,
                    Files.isSymbolicLink(start)
                            ? "found a link that leads nowhere, expected a file or folder"
                            : "found nothing there, expected a file or folder"
                                    + NearName.of(start)
                                            .map(" (did you mean %s?)"::formatted)
                                            .orElse(""));
        } else if (!Files.isDirectory(start)) {
            add(start, location);
        } else {
            int before = inputs.size() + missing.size() + links.size();
            walk(start);
            if (inputs.size() + missing.size() + links.size() == before && seen.size() == 1) {
                bad(location, "found an empty folder, expected files of reports");
            }
        }
    }

    private void walk(Path start) {
        Deque<Path> folders = new ArrayDeque<>(List.of(start));
        while (!folders.isEmpty()) {
            Path folder = folders.removeLast();
            if (seen.add(real(folder))) {
                List<Path> below = list(folder);
                for (Path path : below) {
                    if (isHidden(path) || isOfPage(path, below)) {
                        continue;
                    }
                    if (!Files.isDirectory(path)) {
                        add(path, name(path));
                    } else if (Files.isSymbolicLink(path)) {
                        links.add(path);
                    } else {
                        folders.add(path);
                    }
                }
            }
        }
    }

    private List<Path> list(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        } catch (IOException exception) {
            bad(name(folder), "found a folder that cannot be listed; " + ALLOW);
            return List.of();
        }
    }

    private void add(Path file, String location) {
        if (seen.add(real(file))) {
            inputs.add(
                    new SourceFile(
                            shown(location),
                            lastName(file),
                            file.toFile().length(),
                            () -> bytes.of(file)));
        }
    }

    /// The place itself, through links; a link that leads nowhere is a place of its own.
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException leadsNowhere) {
            return path.toAbsolutePath().normalize();
        }
    }

    /// A name as it may be shown: control characters and those that turn the direction of what
    /// follows stand as their numbers.
    private static String shown(String location) {
        StringBuilder shown = new StringBuilder();
        location.codePoints()
                .forEach(point -> {
                    int type = Character.getType(point);
                    boolean odd =
                            type == Character.CONTROL
                                    || type == Character.FORMAT
                                    || type == Character.LINE_SEPARATOR
                                    || type == Character.PARAGRAPH_SEPARATOR
                                    || type == Character.SURROGATE;
                    shown.append(odd ? "\\u%04X".formatted(point) : Character.toString(point));
                });
        return shown.toString();
    }

    private static String name(Path file) {
        return file.toString().replace('\\', '/');
    }

    private static boolean isHidden(Path file) {
        return lastName(file).startsWith(".");
    }

    private static String lastName(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static boolean isOfPage(Path path, List<Path> beside) {
        String name = lastName(path);
        if (!name.endsWith("_files")) {
            return false;
        }
        String page = name.substring(0, name.length() - "_files".length());
        return beside.stream()
                .map(FileFinder::lastName)
                .anyMatch(other -> other.equals(page + ".html") || other.equals(page + ".htm"));
    }
}
