package org.secondsource.copying.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class CandidateIndexTest {
    private static final long SEED = Long.getLong("test.seed", 20261122);
    private static final int UNBOUNDED = Integer.MAX_VALUE;

    /// What the winnowing promises to hold two fingerprints.
    private static final int SURE_WORDS = Fingerprints.SHINGLE_WORDS + 2 * Fingerprints.WINDOW - 1;

    private final Random random = new Random(SEED);

    @Test
    void fourteenSharedWordsMakeACandidateWhereverTheyStand() {
        for (int round = 0; round < 500; round++) {
            long[] passage = words(SURE_WORDS);
            CandidateIndex index = new CandidateIndex(UNBOUNDED);
            index.add(joined(words(random.nextInt(50)), passage, words(random.nextInt(50))));

            assertThat(
                            index.add(
                                    joined(
                                            words(random.nextInt(50)),
                                            passage,
                                            words(random.nextInt(50)))))
                    .as("seed %d, round %d", SEED, round)
                    .containsExactly(0);
        }
    }

    @Test
    void fingerprintsStandAtTheSamePlacesOfAPassageInAnyText() {
        for (int round = 0; round < 500; round++) {
            long[] passage = words(SURE_WORDS);
            int before = random.nextInt(50);
            long[] text = joined(words(before), passage, words(random.nextInt(50)));

            assertThat(places(Fingerprints.of(passage), 0))
                    .as("seed %d, round %d", SEED, round)
                    .hasSizeGreaterThanOrEqualTo(2)
                    .isSubsetOf(places(Fingerprints.of(text), before));
        }
    }

    private static List<Integer> places(Fingerprints fingerprints, int before) {
        return IntStream.range(0, fingerprints.size())
                .mapToObj(index -> fingerprints.place(index) - before)
                .toList();
    }

    @Test
    void twoPhrasesInAnotherOrderMakeNoCandidate() {
        long[] one = words(7);
        long[] other = words(7);
        CandidateIndex index = new CandidateIndex(UNBOUNDED);
        index.add(joined(one, words(60), other));

        assertThat(index.add(joined(other, words(60), one))).isEmpty();
    }

    @Test
    void textsOutsideTheWindowAreForgotten() {
        long[] passage = words(40);
        CandidateIndex index = new CandidateIndex(3);
        index.add(passage);
        for (int number = 1; number <= 3; number++) {
            assertThat(index.add(joined(words(20), passage)).length).isEqualTo(number);
        }
        assertThat(index.add(passage)).containsExactly(1, 2, 3);
    }

    @Test
    void aTextThatRepeatsItselfIsOneCandidateAndLeavesRoomForOthers() {
        long[] refrain = words(30);
        long[] song = LongStream.range(0, 3_000).map(at -> refrain[(int) (at % 30)]).toArray();
        CandidateIndex index = new CandidateIndex(UNBOUNDED);
        index.add(song);

        assertThat(index.add(joined(words(10), refrain))).containsExactly(0);
        assertThat(index.add(song)).containsExactly(0, 1);
    }

    @Test
    void aTextShorterThanAShingleHasNoCandidates() {
        CandidateIndex index = new CandidateIndex(UNBOUNDED);
        for (int length = 0; length < Fingerprints.SHINGLE_WORDS; length++) {
            long[] text = new long[length];
            index.add(text);
            assertThat(index.add(text)).isEmpty();
        }
    }

    private long[] words(int count) {
        return random.longs(count).toArray();
    }

    private static long[] joined(long[]... parts) {
        return Arrays.stream(parts).flatMapToLong(Arrays::stream).toArray();
    }
}
