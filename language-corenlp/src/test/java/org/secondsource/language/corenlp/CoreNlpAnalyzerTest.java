package org.secondsource.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.secondsource.language.NameKind;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CoreNlpAnalyzerTest {
    private final CoreNlpAnalyzer analyzer = CoreNlpAnalyzer.load();

    @Test
    void spansAreExactlyTheWords() {
        String text =
                "The ferry’s crew — 14 people — weren't hurt, “thank God”, Ann Lee said (twice).\n"
                        + "\n  Repairs cost $3.5m…  \nIt sails again on Jan. 5.";
        for (Sentence sentence : analyzer.analyze(text)) {
            for (Token token : sentence.tokens()) {
                assertThat(token.span().of(text)).isEqualTo(token.word());
            }
        }
    }

    @Test
    void paragraphsNeverShareASentence() {
        List<Sentence> sentences =
                analyzer.analyze("Strait closed\nPorts wait for\nnews. It came.");

        assertThat(sentences).hasSize(4);
    }

    @Test
    void aTextOfBlanksHasNoSentence() {
        assertThat(analyzer.analyze(" \n\t\n")).isEmpty();
    }

    @Test
    void theEndThatTellsWhoSaidItHangsAboveWhatWasSaid() {
        Sentence sentence = only("The ferry left the port late, the ministry said on Monday.");
        int said = indexOf(sentence, "said");
        int left = indexOf(sentence, "left");
        int ministry = indexOf(sentence, "ministry");

        assertThat(sentence.token(said).head()).isEqualTo(-1);
        assertThat(sentence.token(left).head()).isEqualTo(said);
        assertThat(sentence.token(left).relation()).isEqualTo("ccomp");
        assertThat(sentence.token(ministry).head()).isEqualTo(said);
        assertThat(sentence.token(ministry).relation()).isEqualTo("nsubj");
    }

    @Test
    void aPerfectIsAVerbWithItsAuxiliaryWhateverStandsBetweenThem() {
        Sentence sentence =
                only(
                        "The number of dead from the storm has, however, risen to 52, including 17"
                                + " people who drowned on Monday, Ann Lee, head of the service,"
                                + " said.");
        int risen = indexOf(sentence, "risen");

        assertThat(sentence.token(indexOf(sentence, "has")).head()).isEqualTo(risen);
        assertThat(sentence.token(indexOf(sentence, "number")).head()).isEqualTo(risen);
        assertThat(sentence.token(risen).relation()).isEqualTo("ccomp");
    }

    @Test
    void theDayOfATravelIsNoSubjectOfItsPurpose() {
        Sentence sentence =
                only("Ana Soto will travel to Lima on Thursday to meet her counterpart, Bo Lund.");
        int day = indexOf(sentence, "Thursday");

        assertThat(sentence.token(day).head()).isEqualTo(indexOf(sentence, "travel"));
        assertThat(sentence.token(day).relation()).isEqualTo("obl");
    }

    @Test
    void theSubjectOfAPassiveIsAPassiveSubject() {
        Sentence sentence = only("The ferry was repaired by a yard.");

        assertThat(sentence.dependent(indexOf(sentence, "repaired"), "nsubj:pass"))
                .isEqualTo(OptionalInt.of(indexOf(sentence, "ferry")));
    }

    @Test
    void everyPieceOfAHyphenatedNameIsThePersons() {
        Sentence sentence = only("Minister Anna Berg-Olsen met Kim Min-ho in Oslo.");

        assertThat(sentence.tokens().subList(1, 5))
                .allSatisfy(token -> assertThat(token.name()).isEqualTo(NameKind.PERSON));
        assertThat(sentence.tokens().subList(6, 10))
                .allSatisfy(token -> assertThat(token.name()).isEqualTo(NameKind.PERSON));
        assertThat(sentence.token(11).name()).isEqualTo(NameKind.LOCATION);
    }

    @Test
    void everySentenceHasOneRoot() {
        String text =
                "Closed. Why, and since when? He said: \"We, the crew, want to sail.\" 3 – 4.";
        for (Sentence sentence : analyzer.analyze(text)) {
            assertThat(sentence.tokens().stream().filter(token -> token.head() < 0)).hasSize(1);
        }
    }

    @Test
    void aListWithoutEndIsCut() {
        assertThat(analyzer.analyze("ferry port ".repeat(500)))
                .allSatisfy(sentence -> assertThat(sentence.size()).isLessThanOrEqualTo(120));
    }

    private Sentence only(String text) {
        List<Sentence> sentences = analyzer.analyze(text);
        assertThat(sentences).hasSize(1);
        return sentences.getFirst();
    }

    private static int indexOf(Sentence sentence, String word) {
        return IntStream.range(0, sentence.size())
                .filter(i -> sentence.token(i).word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
