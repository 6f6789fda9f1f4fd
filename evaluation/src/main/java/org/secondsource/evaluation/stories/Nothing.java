package org.secondsource.evaluation.stories;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;

/// Adds one sentence about nothing to one report of twenty, and holds the stories of the others
/// against what they were.
final class Nothing {
    private static final int REPORTS = 20;

    /// Sentences that tell nothing of any happening.
    private static final List<String> SENTENCES =
            List.of(
                    "Nothing else was known by the evening.",
                    "It was not clear at first what that meant.",
                    "There was no word on what would come next.",
                    "Some of those who were there had another view.",
                    "That had been expected for some time.",
                    "More is to be said about it on another day.",
                    "Opinions on this differ, as they often do.",
                    "The weather was fine for the time of the year.",
                    "Nobody could say how long it would take.",
                    "It is the first time that this has been said in public.");

    private final List<Labelled> stream;
    private final Random random;

    /// @param stream in time order
    Nothing(List<Labelled> stream, long seed) {
        this.stream = stream;
        this.random = new Random(seed);
    }

    /// @return how many of the trials left the stories of the other reports as they were
    int unchanged(int trials) {
        int unchanged = 0;
        for (int trial = 0; trial < trials; trial++) {
            unchanged += isUnchanged(trial % 2 == 0 ? neighbours() : stories()) ? 1 : 0;
        }
        return unchanged;
    }

    private boolean isUnchanged(List<Report> reports) {
        int which = random.nextInt(reports.size());
        List<Report> changed = new ArrayList<>(reports);
        Report longer = withSentence(reports.get(which));
        changed.set(which, longer);
        String without = reports.get(which).id().value();
        Map<ReportId, String> names = new HashMap<>();
        reports.forEach(report -> names.put(report.id(), report.id().value()));
        names.put(longer.id(), without);
        return Clustering.groups(Clustering.stories(reports), names, without)
                .equals(Clustering.groups(Clustering.stories(changed), names, without));
    }

    /// Reports that follow each other in the stream.
    private List<Report> neighbours() {
        int from = random.nextInt(stream.size() - REPORTS);
        return Labelled.reports(stream.subList(from, from + REPORTS));
    }

    /// Happenings drawn one by one, with all their reports, until there are twenty.
    private List<Report> stories() {
        Map<String, List<Report>> happenings = new TreeMap<>();
        stream.forEach(one ->
                happenings
                        .computeIfAbsent(one.happening(), key -> new ArrayList<>())
                        .add(one.report()));
        List<List<Report>> order = new ArrayList<>(happenings.values());
        Collections.shuffle(order, random);
        return order.stream().flatMap(List::stream).limit(REPORTS).toList();
    }

    /// The report with a sentence more behind one of its own; as any text that was changed, it has
    /// another id.
    private Report withSentence(Report report) {
        String text = report.text();
        String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
        List<Integer> ends = new ArrayList<>();
        for (int at = 1; at + 1 < text.length(); at++) {
            if (text.charAt(at) == '.' && Character.isWhitespace(text.charAt(at + 1))) {
                ends.add(at + 1);
            }
        }
        int at = ends.isEmpty() ? text.length() : ends.get(random.nextInt(ends.size()));
        String longer = text.substring(0, at) + " " + sentence + text.substring(at);
        String id = UUID.nameUUIDFromBytes(longer.getBytes(StandardCharsets.UTF_8)).toString();
        return new Report(
                new ReportId(id.replace("-", "")),
                report.location(),
                report.url(),
                report.title(),
                report.outlet(),
                report.byline(),
                report.published(),
                report.language(),
                report.marks(),
                longer,
                report.removed());
    }
}
