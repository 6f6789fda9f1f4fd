package org.secondsource.benchmarks.keeping;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.secondsource.SecondSource;
import org.secondsource.archive.Archive;
import org.secondsource.archive.InMemoryArchive;
import org.secondsource.archive.Memo;
import org.secondsource.benchmarks.measure.Benchmark;
import org.secondsource.benchmarks.measure.ProcessorTime;
import org.secondsource.exchange.json.PictureJson;
import org.secondsource.intake.FileIntake;
import org.secondsource.language.LanguageAnalyzer;
import org.secondsource.report.Intake;
import org.secondsource.report.cleaning.TextCleaner;
import org.secondsource.situation.KeptSituation;
import org.secondsource.situation.Picture;
import org.secondsource.text.Lexicon;

/// Adds shuffled reports to a situation step by step; after each step its picture is laid beside
/// that of all that came in, read at once with nothing kept, and both are timed.
public final class GrownSituation implements Benchmark {
    private static final int STEPS = 15;

    private final List<Archive.NewFile> files;
    private final SecondSource program;
    private final Intake intake =
            new FileIntake(new TextCleaner(Lexicon.english()), InputStream.nullInputStream(), 1);

    /// @param limit how many files are taken at most, in an order shuffled by a fixed seed
    /// @param analyzer best one that remembers, so that joining is seen
    public GrownSituation(List<Path> places, int limit, LanguageAnalyzer analyzer)
            throws IOException {
        List<Archive.NewFile> found = new ArrayList<>();
        for (Path place : places) {
            try (Stream<Path> below = Files.walk(place)) {
                for (Path file : below.filter(Files::isRegularFile).sorted().toList()) {
                    String name = String.valueOf(file.getFileName());
                    found.add(
                            new Archive.NewFile(
                                    place.relativize(file).toString(),
                                    name,
                                    Files.readAllBytes(file)));
                }
            }
        }
        Collections.shuffle(found, new Random(7));
        this.files = List.copyOf(found.subList(0, Math.min(limit, found.size())));
        this.program = new SecondSource(analyzer, 1);
    }

    private static final class MapMemo implements Memo {
        private final Map<Kind, Map<String, byte[]>> documents = new EnumMap<>(Kind.class);
        private int kept;
        private int joined;

        @Override
        public Optional<byte[]> find(Kind kind, String key) {
            Optional<byte[]> found =
                    Optional.ofNullable(documents.getOrDefault(kind, Map.of()).get(key));
            if (kind == Kind.STORY) {
                kept += found.isPresent() ? 1 : 0;
                joined += found.isPresent() ? 0 : 1;
            }
            return found;
        }

        @Override
        public void keep(Kind kind, Map<String, byte[]> more) {
            documents.computeIfAbsent(kind, key -> new HashMap<>()).putAll(more);
        }
    }

    @Override
    public String answer(int rounds) {
        StringBuilder answer = new StringBuilder();
        Archive grown = new InMemoryArchive();
        MapMemo memo = new MapMemo();
        int step = Math.max(1, (files.size() + STEPS - 1) / STEPS);
        int different = 0;
        for (int from = 0; from < files.size(); from += step) {
            int to = Math.min(files.size(), from + step);
            grown.add(files.subList(from, to), Instant.EPOCH);
            Archive atOnce = new InMemoryArchive();
            List<Archive.NewFile> ordered = new ArrayList<>(files.subList(0, to));
            ordered.sort(Comparator.comparing(Archive.NewFile::location));
            atOnce.add(ordered, Instant.EPOCH);
            memo.kept = 0;
            memo.joined = 0;
            List<byte[]> pictures = new ArrayList<>();
            double ofGrown = ProcessorTime.of(() -> pictures.add(bytes(grown, memo))).process();
            double ofWhole =
                    ProcessorTime.of(() -> pictures.add(bytes(atOnce, Memo.NONE))).process();
            boolean isSame = Arrays.equals(pictures.getFirst(), pictures.getLast());
            different += isSame ? 0 : 1;
            answer.append(
                    "%5d files: %s; %.2f CPU-s grown, %.2f all at once; %d stories joined, %d kept%n"
                            .formatted(
                                    to,
                                    isSame ? "same bytes" : "DIFFERENT",
                                    ofGrown,
                                    ofWhole,
                                    memo.joined,
                                    memo.kept));
        }
        return answer.append("pictures that differ: %d%n".formatted(different)).toString();
    }

    private byte[] bytes(Archive archive, Memo memo) {
        Picture picture =
                program.with(memo)
                        .read(
                                new KeptSituation(archive, intake.with(memo)).outcomes(Instant.MAX),
                                () -> {});
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PictureJson.write(picture, bytes);
        return bytes.toByteArray();
    }
}
