package org.secondsource.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GluedWordsTest {
    private static final int START = 10;

    private static CoreLabel word(String text) {
        CoreLabel word = new CoreLabel();
        word.setWord(text);
        word.setValue(text);
        word.setOriginalText(text);
        word.setBeginPosition(START);
        word.setEndPosition(START + text.length());
        return word;
    }

    @ParameterizedTest
    @CsvSource({
        "640kW,640 kW",
        "USD10m,USD 10 m",
        "USD10,USD 10",
        "1.5km.,1.5 km.",
        "45,45",
        "PS4,PS4",
        "PS45,PS 45",
        "PS4m,PS 4 m",
        "4x4,4x4",
        "3D,3D",
        "A320,A320",
        "1990s,1990s",
        "says.Police,says . Police",
        "survive.A,survive . A",
        "booking.Com,booking.Com",
        "booking.com,booking.com",
        "D.Phil,D.Phil"
    })
    void aNumberIsCutFromItsUnitAndASentenceFromTheNext(String text, String pieces) {
        List<CoreLabel> cut = GluedWords.cut(List.of(word(text)));

        assertThat(cut.stream().map(CoreLabel::word).collect(Collectors.joining(" ")))
                .isEqualTo(pieces);
    }

    @ParameterizedTest
    @CsvSource({"640kW", "USD10m", "1.5km.", "says.Police"})
    void thePiecesCoverTheWord(String text) {
        int at = START;
        for (CoreLabel piece : GluedWords.cut(List.of(word(text)))) {
            assertThat(piece.beginPosition()).isEqualTo(at);
            assertThat(piece.word()).hasSize(piece.endPosition() - at);
            at = piece.endPosition();
        }
        assertThat(at).isEqualTo(START + text.length());
    }
}
