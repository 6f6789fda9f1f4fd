package org.secondsource.app.channel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.secondsource.ladder.alert.KeptAlert;

/// Adds alerts to a file, one a line as JSON. A line that a crash left unfinished is ended first,
/// so that the next one is whole.
///
/// @param file made where it is not there
public record LinesChannel(Path file) implements Channel {
    @Override
    public String name() {
        return "lines:" + file.toAbsolutePath().normalize();
    }

    @Override
    public void take(List<KeptAlert> alerts) throws IOException {
        StringBuilder lines = new StringBuilder();
        alerts.forEach(alert -> lines.append(alert.document()).append('\n'));
        try (FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE)) {
            channel.position(channel.size());
            if (isTorn(channel)) {
                lines.insert(0, '\n');
            }
            ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static boolean isTorn(FileChannel channel) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        return channel.size() > 0
                && channel.read(last, channel.size() - 1) == 1
                && last.get(0) != '\n';
    }
}
