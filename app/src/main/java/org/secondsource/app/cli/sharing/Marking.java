package org.secondsource.app.cli.sharing;

import java.util.Optional;
import org.secondsource.app.cli.console.CommandFailure;
import org.secondsource.exchange.form.Tlp;

/// Reads with whom something may be shared.
final class Marking {
    static final String TLP =
            "Mark it for those with whom it may be shared (Traffic Light Protocol 2.0): clear,"
                    + " green, amber, amber+strict or red.";

    private Marking() {}

    static Optional<Tlp> of(Optional<String> word) {
        Optional<Tlp> found = word.flatMap(Tlp::of);
        if (word.isPresent() && found.isEmpty()) {
            throw new CommandFailure(
                    "--tlp: found '%s', expected clear, green, amber, amber+strict or red"
                            .formatted(word.get()));
        }
        return found;
    }
}
