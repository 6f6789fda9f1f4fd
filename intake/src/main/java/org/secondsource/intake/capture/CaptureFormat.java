package org.secondsource.intake.capture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.secondsource.intake.encoding.TextDecoder;
import org.secondsource.intake.format.BadInputException;
import org.secondsource.intake.format.Content;
import org.secondsource.intake.format.Format;
import org.secondsource.intake.format.Piece;
import org.secondsource.intake.format.Told;
import org.secondsource.report.DateClue;

/// WARC and ARC: each page that a crawler got. The day of the crawl is no day of publication and is
/// not taken for one.
public final class CaptureFormat implements Format {
    /// A field of our own, in which a page that was got for a feed tells the name that the user
    /// gave to its outlet; WARC lets records have fields of their own.
    public static final String OUTLET = "Second-Source-Outlet";

    /// The title of the feed that led to it.
    public static final String FEED = "Second-Source-Feed";

    /// When its feed says that it was published, in the words of the feed.
    public static final String PUBLISHED = "Second-Source-Published";

    private static final int MOST_BYTES_OF_A_PAGE = 16_000_000;

    @Override
    public Card card() {
        return new Card(
                "Web archive (WARC, ARC)",
                List.of(".warc", ".warc.gz", ".arc", ".arc.gz"),
                "Each page that was got (status 200) with its address; pictures, scripts and"
                        + " redirections are passed over.");
    }

    @Override
    public boolean fits(Content content) {
        return content.startsWith("WARC/") || content.startsWith("filedesc://");
    }

    @Override
    public List<Piece> read(Content content) throws BadInputException {
        List<Piece> pieces = new ArrayList<>();
        int number = 0;
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(content.bytes()))) {
            reader.setLenient(true);
            Optional<WarcRecord> record = reader.next();
            while (record.isPresent()) {
                number++;
                add(content, number, record.get(), pieces);
                record = reader.next();
            }
        } catch (IOException | RuntimeException broken) {
            // jwarc throws unchecked exceptions for broken records (3 of 18 files of its tests).
            pieces.add(
                    content.bad(
                            number + 1,
                            "found a web archive that is broken behind its record %d (%s); what stands before it is read; get it again"
                                    .formatted(number, broken.getMessage())));
        }
        if (pieces.isEmpty()) {
            throw new BadInputException(
                    "found a web archive of %d records without a page in it, expected pages that were got with status 200"
                            .formatted(number));
        }
        return pieces;
    }

    private static void add(Content content, int number, WarcRecord record, List<Piece> pieces)
            throws IOException {
        if (record instanceof WarcResponse response
                && response.target().startsWith("http")
                && response.contentType().base().equals(MediaType.HTTP.base())) {
            HttpResponse http = response.http();
            String type = http.headers().first("Content-Type").orElse("text/html");
            if (http.status() == 200 && isText(type)) {
                byte[] bytes = limited(decoded(http));
                pieces.add(piece(content, number, response, type, bytes));
            }
        } else if ((record instanceof WarcResource || record instanceof WarcConversion)
                && isText(
                        ((WarcTargetRecord) record)
                                .payload()
                                .map(payload -> payload.type().toString())
                                .orElse(""))) {
            byte[] bytes = limited(record.body().stream());
            String type = record.contentType().toString();
            pieces.add(piece(content, number, (WarcTargetRecord) record, type, bytes));
        }
    }

    private static Piece piece(
            Content content, int number, WarcTargetRecord record, String type, byte[] bytes) {
        if (bytes.length == 0) {
            return content.bad(number, "found an empty page, %s".formatted(record.target()));
        }
        String name = record.target().replaceFirst("[?#].*", "").replaceFirst(".*/", "");
        Optional<Charset> charset =
                Optional.of(type.replaceFirst("(?i).*charset=\\s*\"?([\\w-]+).*", "$1"))
                        .filter(found -> !found.equals(type))
                        .flatMap(TextDecoder::named);
        Optional<String> outlet = record.headers().first(OUTLET);
        Told told =
                Told.NOTHING
                        .withUrl(record.target())
                        .withOutlet(outlet.or(() -> record.headers().first(FEED)).orElse(""))
                        .withDay(DateClue.Kind.FIELD, record.headers().first(PUBLISHED).orElse(""));
        return new Piece.Inner(
                content.part(
                        number, name, bytes, outlet.isPresent() ? told.firmly() : told, charset));
    }

    /// Pages and documents; feeds, style sheets and scripts of a crawl are none.
    private static boolean isText(String type) {
        String known = type.toLowerCase(Locale.ROOT);
        return known.startsWith("text/html")
                || known.startsWith("application/xhtml")
                || known.startsWith("text/plain")
                || known.startsWith("application/pdf");
    }

    private static InputStream decoded(HttpResponse http) throws IOException {
        String coding =
                http.headers().first("Content-Encoding").orElse("").toLowerCase(Locale.ROOT);
        InputStream body = http.body().stream();
        return switch (coding.strip()) {
            case "gzip", "x-gzip" -> new GZIPInputStream(body);
            case "deflate" -> new InflaterInputStream(body);
            case "br" -> new BrotliInputStream(body);
            default -> body;
        };
    }

    /// What can be read of a page; a body that breaks off is a page that was got in part.
    private static byte[] limited(InputStream stream) throws IOException {
        try (stream) {
            return stream.readNBytes(MOST_BYTES_OF_A_PAGE);
        }
    }
}
