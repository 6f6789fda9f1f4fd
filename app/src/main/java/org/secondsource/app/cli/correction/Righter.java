package org.secondsource.app.cli.correction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.secondsource.app.cli.console.CommandFailure;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.input.Asked;
import org.secondsource.app.cli.input.InputOptions;
import org.secondsource.app.cli.input.ReadingRun;
import org.secondsource.app.cli.parts.Parts;
import org.secondsource.archive.Archive;
import org.secondsource.archive.CorrectionEntry;
import org.secondsource.archive.CorrectionLog;
import org.secondsource.situation.Picture;
import org.secondsource.store.sqlite.SituationFolder;

/// What the commands have in common that put a situation right.
record Righter(Console console, Parts parts, Path folder) {
    /// The picture as it is now.
    Picture picture() {
        List<Picture> read = new ArrayList<>();
        new ReadingRun(console, parts, InputOptions.withoutNote())
                .read(List.of(folder.toString()), Asked.toDo(picture -> read.add(picture)));
        return read.getFirst();
    }

    CorrectionLog log() {
        try (Archive archive = SituationFolder.open(folder).archive()) {
            return archive.corrections();
        }
    }

    List<CorrectionEntry> write(List<CorrectionEntry.Draft> drafts) {
        List<CorrectionEntry> written = new ArrayList<>();
        try (Archive archive = SituationFolder.open(folder).archiveToChange(false)) {
            drafts.forEach(draft -> written.add(archive.write(draft, parts.now())));
        }
        return written;
    }

    /// The correction of a number.
    CorrectionLog.Standing find(String command, long seq) {
        return log().find(seq)
                .orElseThrow(() ->
                        new CommandFailure(
                                "%s: there is no correction %d in %s; second-source corrections %s lists all"
                                        .formatted(command, seq, folder, folder)));
    }
}
