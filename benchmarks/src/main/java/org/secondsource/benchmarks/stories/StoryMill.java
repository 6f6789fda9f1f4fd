package org.secondsource.benchmarks.stories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.secondsource.benchmarks.copies.Phrasebook;
import org.secondsource.benchmarks.measure.Corpus;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;

/// Builds any number of reports of stories, day after day, of which it is known which is of which.
///
/// Report n is made of n alone. 3,000 come out a day; a story has ten reports within two days, so
/// that there are stories of every age from the second day on. They have its names and words among
/// those of the phrasebook, and three in ten of them are copies of its first one under another
/// headline.
public final class StoryMill {
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 10, 1);
    private static final int REPORTS_A_DAY = 3_000;
    private static final int REPORTS_A_STORY = 10;
    private static final int REPORTS_OF_TWO_DAYS = 2 * REPORTS_A_DAY;
    private static final int STORIES_OF_TWO_DAYS = REPORTS_OF_TWO_DAYS / REPORTS_A_STORY;
    private static final int COPIES_IN_A_HUNDRED = 30;
    private static final int SENTENCE = 22;
    private static final int NAMES = 4;
    private static final int WORDS_OF_ITS_OWN = 8;
    private static final long SEED = 20261130;
    private static final String[] SYLLABLES = {
        "ba", "dor", "ki", "len", "mar", "no", "pel", "ri", "sa", "tov", "ul", "ven", "wy", "zan",
        "gre", "hol"
    };

    private final Corpus corpus;
    private final Phrasebook phrases;
    private final int words;

    /// @param words of a report
    public StoryMill(Corpus corpus, int words) {
        this.corpus = corpus;
        this.phrases = Phrasebook.of(corpus.reports());
        this.words = words;
    }

    @Override
    public String toString() {
        return "reports of ten a story built from %s, of %d words".formatted(corpus, words);
    }

    /// The number of the story of a report: those of two days are interleaved.
    int storyOf(int number) {
        return number / REPORTS_OF_TWO_DAYS * STORIES_OF_TWO_DAYS
                + number % REPORTS_OF_TWO_DAYS % STORIES_OF_TWO_DAYS;
    }

    Report report(int number) {
        int story = storyOf(number);
        SplittableRandom random = random(number);
        boolean isFirst = number % REPORTS_OF_TWO_DAYS < STORIES_OF_TWO_DAYS;
        boolean isCopy = !isFirst && random.nextInt(100) < COPIES_IN_A_HUNDRED;
        List<String> own = own(story);
        SplittableRandom told = isFirst || isCopy ? random(-1 - story) : random;
        List<String> sentences = new ArrayList<>();
        for (int written = 0; written < words; written += SENTENCE) {
            sentences.add(sentence(own, told));
        }
        return new Report(
                new ReportId(String.format(Locale.ROOT, "r%08d", number)),
                "built",
                "",
                sentence(own, random),
                "paper%d.example".formatted(number % 200),
                "",
                new Publication.On(
                        FIRST_DAY.plusDays(number / REPORTS_A_DAY),
                        Publication.Basis.METADATA,
                        "built"),
                "en",
                List.of(),
                String.join(" ", sentences),
                List.of());
    }

    /// A sentence of the phrasebook with a name and a word of the story.
    private String sentence(List<String> own, SplittableRandom random) {
        String sentence = phrases.sentence(SENTENCE - 3, random);
        int gap = sentence.indexOf(' ', sentence.length() / 2);
        return "%s %s, %s%s"
                .formatted(
                        sentence.substring(0, gap),
                        own.get(random.nextInt(NAMES)),
                        own.get(NAMES + random.nextInt(WORDS_OF_ITS_OWN)),
                        sentence.substring(gap));
    }

    private List<String> own(int story) {
        SplittableRandom random = random(~(long) story << 20);
        List<String> own = new ArrayList<>();
        for (int name = 0; name < NAMES; name++) {
            own.add(capital(invented(random)) + " " + capital(invented(random)));
        }
        for (int word = 0; word < WORDS_OF_ITS_OWN; word++) {
            own.add(invented(random));
        }
        return own;
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /// One of a million, so that stories share a word now and then.
    private static String invented(SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        for (int left = 65_536 + random.nextInt(1_000_000); left > 0; left /= SYLLABLES.length) {
            word.append(SYLLABLES[left % SYLLABLES.length]);
        }
        return word.toString();
    }

    private static SplittableRandom random(long number) {
        return new SplittableRandom(new SplittableRandom(SEED ^ number).nextLong());
    }
}
