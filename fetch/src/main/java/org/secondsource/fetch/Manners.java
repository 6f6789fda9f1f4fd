package org.secondsource.fetch;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/// How the net is asked.
///
/// @param agent the name under which this program asks
/// @param privateHosts names of hosts that may be asked though they are not public
/// @param mostTime of one answer, with all that it leads to
/// @param mostBytes of one answer, unpacked
public record Manners(String agent, Set<String> privateHosts, Duration mostTime, int mostBytes) {
    private static final Duration USUAL_TIME = Duration.ofSeconds(60);

    /// The largest feeds of public test suites have 10 MB.
    private static final int USUAL_BYTES = 16_000_000;

    public Manners {
        privateHosts =
                Set.copyOf(
                        privateHosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList());
    }

    /// As most outlets like to be asked.
    ///
    /// @param version of the program
    public static Manners usual(String version, Set<String> privateHosts) {
        String agent =
                "Mozilla/5.0 (compatible; %s/%s; follows news feeds, heeds robots.txt)"
                        .formatted(Robots.NAME, version);
        return new Manners(agent, privateHosts, USUAL_TIME, USUAL_BYTES);
    }
}
