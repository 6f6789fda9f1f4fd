package org.secondsource.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.archive.Archive;
import org.secondsource.archive.ArchiveException;
import org.secondsource.archive.Correction;
import org.secondsource.archive.CorrectionEntry;

/// The log of corrections of a situation in a folder, where somebody changes it or a call fails.
final class SituationCorrectionsTest {
    @TempDir private Path above = Path.of("");

    private @Nullable SituationFolder made;

    @BeforeEach
    void make() {
        made = SituationFolder.create(above.resolve("ferry"), Instant.EPOCH);
    }

    private SituationFolder ferry() {
        return Objects.requireNonNull(made);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + ferry().path().resolve(SituationFolder.KEPT));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static CorrectionEntry.Draft note(String words) {
        return new CorrectionEntry.Draft(
                CorrectionEntry.Step.ACCEPTED,
                0,
                new Correction(Correction.Kind.NOTE, List.of(), words, "asked"),
                "ana");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update correction set new_value = 'another' where seq = 1",
                "update correction set made_by = 'ben' where seq = 2",
                "update correction set made_at = '2020-01-01T00:00:00Z' where seq = 3",
                "delete from correction where seq = 2",
                "delete from correction where seq = 1"
            })
    void aChangedCorrectionIsFound(String change) throws SQLException {
        try (Archive archive = ferry().archive()) {
            for (String words : List.of("one", "two", "three")) {
                archive.write(note(words), Instant.EPOCH);
            }
            assertThat(archive.check()).isEmpty();
        }
        execute(change);
        try (Archive archive = ferry().archive()) {
            assertThat(archive.check()).singleElement().asString().contains("correction ");
        }
    }

    @Test
    void aFailureAtAnyCallKeepsACorrectionWholeOrNotAtAll() {
        int failed = 0;
        for (int last = 0; last < 20; last++) {
            int call = last;
            SituationFolder cut = ferry().through(real -> SituationFolderTest.failing(real, call));
            int before;
            try (Archive archive = ferry().archive()) {
                before = archive.corrections().entries().size();
            }
            boolean isKept = true;
            try (Archive archive = cut.archiveToChange(false)) {
                archive.write(note("note " + last), Instant.EPOCH);
            } catch (ArchiveException told) {
                assertThat(told).hasMessageContaining("cut");
                isKept = false;
                failed++;
            }
            try (Archive archive = ferry().archive()) {
                int now = archive.corrections().entries().size();
                assertThat(now - before).as("call %d", last).isBetween(isKept ? 1 : 0, 1);
                assertThat(archive.check()).isEmpty();
            }
        }
        assertThat(failed).isGreaterThan(5);
    }
}
