package org.secondsource.benchmarks.finding;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.secondsource.benchmarks.copies.Phrasebook;
import org.secondsource.benchmarks.measure.Benchmark;
import org.secondsource.benchmarks.measure.Corpus;
import org.secondsource.claim.source.SourceCount;
import org.secondsource.finding.Findable;
import org.secondsource.finding.Question;
import org.secondsource.search.SearchIndex;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// What does a question cost beside plain Lucene on the same words?
///
/// Both find one to three words of some statement among all; both hand out the best five with their
/// words, and how many there are. Ours marks them, puts equals in the order of their days, and
/// looks among claims, events and passages, too.
///
///     ./mvnw -q -Pbenchmark -Dask=search -Dbuilt=200000
public final class SearchBesideLucene implements Benchmark {
    private static final int QUESTIONS = 2_000;
    private static final int MOST = 5;
    private static final int WORDS = 22;
    private static final int MOST_ASKED = 3;
    private static final int DAYS = 365;
    private static final int REPORTS = 5;
    private static final double MICRO = 1_000;
    private static final double MEDIAN = 0.5;
    private static final double SLOW = 0.99;
    private static final long SEED = 20261130;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Phrasebook phrases;
    private final int statements;

    /// @param statements how many are searched
    public SearchBesideLucene(Corpus corpus, int statements) {
        this.phrases = Phrasebook.of(corpus.reports());
        this.statements = statements;
    }

    private interface Search {
        /// How many there are.
        long answer(List<String> words) throws IOException;
    }

    @Override
    public String answer(int rounds) throws IOException {
        Path place = Files.createTempDirectory("search");
        List<Findable> all = all();
        List<List<String>> questions = questions(all);
        StringBuilder answer = new StringBuilder();
        try (SearchIndex ours = SearchIndex.make(place.resolve("ours"), "bench", all);
                Directory directory = plain(place.resolve("plain"), all);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            long[] found = new long[2];
            double[][] best = new double[2][];
            for (int round = 0; round <= rounds; round++) { // the first for the compiler
                best[0] = costs(questions, words -> count(ours, words), found, 0);
                best[1] = costs(questions, words -> count(searcher, words), found, 1);
            }
            answer.append(
                    String.format(
                            Locale.ROOT,
                            "%,d statements, %,d questions, processor time in microseconds%n",
                            statements,
                            QUESTIONS));
            answer.append(line("second source", best[0], best[1], found[0]));
            answer.append(line("plain Lucene", best[1], best[1], found[1]));
        }
        return answer.toString();
    }

    private static String line(String name, double[] costs, double[] plain, long found) {
        return String.format(
                Locale.ROOT,
                "%-14s p50 %8.0f (%.2f)  p99 %8.0f (%.2f)  found in all %,d%n",
                name,
                at(costs, MEDIAN),
                at(costs, MEDIAN) / at(plain, MEDIAN),
                at(costs, SLOW),
                at(costs, SLOW) / at(plain, SLOW),
                found);
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) (sorted.length * share)];
    }

    private static double[] costs(
            List<List<String>> questions, Search search, long[] found, int place)
            throws IOException {
        double[] costs = new double[questions.size()];
        found[place] = 0;
        for (int number = 0; number < costs.length; number++) {
            long start = THREADS.getCurrentThreadCpuTime();
            found[place] += search.answer(questions.get(number));
            costs[number] = (THREADS.getCurrentThreadCpuTime() - start) / MICRO;
        }
        Arrays.sort(costs);
        return costs;
    }

    private static long count(SearchIndex index, List<String> words) throws IOException {
        return index.answer(Question.of(String.join(" ", words)), MOST).numbers().values().stream()
                .mapToLong(number -> number)
                .sum();
    }

    private static long count(IndexSearcher searcher, List<String> words) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(new TermQuery(new Term("text", word)), Occur.MUST));
        BooleanQuery built = query.build();
        TopDocs best = searcher.search(built, MOST);
        StoredFields stored = searcher.storedFields();
        int length = 0;
        for (ScoreDoc one : best.scoreDocs) {
            length += stored.document(one.doc).get("text").length();
        }
        return length < 0 ? length : searcher.count(built);
    }

    private static Directory plain(Path folder, List<Findable> all) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try (StandardAnalyzer words = new StandardAnalyzer();
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(words))) {
            for (Findable found : all) {
                Document document = new Document();
                document.add(new TextField("text", found.text(), Store.YES));
                writer.addDocument(document);
            }
            writer.commit();
        }
        return directory;
    }

    private List<Findable> all() {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Findable> all = new ArrayList<>();
        for (int number = 0; number < statements; number++) {
            String text = phrases.sentence(WORDS, random);
            ReportId report = new ReportId(String.format(Locale.ROOT, "r-%08d", number / REPORTS));
            all.add(
                    new Findable(
                            Findable.Sort.STATEMENT,
                            report + "-" + number % REPORTS,
                            text,
                            "made",
                            new Cite(report, new Span(0, text.length()), text),
                            List.of("Speaker " + number % DAYS),
                            List.of("Speaker " + number % DAYS),
                            "",
                            "",
                            Optional.of(FIRST.plusDays(random.nextInt(DAYS))),
                            Optional.empty(),
                            "",
                            new SourceCount(0, 0)));
        }
        return all;
    }

    /// Words of letters alone that neither side takes apart or changes.
    private static List<List<String>> questions(List<Findable> all) {
        SplittableRandom random = new SplittableRandom(SEED + 1);
        List<List<String>> questions = new ArrayList<>();
        while (questions.size() < QUESTIONS) {
            List<String> words =
                    Arrays.stream(all.get(random.nextInt(all.size())).text().split(" "))
                            .filter(word -> word.matches("[a-z]{4,}[a-rt-z]"))
                            .distinct()
                            .limit(1 + random.nextInt(MOST_ASKED))
                            .toList();
            if (!words.isEmpty()) {
                questions.add(words);
            }
        }
        return questions;
    }
}
