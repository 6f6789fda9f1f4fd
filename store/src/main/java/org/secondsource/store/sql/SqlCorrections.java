package org.secondsource.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.secondsource.archive.Anchor;
import org.secondsource.archive.Correction;
import org.secondsource.archive.CorrectionEntry;
import org.secondsource.archive.CorrectionLog;
import org.secondsource.text.ReportId;

/// The log of corrections in the tables of `V2__what_was_put_right.sql`.
///
/// @param situation which of those in the database
record SqlCorrections(Connection connection, String situation) {
    CorrectionLog read() throws SQLException {
        Map<Long, List<Anchor>> anchors = anchors();
        List<CorrectionEntry> entries = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select seq, made_at, made_by, step, of_seq, kind, new_value, why,"
                                + " words_digest, previous_hash, hash from correction"
                                + " where situation = ? order by seq")) {
            select.setString(1, situation);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    entries.add(entry(row, anchors.getOrDefault(row.getLong(1), List.of())));
                }
            }
        }
        return new CorrectionLog(entries);
    }

    private static CorrectionEntry entry(ResultSet row, List<Anchor> anchors) throws SQLException {
        return new CorrectionEntry(
                row.getLong(1),
                Instant.parse(row.getString(2)),
                row.getString(3),
                CorrectionEntry.Step.valueOf(row.getString(4)),
                row.getLong(5),
                new Correction(
                        Correction.Kind.valueOf(row.getString(6)),
                        anchors,
                        row.getString(7),
                        row.getString(8)),
                row.getString(9),
                row.getString(10),
                row.getString(11));
    }

    private Map<Long, List<Anchor>> anchors() throws SQLException {
        Map<Long, List<Anchor>> anchors = new HashMap<>();
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select seq, sort, side, report, article, starts_at, exact, prefix, suffix"
                                + " from correction_anchor where situation = ? order by seq, place")) {
            select.setString(1, situation);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    anchors.computeIfAbsent(row.getLong(1), key -> new ArrayList<>())
                            .add(anchor(row));
                }
            }
        }
        return anchors;
    }

    private static Anchor anchor(ResultSet row) throws SQLException {
        return new Anchor(
                Anchor.Sort.valueOf(row.getString(2)),
                row.getInt(3),
                new ReportId(row.getString(4)),
                row.getString(5),
                row.getInt(6),
                row.getString(7),
                row.getString(8),
                row.getString(9));
    }

    void insert(CorrectionEntry entry) throws SQLException {
        Correction correction = entry.correction();
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into correction (situation, seq, made_at, made_by, step, of_seq,"
                                + " kind, new_value, why, words_digest, previous_hash, hash)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, situation);
            insert.setLong(2, entry.seq());
            insert.setString(3, entry.at().toString());
            insert.setString(4, entry.by());
            insert.setString(5, entry.step().name());
            insert.setLong(6, entry.of());
            insert.setString(7, correction.kind().name());
            insert.setString(8, correction.value());
            insert.setString(9, correction.why());
            insert.setString(10, entry.words());
            insert.setString(11, entry.previous());
            insert.setString(12, entry.hash());
            insert.executeUpdate();
        }
        for (int place = 0; place < correction.anchors().size(); place++) {
            insert(entry.seq(), place, correction.anchors().get(place));
        }
    }

    private void insert(long seq, int place, Anchor anchor) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into correction_anchor (situation, seq, place, sort, side, report,"
                                + " article, starts_at, exact, prefix, suffix)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, situation);
            insert.setLong(2, seq);
            insert.setInt(3, place);
            insert.setString(4, anchor.sort().name());
            insert.setInt(5, anchor.side());
            insert.setString(6, anchor.report().value());
            insert.setString(7, anchor.article());
            insert.setInt(8, anchor.start());
            insert.setString(9, anchor.exact());
            insert.setString(10, anchor.prefix());
            insert.setString(11, anchor.suffix());
            insert.executeUpdate();
        }
    }

    /// Deletes the words of a report; that something was put right stays.
    void forget(String report) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update correction_anchor set exact = '', prefix = '', suffix = ''"
                                + " where situation = ? and report = ?")) {
            update.setString(1, situation);
            update.setString(2, report);
            update.executeUpdate();
        }
    }
}
