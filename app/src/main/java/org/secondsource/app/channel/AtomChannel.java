package org.secondsource.app.channel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.secondsource.exchange.feed.AlertFeed;
import org.secondsource.ladder.alert.KeptAlert;

/// Writes the newest alerts as a feed, whole each time, so that nothing stands in it twice.
///
/// @param situation whose name stands above it
/// @param all every alert that was raised, the oldest first
/// @param writer puts a file in place whole
public record AtomChannel(Path file, String situation, Supplier<List<KeptAlert>> all, Writer writer)
        implements Channel {
    /// Readers ask every hour or oftener; nobody raises a hundred alerts an hour and is read.
    private static final int MOST = 100;

    /// Puts a file in place whole.
    public interface Writer {
        void write(Path file, Content content) throws IOException;
    }

    /// Writes what stands in a file.
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    @Override
    public String name() {
        return "atom:" + file.toAbsolutePath().normalize();
    }

    @Override
    public List<List<KeptAlert>> parcels(List<KeptAlert> open, Instant now) {
        return open.isEmpty() ? List.of() : List.of(open);
    }

    @Override
    public void take(List<KeptAlert> alerts) throws IOException {
        List<KeptAlert> known = all.get();
        List<KeptAlert> newest = known.subList(Math.max(0, known.size() - MOST), known.size());
        writer.write(
                file,
                out ->
                        AlertFeed.write(
                                "urn:second-source:alerts:" + situation,
                                "Alerts: " + situation,
                                newest,
                                out));
    }
}
