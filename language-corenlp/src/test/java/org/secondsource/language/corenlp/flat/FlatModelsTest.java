package org.secondsource.language.corenlp.flat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FlatModelsTest {
    private static final String MODEL = "models/names.gz";

    @TempDir private Path folder;

    private final AtomicInteger made = new AtomicInteger();

    @Test
    void aModelIsMadeOnceAndMappedFromThenOn() throws IOException {
        assertThat(read(models("1"))).containsExactly("ship", "port");
        assertThat(read(models("1"))).containsExactly("ship", "port");

        assertThat(made).hasValue(1);
        assertThat(files()).hasSize(1);
    }

    @Test
    void withoutAFolderItIsMadeEachTime() {
        FlatModels models = new FlatModels("1", Optional.of(folder.resolve("nowhere")));
        assertThat(read(models)).containsExactly("ship", "port");
        assertThat(read(models)).containsExactly("ship", "port");

        assertThat(made).hasValue(2);
    }

    @Test
    void anotherVersionIsMadeAnew() {
        assertThat(read(models("1"))).isEqualTo(read(models("2")));

        assertThat(made).hasValue(2);
    }

    /// Cut at each place, and with each byte of its head another.
    @Test
    void aFileThatIsNotWholeIsMadeAnew() throws IOException {
        assertThat(read(models("1"))).hasSize(2);
        Path file = files().getFirst();
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(read(models("1"))).as("%d bytes", length).containsExactly("ship", "port");
            assertThat(made).hasValue(length + 2);
            assertThat(file).hasBinaryContent(whole);
        }
        for (int at = 0; at < 2 * Long.BYTES; at++) {
            byte[] other = whole.clone();
            other[at]++;
            Files.write(file, other);
            assertThat(read(models("1"))).containsExactly("ship", "port");
        }
        assertThat(made).hasValue(whole.length + 1 + 2 * Long.BYTES);
    }

    @Test
    void aTableKnowsItsNamesAndNoOthers() {
        for (int size : new int[] {0, 1, 2, 3, 1000, 4096, 5000}) {
            Map<String, Integer> named = new HashMap<>();
            for (int i = 0; i < size; i++) {
                named.put("name-" + i, i * 7);
            }
            NameTable table = new NameTable(NameTable.bytes(named));
            named.forEach((name, number) -> assertThat(table.number(name)).isEqualTo(number));
            for (int i = 0; i < 1000; i++) {
                assertThat(table.number("other-" + i)).isEqualTo(-1);
            }
        }
    }

    private FlatModels models(String version) {
        return new FlatModels(version, Optional.of(folder));
    }

    private List<String> read(FlatModels models) {
        FlatModel model =
                models.get(
                        MODEL,
                        resource -> {
                            assertThat(resource).isEqualTo(MODEL);
                            made.incrementAndGet();
                            return FlatModel.of(
                                    FlatModel.ofLines(List.of("ship", "port")),
                                    ByteBuffer.allocate(4)
                                            .order(ByteOrder.LITTLE_ENDIAN)
                                            .putInt(12)
                                            .flip());
                        });
        assertThat(model.section(1).asIntBuffer().get()).isEqualTo(12);
        return model.lines(0);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
