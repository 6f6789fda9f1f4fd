package org.secondsource.app.channel;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.secondsource.ladder.alert.KeptAlert;

/// A way on which alerts go out.
public interface Channel {
    /// Names it for ever: what it has taken is kept under this name.
    String name();

    /// Which of those that wait may go now, together; none where they are to wait.
    ///
    /// @param open the oldest first
    default List<List<KeptAlert>> parcels(List<KeptAlert> open, Instant now) {
        return open.stream().map(List::of).toList();
    }

    /// Hands some out; when it returns, they have arrived.
    ///
    /// @throws IOException if they may not have arrived; the message says why
    void take(List<KeptAlert> alerts) throws IOException;
}
