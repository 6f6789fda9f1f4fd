package org.secondsource.app.cli.following;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.secondsource.brief.line.Wording;
import org.secondsource.ladder.alert.AlertBook;
import org.secondsource.ladder.alert.KeptAlert;

/// Tells of what was told.
final class AlertWords {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH);

    private AlertWords() {}

    /// Every alert, the newest first, with what has not arrived; then what is muted.
    static String list(AlertBook book, Instant now) {
        List<KeptAlert> alerts = book.alerts();
        Map<String, StringBuilder> failed = new HashMap<>();
        for (AlertBook.Failure failure : book.failures()) {
            failed.computeIfAbsent(failure.id(), id -> new StringBuilder())
                    .append(
                            "    not arrived by %s (%s): %s%n"
                                    .formatted(
                                            failure.channel(),
                                            Wording.count(failure.tries(), "try"),
                                            failure.why()));
        }
        StringBuilder text = new StringBuilder();
        if (alerts.isEmpty()) {
            text.append("Nothing was told yet.\n");
        }
        for (KeptAlert alert : alerts.reversed()) {
            text.append(
                    "%s  %s  %s%s%n"
                            .formatted(
                                    alert.id(),
                                    time(alert.raised()),
                                    alert.sentence(),
                                    alert.seen().isEmpty() ? "" : "  (acknowledged)"));
            text.append(failed.getOrDefault(alert.id(), new StringBuilder()));
        }
        for (AlertBook.Mute mute : book.mutes()) {
            if (mute.until().isAfter(now)) {
                text.append(
                        "Muted until %s: %s%s%n"
                                .formatted(
                                        time(mute.until()),
                                        mute.rule(),
                                        mute.subject().isEmpty() ? "" : "/" + mute.subject()));
            }
        }
        return text.toString();
    }

    private static String time(Instant time) {
        return MINUTE.format(time.atZone(ZoneId.systemDefault()));
    }
}
