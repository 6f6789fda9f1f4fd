package org.secondsource.intake.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.secondsource.archive.Archive.NewFile;
import org.secondsource.archive.Digest;
import org.secondsource.feed.Fetcher;
import org.secondsource.intake.capture.CaptureFormat;

/// Writes a page that was got as a record of WARC 1.1 (ISO 28500): its bytes as they came, with its
/// address, its media type and the time.
final class Capture {
    private Capture() {}

    /// What the feed tells of a page.
    ///
    /// @param title of the feed; may be empty
    /// @param day of the entry, in the feed's words; may be empty
    record Known(String title, String day) {}

    /// @param outlet as the user names it; empty where he does not
    static NewFile of(Fetcher.Page page, String outlet, Known known) {
        byte[] head =
                "HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                        .formatted(line(page.type()), page.bytes().length)
                        .getBytes(StandardCharsets.UTF_8);
        String got = page.got().truncatedTo(ChronoUnit.SECONDS).toString();
        String id = Digest.of(page.url() + got + Digest.of(page.bytes()));
        String record =
                "WARC/1.1\r\n"
                        + "WARC-Type: response\r\n"
                        + "WARC-Target-URI: %s\r\n".formatted(line(page.url()))
                        + "WARC-Date: %s\r\n".formatted(got)
                        + "WARC-Record-ID: <urn:uuid:%s>\r\n"
                                .formatted(
                                        UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)))
                        + field(CaptureFormat.OUTLET, outlet)
                        + field(CaptureFormat.FEED, known.title())
                        + field(CaptureFormat.PUBLISHED, known.day())
                        + "Content-Type: application/http;msgtype=response\r\n"
                        + "Content-Length: %d\r\n\r\n".formatted(head.length + page.bytes().length);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(record.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(head);
        bytes.writeBytes(page.bytes());
        bytes.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        return new NewFile(page.url(), Entries.nameOfPage(page.url()), bytes.toByteArray());
    }

    private static String field(String name, String value) {
        return value.isBlank() ? "" : "%s: %s\r\n".formatted(name, line(value));
    }

    /// What came from a stranger must not end a line.
    private static String line(String words) {
        return words.replaceAll("[\\r\\n]+", " ").strip();
    }
}
