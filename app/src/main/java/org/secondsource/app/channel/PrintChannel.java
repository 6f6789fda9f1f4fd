package org.secondsource.app.channel;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.secondsource.ladder.alert.KeptAlert;

/// Prints alerts for people.
///
/// @param out where they go
public record PrintChannel(PrintStream out) implements Channel {
    @Override
    public String name() {
        return "terminal";
    }

    @Override
    public void take(List<KeptAlert> alerts) throws IOException {
        alerts.forEach(alert -> out.print(alert.words()));
        if (out.checkError()) {
            throw new IOException("standard output is closed");
        }
    }
}
