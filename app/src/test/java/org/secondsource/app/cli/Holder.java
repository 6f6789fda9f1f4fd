package org.secondsource.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.secondsource.store.sql.SqlArchive;
import org.secondsource.store.sqlite.SituationFolder;

/// Another process that writes in a situation, until its standard input ends or says something.
final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws IOException {
        SituationFolder folder = SituationFolder.open(Path.of(arguments[0]));
        try (SqlArchive archive = folder.archiveToChange(false)) {
            System.out.print('h');
            System.out.flush();
            int said = System.in.read();
            System.out.print(said + " " + archive.last());
        }
    }
}
