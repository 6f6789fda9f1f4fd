package org.secondsource.evaluation.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.secondsource.SecondSource;
import org.secondsource.actor.PlaceNames;
import org.secondsource.event.EventJoiner;
import org.secondsource.intake.FileIntake;
import org.secondsource.language.LanguageAnalyzer;
import org.secondsource.language.Sentence;
import org.secondsource.learned.Weights;
import org.secondsource.reading.attribution.AttributionReader;
import org.secondsource.reading.cast.CastReader;
import org.secondsource.reading.cast.Gazetteer;
import org.secondsource.reading.cast.Nouns;
import org.secondsource.reading.cue.CueLexicon;
import org.secondsource.reading.statement.RuleReader;
import org.secondsource.report.Intake;
import org.secondsource.report.cleaning.TextCleaner;
import org.secondsource.text.Lexicon;

/// Makes the weights of a model anew from marked articles, and writes them among the resources of
/// `core`. Run by `./mvnw -Pevaluate -Dask=train -Dmodel=attribution` or `-Dmodel=events`.
public final class TrainTask {
    private static final String ATTRIBUTION = "reading/attribution/";
    private static final String EVENTS = "event/" + EventJoiner.WEIGHTS;

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

    /// @param model which model is made: `attribution` or `events`
    public void train(String model) throws IOException {
        switch (model) {
            case "attribution" -> trainAttribution();
            case "events" -> trainEvents();
            default ->
                    throw new IllegalArgumentException(
                            "no model is called '%s'; expected -Dmodel=attribution or events"
                                    .formatted(model));
        }
    }

    /// Says too how good the weights are on topics that they did not learn from.
    private void trainEvents() throws IOException {
        long start = System.nanoTime();
        Path folder = shared.resolve("events");
        List<Intake.Outcome> files;
        try (Stream<Path> inputs = Files.list(folder.resolve("inputs"))) {
            files =
                    new FileIntake(
                                    new TextCleaner(Lexicon.english()),
                                    InputStream.nullInputStream(),
                                    1)
                            .read(inputs.map(Path::toString).sorted().toList());
        }
        EventTrainer trainer =
                new EventTrainer(
                        new SecondSource(analyzer, 1).read(files, () -> {}),
                        MarkedEvents.read(folder),
                        new PlaceNames(Gazetteer.load()));
        write(EVENTS, trainer.train());
        Map<String, EventTrainer.Tally> tallies = trainer.leftOut();
        tallies.forEach(TrainTask::print);
        print("all", EventTrainer.sum(tallies));
        System.out.printf(
                Locale.ROOT,
                "%d reports, %.0f s%n",
                files.size(),
                (System.nanoTime() - start) / 1e9);
    }

    private static void print(String topic, EventTrainer.Tally tally) {
        System.out.printf(
                Locale.ROOT,
                "left out %s: pairs F1 %.3f (P %.3f, R %.3f), %d right of %d found, %d wanted%n",
                topic,
                tally.both(),
                tally.precision(),
                tally.recall(),
                tally.right(),
                tally.found(),
                tally.wanted());
    }

    private void trainAttribution() throws IOException {
        long start = System.nanoTime();
        List<AttributionExamples> articles = new ArrayList<>();
        List<MarkedArticle> marked =
                new ArrayList<>(MarkedArticle.read(shared.resolve("attribution/train.jsonl.gz")));
        marked.addAll(
                MarkedArticle.read(project.resolve("evaluation/attribution/world-train.jsonl")));
        for (MarkedArticle article : marked) {
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
        write(ATTRIBUTION + AttributionReader.CUES, learned.cues());
        write(ATTRIBUTION + AttributionReader.ROLES, learned.roles());
        write(ATTRIBUTION + AttributionReader.VERDICTS, learned.verdicts());
        System.out.printf(
                Locale.ROOT,
                "%d articles, %.0f s%n",
                articles.size(),
                (System.nanoTime() - start) / 1e9);
    }

    private void write(String name, Weights weights) throws IOException {
        Path file = project.resolve("core/src/main/resources/org/secondsource/" + name);
        Files.createDirectories(file.getParent());
        byte[] bytes = weights.bytes();
        Files.write(file, bytes);
        System.out.printf(Locale.ROOT, "%s: %d bytes%n", file, bytes.length);
    }
}
