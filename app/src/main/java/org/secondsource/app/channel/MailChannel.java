package org.secondsource.app.channel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.secondsource.archive.Digest;
import org.secondsource.fetch.MailServer;
import org.secondsource.ladder.alert.KeptAlert;

/// Sends alerts by e-mail, each at once or all of a time in one letter.
///
/// @param digest so long the oldest alert waits for others; zero sends each at once
public record MailChannel(MailServer server, String from, String to, Duration digest)
        implements Channel {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    private static final int LINE = 76;
    private static final int ID_LENGTH = 16;

    @Override
    public String name() {
        return "mail:" + to;
    }

    @Override
    public List<List<KeptAlert>> parcels(List<KeptAlert> open, Instant now) {
        if (digest.isZero()) {
            return Channel.super.parcels(open, now);
        }
        if (open.isEmpty()) {
            return List.of();
        }
        Duration waited = Duration.between(open.getFirst().raised(), now);
        // A clock that was put back must not hold a letter up.
        boolean isDue = waited.compareTo(digest) >= 0 || waited.isNegative();
        return isDue ? List.of(open) : List.of();
    }

    @Override
    public void take(List<KeptAlert> alerts) throws IOException {
        server.send(from, to, letter(alerts));
    }

    /// RFC 5322, with a body in base64, so that no line is too long and no letter is lost. The
    /// Message-ID comes of the alerts, so that a mailbox can drop a second one.
    String letter(List<KeptAlert> alerts) {
        KeptAlert first = alerts.getFirst();
        String subject =
                alerts.size() == 1
                        ? first.sentence()
                        : "%d alerts: %s".formatted(alerts.size(), first.sentence());
        String ids = alerts.stream().map(KeptAlert::id).collect(Collectors.joining(" "));
        String id = alerts.size() == 1 ? first.id() : Digest.of(ids).substring(0, ID_LENGTH);
        String body = alerts.stream().map(KeptAlert::words).collect(Collectors.joining("\n"));
        return String.join(
                        "\r\n",
                        "From: " + from,
                        "To: " + to,
                        "Subject: " + encoded(subject),
                        "Date: " + DATE.format(alerts.getLast().raised().atOffset(ZoneOffset.UTC)),
                        "Message-ID: <%s@second-source.invalid>".formatted(id),
                        "Auto-Submitted: auto-generated",
                        "MIME-Version: 1.0",
                        "Content-Type: text/plain; charset=utf-8",
                        "Content-Transfer-Encoding: base64",
                        "",
                        Base64.getMimeEncoder(LINE, new byte[] {'\r', '\n'})
                                .encodeToString(body.getBytes(StandardCharsets.UTF_8)))
                + "\r\n";
    }

    /// RFC 2047: words of at most 75 characters, 45 bytes of text each.
    private static String encoded(String words) {
        StringBuilder all = new StringBuilder();
        StringBuilder part = new StringBuilder();
        for (int point : words.replaceAll("\\s+", " ").codePoints().toArray()) {
            part.appendCodePoint(point);
            if (part.toString().getBytes(StandardCharsets.UTF_8).length > 40) {
                all.append(word(part)).append("\r\n ");
                part.setLength(0);
            }
        }
        return all.append(word(part)).toString();
    }

    private static String word(StringBuilder part) {
        byte[] bytes = part.toString().getBytes(StandardCharsets.UTF_8);
        return "=?utf-8?B?" + Base64.getEncoder().encodeToString(bytes) + "?=";
    }
}
