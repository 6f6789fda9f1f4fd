package org.secondsource.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.secondsource.archive.Digest;
import org.secondsource.archive.Memo;
import org.secondsource.archive.RecordBytes;
import org.secondsource.report.SourceFile;

/// The reports that were found in files of known digest, so that each is taken apart once.
final class KeptFinds {
    private static final RecordBytes<Finds> FORM = RecordBytes.of(Finds.class);

    private final Memo memo;
    private final String map;

    /// @param map the user's own names of fields, by which a file may hold other reports
    KeptFinds(Memo memo, String map) {
        this.memo = memo;
        this.map = map;
    }

    /// The same in another memo.
    KeptFinds in(Memo other) {
        return new KeptFinds(other, map);
    }

    private record Finds(List<Found> all) {
        Finds {
            all = List.copyOf(all);
        }
    }

    /// What was found in a file before; empty where it is not kept.
    Optional<List<Found>> of(SourceFile file) {
        return file.digest().isEmpty()
                ? Optional.empty()
                : memo.find(Memo.Kind.FOUND, key(file), FORM).map(Finds::all);
    }

    void keep(Map<SourceFile, List<Found>> finds) {
        Map<String, byte[]> documents = new TreeMap<>();
        finds.forEach((file, found) -> {
            if (!file.digest().isEmpty()) {
                documents.put(key(file), FORM.write(new Finds(found)));
            }
        });
        memo.keep(Memo.Kind.FOUND, documents);
    }

    private String key(SourceFile file) {
        return new Digest()
                .add(file.digest())
                .add(file.location())
                .add(file.name())
                .add(map)
                .value();
    }
}
