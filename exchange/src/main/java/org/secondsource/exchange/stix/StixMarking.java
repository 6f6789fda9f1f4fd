package org.secondsource.exchange.stix;

import org.secondsource.exchange.form.Tlp;

/// The marking objects of the Traffic Light Protocol 2.0, as OASIS published them for all to use
/// (STIX extension "TLP 2.0").
final class StixMarking {
    static final String EXTENSION = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d";
    static final String CREATED = "2022-10-01T00:00:00.000Z";

    private StixMarking() {}

    static String id(Tlp tlp) {
        return "marking-definition--"
                + switch (tlp) {
                    case CLEAR -> "94868c89-83c2-464b-929b-a1a8aa3c8487";
                    case GREEN -> "bab4a63c-aed9-4cf5-a766-dfca5abac2bb";
                    case AMBER -> "55d920b0-5e8b-4f79-9ee9-91f868d9b421";
                    case AMBER_STRICT -> "939a9414-2ddd-4d32-a0cd-375ea402b003";
                    case RED -> "e828b379-4e03-4974-9ac4-e53a884c97c1";
                };
    }
}
