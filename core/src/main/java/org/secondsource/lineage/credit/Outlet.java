package org.secondsource.lineage.credit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.secondsource.agency.Agency;
import org.secondsource.agency.AgencyRegistry;
import org.secondsource.report.Report;

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
    private static final int SHORTEST_TELLING_HOST = 5;

    /// Under these hosts everybody has a page: the name before them tells whose it is.
    private static final Set<String> PAGES_OF_MANY =
            Set.of(
                    "blogspot",
                    "wordpress",
                    "substack",
                    "medium",
                    "tumblr",
                    "github",
                    "livejournal");

    /// "/wireStory/bridge-closes-1": the outlet itself says that it only prints the text.
    private static final Pattern WIRE_PATH =
            Pattern.compile(
                    "(?i)://[^/]+/(?:[^?#]*/)?(?:wire-?stor(?:y|ies)|wires?|agenc(?:y|ies))/");

    private static final Pattern SPACE = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern HOST_OF_URL = Pattern.compile("^\\w+://(?:[^/@]*@)?([^/?#]+).*");

    private Outlet() {}

    /// The name or host of a report's outlet; empty where neither a field nor the address tells.
    public static String of(Report report) {
        return report.outlet().isBlank() ? hostOf(report.url()) : report.outlet();
    }

    static String hostOf(String url) {
        return HOST_OF_URL.matcher(url).matches()
                ? host(HOST_OF_URL.matcher(url).replaceFirst("$1"))
                : "";
    }

    static boolean isInstitution(String outlet) {
        return INSTITUTION.matcher(host(outlet)).matches();
    }

    /// Whether the address says that the page shows an agency's text.
    static boolean isWirePage(String url) {
        return WIRE_PATH.matcher(url).find();
    }

    /// The agency or service whose page this is. A host with a short name may be anyone's.
    static Optional<Agency> agency(String outlet, AgencyRegistry registry) {
        String host = host(outlet);
        Optional<Agency> listed = registry.ofPage(host);
        if (listed.isPresent()) {
            return listed;
        }
        String core = core(outlet);
        if (outlet.contains(".") && core.length() < SHORTEST_TELLING_HOST) {
            return Optional.empty();
        }
        for (String name : List.of(outlet, core, core.toUpperCase(Locale.ROOT))) {
            Optional<Agency> found = registry.find(name).filter(agency -> registry.isSure(name));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
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
        String one = squeezed(core(name));
        String other = squeezed(core(outlet));
        return one.length() >= 3
                && other.length() >= 3
                && (one.equals(other) || one.startsWith(other) || other.startsWith(one));
    }

    /// Whether a name on a page's own copyright line may be the outlet's, shortened or in full:
    /// "Harbour Daily Post" and "hdpost.example", where the two share a long word.
    static boolean mayBeSame(String name, String outlet) {
        String core = squeezed(core(outlet));
        if (isSame(name, outlet)) {
            return true;
        }
        StringBuilder initials = new StringBuilder();
        for (String word : SPACE.split(name.toLowerCase(Locale.ROOT))) {
            if (word.length() >= SHORTEST_TELLING_HOST && core.contains(word)) {
                return true;
            }
            initials.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        return initials.length() >= 2 && core.contains(initials);
    }

    /// One string for one outlet, whether its name or its host is printed: "The Harbour Post",
    /// "harbourpost.com:80" and "Harbour Post Online" are one. Two outlets that share it count as
    /// one, which can only lower a count of sources.
    public static String identity(String outlet) {
        String squeezed = squeezed(core(outlet));
        String shorter = squeezed.replaceFirst("(?:online|news|digital|website)$", "");
        return shorter.length() >= 3 ? shorter : squeezed;
    }

    /// The name in small letters and hyphens: one producer has one, however it is printed.
    static String slug(String name) {
        return SPACE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-|-$", "");
    }

    private static String squeezed(String name) {
        return SPACE.matcher(name.toLowerCase(Locale.ROOT).replaceFirst("^the ", ""))
                .replaceAll("");
    }

    /// The telling part of a host: "wxyz" of "www.wxyz.com:80".
    private static String core(String outlet) {
        String host = host(outlet);
        if (!host.contains(".") || host.contains(" ") || host.endsWith(".")) {
            return host;
        }
        String[] parts = host.split("\\.", -1);
        int last = parts.length - 1;
        boolean hasTwoEndings =
                last >= 2 && parts[last].length() == 2 && parts[last - 1].length() <= 3;
        int at = Math.max(0, last - (hasTwoEndings ? 2 : 1));
        return at > 0 && PAGES_OF_MANY.contains(parts[at]) ? parts[at - 1] : parts[at];
    }

    private static String host(String outlet) {
        return outlet.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst(":\\d+$", "")
                .replaceFirst("^(?:www|edition|m|amp)\\.", "");
    }
}
