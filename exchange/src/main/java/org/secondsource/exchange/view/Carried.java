package org.secondsource.exchange.view;

import java.util.List;
import org.secondsource.lineage.Origin;

/// From where the words of some cites come: how many origins carried them.
///
/// @param origins those that are known, by id
/// @param min how many are known
/// @param max how many there are if all of unknown lineage are different ones
public record Carried(List<Origin> origins, int min, int max) {
    public Carried {
        origins = List.copyOf(origins);
    }

    /// The names of those that are known.
    public List<String> names() {
        return origins.stream().map(Origin::name).toList();
    }
}
