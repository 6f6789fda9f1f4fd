package org.secondsource.store.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.secondsource.archive.Archive;
import org.secondsource.contracts.ArchiveContract;

final class SqliteArchiveTest extends ArchiveContract {
    private SituationFolder folder = make();

    private static SituationFolder make() {
        try {
            Path above = Files.createTempDirectory("situations");
            return SituationFolder.create(above.resolve("ferry"), Instant.EPOCH);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    protected Archive open() {
        folder = make();
        return folder.archive();
    }

    @Override
    protected Archive again(Archive before) {
        before.close();
        return SituationFolder.open(folder.path()).archive();
    }
}
