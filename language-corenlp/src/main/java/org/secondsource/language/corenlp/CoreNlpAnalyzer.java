package org.secondsource.language.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.secondsource.language.LanguageAnalyzer;
import org.secondsource.language.NameKind;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.corenlp.flat.FlatModels;
import org.secondsource.language.corenlp.name.NameModel;
import org.secondsource.language.corenlp.name.NameModelFile;
import org.secondsource.language.corenlp.name.NameRecogniser;
import org.secondsource.language.corenlp.parse.ArcParser;
import org.secondsource.language.corenlp.parse.ParserModel;
import org.secondsource.language.corenlp.parse.ParserModelFile;
import org.secondsource.text.Lexicon;
import org.secondsource.text.Span;

/// Reads English with Stanford CoreNLP 4.5.10: tokens, part of speech, lemma, names of two
/// recognisers, and basic dependencies. One instance serves any number of threads.
///
/// The parts are called one by one and not through `StanfordCoreNLP`, so that the models load side
/// by side, and so that the compiler does not spend twenty seconds on `WordsToSentencesAnnotator`
/// (design/stack.md, "JIT trap").
public final class CoreNlpAnalyzer implements LanguageAnalyzer {
    /// Changes whenever the same text could come out differently.
    static final String VERSION = "corenlp-4.5.10/9";

    /// Changes with the layout of the flat models too.
    private static final String LAID_OUT = VERSION + "/flat-1";

    private static final String MODELS = "edu/stanford/nlp/models/";
    private static final String TOKENIZER_OPTIONS = "invertible,ptb3Escaping=false";

    /// Longer sentences are lists and tables; they are cut, so that one of them cannot hold up a
    /// run. News sentences of more than 120 words are 2 in 10,000 in `../shared/eval/attribution`.
    private static final int LONGEST_SENTENCE_WORDS = 120;

    private final MaxentTagger tagger;
    private final List<NameRecogniser> recognisers;
    private final ArcParser parser;
    private final Lexicon lexicon = Lexicon.english();

    private CoreNlpAnalyzer(
            MaxentTagger tagger, List<NameRecogniser> recognisers, ArcParser parser) {
        this.tagger = tagger;
        this.recognisers = List.copyOf(recognisers);
        this.parser = parser;
    }

    /// Loads the models on as many threads as the common pool has.
    public static CoreNlpAnalyzer load() {
        return load(Optional.empty());
    }

    /// Loads the models, and keeps them laid out in a folder, if it is there: from then on they are
    /// mapped, which costs no time.
    public static CoreNlpAnalyzer load(Optional<Path> folder) {
        FlatModels models = new FlatModels(LAID_OUT, folder);
        CompletableFuture<MaxentTagger> tagger =
                CompletableFuture.supplyAsync(() ->
                        new MaxentTagger(MODELS + "pos-tagger/english-left3words-distsim.tagger"));
        CompletableFuture<NameRecogniser> conll =
                CompletableFuture.supplyAsync(
                        () -> recogniser("english.conll.4class.distsim.crf.ser.gz", models));
        NameRecogniser threeClasses = recogniser("english.all.3class.distsim.crf.ser.gz", models);
        ArcParser parser =
                new ArcParser(
                        new ParserModel(
                                models.get(
                                        MODELS + "parser/nndep/english_UD.gz",
                                        ParserModelFile::lay)));
        return new CoreNlpAnalyzer(tagger.join(), List.of(threeClasses, conll.join()), parser);
    }

    private static NameRecogniser recogniser(String model, FlatModels models) {
        return new NameRecogniser(
                new NameModel(models.get(MODELS + "ner/" + model, NameModelFile::lay)));
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public List<Sentence> analyze(String text) {
        List<Sentence> sentences = new ArrayList<>();
        HeadlineCase headlines = new HeadlineCase(text, lexicon);
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            addParagraph(text.substring(start, end), start, headlines, sentences);
            start = end + 1;
        }
        return List.copyOf(sentences);
    }

    private void addParagraph(
            String paragraph, int offset, HeadlineCase headlines, List<Sentence> sentences) {
        if (paragraph.isBlank()) {
            return;
        }
        List<CoreLabel> words =
                GluedWords.cut(
                        new PTBTokenizer<CoreLabel>(
                                        new StringReader(paragraph),
                                        new CoreLabelTokenFactory(true),
                                        TOKENIZER_OPTIONS)
                                .tokenize());
        for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(words)) {
            for (int i = 0; i < sentence.size(); i += LONGEST_SENTENCE_WORDS) {
                List<CoreLabel> piece =
                        sentence.subList(i, Math.min(sentence.size(), i + LONGEST_SENTENCE_WORDS));
                sentences.add(sentence(piece, offset, headlines));
            }
        }
    }

    private Sentence sentence(List<CoreLabel> words, int offset, HeadlineCase headlines) {
        List<String> written = words.stream().map(CoreLabel::word).toList();
        headlines.mend(words);
        tagger.tagCoreLabels(words);
        Morphology morphology = new Morphology();
        for (int i = 0; i < words.size(); i++) {
            CoreLabel word = words.get(i);
            word.setIndex(i + 1);
            word.setLemma(morphology.lemma(word.word(), word.tag(), true));
            word.set(CoreAnnotations.ValueAnnotation.class, word.word());
        }
        List<NameKind> names = NameTags.of(words, recognisers);
        Heads heads = Heads.of(words, parser);
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            CoreLabel word = words.get(i);
            tokens.add(
                    new Token(
                            new Span(offset + word.beginPosition(), offset + word.endPosition()),
                            written.get(i),
                            word.lemma(),
                            word.tag(),
                            names.get(i),
                            heads.head(i),
                            heads.relation(i)));
        }
        return new Sentence(tokens);
    }
}
