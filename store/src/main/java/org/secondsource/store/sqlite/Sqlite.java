package org.secondsource.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.secondsource.archive.ArchiveException;
import org.secondsource.store.sql.Database;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What is particular to SQLite.
///
/// @param folder of the situation
record Sqlite(Path folder) implements Database {
    @Override
    public String place() {
        return folder.toString();
    }

    /// A transaction that writes holds others off from its start.
    @Override
    public String lastNumber() {
        return "select last_seq from situation where id = ?";
    }

    @Override
    public String advice(SQLException failure) {
        int code = failure.getErrorCode() & 0xff;
        // What readers and writers share has no room, either.
        boolean hasNoRoom =
                failure instanceof SQLiteException known
                        && known.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE;
        if (code == SQLiteErrorCode.SQLITE_FULL.code || hasNoRoom) {
            return "the disk is full: make room, and do it again; nothing was lost";
        }
        if (code == SQLiteErrorCode.SQLITE_BUSY.code) {
            return "another program is writing there: wait for it, and do it again";
        }
        if (code == SQLiteErrorCode.SQLITE_READONLY.code) {
            return "allow writing there (chmod), or copy it to where you may write";
        }
        if (code == SQLiteErrorCode.SQLITE_CORRUPT.code
                || code == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return "the file is damaged: restore a backup";
        }
        return "check the disk, and do it again, or restore a backup";
    }

    @Override
    public List<String> check(Connection connection) {
        List<String> faults = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("pragma integrity_check")) {
            while (row.next()) {
                if (!row.getString(1).equals("ok")) {
                    faults.add(
                            "%s: the file is damaged (%s); restore a backup"
                                    .formatted(place(), row.getString(1)));
                }
            }
        } catch (SQLException failed) {
            faults.add("%s: %s; %s".formatted(place(), failed.getMessage(), advice(failed)));
        }
        return faults;
    }

    /// Deleted rows stand in the file until it is written anew.
    @Override
    public void shrink(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum");
            statement.execute("pragma wal_checkpoint(truncate)");
        } catch (SQLException failed) {
            throw new ArchiveException(
                    "%s: it is forgotten, but its bytes still stand in the file (%s); %s"
                            .formatted(place(), failed.getMessage(), advice(failed)),
                    failed);
        }
    }

    /// Other users of the machine may not look into it.
    private static FileAttribute<?>[] forOneUser(Path file) {
        boolean isPosix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return isPosix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public void backup(Connection connection, Path file) {
        if (Files.exists(file)) {
            throw new ArchiveException(
                    file + ": found something there, expected a new name; nothing was written");
        }
        try {
            Files.createFile(file, forOneUser(file));
        } catch (IOException failed) {
            throw new ArchiveException(
                    "%s: cannot be written (%s); name a file in a place where you may write"
                            .formatted(file, failed.getMessage()),
                    failed);
        }
        try (PreparedStatement vacuum = connection.prepareStatement("vacuum into ?")) {
            vacuum.setString(1, file.toAbsolutePath().toString());
            vacuum.execute();
        } catch (SQLException failed) {
            throw new ArchiveException(
                    "%s: cannot be written (%s); name a file in a place where you may write"
                            .formatted(file, failed.getMessage()),
                    failed);
        }
    }
}
