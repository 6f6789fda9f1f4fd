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
import org.secondsource.archive.Anchor;
import org.secondsource.archive.Archive;
import org.secondsource.archive.Archive.Added;
import org.secondsource.archive.Archive.Arrival;
import org.secondsource.archive.Archive.NewFile;
import org.secondsource.archive.Archive.Tombstone;
import org.secondsource.archive.ArchiveException;
import org.secondsource.archive.Correction;
import org.secondsource.archive.CorrectionEntry;
import org.secondsource.archive.CorrectionEntry.Draft;
import org.secondsource.archive.CorrectionEntry.Step;
import org.secondsource.archive.InMemoryArchive;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// What every archive must do, wherever it keeps what came in.
public abstract class ArchiveContract {
    private static final Instant NOON = Instant.parse("2025-09-17T12:00:00Z");

    private static final ReportId REPORT = new ReportId("r-1");
    private static final String TEXT = "Nine died at the port, the harbour office said.";

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

    private static Draft misread(String why) {
        Anchor anchor = Anchor.of(Anchor.Sort.FIGURE, 0, REPORT, "a.txt", new Span(0, 9), TEXT);
        return new Draft(
                Step.ACCEPTED,
                0,
                new Correction(Correction.Kind.MISREAD, List.of(anchor), "", why),
                "ana");
    }

    private static Draft undo(long seq) {
        Correction none = new Correction(Correction.Kind.MISREAD, List.of(), "", "right after all");
        return new Draft(Step.UNDONE, seq, none, "ben");
    }

    @Test
    void aCorrectionComesOutAsItWasWritten() {
        CorrectionEntry first = archive.write(misread("a quay's number"), NOON);
        CorrectionEntry second = archive.write(undo(1), NOON.plusSeconds(60));
        archive = again(archive);

        assertThat(archive.corrections().entries()).containsExactly(first, second);
        assertThat(first.correction().anchors().getFirst().suffix())
                .isEqualTo(" at the port, the harbour office");
        assertThat(second.previous()).isEqualTo(first.hash());
        assertThat(archive.check()).isEmpty();
    }

    @Test
    void whatIsUndoneCountsNoMoreAndCanBeTakenUpAgain() {
        archive.write(misread("one"), NOON);
        archive.write(misread("two"), NOON.plusSeconds(1));
        archive.write(undo(1), NOON.plusSeconds(2));

        assertThat(archive.corrections().inForce())
                .extracting(CorrectionEntry::seq)
                .containsExactly(2L);
        assertThat(archive.corrections().until(NOON.plusSeconds(1)).inForce())
                .extracting(CorrectionEntry::seq)
                .containsExactly(1L, 2L);
        Draft again = new Draft(Step.ACCEPTED, 1, undo(1).correction(), "ana");
        archive.write(again, NOON.plusSeconds(3));
        assertThat(archive.corrections().inForce())
                .extracting(CorrectionEntry::seq)
                .containsExactly(1L, 2L);
    }

    @Test
    void whatIsOnlyProposedDoesNotCount() {
        Draft draft = misread("perhaps");
        archive.write(new Draft(Step.PROPOSED, 0, draft.correction(), "cem"), NOON);

        assertThat(archive.corrections().inForce()).isEmpty();
        assertThat(archive.corrections().standing())
                .extracting(one -> one.step())
                .containsExactly(Step.PROPOSED);
    }

    @Test
    void theWordsOfAForgottenReportAreGoneAndTheChainStillHolds() {
        archive.write(misread("a quay's number"), NOON);
        archive.add(List.of(file("a.txt", TEXT)), NOON);
        archive.forget(tombstone(archive.arrivals().getFirst()), archive.arrivals());
        archive = again(archive);

        Anchor left = archive.corrections().entries().getFirst().correction().anchors().getFirst();
        assertThat(left.exact() + left.prefix() + left.suffix()).isEmpty();
        assertThat(archive.check()).isEmpty();
    }
}
