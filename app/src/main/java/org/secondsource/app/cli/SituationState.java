package org.secondsource.app.cli;

import java.time.Instant;
import org.secondsource.archive.Archive;
import org.secondsource.archive.Digest;
import org.secondsource.situation.KeptSituation;
import org.secondsource.store.sqlite.SituationFolder;

/// Names what a situation holds and by which program it is read: where it is the same, so is the
/// picture.
final class SituationState {
    private SituationState() {}

    static String of(SituationFolder situation, Parts parts, InputOptions options) {
        Digest digest = new Digest().add(parts.version()).add(options.words());
        try (Archive archive = situation.archive()) {
            Instant seen = options.seen().orElse(Instant.MAX);
            return digest.add(KeptSituation.state(archive, seen)).value();
        }
    }
}
