package org.secondsource.app.channel;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.secondsource.ladder.alert.AlertBook;
import org.secondsource.ladder.alert.KeptAlert;

/// Brings each channel what it has not taken yet.
///
/// @param desk hands out the book of alerts; each call may open and close it, so that nobody waits
///   for a slow channel
/// @param clock the time that counts
public record Delivery(Desk desk, Supplier<Instant> clock) {
    /// Hands out the book of alerts.
    public interface Desk {
        <T> T with(Function<AlertBook, T> work);
    }

    /// Delivers all that is open; what fails stays open.
    ///
    /// @return what failed, each with its reason
    public List<String> run(List<Channel> channels) {
        List<String> failed = new ArrayList<>();
        for (Channel channel : channels) {
            List<KeptAlert> open = desk.with(book -> book.open(channel.name()));
            for (List<KeptAlert> parcel : channel.parcels(open, clock.get())) {
                if (!deliver(channel, parcel, failed)) {
                    break; // what comes after it must not overtake it
                }
            }
        }
        return failed;
    }

    private boolean deliver(Channel channel, List<KeptAlert> parcel, List<String> failed) {
        try {
            channel.take(parcel);
            desk.with(book -> {
                parcel.forEach(alert -> book.delivered(alert.id(), channel.name(), clock.get()));
                return parcel.size();
            });
            return true;
        } catch (IOException why) {
            failed.add(
                    "%s: %s has not arrived (%s); it is sent again the next time"
                            .formatted(channel.name(), parcel.getFirst().id(), why.getMessage()));
            desk.with(book -> {
                parcel.forEach(alert ->
                        book.failed(alert.id(), channel.name(), String.valueOf(why.getMessage())));
                return parcel.size();
            });
            return false;
        }
    }
}
