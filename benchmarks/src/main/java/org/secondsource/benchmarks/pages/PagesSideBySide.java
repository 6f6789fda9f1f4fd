package org.secondsource.benchmarks.pages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.secondsource.benchmarks.measure.Benchmark;
import org.secondsource.benchmarks.measure.ProcessorTime;
import org.secondsource.intake.format.BadInputException;
import org.secondsource.intake.page.PageReader;
import org.secondsource.report.cleaning.TextCleaner;
import org.secondsource.text.Lexicon;

/// How many pages a second of processor time: ours with evidence and cleaning, beside Readability4J,
/// which finds the text and a title, and jsoup, which only parses?
///
///     ./mvnw -q -Pbenchmark -Dask=pages -Dreports=../shared/eval/extraction/inputs
public final class PagesSideBySide implements Benchmark {
    private final List<String> pages = new ArrayList<>();
    private final PageReader reader = new PageReader();
    private final TextCleaner cleaner = new TextCleaner(Lexicon.english());
    private int without;

    /// @param folder a folder of pages in UTF-8, as they are or gzipped
    public PagesSideBySide(Path folder, int limit) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(PagesSideBySide::isPage).sorted().limit(limit).toList()) {
                try (InputStream raw = Files.newInputStream(file);
                        InputStream stream =
                                file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
                    pages.add(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("no page (.html, .html.gz) in " + folder);
        }
    }

    private static boolean isPage(Path file) {
        return file.toString().matches(".*\\.html?(?:\\.gz)?");
    }

    @Override
    public String answer(int rounds) {
        Map<String, Consumer<String>> lanes = new LinkedHashMap<>();
        lanes.put("jsoup, parsing alone", Jsoup::parse);
        lanes.put("Readability4J", this::readability);
        lanes.put("Second Source, read and cleaned", this::read);
        Map<String, Double> best = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            boolean warm = round > 0;
            lanes.forEach((name, lane) -> {
                without = 0;
                double seconds = ProcessorTime.of(() -> pages.forEach(lane)).thread();
                if (warm) {
                    best.merge(name, seconds, Math::min);
                }
            });
        }
        StringBuilder table =
                new StringBuilder(
                        "%d pages, best of %d rounds, after one to warm up; pages a second of processor time%n"
                                .formatted(pages.size(), rounds));
        best.forEach((name, seconds) ->
                table.append(
                        String.format(Locale.ROOT, "%-34s %7.0f%n", name, pages.size() / seconds)));
        return table.append("of ours without an article: %d%n".formatted(without)).toString();
    }

    /// Pages on which it throws are part of its cost.
    private void readability(String page) {
        try {
            new Readability4J("http://localhost/", page).parse().getContent();
        } catch (IllegalArgumentException | IllegalStateException broken) {
            without++;
        }
    }

    private void read(String page) {
        try {
            cleaner.clean(reader.read("page.html", page));
        } catch (BadInputException none) {
            without++;
        }
    }
}
