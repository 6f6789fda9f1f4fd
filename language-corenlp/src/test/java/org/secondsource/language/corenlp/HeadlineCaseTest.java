package org.secondsource.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondsource.text.Lexicon;

final class HeadlineCaseTest {
    private static final Lexicon LEXICON =
            Lexicon.of(List.of("ferry", "sinks", "fire", "kills", "after", "the"));

    private static List<String> mended(String headline, String body) {
        List<CoreLabel> words = new ArrayList<>();
        for (String word : headline.split(" ")) {
            CoreLabel label = new CoreLabel();
            label.setWord(word);
            words.add(label);
        }
        new HeadlineCase(headline + "\n\n" + body, LEXICON).mend(words);
        return words.stream().map(CoreLabel::word).toList();
    }

    @Test
    void commonWordsOfAHeadlineBecomeSmallAndNamesStay() {
        assertThat(mended("Ferry Sinks After Fire Off Vik", "It sank near Vik, a town."))
                .containsExactly("ferry", "sinks", "after", "fire", "Off", "Vik");
    }

    @Test
    void aNameInCapitalsIsWrittenAsInTheText() {
        assertThat(mended("FIRE KILLS McADAM", "The mayor, Ann McAdam, died."))
                .containsExactly("fire", "kills", "McAdam");
    }

    @Test
    void aWordThatIsANameInTheTextStaysOneThoughTheLexiconKnowsIt() {
        assertThat(mended("Ferry Kills Fire Chief", "It was Fire, an old dog, that ran."))
                .contains("Fire");
    }

    @Test
    void aSentenceStaysAsItIs() {
        assertThat(mended("The Ferry Sinks After Fire .", "")).contains("Ferry", "Sinks");
        assertThat(mended("The ferry from Vik sinks", "")).contains("ferry", "Vik");
    }
}
