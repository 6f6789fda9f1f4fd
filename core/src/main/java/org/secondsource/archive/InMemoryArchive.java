package org.secondsource.archive;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.secondsource.text.ReportId;

/// An archive that lasts as long as the program runs: what the others must do, in few words.
public final class InMemoryArchive implements Archive {
    private final List<Arrival> arrivals = new ArrayList<>();
    private final Map<String, byte[]> contents = new HashMap<>();
    private final List<Tombstone> tombstones = new ArrayList<>();
    private final Set<String> gone = new HashSet<>();
    private CorrectionLog corrections = CorrectionLog.EMPTY;
    private long last;

    @Override
    public Added add(List<NewFile> files, Instant now) {
        int added = 0;
        int forgotten = 0;
        for (NewFile file : files) {
            String digest = file.digest();
            if (gone.contains(digest)) {
                forgotten++;
                continue;
            }
            List<Arrival> same =
                    arrivals.stream().filter(arrival -> arrival.digest().equals(digest)).toList();
            added += same.stream().noneMatch(one -> one.name().equals(file.name())) ? 1 : 0;
            if (same.stream().noneMatch(one -> one.location().equals(file.location()))) {
                contents.put(digest, file.bytes().clone());
                long length = file.bytes().length;
                arrivals.add(
                        new Arrival(++last, file.location(), file.name(), digest, length, now));
            }
        }
        return new Added(added, files.size() - added - forgotten, forgotten);
    }

    @Override
    public List<Arrival> arrivalsAfter(long seq) {
        return arrivals.stream().filter(arrival -> arrival.seq() > seq).toList();
    }

    @Override
    public long last() {
        return last;
    }

    @Override
    public byte[] content(Arrival arrival) {
        byte[] bytes = contents.get(arrival.digest());
        if (bytes == null) {
            throw new ArchiveException(
                    "%s: its bytes are not kept any more".formatted(arrival.location()));
        }
        return bytes.clone();
    }

    @Override
    public void forget(Tombstone tombstone, List<Arrival> whole) {
        tombstones.add(tombstone);
        ReportId report = new ReportId(tombstone.report());
        corrections =
                new CorrectionLog(
                        corrections.entries().stream().map(one -> one.without(report)).toList());
        for (Arrival arrival : whole) {
            gone.add(arrival.digest());
            contents.remove(arrival.digest());
            arrivals.removeIf(other -> other.digest().equals(arrival.digest()));
        }
    }

    @Override
    public List<Tombstone> tombstones() {
        return List.copyOf(tombstones);
    }

    @Override
    public CorrectionEntry write(CorrectionEntry.Draft draft, Instant now) {
        CorrectionEntry entry = corrections.next(draft, now);
        List<CorrectionEntry> all = new ArrayList<>(corrections.entries());
        all.add(entry);
        corrections = new CorrectionLog(all);
        return entry;
    }

    @Override
    public CorrectionLog corrections() {
        return corrections;
    }

    @Override
    public List<String> check() {
        return corrections.faults(tombstones);
    }

    @Override
    public void backup(Path file) {
        throw new ArchiveException(
                file + ": a situation in memory cannot be saved; keep it with second-source new");
    }

    @Override
    public void close() {}
}
