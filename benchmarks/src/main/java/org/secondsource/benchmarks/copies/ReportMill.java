package org.secondsource.benchmarks.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.secondsource.benchmarks.measure.Corpus;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;

/// Builds any number of reports, of which it is known who copied whom.
///
/// Report n is made of n alone, so none needs to be kept. Three in ten are copies, edited in one of
/// five ways, of an original among the last few thousand. One original in ten has one of forty
/// standing lines, as the pages of an outlet do, and one in twenty the quotation that its
/// neighbours have, as the reports of one news conference do: neither makes a copy.
public final class ReportMill {
    /// How far back a copy's original lies at most, in reports: a week of news at 3,000 a day.
    static final int REACH = 20_000;

    private static final int COPIES_IN_A_HUNDRED = 30;
    private static final int WITH_STANDING_LINE_IN_A_HUNDRED = 10;
    private static final int WITH_SPEECH_IN_A_HUNDRED = 5;
    private static final int STANDING_LINES = 40;
    private static final int REPORTS_OF_A_NEWS_CONFERENCE = 100;

    private static final long SEED = 20261122;
    private static final List<Edit> EDITS = List.of(Edit.values());

    private final Corpus corpus;
    private final Phrasebook phrases;
    private final int words;

    /// @param corpus what the reports are built from
    /// @param words of an original, or a few more; copies that are cut have fewer
    public ReportMill(Corpus corpus, int words) {
        this.corpus = corpus;
        this.phrases = Phrasebook.of(corpus.reports());
        this.words = words;
    }

    @Override
    public String toString() {
        return "reports built from %s; originals have %d words".formatted(corpus, words);
    }

    static int numberOf(ReportId id) {
        return Integer.parseInt(id.value().substring(1));
    }

    BuiltReport report(int number) {
        SplittableRandom random = random(number);
        if (!isCopy(number)) {
            return built(number, original(number), Optional.empty(), List.of());
        }
        Edit edit = EDITS.get(random.nextInt(EDITS.size()));
        int first = originalBefore(number, random);
        int second = edit == Edit.MERGED ? originalBefore(number, random) : first;
        return built(
                number,
                edit.of(original(first), original(second), random),
                Optional.of(edit),
                first == second ? List.of(first) : List.of(first, second));
    }

    /// The first number of a generator is well mixed; neighbouring seeds by themselves are not.
    private SplittableRandom random(long number) {
        return new SplittableRandom(new SplittableRandom(SEED ^ number).nextLong());
    }

    private boolean isCopy(int number) {
        return number > 0 && random(~number).nextInt(100) < COPIES_IN_A_HUNDRED;
    }

    private int originalBefore(int number, SplittableRandom random) {
        int original;
        do {
            original = number - 1 - random.nextInt(Math.min(number, REACH));
        } while (isCopy(original));
        return original;
    }

    private List<String> original(int number) {
        SplittableRandom random = random(number);
        List<String> sentences = new ArrayList<>();
        int written = 0;
        while (written < words) {
            int length = 14 + random.nextInt(18);
            sentences.add(phrases.sentence(length, random));
            written += length;
        }
        if (random.nextInt(100) < WITH_SPEECH_IN_A_HUNDRED) {
            sentences.add("“" + shared(-1 - number / REPORTS_OF_A_NEWS_CONFERENCE) + "”");
        }
        if (random.nextInt(100) < WITH_STANDING_LINE_IN_A_HUNDRED) {
            sentences.add("\n" + shared(-1_000_000_000 - random.nextInt(STANDING_LINES)));
        }
        return sentences;
    }

    private String shared(int number) {
        return phrases.sentence(28, random(number));
    }

    private static BuiltReport built(
            int number, List<String> sentences, Optional<Edit> edit, List<Integer> sources) {
        Report report =
                new Report(
                        new ReportId(String.format(Locale.ROOT, "r%07d", number)),
                        "built",
                        "",
                        title(sentences.getFirst()),
                        "",
                        "",
                        new Publication.Unknown(),
                        "en",
                        List.of(),
                        String.join(" ", sentences),
                        List.of());
        return new BuiltReport(number, report, edit, sources);
    }

    /// Every other word of the first sentence.
    private static String title(String sentence) {
        StringBuilder title = new StringBuilder();
        String[] words = sentence.split(" ");
        for (int index = 0; index < words.length; index += 2) {
            title.append(words[index]).append(' ');
        }
        return title.toString().strip();
    }
}
