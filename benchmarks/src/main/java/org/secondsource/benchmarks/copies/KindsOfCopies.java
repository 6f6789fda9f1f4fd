package org.secondsource.benchmarks.copies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.secondsource.benchmarks.measure.Benchmark;
import org.secondsource.benchmarks.measure.Corpus;
import org.secondsource.copying.CopyFinder;
import org.secondsource.copying.SharedText;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;

/// Are copies of each kind found, and nothing else? And does furniture stay out?
///
/// As many originals as are asked for are taken over, a fifth of them in each of five ways, under
/// headlines that share no word with the originals' texts. Then 300 different reports of twelve
/// outlets in three languages stand with their furniture, with their outlets told and without.
///
///     ./mvnw -q -Pbenchmark -Dask=kinds -Dbuilt=2000 -Dwords=300
public final class KindsOfCopies implements Benchmark {
    private static final long SEED = 20261129;
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 10, 1);
    private static final int DAYS = 60;
    private static final List<TakenOver> KINDS = List.of(TakenOver.values());
    private static final int REPORTS_WITH_FURNITURE = 300;

    private final Phrasebook phrases;
    private final int copies;
    private final int words;

    /// @param copies how many reports take over others
    /// @param words of an original
    public KindsOfCopies(Corpus corpus, int copies, int words) {
        this.phrases = Phrasebook.of(corpus.reports());
        this.copies = copies;
        this.words = words;
    }

    /// What was built, with the pairs that are copies.
    private static final class Built {
        final List<Report> reports = new ArrayList<>();
        final Map<TakenOver, Set<Pair>> wanted = new EnumMap<>(TakenOver.class);

        Set<Pair> wanted(TakenOver kind) {
            return wanted.computeIfAbsent(kind, key -> new HashSet<>());
        }
    }

    private record Pair(ReportId a, ReportId b) {
        static Pair of(ReportId one, ReportId other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    @Override
    public String answer(int rounds) {
        Built built = build();
        Set<Pair> found = found(built.reports);
        Set<Pair> all = new HashSet<>();
        built.wanted.values().forEach(all::addAll);
        StringBuilder answer = new StringBuilder();
        for (TakenOver kind : KINDS) {
            Set<Pair> wanted = built.wanted(kind);
            long right = wanted.stream().filter(found::contains).count();
            answer.append(line(kind.shown() + ": recall", right, wanted.size()));
        }
        long right = found.stream().filter(all::contains).count();
        answer.append(line("all kinds: precision", right, found.size()));
        FurnitureMill furniture = new FurnitureMill(SEED);
        for (boolean isOutletTold : List.of(true, false)) {
            int pairs = found(furniture.reports(REPORTS_WITH_FURNITURE, isOutletTold)).size();
            answer.append(
                    String.format(
                            Locale.ROOT,
                            "%-60s%d pairs%n",
                            "%d reports with furniture, outlets %s"
                                    .formatted(
                                            REPORTS_WITH_FURNITURE,
                                            isOutletTold ? "told" : "not told"),
                            pairs));
        }
        return answer.toString();
    }

    private static String line(String what, long right, long all) {
        return String.format(
                Locale.ROOT,
                "%-60s%.4f  %d of %d%n",
                what,
                all == 0 ? 0 : (double) right / all,
                right,
                all);
    }

    private static Set<Pair> found(List<Report> reports) {
        Set<Pair> found = new HashSet<>();
        for (SharedText text : new CopyFinder().sharedTexts(reports)) {
            found.add(Pair.of(text.a(), text.b()));
        }
        return found;
    }

    private Built build() {
        SplittableRandom random = new SplittableRandom(SEED);
        Built built = new Built();
        for (int number = 0; number < copies; number++) {
            TakenOver kind = KINDS.get(number % KINDS.size());
            int sources =
                    switch (kind) {
                        case SAME, VERSION, PART_WIRE -> 1;
                        case MERGED -> 2;
                        case DIGEST -> 4;
                    };
            int day = random.nextInt(DAYS);
            List<List<String>> originals = new ArrayList<>();
            List<ReportId> ids = new ArrayList<>();
            for (int source = 0; source < sources; source++) {
                List<String> sentences = sentences(words, random);
                originals.add(sentences);
                Report original = original(built, number, sentences, day);
                ids.add(original.id());
            }
            Report copy = copy(built, kind, number, originals, day, random);
            ids.forEach(id -> built.wanted(kind).add(Pair.of(id, copy.id())));
        }
        return built;
    }

    private Report original(Built built, int number, List<String> sentences, int day) {
        String lead = sentences.getFirst();
        String title = lead.substring(0, lead.lastIndexOf(' ', lead.length() / 2));
        return add(built, "wire" + number % 5 + ".example", title, sentences, day);
    }

    private Report copy(
            Built built,
            TakenOver kind,
            int number,
            List<List<String>> originals,
            int day,
            SplittableRandom random) {
        List<String> first = originals.getFirst();
        List<String> text = new ArrayList<>();
        switch (kind) {
            case SAME -> text.addAll(first);
            case VERSION -> {
                text.add(phrases.sentence(20, random));
                text.addAll(first.subList(1, first.size()));
                text.set(2, text.get(2).replaceFirst(" \\p{L}+ ", " 32 "));
                text.add(phrases.sentence(24, random));
            }
            case DIGEST -> originals.forEach(original -> text.addAll(original.subList(0, 2)));
            case PART_WIRE -> {
                text.addAll(first.subList(0, (first.size() + 1) / 2));
                text.addAll(sentences(words / 2, random));
            }
            case MERGED ->
                    originals.forEach(
                            original -> text.addAll(original.subList(0, original.size() / 2)));
        }
        boolean isOwn = kind == TakenOver.VERSION;
        String outlet =
                isOwn ? "wire" + number % 5 + ".example" : "paper" + number % 40 + ".example";
        return add(built, outlet, phrases.sentence(7, random), text, day + random.nextInt(3));
    }

    private List<String> sentences(int count, SplittableRandom random) {
        List<String> sentences = new ArrayList<>();
        for (int written = 0; written < count; ) {
            int length = 14 + random.nextInt(18);
            sentences.add(phrases.sentence(length, random));
            written += length;
        }
        return sentences;
    }

    private static Report add(
            Built built, String outlet, String title, List<String> sentences, int day) {
        Report report =
                report(
                        built.reports.size(),
                        outlet,
                        title,
                        FIRST_DAY.plusDays(day),
                        String.join("\n\n", sentences));
        built.reports.add(report);
        return report;
    }

    static Report report(int number, String outlet, String title, LocalDate day, String text) {
        return new Report(
                new ReportId(String.format(Locale.ROOT, "r%07d", number)),
                "built",
                "",
                title,
                outlet,
                "",
                new Publication.On(day, Publication.Basis.METADATA, "built"),
                "en",
                List.of(),
                text,
                List.of());
    }
}
