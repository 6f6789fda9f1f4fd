package org.secondsource.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.secondsource.app.Models;
import org.secondsource.language.Sentence;
import org.secondsource.reading.attribution.AttributionReader;
import org.secondsource.reading.attribution.Judged;
import org.secondsource.reading.attribution.ReportWords;
import org.secondsource.reading.cast.CastReader;
import org.secondsource.reading.cast.Gazetteer;
import org.secondsource.reading.cast.Nouns;
import org.secondsource.reading.cue.CueLexicon;
import org.secondsource.reading.statement.Basis;
import org.secondsource.reading.statement.RuleReader;
import org.secondsource.reading.statement.Statement;

/// What the learned reader makes of an invented report.
final class LearnedStatementsTest {
    private static final String REPORT =
            """
            The north quay at Vik was closed on Monday after a crack was found in its wall, harbour
            master Ingrid Falk said.

            "We will not take a risk with a ferry full of people," she told reporters. The operator
            Nordfjord Lines said it expected the repair to take three weeks. Residents fear that the
            island will be cut off.
            """;

    private static List<Judged> read() {
        List<Sentence> sentences = Models.english().analyze(REPORT);
        ReportWords words =
                new RuleReader(CueLexicon.load())
                        .words(
                                REPORT,
                                sentences,
                                new CastReader(Gazetteer.load(), Nouns.english())
                                        .read(REPORT, sentences));
        return AttributionReader.load().read(words);
    }

    @Test
    void whatRulesAndLearningBothReadIsSurerThanNot() {
        Statement statement = Told.by(REPORT).statements(Basis.BOTH).getFirst();

        assertThat(statement.confidence()).isGreaterThan(0.5);
        assertThat(statement.vouches()).isTrue();
    }

    @Test
    void everyConfidenceIsAShare() {
        assertThat(read())
                .isNotEmpty()
                .allSatisfy(judged -> assertThat(judged.confidence()).isBetween(0.0, 1.0));
    }

    @Test
    void aTurkishLocaleAndTwoThreadsChangeNothing() {
        List<Judged> plain = read();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            List<CompletableFuture<List<Judged>>> both = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                both.add(CompletableFuture.supplyAsync(LearnedStatementsTest::read));
            }
            both.forEach(read -> assertThat(read.join()).isEqualTo(plain));
        } finally {
            Locale.setDefault(before);
        }
    }
}
