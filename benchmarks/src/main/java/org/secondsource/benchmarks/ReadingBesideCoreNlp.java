package org.secondsource.benchmarks;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.secondsource.benchmarks.measure.Benchmark;
import org.secondsource.benchmarks.measure.Corpus;
import org.secondsource.language.LanguageAnalyzer;
import org.secondsource.language.corenlp.CoreNlpAnalyzer;
import org.secondsource.language.corenlp.RememberedAnalyzer;
import org.secondsource.reading.ReportReader;
import org.secondsource.reading.cast.Gazetteer;
import org.secondsource.report.Report;

/// What does reading a report cost, beside what Stanford CoreNLP takes for its annotations?
///
/// CoreNLP stands here twice. As one sets it up for the question who says what: names, dependencies,
/// coreference and quotes, each as it comes. And lean: names without their finer kinds and times,
/// and dependencies, which is less than a reading needs. Ours is the whole reading: sentences,
/// times, cast, statements, quantities, events, pacts and positions.
///
///     ./mvnw -q -Pbenchmark -Dask=reading
///     ./mvnw -q -Pbenchmark -Dask=reading -Dreports=../shared/eval/attribution/inputs -Dlimit=40
final class ReadingBesideCoreNlp implements Benchmark {
    private final Corpus corpus;

    ReadingBesideCoreNlp(Corpus corpus) {
        this.corpus = corpus;
    }

    @Override
    public String answer(int rounds) throws IOException {
        Path memory = Files.createTempDirectory("second-source-benchmark");
        try {
            CoreNlpAnalyzer analyzer = CoreNlpAnalyzer.load();
            Gazetteer gazetteer = Gazetteer.load();
            LanguageAnalyzer remembered = new RememberedAnalyzer(memory, () -> analyzer);
            ReportReader reader = new ReportReader(analyzer, gazetteer);
            ReportReader again = new ReportReader(remembered, gazetteer);
            SideBySide sideBySide =
                    new SideBySide(
                            corpus,
                            List.of(
                                    coreNlp("CoreNLP", whole()),
                                    coreNlp("CoreNLP, lean", lean()),
                                    new Lane("reading", reader::read),
                                    new Lane("reading, sentences remembered", again::read)));
            return sideBySide.table(sideBySide.measure(rounds));
        } finally {
            remove(memory);
        }
    }

    private static Lane coreNlp(String name, Properties properties) {
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        return new Lane(name, report -> pipeline.annotate(annotation(report)));
    }

    private static Annotation annotation(Report report) {
        Annotation annotation = new Annotation(report.text());
        report.published()
                .day()
                .ifPresent(day ->
                        annotation.set(CoreAnnotations.DocDateAnnotation.class, day.toString()));
        return annotation;
    }

    private static Properties whole() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
        return properties;
    }

    private static Properties lean() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.useSUTime", "false");
        return properties;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (UncheckedIOException e) {
            throw new IOException(folder + " cannot be removed", e);
        }
    }
}
