package org.secondsource.story.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;

final class WordSumTest {
    private static final long SEED = Long.getLong("test.seed", 20261130);

    private final Stems stems = new Stems();
    private final RunningRarity rarity = new RunningRarity();

    @Test
    void theLikenessWithASumIsThatOfAllItsReports() {
        List<WordVector> vectors = vectors(30);
        WordVector other = vectors.removeLast();
        double one = vectors.stream().mapToDouble(each -> WordSum.of(each).likeness(other)).sum();

        assertThat(WordSum.of(vectors).likeness(other))
                .as("seed %d", SEED)
                .isCloseTo(one, within(1e-4));
    }

    @Test
    void theLikenessOfTwoReportsIsThatOfTheTwoTheOtherWayRound() {
        List<WordVector> vectors = vectors(2);

        assertThat(WordSum.of(vectors.getFirst()).likeness(vectors.getLast()))
                .as("seed %d", SEED)
                .isCloseTo(WordSum.of(vectors.getLast()).likeness(vectors.getFirst()), within(1e-4))
                .isStrictlyBetween(0.0, 1.0);
    }

    @Test
    void aReportIsWhollyLikeItself() {
        WordVector vector = vectors(1).getFirst();

        assertThat(WordSum.of(vector).likeness(vector)).isCloseTo(1, within(1e-4));
    }

    @Test
    void aReportOfWordsThatStandEverywhereIsLikeNone() {
        WordVector empty =
                WordVector.of(WordCounts.of(report("", "The and of the."), stems), rarity);

        assertThat(WordSum.of(empty).likeness(vectors(1).getFirst())).isZero();
        assertThat(WordSum.of(vectors(1).getFirst()).likeness(empty)).isZero();
    }

    @Test
    void aStemIsTheSameWhetherItIsRememberedOrNot() {
        WordVector first =
                WordVector.of(WordCounts.of(report("", "Ferries sailed"), stems), rarity);
        vectors(40); // so that others have taken the places
        WordVector again =
                WordVector.of(WordCounts.of(report("", "Ferries sailed"), stems), rarity);

        assertThat(WordSum.of(first).likeness(again)).isCloseTo(1, within(1e-4));
    }

    private List<WordVector> vectors(int count) {
        Random random = new Random(SEED);
        List<WordVector> vectors = new ArrayList<>();
        for (int report = 0; report < count; report++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 200; word++) {
                text.append("tarn")
                        .append((char) ('a' + random.nextInt(26)))
                        .append(random.nextInt(30))
                        .append(' ');
            }
            WordCounts counts = WordCounts.of(report("Quake in Tarn", text.toString()), stems);
            rarity.add(counts);
            vectors.add(WordVector.of(counts, rarity));
        }
        return vectors;
    }

    private static Report report(String title, String text) {
        return new Report(
                new ReportId("r"),
                "built",
                "",
                title,
                "",
                "",
                new Publication.Unknown(),
                "en",
                List.of(),
                text,
                List.of());
    }
}
