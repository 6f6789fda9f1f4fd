package org.secondsource.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.language.LanguageAnalyzer;
import org.secondsource.language.NameKind;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.text.Span;

final class RememberedAnalyzerTest {
    private static final String TEXT = "Kés “ferry” 渡し";

    @TempDir private Path folder = Path.of("");

    private final AtomicInteger loads = new AtomicInteger();

    @Test
    void anAnalysisComesBackExactly() {
        List<Sentence> first = remembered().analyze(TEXT);

        assertThat(first).isEqualTo(new SplitAtSpaces().analyze(TEXT));
        assertThat(remembered().analyze(TEXT)).isEqualTo(first);
    }

    @Test
    void nothingIsLoadedWhereAllTextsAreKnown() {
        remembered().analyze(TEXT);
        remembered().analyze(TEXT);

        assertThat(loads).hasValue(1);
    }

    @Test
    void aTextWithoutSentencesIsRememberedToo() {
        remembered().analyze("");

        assertThat(remembered().analyze("")).isEmpty();
        assertThat(loads).hasValue(1);
    }

    @Test
    void aDamagedFileIsMadeAnewAndSaidSo() throws IOException {
        List<Sentence> first = remembered().analyze(TEXT);
        Path file = files().getFirst();
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
        RememberedAnalyzer analyzer = remembered();

        assertThat(analyzer.analyze(TEXT)).isEqualTo(first);
        assertThat(analyzer.trouble()).hasValueSatisfying(why -> assertThat(why).contains("anew"));
        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidSo() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        RememberedAnalyzer analyzer =
                new RememberedAnalyzer(file.resolve("below"), SplitAtSpaces::new);

        assertThat(analyzer.analyze(TEXT)).isNotEmpty();
        assertThat(analyzer.trouble()).isPresent();
    }

    @Test
    void manyThreadsLoadOnceAndReadTheSame() throws Exception {
        RememberedAnalyzer analyzer = remembered();
        List<Future<List<Sentence>>> found = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 40; i++) {
                String text = "report number " + i % 10;
                found.add(pool.submit(() -> analyzer.analyze(text)));
            }
        }
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i).get())
                    .isEqualTo(new SplitAtSpaces().analyze("report number " + i % 10));
        }
        assertThat(loads).hasValue(1);
        assertThat(analyzer.trouble()).isEmpty();
        assertThat(files()).hasSize(10);
    }

    @Test
    void theFolderStaysWithinItsBound() throws IOException {
        int most = 2000;
        RememberedAnalyzer analyzer = new RememberedAnalyzer(folder, SplitAtSpaces::new, most);
        for (int i = 0; i < 100; i++) {
            analyzer.analyze("report number " + i);
        }

        long bytes = 0;
        for (Path file : files()) {
            bytes += Files.size(file);
        }
        assertThat(bytes).isBetween(1L, (long) most);
        assertThat(analyzer.trouble()).isEmpty();
    }

    private RememberedAnalyzer remembered() {
        Supplier<LanguageAnalyzer> loader =
                () -> {
                    loads.incrementAndGet();
                    return new SplitAtSpaces();
                };
        return new RememberedAnalyzer(folder, loader);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /// One sentence whose words stand between spaces.
    private static final class SplitAtSpaces implements LanguageAnalyzer {
        @Override
        public List<Sentence> analyze(String text) {
            List<Token> tokens = new ArrayList<>();
            int start = 0;
            for (String word : text.split(" ", -1)) {
                if (!word.isEmpty()) {
                    tokens.add(token(word, start, tokens.size() - 1));
                }
                start += word.length() + 1;
            }
            return tokens.isEmpty() ? List.of() : List.of(new Sentence(tokens));
        }

        private static Token token(String word, int start, int head) {
            Span span = new Span(start, start + word.length());
            return new Token(span, word, word, "NN", NameKind.OTHER, head, "dep");
        }

        @Override
        public String version() {
            return "spaces";
        }
    }
}
