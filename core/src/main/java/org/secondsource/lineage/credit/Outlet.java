package org.secondsource.lineage.credit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.secondsource.agency.Agency;
import org.secondsource.agency.AgencyRegistry;

/// What an outlet's name or host tells of it.
public final class Outlet {
    /// Hosts of governments, universities, armies and international bodies, and the news rooms of
    /// companies: they publish what they say themselves.
    private static final Pattern INSTITUTION =
            Pattern.compile(
                    "(?:^|.*\\.)(?:gov|mil|int|edu|ac|go|gob|gouv|europa)(?:\\.[a-z]{2})?$"
                            + "|^(?:blog|blogs|newsroom|press|pressroom|media)"
                            + "\\.[a-z0-9-]+(?:\\.[a-z]{2,3}){0,2}$");

    /// Letters of a host's name from which it is held to be an agency's: with three, a local
    /// paper's host reads like the mark of an agency of another continent.
    private static final int SHORTEST_TELLING_HOST = 4;

    private static final Pattern SPACE = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Outlet() {}

    static boolean isInstitution(String outlet) {
        return INSTITUTION.matcher(host(outlet)).matches();
    }

    /// The agency whose page this is. A host with a short name may be anyone's.
    static Optional<Agency> agency(String outlet, AgencyRegistry registry) {
        String core = core(outlet);
        if (outlet.contains(".") && core.length() < SHORTEST_TELLING_HOST) {
            return Optional.empty();
        }
        return registry.find(outlet)
                .or(() -> registry.find(core))
                .or(() -> registry.find(core.toUpperCase(Locale.ROOT)));
    }

    /// Whether a byline or credit names the outlet.
    static boolean names(String line, String outlet) {
        if (outlet.isBlank() || line.isBlank()) {
            return false;
        }
        String core = core(outlet);
        List<String> words = List.of(SPACE.split(line.toLowerCase(Locale.ROOT)));
        boolean namesCore = core.length() >= 3 && words.contains(core);
        return namesCore || squeezed(line).contains(squeezed(outlet));
    }

    /// Whether two names are one outlet's: "WXYZ" and "www.wxyz.com", "The Gazette" and
    /// "gazette.example".
    public static boolean isSame(String name, String outlet) {
        String one = squeezed(name);
        String other = squeezed(core(outlet));
        return one.length() >= 3
                && other.length() >= 3
                && (one.equals(other) || one.startsWith(other) || other.startsWith(one));
    }

    private static String squeezed(String name) {
        return SPACE.matcher(name.toLowerCase(Locale.ROOT).replaceFirst("^the ", ""))
                .replaceAll("");
    }

    /// The telling part of a host: "wxyz" of "www.wxyz.com:80".
    private static String core(String outlet) {
        String host = host(outlet);
        if (!host.contains(".") || host.contains(" ")) {
            return host;
        }
        String[] parts = host.split("\\.", -1);
        int last = parts.length - 1;
        boolean hasTwoEndings =
                last >= 2 && parts[last].length() == 2 && parts[last - 1].length() <= 3;
        return parts[Math.max(0, last - (hasTwoEndings ? 2 : 1))];
    }

    private static String host(String outlet) {
        return outlet.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst(":\\d+$", "")
                .replaceFirst("^(?:www|edition|m|amp)\\.", "");
    }
}
