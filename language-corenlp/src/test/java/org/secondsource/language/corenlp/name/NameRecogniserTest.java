package org.secondsource.language.corenlp.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// CoreNLP itself is the oracle. It folds case by the default locale, so a Turkish run would
/// compare two kinds of mistakes.
@Tag("whole")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class NameRecogniserTest {
    private static final String FOUR_CLASSES =
            "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";

    /// Names at both ends, twice, after titles and short words; British spelling; numbers; marks;
    /// words no model has met; one word alone.
    private static final List<String> SENTENCES =
            List.of(
                    "Besa Lumani told Mr. Ilir Shehaj in Vlore that the Adriatic Line would pay .",
                    "Lumani , the Albanian minister of labour , met Ms Rossi and Lumani 's aide in Bari",
                    "\" The A.B.-Grzegrzolka Institute of Defence , \" said Xqz Nrvqtwk , 43 , of the"
                            + " EU .",
                    "The port of Brindisi , north of the Strait of Otranto , and the Port of Bari"
                            + " closed .",
                    "ROME -- UN peacekeepers in 2,000 colourful lorries left on 3 May 2025 / 26 .",
                    "Tirana");

    private final NameRecogniser ours =
            new NameRecogniser(new NameModel(NameModelFile.lay(FOUR_CLASSES)));
    private List<List<CoreLabel>> sentences = List.of();

    @BeforeAll
    void tag() {
        MaxentTagger tagger =
                new MaxentTagger(
                        "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");
        sentences = new ArrayList<>();
        for (String sentence : SENTENCES) {
            List<CoreLabel> words = new ArrayList<>();
            for (String word : sentence.split(" ")) {
                CoreLabel label = new CoreLabel();
                label.setWord(word);
                words.add(label);
            }
            tagger.tagCoreLabels(words);
            sentences.add(words);
        }
    }

    @Test
    void labelsAreThoseOfCoreNlp() {
        CRFClassifier<CoreLabel> theirs = CRFClassifier.getClassifierNoExceptions(FOUR_CLASSES);
        for (List<CoreLabel> sentence : sentences) {
            List<String> labels = ours.labels(sentence);
            List<CoreLabel> copies = sentence.stream().map(CoreLabel::new).toList();
            assertThat(labels)
                    .isEqualTo(
                            theirs.classifySentence(copies).stream()
                                    .map(word -> word.get(CoreAnnotations.AnswerAnnotation.class))
                                    .toList());
        }
        assertThat(ours.labels(sentences.getFirst())).contains("PERSON", "ORGANIZATION");
    }

    @Test
    void aSentenceHasTheSameNamesWhateverWasReadBefore() {
        List<String> first = ours.labels(sentences.getFirst());
        sentences.forEach(ours::labels);

        assertThat(ours.labels(sentences.getFirst())).isEqualTo(first);
        assertThat(
                        new NameRecogniser(new NameModel(NameModelFile.lay(FOUR_CLASSES)))
                                .labels(sentences.getFirst()))
                .isEqualTo(first);
    }

    @Test
    void aSentenceWithoutWordsHasNoLabels() {
        assertThat(ours.labels(List.of())).isEmpty();
    }

    @Test
    void aModelThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> NameModelFile.lay("nowhere/names.ser.gz"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("nowhere/names.ser.gz")
                .hasMessageContaining("not on the class path");
    }

    @Test
    void aModelOfAnotherKindIsNamed() {
        assertThatThrownBy(() ->
                        NameModelFile.lay("edu/stanford/nlp/models/parser/nndep/english_UD.gz"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no recogniser's model");
    }
}
