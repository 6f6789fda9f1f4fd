package org.secondsource.benchmarks.keeping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.secondsource.archive.Archive;
import org.secondsource.archive.ArchiveException;
import org.secondsource.archive.CorrectionLog;
import org.secondsource.store.sqlite.SituationFolder;
import org.secondsource.store.sqlite.SqliteMemo;

/// What was lost of a situation to which a `Keeper` added, summed over many looks.
final class Losses {
    private static final int LAST = 10;

    private int lost;
    private int doubled;
    private int unopened;
    private int changed;
    private int corrections;
    private int unrighted;

    /// Looks whether the log of corrections is a chain, with all that was said to be kept.
    ///
    /// @param told the number of the last one of which that was said
    void lookAtCorrections(Path folder, int told) {
        try (Archive archive = SituationFolder.open(folder).archive()) {
            CorrectionLog log = archive.corrections();
            corrections = log.entries().size();
            unrighted += Math.max(0, told - corrections);
            changed += log.faults(archive.tombstones()).size();
        } catch (ArchiveException unread) {
            System.err.println(unread.getMessage());
            unopened++;
        }
    }

    /// @param told the number after the last file that was said to be kept
    /// @param whole whether every byte is looked at, and not the last files alone
    /// @return the number after the last file that is there
    int look(Path folder, int told, boolean whole) {
        try (Archive archive = SituationFolder.open(folder).archive();
                SqliteMemo memo = SituationFolder.open(folder).memo("1")) {
            List<Archive.Arrival> arrivals = archive.arrivals();
            Set<String> names = new HashSet<>();
            for (Archive.Arrival arrival : arrivals) {
                doubled += names.add(arrival.name()) ? 0 : 1;
            }
            for (int number = 0; number < told; number++) {
                lost += names.contains(number + ".txt") ? 0 : 1;
            }
            List<Archive.Arrival> looked =
                    whole
                            ? new ArrayList<>(arrivals)
                            : arrivals.subList(
                                    Math.max(0, arrivals.size() - LAST), arrivals.size());
            for (Archive.Arrival arrival : looked) {
                int number = Integer.parseInt(arrival.name().replace(".txt", ""));
                boolean same = Arrays.equals(archive.content(arrival), Keeper.file(number).bytes());
                changed += same ? 0 : 1;
            }
            changed += whole ? archive.check().size() : 0;
            unopened += memo.trouble().isPresent() ? 1 : 0;
            return names.size();
        } catch (ArchiveException unread) {
            System.err.println(unread.getMessage());
            unopened++;
            return told;
        }
    }

    /// In lines.
    String told(int kept) {
        return """
          files kept at the end                  %,d
          said to be kept, and lost              %d
          there twice                            %d
          corrections and undos at the end       %,d
          said to be kept, and lost              %d
          not as they came                       %d
          situations that did not open           %d
        """
                .formatted(kept, lost, doubled, corrections, unrighted, changed, unopened);
    }
}
