package org.secondsource.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondsource.ladder.alert.AlertBook;
import org.secondsource.ladder.alert.KeptAlert;
import org.secondsource.ladder.alert.Told;

/// The alerts of a situation in the tables of `V3__what_is_followed.sql`.
///
/// @param situation which of those in the database
record SqlAlerts(Connection connection, String situation, Transaction transaction)
        implements AlertBook {
    private static final String ALERT =
            "select id, raised_at, rule, subject, sentence, words, document, seen_at from alert";

    @Override
    public Optional<Told> told(String rule) {
        return transaction.read(() -> toldNow(rule));
    }

    private Optional<Told> toldNow(String rule) throws SQLException {
        List<Told> found =
                rows(
                        "select arrivals, corrections, told_day from told"
                                + " where situation = ? and rule = ?",
                        row ->
                                new Told(
                                        row.getLong(1),
                                        row.getInt(2),
                                        LocalDate.parse(row.getString(3))),
                        rule);
        return found.stream().findFirst();
    }

    @Override
    public boolean raise(
            String rule,
            Optional<Told> before,
            Told now,
            List<KeptAlert> alerts,
            List<String> channels) {
        return transaction.run(
                "keeping alerts",
                () -> {
                    // Written first, so that two who tell at once wait for each other.
                    if (!move(rule, before, now)) {
                        return false;
                    }
                    for (KeptAlert alert : alerts) {
                        if (insert(alert) && !isMuted(alert)) {
                            for (String channel : channels) {
                                update(
                                        "insert into delivery (situation, alert, channel, tries, trouble,"
                                                + " delivered_at) values (?, ?, ?, 0, '', '')",
                                        alert.id(),
                                        channel);
                            }
                        }
                    }
                    return true;
                });
    }

    private boolean move(String rule, Optional<Told> before, Told now) throws SQLException {
        if (before.isEmpty()) {
            return update(
                            "insert into told (situation, rule, arrivals, corrections, told_day) values"
                                    + " (?, ?, %d, %d, ?) on conflict (situation, rule) do nothing"
                                            .formatted(now.seq(), now.corrections()),
                            rule,
                            now.day().toString())
                    > 0;
        }
        String sql =
                "update told set arrivals = %d, corrections = %d where situation = ? and rule = ?"
                        .formatted(now.seq(), now.corrections());
        boolean moved =
                update(
                                sql
                                        + " and arrivals = %d and corrections = %d and told_day = ?"
                                                .formatted(
                                                        before.get().seq(),
                                                        before.get().corrections()),
                                rule,
                                before.get().day().toString())
                        > 0;
        if (moved) {
            try (PreparedStatement day =
                    connection.prepareStatement(
                            "update told set told_day = ? where situation = ? and rule = ?")) {
                day.setString(1, now.day().toString());
                day.setString(2, situation);
                day.setString(3, rule);
                day.executeUpdate();
            }
        }
        return moved;
    }

    /// @return whether it was not there
    private boolean insert(KeptAlert alert) throws SQLException {
        return update(
                        "insert into alert (situation, seq, id, raised_at, rule, subject, sentence,"
                                + " words, document, seen_at)"
                                + " select ?, coalesce(max(seq), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ''"
                                + " from alert where situation = ?"
                                + " on conflict (situation, id) do nothing",
                        alert.id(),
                        alert.raised().toString(),
                        alert.rule(),
                        alert.subject(),
                        alert.sentence(),
                        alert.words(),
                        alert.document(),
                        situation)
                > 0;
    }

    private boolean isMuted(KeptAlert alert) throws SQLException {
        return rows(
                        "select until from mute where situation = ? and rule = ?"
                                + " and subject in ('', ?)",
                        row -> Instant.parse(row.getString(1)),
                        alert.rule(),
                        alert.subject())
                .stream()
                .anyMatch(until -> until.isAfter(alert.raised()));
    }

    @Override
    public List<KeptAlert> alerts() {
        return transaction.read(
                () -> rows(ALERT + " where situation = ? order by seq", SqlAlerts::alert));
    }

    private static KeptAlert alert(ResultSet row) throws SQLException {
        String seen = row.getString(8);
        return new KeptAlert(
                row.getString(1),
                Instant.parse(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                seen.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(seen)));
    }

    @Override
    public boolean see(String id, Instant now) {
        return transaction.run(
                "noting that an alert was seen",
                () -> {
                    try (PreparedStatement update =
                            connection.prepareStatement(
                                    "update alert set seen_at = case when seen_at = '' then ? else seen_at"
                                            + " end where situation = ? and id = ?")) {
                        update.setString(1, now.toString());
                        update.setString(2, situation);
                        update.setString(3, id);
                        return update.executeUpdate() > 0;
                    }
                });
    }

    @Override
    public void mute(Mute mute) {
        transaction.run(
                "muting",
                () ->
                        update(
                                "insert into mute (situation, rule, subject, until) values (?, ?, ?, ?)"
                                        + " on conflict (situation, rule, subject)"
                                        + " do update set until = excluded.until",
                                mute.rule(),
                                mute.subject(),
                                mute.until().toString()));
    }

    @Override
    public List<Mute> mutes() {
        return transaction.read(() ->
                rows(
                        "select rule, subject, until from mute where situation = ?"
                                + " order by rule, subject",
                        row ->
                                new Mute(
                                        row.getString(1),
                                        row.getString(2),
                                        Instant.parse(row.getString(3)))));
    }

    @Override
    public List<KeptAlert> open(String channel) {
        return transaction.read(() ->
                rows(
                        ALERT
                                + " where situation = ? and exists (select 1 from delivery where"
                                + " delivery.situation = alert.situation and delivery.alert = alert.id"
                                + " and channel = ? and delivered_at = '') order by seq",
                        SqlAlerts::alert,
                        channel));
    }

    @Override
    public void delivered(String id, String channel, Instant now) {
        mark("delivered_at", now.toString(), "", id, channel);
    }

    @Override
    public void failed(String id, String channel, String why) {
        mark("trouble", why, "", id, channel);
    }

    private void mark(String column, String value, String other, String id, String channel) {
        String rest = column.equals("trouble") ? "delivered_at = ?" : "trouble = ?";
        transaction.run(
                "noting a delivery",
                () -> {
                    try (PreparedStatement update =
                            connection.prepareStatement(
                                    "update delivery set tries = tries + 1, %s = ?, %s where situation = ?"
                                                    .formatted(column, rest)
                                            + " and alert = ? and channel = ?")) {
                        update.setString(1, value);
                        update.setString(2, other);
                        update.setString(3, situation);
                        update.setString(4, id);
                        update.setString(5, channel);
                        return update.executeUpdate();
                    }
                });
    }

    @Override
    public List<Failure> failures() {
        return transaction.read(() ->
                rows(
                        "select alert, channel, tries, trouble from delivery where situation = ?"
                                + " and delivered_at = '' and tries > 0 order by alert, channel",
                        row ->
                                new Failure(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getInt(3),
                                        row.getString(4))));
    }

    @Override
    public int remind(String channel, Instant before) {
        return transaction.run(
                "reminding",
                () ->
                        update(
                                "update delivery set delivered_at = '', tries = 0 where situation = ?"
                                        + " and channel = ? and delivered_at <> '' and delivered_at < ?"
                                        + " and exists (select 1 from alert where"
                                        + " alert.situation = delivery.situation"
                                        + " and alert.id = delivery.alert and seen_at = '')",
                                channel,
                                before.toString()));
    }

    /// @param values behind the situation, which is the first
    private int update(String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            return statement.executeUpdate();
        }
    }

    private void fill(PreparedStatement statement, String... values) throws SQLException {
        statement.setString(1, situation);
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 2, values[i]);
        }
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> rows(String sql, Row<T> reader, String... values) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            fill(select, values);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(reader.read(row));
                }
            }
        }
        return rows;
    }
}
