package org.secondsource.benchmarks.keeping;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.secondsource.archive.Anchor;
import org.secondsource.archive.Archive;
import org.secondsource.archive.Correction;
import org.secondsource.archive.CorrectionEntry;
import org.secondsource.archive.CorrectionEntry.Step;
import org.secondsource.archive.CorrectionLog;
import org.secondsource.archive.Memo;
import org.secondsource.store.sqlite.SituationFolder;
import org.secondsource.store.sqlite.SqliteMemo;
import org.secondsource.text.ReportId;

/// A process that adds files to a situation, puts something right in it and takes some of that back
/// until it is killed, and says after each time that it is kept.
final class Keeper {
    private static final int MOST_AT_ONCE = 5;
    private static final int MOST_WORDS = 4_000;

    private Keeper() {}

    /// @param arguments the situation, the number of the first file, a seed, and the number of the
    ///   call at which it dies; without the last it goes on until it is killed
    public static void main(String[] arguments) {
        boolean dies = arguments.length > 3;
        SituationFolder situation = SituationFolder.open(Path.of(arguments[0]));
        if (dies) {
            situation = situation.through(Failpoint.killing(Integer.parseInt(arguments[3])));
        }
        int next = Integer.parseInt(arguments[1]);
        Random random = new Random(Long.parseLong(arguments[2]));
        try (Archive archive = situation.archiveToChange(false);
                SqliteMemo memo = situation.memo("1")) {
            do {
                List<Archive.NewFile> files = new ArrayList<>();
                // Some once more; where it dies always as many, so that every call has its turn.
                int from = Math.max(0, next - (dies ? 1 : random.nextInt(3)));
                int to = next + (dies ? 2 : 1 + random.nextInt(MOST_AT_ONCE));
                for (int number = from; number < to; number++) {
                    files.add(file(number));
                }
                archive.add(files, Instant.now().minusSeconds(random.nextInt(7_200)));
                System.out.println("kept " + to);
                CorrectionEntry entry = archive.write(draft(random, archive), Instant.now());
                System.out.println("righted " + entry.seq());
                memo.keep(Memo.Kind.FOUND, Map.of(String.valueOf(to), file(to).bytes()));
                next = to;
            } while (!dies);
        }
    }

    /// A correction, or one that is undone or taken up again.
    static CorrectionEntry.Draft draft(Random random, Archive archive) {
        List<CorrectionLog.Standing> made = archive.corrections().standing();
        if (made.isEmpty() || random.nextInt(3) == 0) {
            Report report = new Report(new ReportId("r-" + random.nextInt(9)), random.nextInt(9));
            return new CorrectionEntry.Draft(
                    Step.ACCEPTED, 0, report.correction(Integer.toString(made.size())), "ana");
        }
        CorrectionLog.Standing one = made.get(random.nextInt(made.size()));
        Step step = one.step() == Step.ACCEPTED ? Step.UNDONE : Step.ACCEPTED;
        Correction none = new Correction(Correction.Kind.NOTE, List.of(), "", "so after all");
        return new CorrectionEntry.Draft(step, one.entry().seq(), none, "ben");
    }

    /// Some words of a report that are put right.
    private record Report(ReportId id, int start) {
        Correction correction(String note) {
            Anchor words =
                    new Anchor(
                            Anchor.Sort.PROPOSITION,
                            0,
                            id,
                            "in/" + id,
                            start,
                            "nine people died",
                            "before it: ",
                            ", he said");
            return new Correction(Correction.Kind.NOTE, List.of(words), note, "seen");
        }
    }

    /// The file of a number: the same words each time.
    static Archive.NewFile file(int number) {
        Random random = new Random(number);
        StringBuilder words = new StringBuilder("Report " + number);
        for (int i = random.nextInt(MOST_WORDS); i > 0; i--) {
            words.append(' ').append(Integer.toString(random.nextInt(100_000), 36));
        }
        String name = number + ".txt";
        return new Archive.NewFile(
                "in/" + name, name, words.toString().getBytes(StandardCharsets.UTF_8));
    }
}
