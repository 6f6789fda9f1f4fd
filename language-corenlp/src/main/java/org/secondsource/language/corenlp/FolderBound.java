package org.secondsource.language.corenlp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Keeps a folder of remembered analyses from growing without end.
final class FolderBound {
    private FolderBound() {}

    private record Kept(Path file, long bytes, FileTime written) {}

    /// Removes the oldest files where all together are larger than `mostBytes`, until a tenth is
    /// free. Touches only files two levels down, as `RememberedAnalyzer` lays them.
    ///
    /// @return how many bytes remain
    static long apply(Path folder, long mostBytes) throws IOException {
        List<Kept> all = kept(folder);
        long bytes = all.stream().mapToLong(Kept::bytes).sum();
        if (bytes <= mostBytes) {
            return bytes;
        }
        all.sort(Comparator.comparing(Kept::written).thenComparing(Kept::file));
        for (Kept kept : all) {
            if (bytes <= mostBytes - mostBytes / 10) {
                break;
            }
            Files.deleteIfExists(kept.file());
            bytes -= kept.bytes();
        }
        return bytes;
    }

    private static List<Kept> kept(Path folder) throws IOException {
        List<Kept> all = new ArrayList<>();
        try (Stream<Path> files = Files.find(folder, 2, FolderBound::isAnalysis)) {
            for (Path file : files.toList()) {
                if (Files.exists(file)) { // another process may have removed it meanwhile
                    all.add(new Kept(file, Files.size(file), Files.getLastModifiedTime(file)));
                }
            }
        }
        return all;
    }

    private static boolean isAnalysis(Path file, BasicFileAttributes attributes) {
        Path folder = file.getParent();
        return attributes.isRegularFile()
                && folder != null
                && folder.getFileName() != null
                && folder.getFileName().toString().matches("[0-9a-f]{2}");
    }
}
