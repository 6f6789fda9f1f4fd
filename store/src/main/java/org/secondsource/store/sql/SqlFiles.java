package org.secondsource.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.secondsource.archive.Archive.Added;
import org.secondsource.archive.Archive.NewFile;

/// Takes files into the tables of `V1__what_came_in.sql`, within a transaction of the caller.
///
/// @param situation which of those in the database
record SqlFiles(Connection connection, String situation, Database database) {
    Added add(List<NewFile> files, Instant now) throws SQLException {
        Set<String> forgotten = forgotten();
        long seq = last();
        int added = 0;
        int left = 0;
        for (NewFile file : files) {
            String digest = file.digest();
            if (forgotten.contains(digest)) {
                left++;
                continue;
            }
            boolean isNew = !isThere(file.name(), digest);
            if (insert(file, digest, seq + 1, now)) {
                seq++;
                added += isNew ? 1 : 0;
            }
        }
        try (PreparedStatement update =
                connection.prepareStatement("update situation set last_seq = ? where id = ?")) {
            update.setLong(1, seq);
            update.setString(2, situation);
            update.executeUpdate();
        }
        return new Added(added, files.size() - added - left, left);
    }

    /// Holds other writers off until the end of the transaction.
    private long last() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(database.lastNumber())) {
            select.setString(1, situation);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private Set<String> forgotten() throws SQLException {
        Set<String> digests = new HashSet<>();
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select digest from forgotten_content where situation = ?")) {
            select.setString(1, situation);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    digests.add(row.getString(1));
                }
            }
        }
        return digests;
    }

    private boolean isThere(String name, String digest) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select 1 from arrival where situation = ? and name = ? and digest = ?")) {
            select.setString(1, situation);
            select.setString(2, name);
            select.setString(3, digest);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /// @return whether it was not there
    private boolean insert(NewFile file, String digest, long seq, Instant now) throws SQLException {
        try (PreparedStatement arrival =
                connection.prepareStatement(
                        "insert into arrival (situation, seq, location, name, digest, length, seen_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?)"
                                + " on conflict (situation, location, digest) do nothing")) {
            arrival.setString(1, situation);
            arrival.setLong(2, seq);
            arrival.setString(3, file.location());
            arrival.setString(4, file.name());
            arrival.setString(5, digest);
            arrival.setLong(6, file.bytes().length);
            arrival.setString(7, now.toString());
            if (arrival.executeUpdate() == 0) {
                return false;
            }
        }
        try (PreparedStatement content =
                connection.prepareStatement(
                        "insert into content (digest, body) values (?, ?)"
                                + " on conflict (digest) do nothing")) {
            content.setString(1, digest);
            content.setBytes(2, Packed.pack(file.bytes()));
            content.executeUpdate();
        }
        return true;
    }
}
