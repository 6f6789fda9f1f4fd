package org.secondsource.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondsource.archive.Archive;
import org.secondsource.archive.Archive.Added;
import org.secondsource.archive.Archive.Arrival;
import org.secondsource.archive.Archive.NewFile;
import org.secondsource.archive.Archive.Tombstone;
import org.secondsource.archive.ArchiveException;
import org.secondsource.archive.InMemoryArchive;

/// What every archive must do, wherever it keeps what came in.
public abstract class ArchiveContract {
    private static final Instant NOON = Instant.parse("2025-09-17T12:00:00Z");

    private Archive archive = new InMemoryArchive();

    /// An empty archive.
    protected abstract Archive open();

    /// The same archive, as another program would open it after this one ended.
    protected abstract Archive again(Archive before);

    @BeforeEach
    final void start() {
        archive = open();
    }

    @AfterEach
    final void end() {
        archive.close();
    }

    private static NewFile file(String location, String words) {
        String name = location.substring(location.lastIndexOf('/') + 1);
        return new NewFile(location, name, words.getBytes(StandardCharsets.UTF_8));
    }

    private static Tombstone tombstone(Arrival arrival) {
        return new Tombstone("r-1", "00", arrival.location(), NOON, "asked by the writer");
    }

    private String words(Arrival arrival) {
        return new String(archive.content(arrival), StandardCharsets.UTF_8);
    }

    @Test
    void whatCameInComesOutInItsOrder() {
        archive.add(List.of(file("b/2.txt", "The ferry left late.")), NOON);
        archive.add(List.of(file("a/1.txt", "It came back.")), NOON.plusSeconds(60));
        archive = again(archive);

        assertThat(archive.arrivals())
                .extracting(Arrival::seq, Arrival::location, Arrival::name, Arrival::seen)
                .containsExactly(
                        tuple(1L, "b/2.txt", "2.txt", NOON),
                        tuple(2L, "a/1.txt", "1.txt", NOON.plusSeconds(60)));
        assertThat(archive.arrivals().stream().map(this::words))
                .containsExactly("The ferry left late.", "It came back.");
    }

    @Test
    void whatCameAfterANumberIsWhatIsNew() {
        archive.add(List.of(file("a.txt", "One."), file("b.txt", "Two.")), NOON);
        long before = archive.last();
        archive.add(List.of(file("b.txt", "Two."), file("c.txt", "Three.")), NOON);

        assertThat(archive.arrivalsAfter(before))
                .extracting(Arrival::location)
                .containsExactly("c.txt");
    }

    @Test
    void anyBytesComeOutAsTheyCame() {
        byte[] odd = new byte[70_000];
        for (int i = 0; i < odd.length; i++) {
            odd[i] = (byte) (i * 31 % 251);
        }
        archive.add(List.of(new NewFile("odd", "odd", odd), file("none", "")), NOON);
        archive = again(archive);

        assertThat(archive.content(archive.arrivals().getFirst())).isEqualTo(odd);
        assertThat(archive.content(archive.arrivals().getLast())).isEmpty();
        assertThat(archive.check()).isEmpty();
    }

    @Test
    void theSameFileOfTheSamePlaceIsKnown() {
        archive.add(List.of(file("a.txt", "One.")), NOON);

        Added again =
                archive.add(
                        List.of(file("a.txt", "One."), file("b.txt", "Two.")), NOON.plusSeconds(5));

        assertThat(again).isEqualTo(new Added(1, 1, 0));
        assertThat(archive.arrivals()).hasSize(2);
        assertThat(archive.arrivals().getFirst().seen()).isEqualTo(NOON);
    }

    @Test
    void theSameFileOfAnotherPlaceIsKnownAndItsPlaceIsKept() {
        archive.add(List.of(file("a/1.txt", "One.")), NOON);

        assertThat(archive.add(List.of(file("b/1.txt", "One.")), NOON))
                .isEqualTo(new Added(0, 1, 0));
        assertThat(archive.arrivals())
                .extracting(Arrival::location)
                .containsExactly("a/1.txt", "b/1.txt");
    }

    @Test
    void aChangedFileStandsBesideItsEarlierForm() {
        archive.add(List.of(file("a.txt", "Nine died.")), NOON);
        archive.add(List.of(file("a.txt", "Ten died.")), NOON);

        assertThat(archive.arrivals().stream().map(this::words))
                .containsExactly("Nine died.", "Ten died.");
    }

    @Test
    void theSameBytesOfTwoPlacesAreKeptForBoth() {
        archive.add(List.of(file("a.txt", "One."), file("b.txt", "One.")), NOON);
        archive.forget(tombstone(archive.arrivals().getFirst()), List.of());

        assertThat(archive.arrivals().stream().map(this::words)).containsExactly("One.", "One.");
    }

    @Test
    void whatIsForgottenIsGoneAndStaysSo() {
        archive.add(List.of(file("a.txt", "One."), file("b.txt", "Two.")), NOON);
        Arrival gone = archive.arrivals().getFirst();
        archive.forget(tombstone(gone), List.of(gone));
        archive = again(archive);

        assertThat(archive.add(List.of(file("c.txt", "One.")), NOON)).isEqualTo(new Added(0, 0, 1));
        assertThat(archive.arrivals()).extracting(Arrival::location).containsExactly("b.txt");
        assertThat(archive.tombstones()).containsExactly(tombstone(gone));
        assertThatThrownBy(() -> archive.content(gone))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("a.txt");
    }

    @Test
    void aNumberIsNeverGivenTwice() {
        archive.add(List.of(file("a.txt", "One."), file("b.txt", "Two.")), NOON);
        Arrival newest = archive.arrivals().getLast();
        archive.forget(tombstone(newest), List.of(newest));
        archive.add(List.of(file("c.txt", "Three.")), NOON);

        assertThat(archive.arrivals()).extracting(Arrival::seq).containsExactly(1L, 3L);
    }

    @Test
    void aClockSetBackChangesNoOrder() {
        archive.add(List.of(file("a.txt", "One.")), NOON);
        archive.add(List.of(file("b.txt", "Two.")), NOON.minusSeconds(3600));

        assertThat(archive.arrivals())
                .extracting(Arrival::location)
                .containsExactly("a.txt", "b.txt");
    }
}
