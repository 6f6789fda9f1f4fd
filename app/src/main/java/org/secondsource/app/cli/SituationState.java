package org.secondsource.app.cli;

import java.time.Instant;
import org.secondsource.archive.Archive;
import org.secondsource.archive.Digest;
import org.secondsource.store.sqlite.SituationFolder;

/// Names what a situation holds and by which program it is read: where it is the same, so is the
/// picture.
final class SituationState {
    private SituationState() {}

    static String of(SituationFolder situation, Parts parts, InputOptions options) {
        Digest digest = new Digest().add(parts.version());
        options.asOf().ifPresent(day -> digest.add("as of " + day));
        Instant seen = options.seen().orElse(Instant.MAX);
        digest.add("seen " + seen);
        try (Archive archive = situation.archive()) {
            archive.arrivals().forEach(one -> digest.add(one.location() + one.digest()));
            archive.tombstones().forEach(one -> digest.add(one.report()));
        }
        return digest.value();
    }
}
