package org.secondsource.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RecordBytesTest {
    private static final RecordBytes<Voyage> FORM = RecordBytes.of(Voyage.class);

    /// One of each kind of part.
    private record Voyage(
            String ship,
            int crew,
            long tons,
            boolean safe,
            double speed,
            LocalDate day,
            MonthDay feast,
            Instant seen,
            DayOfWeek weekday,
            OptionalInt lost,
            Optional<String> owner,
            List<Port> ports) {
        Voyage {
            ports = List.copyOf(ports);
        }
    }

    private sealed interface Port {
        record Known(String name, Optional<Voyage> next) implements Port {}

        record Unknown() implements Port {}
    }

    private record Odd(Set<String> names) {}

    private record Positive(int number) {
        Positive {
            if (number < 1) {
                throw new IllegalArgumentException("found " + number);
            }
        }
    }

    private record Any(int number) {}

    private static Voyage voyage(Random random, int depth) {
        List<Port> ports = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            ports.add(
                    random.nextBoolean()
                            ? new Port.Unknown()
                            : new Port.Known(
                                    text(random),
                                    depth == 0 || random.nextBoolean()
                                            ? Optional.empty()
                                            : Optional.of(voyage(random, depth - 1))));
        }
        return new Voyage(
                text(random),
                random.nextInt(),
                random.nextLong(),
                random.nextBoolean(),
                Double.longBitsToDouble(random.nextLong() & 0x7fefffffffffffffL),
                LocalDate.ofEpochDay(random.nextInt(-800_000, 800_000)),
                MonthDay.of(2, 1 + random.nextInt(29)),
                Instant.ofEpochMilli(random.nextInt()),
                DayOfWeek.of(1 + random.nextInt(7)),
                random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt()),
                random.nextBoolean() ? Optional.empty() : Optional.of(text(random)),
                ports);
    }

    /// Any UTF-16 units, halves of characters among them.
    private static String text(Random random) {
        char[] units = new char[random.nextInt(30)];
        for (int i = 0; i < units.length; i++) {
            units[i] =
                    (char)
                            (random.nextBoolean()
                                    ? 'a' + random.nextInt(4)
                                    : random.nextInt(65_536));
        }
        return new String(units);
    }

    @Test
    void whatIsWrittenIsReadBackEqualAndToTheSameBytes() throws IOException {
        Random random = new Random(5);
        for (int trial = 0; trial < 1_000; trial++) {
            Voyage voyage = voyage(random, 3);
            byte[] bytes = FORM.write(voyage);

            Voyage back = FORM.read(bytes);

            assertThat(back).isEqualTo(voyage);
            assertThat(FORM.write(back)).isEqualTo(bytes);
            assertThat(FORM.digest(back)).isEqualTo(FORM.digest(voyage));
        }
    }

    @Test
    void valuesThatDifferHaveOtherDigests() {
        Random random = new Random(6);
        assertThat(FORM.digest(voyage(random, 1))).isNotEqualTo(FORM.digest(voyage(random, 1)));
    }

    @Test
    void damagedBytesAreRefusedOrMeanTheSame() {
        Voyage voyage = voyage(new Random(7), 3);
        byte[] bytes = FORM.write(voyage);
        int refused = 0;
        for (int place = 0; place < bytes.length; place++) {
            byte[] damaged = bytes.clone();
            damaged[place] ^= 0x11;
            try {
                assertThat(FORM.read(damaged)).as("byte %d", place).isEqualTo(voyage);
            } catch (IOException told) {
                refused++;
            }
            byte[] cut = Arrays.copyOf(bytes, place);
            assertThatThrownBy(() -> FORM.read(cut)).isInstanceOf(IOException.class);
        }
        assertThat(refused).as("bits behind the end mean nothing").isGreaterThan(bytes.length - 3);
        byte[] more = Arrays.copyOf(bytes, bytes.length + 1);
        assertThatThrownBy(() -> FORM.read(more)).isInstanceOf(IOException.class);
    }

    @Test
    void valuesThatTheTypeRefusesAreRefused() {
        byte[] zero = RecordBytes.of(Any.class).write(new Any(new Positive(3).number() - 3));

        assertThatThrownBy(() -> RecordBytes.of(Positive.class).read(zero))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Positive");
    }

    @Test
    void aTypeWithoutAnOrderOfItsPartsCannotBeKept() {
        assertThatThrownBy(() -> RecordBytes.of(Odd.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.util.Set<java.lang.String>");
    }
}
