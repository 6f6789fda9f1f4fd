package org.secondsource.evaluation.distortion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.SecondSource;
import org.secondsource.checking.CheckedSentence;
import org.secondsource.language.LanguageAnalyzer;
import org.secondsource.language.Sentence;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.cast.Gazetteer;
import org.secondsource.report.Intake;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.text.Span;

/// Checks sentences of reports, as they stand, reworded and distorted, as drafts against the
/// situation that the reports tell: no clause that was distorted may be given a claim.
///
/// A sentence is taken where one of its statements is told by a claim, as in `DistortionBench`. A
/// speaker that was left out is no distortion of a draft: it is told who says so.
public final class DraftBench {
    private final int most;
    private final SecondSource program;
    private final Rewordings rewordings = new Rewordings(Gazetteer.load());
    private final Map<Kind, Integer> made = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> held = new EnumMap<>(Kind.class);
    private final List<String> wrong = new ArrayList<>();
    private int sentences;
    private int sentencesHeld;

    /// @param most how many sentences of a situation, and changes of a kind, are tried
    public DraftBench(LanguageAnalyzer analyzer, int most) {
        this.program = new SecondSource(analyzer, 1);
        this.most = most;
    }

    /// Checks sentences of the reports of one situation against all of it.
    public void run(List<Report> reports) {
        List<Intake.Outcome> outcomes = new ArrayList<>();
        reports.forEach(report -> outcomes.add(new Intake.Outcome.Read(report)));
        Picture picture = program.read(outcomes, () -> {});
        Map<Kind, Integer> used = new EnumMap<>(Kind.class);
        Set<String> tried = new HashSet<>();
        for (Passage passage : passages(picture)) {
            String sentence = passage.sentence().span().of(passage.text());
            if (tried.size() < most && tried.add(sentence)) {
                sentence(picture, passage, sentence);
                for (Change change : changes(passage)) {
                    if (used.merge(change.kind(), 1, Integer::sum) <= most) {
                        judge(picture, passage, change);
                    }
                }
            }
        }
    }

    /// Statements that a claim tells, one of each report in turn.
    private static List<Passage> passages(Picture picture) {
        List<List<Passage>> byReport = new ArrayList<>();
        for (int i = 0; i < picture.readings().size(); i++) {
            ReadReport read = new ReadReport(picture.reports().get(i), picture.readings().get(i));
            byReport.add(Passage.of(read).stream().filter(p -> isClaimed(picture, p)).toList());
        }
        List<Passage> passages = new ArrayList<>();
        int longest = byReport.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            for (List<Passage> each : byReport) {
                if (i < each.size()) {
                    passages.add(each.get(i));
                }
            }
        }
        return passages;
    }

    private static boolean isClaimed(Picture picture, Passage passage) {
        return passage.read().reading().propositions().stream()
                .filter(told -> told.span().overlaps(passage.content()))
                .anyMatch(told ->
                        picture.claims().stream()
                                .anyMatch(claim -> claim.propositions().contains(told.id())));
    }

    private List<Change> changes(Passage passage) {
        List<Change> changes = new ArrayList<>(NumberChanges.of(passage));
        changes.addAll(VerbChanges.of(passage));
        changes.addAll(NameChanges.of(passage));
        changes.addAll(rewordings.of(passage));
        changes.removeIf(change ->
                !change.isReal(passage.text())
                        || !passage.sentence().span().contains(change.replaced()));
        changes.sort(
                Comparator.comparing(Change::kind)
                        .thenComparingInt(change -> change.replaced().start()));
        return changes;
    }

    private void sentence(Picture picture, Passage passage, String sentence) {
        sentences++;
        CheckedSentence.Outcome outcome = check(picture, sentence, passage).getFirst().outcome();
        if (outcome == CheckedSentence.Outcome.HELD) {
            sentencesHeld++;
        } else {
            wrong.add("true, and told " + outcome + ": " + sentence.replaceAll("\\s+", " "));
        }
    }

    private void judge(Picture picture, Passage passage, Change change) {
        Sentence sentence = passage.sentence();
        int start = sentence.span().start();
        String changed =
                passage.text().substring(start, change.replaced().start())
                        + change.words()
                        + passage.text().substring(change.replaced().end(), sentence.span().end());
        Span put = new Span(change.put().start() - start, change.put().end() - start);
        List<CheckedSentence> checked = check(picture, changed, passage);
        boolean whole =
                checked.stream().allMatch(one -> one.outcome() == CheckedSentence.Outcome.HELD);
        boolean given =
                checked.stream()
                        .flatMap(one -> one.parts().stream())
                        .anyMatch(part -> part.span().overlaps(put) && !part.held().isEmpty());
        boolean isHeld = whole || given && change.kind().distorts();
        made.merge(change.kind(), 1, Integer::sum);
        if (isHeld) {
            held.merge(change.kind(), 1, Integer::sum);
        }
        if (isHeld && change.kind().distorts()) {
            wrong.add(
                    "%s, and held [%s -> %s]: %s"
                            .formatted(
                                    change.kind().label(),
                                    change.replaced().of(passage.text()),
                                    change.words(),
                                    changed)
                            .replaceAll("\\s+", " "));
        }
    }

    private List<CheckedSentence> check(Picture picture, String draft, Passage passage) {
        Optional<LocalDate> day = passage.read().report().published().day();
        return program.check(picture, draft, day);
    }

    /// Sentences as they stand.
    public int sentences() {
        return sentences;
    }

    /// Those of them that are held.
    public int sentencesHeld() {
        return sentencesHeld;
    }

    /// Changes of a sort.
    public int made(Kind.Sort sort) {
        return count(made, sort);
    }

    /// Those of them that are held.
    public int held(Kind.Sort sort) {
        return count(held, sort);
    }

    private static int count(Map<Kind, Integer> numbers, Kind.Sort sort) {
        return numbers.entrySet().stream()
                .filter(entry -> entry.getKey().sort() == sort)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /// The cases that went wrong.
    public List<String> wrong() {
        return List.copyOf(wrong);
    }
}
