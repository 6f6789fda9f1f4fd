package org.secondsource.exchange.form;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// With whom something may be shared: the Traffic Light Protocol 2.0 (FIRST, 2022).
public enum Tlp {
    CLEAR,
    GREEN,
    AMBER,
    AMBER_STRICT,
    RED;

    /// As `--tlp` takes it and STIX writes it: "amber+strict".
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '+');
    }

    /// As people write it: "TLP:AMBER+STRICT".
    public String label() {
        return "TLP:" + word().toUpperCase(Locale.ROOT);
    }

    /// The one that a word names.
    public static Optional<Tlp> of(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceFirst("^tlp:", "");
        return Stream.of(values()).filter(tlp -> tlp.word().equals(plain)).findFirst();
    }
}
