package org.secondsource.app.cli.input;

import java.time.Instant;
import org.secondsource.app.cli.parts.Parts;
import org.secondsource.archive.Archive;
import org.secondsource.archive.Digest;
import org.secondsource.situation.KeptSituation;
import org.secondsource.store.sqlite.SituationFolder;

/// Names what a situation holds and by which program it is read: where it is the same, so is the
/// picture.
public final class SituationState {
    private SituationState() {}

    public static String of(SituationFolder situation, Parts parts, InputOptions options) {
        Digest digest = new Digest().add(parts.version()).add(options.words());
        try (Archive archive = situation.archive()) {
            Instant seen = options.seen().orElse(Instant.MAX);
            return digest.add(KeptSituation.state(archive, seen)).value();
        }
    }
}
