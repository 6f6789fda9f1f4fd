package org.secondsource.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.secondsource.report.Report;
import org.secondsource.story.word.RunningRarity;
import org.secondsource.story.word.Stems;
import org.secondsource.story.word.WordCounts;
import org.secondsource.story.word.WordVector;

final class StoryIndexTest {
    private final StoryIndex index = new StoryIndex();
    private final RunningRarity rarity = new RunningRarity();

    @Test
    void theStoryThatSharesMostIsTheFirstCandidate() {
        index.add(1, vector("quake velmora mirrin"));
        index.add(2, vector("quake velmora ossel"));

        assertThat(index.candidates(vector("quake velmora ossel tarn"))).containsExactly(2, 1);
    }

    @Test
    void ofEqualStoriesTheOlderIsTheFirst() {
        index.add(7, vector("quake velmora"));
        index.add(3, vector("quake velmora"));

        assertThat(index.candidates(vector("quake velmora"))).containsExactly(3, 7);
    }

    @Test
    void aStoryThatSharesLittleBesideTheBestIsNone() {
        index.add(1, vector("quake velmora mirrin ossel tarn hathe oduya pell brannock varga"));
        index.add(2, vector("brannock"));

        assertThat(
                        index.candidates(
                                vector(
                                        "quake velmora mirrin ossel tarn hathe oduya pell brannock"
                                                + " varga")))
                .containsExactly(1);
    }

    @Test
    void aStoryThatWasTakenOutIsNone() {
        index.add(1, vector("quake velmora"));
        index.remove(1, vector("quake velmora"));

        assertThat(index.candidates(vector("quake velmora"))).isEmpty();
    }

    @Test
    void howManyStoriesAWordHasMakesNoMoreCandidates() {
        for (int story = 0; story < 1_000; story++) {
            index.add(story, vector("quake"));
        }

        assertThat(index.candidates(vector("quake"))).hasSize(12).allMatch(story -> story >= 950);
    }

    private WordVector vector(String words) {
        Report report = InventedNews.report("r", 1, "", words);
        return WordVector.of(WordCounts.of(report, new Stems()), rarity);
    }
}
