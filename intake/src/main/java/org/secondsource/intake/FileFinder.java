package org.secondsource.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the files below the given locations; hidden files of a folder (`.name`) are passed over.
final class FileFinder {
    private static final String ALLOW = "allow reading it (chmod), or leave it out";

    /// A file to be read, or standard input where the location is `-`.
    record Input(String location, Path path) {}

    /// What was found, and which locations hold nothing.
    record Listing(List<Input> inputs, List<Found> missing) {}

    Listing find(List<String> locations) {
        List<Input> inputs = new ArrayList<>();
        List<Found> missing = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        for (String location : locations.stream().distinct().sorted().toList()) {
            if (location.equals("-")) {
                inputs.add(new Input(location, Path.of("")));
                continue;
            }
            try {
                walk(location, Path.of(location), seen, inputs, missing);
            } catch (InvalidPathException exception) {
                missing.add(bad(location, "found a name that no file can have, expected a path"));
            } catch (IOException exception) {
                missing.add(bad(location, "found a folder that cannot be listed; " + ALLOW));
            }
        }
        return new Listing(inputs, missing);
    }

    private static Found bad(String location, String reason) {
        return new Found.Bad(location, 0, reason);
    }

    private static void walk(
            String location, Path start, Set<Path> seen, List<Input> inputs, List<Found> missing)
            throws IOException {
        if (!Files.exists(start)) {
            missing.add(bad(location, "found nothing there, expected a file or folder"));
            return;
        }
        if (!Files.isDirectory(start)) {
            add(start, location, seen, inputs);
            return;
        }
        int before = inputs.size() + missing.size();
        walkFolder(start, seen, inputs, missing);
        if (inputs.size() + missing.size() == before && seen.isEmpty()) {
            missing.add(
                    bad(location, "found an empty folder, expected .txt, .html or .json files"));
        }
    }

    private static void walkFolder(
            Path start, Set<Path> seen, List<Input> inputs, List<Found> missing)
            throws IOException {
        Files.walkFileTree(
                start,
                new SimpleFileVisitor<Path>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes attributes) {
                        boolean hidden = !folder.equals(start) && isHidden(folder);
                        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        if (!isHidden(file)) {
                            add(file, name(file), seen, inputs);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException exception) {
                        missing.add(bad(name(file), "found a file that cannot be read; " + ALLOW));
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private static void add(Path file, String location, Set<Path> seen, List<Input> inputs)
            throws IOException {
        Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
        if (seen.add(real)) {
            inputs.add(new Input(location, file));
        }
    }

    private static String name(Path file) {
        return file.toString().replace('\\', '/');
    }

    private static boolean isHidden(Path file) {
        Path name = file.getFileName();
        return name != null && name.toString().startsWith(".");
    }
}
