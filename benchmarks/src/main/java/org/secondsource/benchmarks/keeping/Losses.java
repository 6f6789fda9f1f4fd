package org.secondsource.benchmarks.keeping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.secondsource.archive.Archive;
import org.secondsource.archive.ArchiveException;
import org.secondsource.store.sqlite.SituationFolder;
import org.secondsource.store.sqlite.SqliteMemo;

/// What was lost of a situation to which a `Keeper` added, summed over many looks.
final class Losses {
    private static final int LAST = 10;

    private int lost;
    private int doubled;
    private int unopened;
    private int changed;

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
          not as they came                       %d
          situations that did not open           %d
        """
                .formatted(kept, lost, doubled, changed, unopened);
    }
}
