package org.secondsource.evaluation.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.secondsource.language.LanguageAnalyzer;
import org.secondsource.language.Sentence;
import org.secondsource.learned.Weights;
import org.secondsource.reading.attribution.AttributionReader;
import org.secondsource.reading.cast.CastReader;
import org.secondsource.reading.cast.Gazetteer;
import org.secondsource.reading.cast.Nouns;
import org.secondsource.reading.cue.CueLexicon;
import org.secondsource.reading.statement.RuleReader;

/// Makes the weights of a model anew from marked articles, and writes them among the resources of
/// `core`. Run by `./mvnw -Pevaluate -Dask=train -Dmodel=attribution`.
public final class TrainTask {
    private final Path project;
    private final Path shared;
    private final LanguageAnalyzer analyzer;
    private final CastReader casts = new CastReader(Gazetteer.load(), Nouns.english());
    private final RuleReader rules = new RuleReader(CueLexicon.load());

    /// @param shared the folder with the marked articles
    public TrainTask(Path project, Path shared, LanguageAnalyzer analyzer) {
        this.project = project;
        this.shared = shared;
        this.analyzer = analyzer;
    }

    /// @param model which model is made: `attribution`
    public void train(String model) throws IOException {
        if (!model.equals("attribution")) {
            throw new IllegalArgumentException(
                    "no model is called '%s'; expected -Dmodel=attribution".formatted(model));
        }
        long start = System.nanoTime();
        List<AttributionExamples> articles = new ArrayList<>();
        Path file = shared.resolve("attribution/train.jsonl.gz");
        for (MarkedArticle article : MarkedArticle.read(file)) {
            List<Sentence> sentences = analyzer.analyze(article.text());
            articles.add(
                    new AttributionExamples(
                            rules.words(
                                    article.text(),
                                    sentences,
                                    casts.read(article.text(), sentences)),
                            article));
        }
        AttributionTrainer.Learned learned = AttributionTrainer.standard().train(articles);
        write(AttributionReader.CUES, learned.cues());
        write(AttributionReader.ROLES, learned.roles());
        write(AttributionReader.VERDICTS, learned.verdicts());
        System.out.printf(
                Locale.ROOT,
                "%d articles, %.0f s%n",
                articles.size(),
                (System.nanoTime() - start) / 1e9);
    }

    private void write(String name, Weights weights) throws IOException {
        Path file =
                project.resolve(
                        "core/src/main/resources/org/secondsource/reading/attribution/" + name);
        Files.createDirectories(file.getParent());
        byte[] bytes = weights.bytes();
        Files.write(file, bytes);
        System.out.printf(Locale.ROOT, "%s: %d bytes%n", file, bytes.length);
    }
}
