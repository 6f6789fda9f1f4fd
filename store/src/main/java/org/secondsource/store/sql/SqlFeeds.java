package org.secondsource.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.secondsource.archive.Archive.Added;
import org.secondsource.archive.Archive.NewFile;
import org.secondsource.feed.Feed;
import org.secondsource.feed.FeedBook;

/// The feeds of a situation in the tables of `V3__what_is_followed.sql`.
///
/// @param situation which of those in the database
record SqlFeeds(Connection connection, String situation, SqlFiles files, Transaction transaction)
        implements FeedBook {
    private static final String ENTRY = " where situation = ? and article = ? and digest = ?";

    @Override
    public List<Feed> feeds() {
        return transaction.read(() -> {
            List<Feed> feeds = new ArrayList<>();
            try (PreparedStatement select =
                    connection.prepareStatement(
                            "select url, outlet, every_millis, full_text, silent_millis, paused,"
                                    + " added_at, etag, last_modified, next_at, failures, trouble,"
                                    + " answered_at, news_at from feed where situation = ?"
                                    + " order by url")) {
                select.setString(1, situation);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        feeds.add(feed(row));
                    }
                }
            }
            return feeds;
        });
    }

    private static Feed feed(ResultSet row) throws SQLException {
        return new Feed(
                row.getString(1),
                new Feed.Wish(
                        row.getString(2),
                        Duration.ofMillis(row.getLong(3)),
                        Feed.FullText.valueOf(row.getString(4)),
                        Duration.ofMillis(row.getLong(5)),
                        row.getLong(6) != 0),
                Instant.parse(row.getString(7)),
                new Feed.State(
                        row.getString(8),
                        row.getString(9),
                        Instant.parse(row.getString(10)),
                        row.getInt(11),
                        row.getString(12),
                        Instant.parse(row.getString(13)),
                        Instant.parse(row.getString(14))));
    }

    @Override
    public void follow(Feed feed) {
        transaction.run(
                "following a feed",
                () -> {
                    try (PreparedStatement insert =
                            connection.prepareStatement(
                                    "insert into feed (situation, url, outlet, every_millis, full_text,"
                                            + " silent_millis, paused, added_at, etag, last_modified,"
                                            + " next_at, failures, trouble, answered_at, news_at)"
                                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                            + " on conflict (situation, url) do update set"
                                            + " outlet = excluded.outlet,"
                                            + " every_millis = excluded.every_millis,"
                                            + " full_text = excluded.full_text,"
                                            + " silent_millis = excluded.silent_millis,"
                                            + " paused = excluded.paused,"
                                            + " next_at = excluded.next_at")) {
                        insert.setString(1, situation);
                        insert.setString(2, feed.url());
                        insert.setString(3, feed.wish().outlet());
                        insert.setLong(4, feed.wish().every().toMillis());
                        insert.setString(5, feed.wish().fullText().name());
                        insert.setLong(6, feed.wish().silentAfter().toMillis());
                        insert.setLong(7, feed.wish().paused() ? 1 : 0);
                        insert.setString(8, feed.added().toString());
                        state(insert, 9, feed.state());
                        return insert.executeUpdate();
                    }
                });
    }

    /// @return the number of the next place
    private static int state(PreparedStatement statement, int first, Feed.State state)
            throws SQLException {
        statement.setString(first, state.etag());
        statement.setString(first + 1, state.modified());
        statement.setString(first + 2, state.next().toString());
        statement.setLong(first + 3, state.failures());
        statement.setString(first + 4, state.trouble());
        statement.setString(first + 5, state.answered().toString());
        statement.setString(first + 6, state.news().toString());
        return first + 7;
    }

    @Override
    public boolean leave(String url) {
        return transaction.run(
                "leaving a feed",
                () -> {
                    try (PreparedStatement delete =
                            connection.prepareStatement(
                                    "delete from feed where situation = ? and url = ?")) {
                        delete.setString(1, situation);
                        delete.setString(2, url);
                        return delete.executeUpdate() > 0;
                    }
                });
    }

    @Override
    public Set<Entry> known(List<Entry> some) {
        return transaction.read(() -> {
            Set<Entry> known = new HashSet<>();
            for (String table : List.of("feed_entry", "awaited_page")) {
                try (PreparedStatement select =
                        connection.prepareStatement("select 1 from " + table + ENTRY)) {
                    for (Entry entry : some) {
                        entry(select, 1, entry);
                        try (ResultSet row = select.executeQuery()) {
                            if (row.next()) {
                                known.add(entry);
                            }
                        }
                    }
                }
            }
            return known;
        });
    }

    private void entry(PreparedStatement statement, int first, Entry entry) throws SQLException {
        statement.setString(first, situation);
        statement.setString(first + 1, entry.article());
        statement.setString(first + 2, entry.digest());
    }

    @Override
    public List<Awaited> awaited() {
        return transaction.read(() -> {
            List<Awaited> awaited = new ArrayList<>();
            try (PreparedStatement select =
                    connection.prepareStatement(
                            "select article, digest, feed, link, location, name, body, tries,"
                                    + " next_at from awaited_page where situation = ?"
                                    + " order by next_at, article, digest")) {
                select.setString(1, situation);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        awaited.add(awaited(row));
                    }
                }
            }
            return awaited;
        });
    }

    private static Awaited awaited(ResultSet row) throws SQLException {
        return new Awaited(
                new Entry(row.getString(1), row.getString(2)),
                row.getString(3),
                row.getString(4),
                new NewFile(row.getString(5), row.getString(6), Packed.unpack(row.getBytes(7))),
                row.getInt(8),
                Instant.parse(row.getString(9)));
    }

    @Override
    public Added keep(List<Haul> hauls, Instant now) {
        return transaction.run(
                "keeping what feeds gave",
                () -> {
                    Added added =
                            files.add(
                                    hauls.stream().flatMap(haul -> haul.files().stream()).toList(),
                                    now);
                    for (Haul haul : hauls) {
                        keep(haul);
                    }
                    return added;
                });
    }

    private void keep(Haul haul) throws SQLException {
        for (Feed.State state : haul.state()) {
            try (PreparedStatement update =
                    connection.prepareStatement(
                            "update feed set etag = ?, last_modified = ?, next_at = ?, failures = ?,"
                                    + " trouble = ?, answered_at = ?, news_at = ?"
                                    + " where situation = ? and url = ?")) {
                int place = state(update, 1, state);
                update.setString(place, situation);
                update.setString(place + 1, haul.feed());
                update.executeUpdate();
            }
        }
        each(
                "insert into feed_entry (situation, article, digest) values (?, ?, ?)"
                        + " on conflict (situation, article, digest) do nothing",
                haul.entries());
        each("delete from awaited_page" + ENTRY, haul.settled());
        for (Awaited page : haul.awaited()) {
            await(page);
        }
    }

    private void each(String sql, List<Entry> entries) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Entry entry : entries) {
                entry(statement, 1, entry);
                statement.executeUpdate();
            }
        }
    }

    private void await(Awaited page) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into awaited_page (situation, article, digest, feed, link, location,"
                                + " name, body, tries, next_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                + " on conflict (situation, article, digest) do update set"
                                + " tries = excluded.tries, next_at = excluded.next_at")) {
            entry(insert, 1, page.entry());
            insert.setString(4, page.feed());
            insert.setString(5, page.link());
            insert.setString(6, page.file().location());
            insert.setString(7, page.file().name());
            insert.setBytes(8, Packed.pack(page.file().bytes()));
            insert.setLong(9, page.tries());
            insert.setString(10, page.next().toString());
            insert.executeUpdate();
        }
    }
}
