package org.secondsource.evaluation.distortion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.secondsource.SecondSource;
import org.secondsource.language.LanguageAnalyzer;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.Reading;
import org.secondsource.reading.cast.Gazetteer;
import org.secondsource.report.Intake;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;

/// Changes one sentence of a report at a time and reads the report beside its changed copy: a
/// distorted claim must not be joined with the true one, a reworded one must.
///
/// Only statements are changed that the program joins with their exact copies, and a distortion
/// counts only where the program reads a clause in the changed words: a copy that is not read
/// proves nothing. A paraphrase counts whether it is read or not.
public final class DistortionBench {
    /// So that no report and no kind outweighs the others. With the two situations and 50 reports
    /// of the public sets this makes more than 400 distorted copies and 200 paraphrases.
    private static final int MOST_OF_A_KIND_AND_REPORT = 3;

    private static final int MOST_OF_A_KIND = 80;

    private final SecondSource program;
    private final Rewordings rewordings = new Rewordings(Gazetteer.load());
    private final Tally tally = new Tally();

    public DistortionBench(LanguageAnalyzer analyzer) {
        this.program = new SecondSource(analyzer, 1);
    }

    /// Changes every report of a folder or of several.
    public void run(List<Report> reports) {
        List<Report> sorted = new ArrayList<>(reports);
        sorted.sort(Comparator.comparing(Report::id));
        sorted.forEach(this::run);
    }

    private void run(Report report) {
        Pair same = Pair.read(program, report, report.text());
        Map<Kind, Integer> used = new EnumMap<>(Kind.class);
        Set<String> tried = new HashSet<>();
        for (Passage passage : Passage.of(read(report))) {
            boolean claimed = same.joins(passage.content(), passage.content());
            for (Change change : claimed ? changes(passage) : List.<Change>of()) {
                boolean room =
                        used.getOrDefault(change.kind(), 0) < MOST_OF_A_KIND_AND_REPORT
                                && tally.made(change.kind()) < MOST_OF_A_KIND;
                boolean fresh = tried.add(change.kind() + " " + change.replaced());
                if (room && fresh && change.isReal(report.text()) && judge(passage, change, same)) {
                    used.merge(change.kind(), 1, Integer::sum);
                }
            }
        }
    }

    private ReadReport read(Report report) {
        Picture alone = program.read(List.of(new Intake.Outcome.Read(report)), () -> {});
        Reading reading = alone.readings().getFirst();
        return new ReadReport(alone.reports().getFirst(), reading);
    }

    private List<Change> changes(Passage passage) {
        List<Change> changes = new ArrayList<>(NumberChanges.of(passage));
        changes.addAll(VerbChanges.of(passage));
        changes.addAll(NameChanges.of(passage));
        changes.addAll(Sayings.of(passage));
        changes.addAll(rewordings.of(passage));
        return changes;
    }

    /// @return whether the change counts
    private boolean judge(Passage passage, Change change, Pair same) {
        Pair pair = Pair.read(program, passage.read().report(), change.in(passage.text()));
        if (change.kind().distorts() && !pair.tells(change.put())) {
            tally.addSilent(change.kind());
            return false;
        }
        tally.add(
                change,
                passage.text(),
                isJoined(passage, change, pair, same),
                pair.confused(change).map(claim -> claim.id().toString()).orElse(""));
        return true;
    }

    private static boolean isJoined(Passage passage, Change change, Pair pair, Pair same) {
        if (change.kind() == Kind.ATTRIBUTION) {
            // The words are the same, so they may stand together; the copy must not count as one
            // more who says so.
            return pair.backers(passage.content()) > same.backers(passage.content());
        }
        if (change.kind().distorts()) {
            return pair.confused(change).isPresent();
        }
        return pair.joins(passage.content(), change.moved(passage.sentence().span()));
    }

    public Tally tally() {
        return tally;
    }
}
