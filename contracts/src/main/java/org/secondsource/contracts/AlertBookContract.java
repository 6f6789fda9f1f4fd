package org.secondsource.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secondsource.ladder.alert.AlertBook;
import org.secondsource.ladder.alert.KeptAlert;
import org.secondsource.ladder.alert.Told;

/// What every book of alerts must do, wherever it is kept.
public abstract class AlertBookContract {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final Told FIRST = new Told(3, 0, LocalDate.of(2026, 11, 30));
    private static final Told SECOND = new Told(5, 1, LocalDate.of(2026, 12, 1));
    private static final List<String> CHANNELS = List.of("lines:/a", "terminal");

    /// An empty book.
    protected abstract AlertBook open();

    private static KeptAlert alert(String id) {
        return new KeptAlert(
                id, NOON, "gulf", "watch", "Watch: reached.", "words", "{}", Optional.empty());
    }

    private static AlertBook told(AlertBook book, KeptAlert... alerts) {
        assertThat(book.raise("gulf", Optional.empty(), FIRST, List.of(alerts), CHANNELS)).isTrue();
        return book;
    }

    @Test
    void whatIsRaisedIsKeptWithThePointUpToWhichItWasTold() {
        AlertBook book = told(open(), alert("al-1"), alert("al-2"));

        assertThat(book.told("gulf")).contains(FIRST);
        assertThat(book.alerts()).containsExactly(alert("al-1"), alert("al-2"));
        assertThat(book.open("terminal")).extracting(KeptAlert::id).containsExactly("al-1", "al-2");
    }

    @Test
    void whoeverTellsFromAnOldPointTellsNothing() {
        AlertBook book = told(open(), alert("al-1"));

        assertThat(book.raise("gulf", Optional.empty(), SECOND, List.of(alert("al-9")), CHANNELS))
                .isFalse();
        assertThat(book.raise("gulf", Optional.of(SECOND), FIRST, List.of(), CHANNELS)).isFalse();
        assertThat(book.raise("gulf", Optional.of(FIRST), SECOND, List.of(), CHANNELS)).isTrue();
        assertThat(book.told("gulf")).contains(SECOND);
        assertThat(book.alerts()).extracting(KeptAlert::id).containsExactly("al-1");
    }

    @Test
    void aDeliveryIsOpenUntilItArrived() {
        AlertBook book = told(open(), alert("al-1"));
        book.failed("al-1", "lines:/a", "the disk is full");
        assertThat(book.open("lines:/a")).hasSize(1);
        assertThat(book.failures())
                .containsExactly(new AlertBook.Failure("al-1", "lines:/a", 1, "the disk is full"));

        book.delivered("al-1", "lines:/a", NOON);
        assertThat(book.open("lines:/a")).isEmpty();
        assertThat(book.open("terminal")).hasSize(1);
        assertThat(book.failures()).isEmpty();
    }

    @Test
    void whatNobodySawComesAgain() {
        AlertBook book = told(open(), alert("al-1"), alert("al-2"));
        book.delivered("al-1", "terminal", NOON);
        book.delivered("al-2", "terminal", NOON);
        assertThat(book.see("al-2", NOON)).isTrue();
        assertThat(book.see("al-7", NOON)).isFalse();

        assertThat(book.remind("terminal", NOON.minusSeconds(60))).isZero();
        assertThat(book.remind("terminal", NOON.plusSeconds(60))).isEqualTo(1);
        assertThat(book.open("terminal")).extracting(KeptAlert::id).containsExactly("al-1");
    }

    @Test
    void whatIsMutedIsKeptAndReachesNobody() {
        AlertBook book = open();
        book.mute(new AlertBook.Mute("gulf", "watch", NOON.plusSeconds(60)));
        told(book, alert("al-1"));

        assertThat(book.alerts()).hasSize(1);
        assertThat(book.open("terminal")).isEmpty();
        assertThat(book.mutes()).hasSize(1);
    }
}
