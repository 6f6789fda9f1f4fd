package org.secondsource.app.cli.following;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.secondsource.app.cli.console.CommandFailure;

/// What stands in some folders: a file is the same while its size and time are.
///
/// @param files by place
record FolderScan(Map<Path, Stamp> files) {
    /// Nothing was looked at.
    static final FolderScan NONE = new FolderScan(Map.of());

    FolderScan {
        files = Map.copyOf(files);
    }

    /// Size and time of a file.
    record Stamp(long size, FileTime changed) {}

    /// @throws CommandFailure where a folder cannot be looked at
    static FolderScan of(List<Path> folders) {
        Map<Path, Stamp> files = new TreeMap<>();
        for (Path folder : folders) {
            try (Stream<Path> below = Files.walk(folder)) {
                for (Path file : below.filter(Files::isRegularFile).toList()) {
                    BasicFileAttributes found =
                            Files.readAttributes(file, BasicFileAttributes.class);
                    files.put(file, new Stamp(found.size(), found.lastModifiedTime()));
                }
            } catch (IOException | UncheckedIOException failed) {
                throw new CommandFailure(
                        "%s: cannot be looked at (%s); name a folder that this program may read"
                                .formatted(folder, failed.getMessage()),
                        failed);
            }
        }
        return new FolderScan(files);
    }
}
