package org.secondsource.app.cli.following;

import java.util.List;
import java.util.Set;
import org.secondsource.app.cli.parts.BuiltVersion;
import org.secondsource.app.cli.parts.Parts;
import org.secondsource.fetch.HttpFetcher;
import org.secondsource.fetch.Manners;
import picocli.CommandLine.Option;

/// How the net is asked.
final class NetOptions {
    @Option(
            names = "--private-host",
            paramLabel = "HOST",
            description =
                    "Connect to this host though it is of this machine or of a private net; may be"
                            + " given several times. No other such host is ever asked.")
    private List<String> hosts = List.of();

    /// To be closed.
    HttpFetcher fetcher(Parts parts) {
        return new HttpFetcher(Manners.usual(BuiltVersion.number(), Set.copyOf(hosts)), parts::now);
    }
}
