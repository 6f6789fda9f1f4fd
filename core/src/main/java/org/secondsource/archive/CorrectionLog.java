package org.secondsource.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.archive.CorrectionEntry.Step;

/// The corrections of a situation, in the order in which they were written.
///
/// @param entries by number
public record CorrectionLog(List<CorrectionEntry> entries) {
    /// Nothing was put right.
    public static final CorrectionLog EMPTY = new CorrectionLog(List.of());

    public CorrectionLog {
        entries = List.copyOf(entries);
    }

    /// A correction, and what has become of it.
    public record Standing(CorrectionEntry entry, Step step) {}

    /// The log as it was when it had so many entries.
    public CorrectionLog first(int number) {
        return new CorrectionLog(entries.subList(0, Math.min(number, entries.size())));
    }

    /// The log as it stood at a time.
    public CorrectionLog until(Instant time) {
        return new CorrectionLog(
                entries.stream().filter(entry -> !entry.at().isAfter(time)).toList());
    }

    /// Every correction with what has become of it, by number.
    public List<Standing> standing() {
        Map<Long, Standing> standing = new LinkedHashMap<>();
        for (CorrectionEntry entry : entries) {
            if (entry.of() == 0) {
                standing.put(entry.seq(), new Standing(entry, entry.step()));
            } else {
                standing.computeIfPresent(
                        entry.of(), (seq, before) -> new Standing(before.entry(), entry.step()));
            }
        }
        return List.copyOf(standing.values());
    }

    /// Those that count, by number.
    public List<CorrectionEntry> inForce() {
        return standing().stream()
                .filter(one -> one.step() == Step.ACCEPTED)
                .map(Standing::entry)
                .toList();
    }

    /// The correction of a number, with what has become of it.
    public Optional<Standing> find(long seq) {
        return standing().stream().filter(one -> one.entry().seq() == seq).findFirst();
    }

    /// Names those that count: where it is the same, they put the same things right.
    public String state() {
        Digest digest = new Digest();
        inForce().forEach(entry -> digest.add(entry.hash()).add(entry.correction().words()));
        return digest.value();
    }

    /// The next entry.
    public CorrectionEntry next(CorrectionEntry.Draft draft, Instant now) {
        return entries.isEmpty()
                ? CorrectionEntry.of(draft, 1, "", now)
                : CorrectionEntry.of(
                        draft, entries.getLast().seq() + 1, entries.getLast().hash(), now);
    }

    /// Walks the chain of hashes.
    ///
    /// @param forgotten the reports whose words were deleted
    /// @return what is wrong, each with what to do
    public List<String> faults(List<Archive.Tombstone> forgotten) {
        Set<String> gone = new HashSet<>();
        forgotten.forEach(tombstone -> gone.add(tombstone.report()));
        List<String> faults = new ArrayList<>();
        String previous = "";
        long seq = 0;
        for (CorrectionEntry entry : entries) {
            seq++;
            if (entry.seq() != seq || !entry.previous().equals(previous)) {
                faults.add(fault(entry, "does not follow the one before it"));
            } else if (!entry.isAsWritten() || !hasItsWords(entry.correction(), entry, gone)) {
                faults.add(fault(entry, "is not as it was written"));
            }
            previous = entry.hash();
            seq = entry.seq();
        }
        return faults;
    }

    private static boolean hasItsWords(
            Correction correction, CorrectionEntry entry, Set<String> gone) {
        return correction.isForgotten()
                ? correction.anchors().stream()
                        .filter(Anchor::isForgotten)
                        .allMatch(anchor -> gone.contains(anchor.report().value()))
                : correction.words().equals(entry.words());
    }

    private static String fault(CorrectionEntry entry, String what) {
        return "correction %d %s; restore a backup".formatted(entry.seq(), what);
    }
}
