package org.secondsource.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondsource.SecondSource;
import org.secondsource.archive.Archive;
import org.secondsource.archive.InMemoryArchive;
import org.secondsource.archive.Memo;
import org.secondsource.exchange.json.PictureJson;
import org.secondsource.situation.KeptSituation;
import org.secondsource.situation.Picture;

/// The law of a kept situation: after each arrival, in any order and grouping, its picture is byte
/// for byte that of all that came in, read at once with nothing kept.
@Tag("whole")
final class GrownSituationTest {
    private static final Path SITUATIONS = WholeProgram.HOME.resolve("evaluation/situations");
    private static final int MOST_AT_ONCE = 3;

    private final WholeProgram program = WholeProgram.remembering();

    /// A memo that lasts as long as the test.
    private static final class MapMemo implements Memo {
        private final Map<Kind, Map<String, byte[]>> documents = new EnumMap<>(Kind.class);
        private int found;

        @Override
        public Optional<byte[]> find(Kind kind, String key) {
            Optional<byte[]> document =
                    Optional.ofNullable(documents.getOrDefault(kind, Map.of()).get(key));
            found += document.isPresent() && kind == Kind.STORY ? 1 : 0;
            return document;
        }

        @Override
        public void keep(Kind kind, Map<String, byte[]> more) {
            documents.computeIfAbsent(kind, key -> new HashMap<>()).putAll(more);
        }
    }

    @ParameterizedTest
    @CsvSource({"ferry-strait, 1", "ferry-strait, 2", "salmon-tariff, 3", "hospital-strike, 4"})
    void everyOrderAndGroupingGivesTheBytesOfAllAtOnce(String situation, long seed)
            throws IOException {
        List<Archive.NewFile> files = files(situation);
        Random random = new Random(seed);
        Collections.shuffle(files, random);
        Archive grown = new InMemoryArchive();
        MapMemo memo = new MapMemo();
        for (int from = 0; from < files.size(); ) {
            int to = Math.min(files.size(), from + 1 + random.nextInt(MOST_AT_ONCE));
            grown.add(files.subList(from, to), Instant.EPOCH.plusSeconds(from));
            Archive atOnce = new InMemoryArchive();
            List<Archive.NewFile> ordered = new ArrayList<>(files.subList(0, to));
            ordered.sort((a, b) -> a.location().compareTo(b.location()));
            atOnce.add(ordered, Instant.EPOCH);

            assertThat(bytes(picture(grown, memo)))
                    .as("after %d of %d files", to, files.size())
                    .isEqualTo(bytes(picture(atOnce, Memo.NONE)));
            from = to;
        }
        int before = memo.found;
        picture(grown, memo);
        assertThat(memo.found).as("stories that are not joined again").isGreaterThan(before);
    }

    private Picture picture(Archive archive, Memo memo) {
        return new SecondSource(program.analyzer(), 1)
                .with(memo)
                .read(
                        new KeptSituation(archive, program.intake(1, "").with(memo))
                                .outcomes(Instant.MAX),
                        () -> {});
    }

    private static String bytes(Picture picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PictureJson.write(picture, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<Archive.NewFile> files(String situation) throws IOException {
        List<Archive.NewFile> files = new ArrayList<>();
        try (Stream<Path> below = Files.list(SITUATIONS.resolve(situation).resolve("reports"))) {
            for (Path file : below.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                files.add(new Archive.NewFile("reports/" + name, name, Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
