package org.secondsource.intake.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.secondsource.intake.encoding.NoTextException;
import org.secondsource.intake.encoding.TextDecoder;
import org.secondsource.report.RawReport;

/// The bytes of a file, or of a file inside another one. For one thread at a time.
public final class Content {
    /// The signs of a format stand at the start.
    private static final int HEAD_CHARACTERS = 8192;

    private final String location;
    private final int number;
    private final String name;
    private final byte[] bytes;
    private final Told told;
    private final Optional<Charset> charset;
    private Optional<String> text = Optional.empty();

    /// @param location as users know it
    /// @param number which file of the location, from 1; 0 where there is only one
    /// @param name the name of the file alone
    /// @param told what the outside tells of it
    /// @param charset the encoding that the outside declares
    @SuppressWarnings("ArrayNotCloned") // bytes are read once and never written
    public Content(
            String location,
            int number,
            String name,
            byte[] bytes,
            Told told,
            Optional<Charset> charset) {
        this.location = location;
        this.number = number;
        this.name = name;
        this.bytes = bytes;
        this.told = told;
        this.charset = charset;
    }

    /// A file by itself.
    public static Content file(String location, String name, byte[] bytes) {
        return new Content(location, 0, name, bytes, Told.NOTHING, Optional.empty());
    }

    /// Another form of the same content, such as what a packed file unpacks to.
    public Content as(String otherName, byte[] others) {
        return new Content(location, number, otherName, others, told, charset);
    }

    /// The same content as all that its location holds.
    public Content alone() {
        return new Content(location, 0, name, bytes, told, charset);
    }

    /// A file inside this one that has a name of its own.
    public Content member(String path, byte[] others) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return new Content(place() + "/" + path, 0, last, others, told, Optional.empty());
    }

    /// A file inside this one that only has a number.
    ///
    /// @param which from 1; 0 where there is only one
    public Content part(
            int which, String otherName, byte[] others, Told more, Optional<Charset> declared) {
        return which == 0
                ? new Content(location, number, otherName, others, more.or(told), declared)
                : new Content(place(), which, otherName, others, more.or(told), declared);
    }

    /// A report of this content.
    ///
    /// @param which from 1; 0 where there is only one
    public Piece report(int which, Told more, String words) {
        return report(which, more, words, UnaryOperator.identity());
    }

    /// A report of this content with more than its fields tell.
    ///
    /// @param which from 1; 0 where there is only one
    public Piece report(int which, Told more, String words, UnaryOperator<RawReport> change) {
        String where = which == 0 ? place() : place() + "#" + which;
        RawReport report = change.apply(more.or(told).report(where, words));
        return new Piece.Ready(this, which, report);
    }

    /// A report of this content, by what its page says.
    public Piece report(RawReport page) {
        return new Piece.Ready(this, 0, told.over(page));
    }

    /// Something in this content that is no report.
    public Piece bad(int which, String reason) {
        return which == 0
                ? new Piece.Bad(location, number, reason)
                : new Piece.Bad(place(), which, reason);
    }

    /// What its provider has withdrawn.
    ///
    /// @param url its address; blank where none is told
    public Piece withdrawn(int which, String url, String reason) {
        return which == 0
                ? new Piece.Bad(location, number, reason, Optional.of(url))
                : new Piece.Bad(place(), which, reason, Optional.of(url));
    }

    public String location() {
        return location;
    }

    public int number() {
        return number;
    }

    /// The location with its number.
    public String place() {
        return number == 0 ? location : location + "#" + number;
    }

    public String name() {
        return name;
    }

    /// The ending of the name in small letters, without its dot; empty where there is none.
    public String ending() {
        int dot = name.lastIndexOf('.');
        return dot < 1 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /// The name without its last ending.
    public String stem() {
        int dot = name.lastIndexOf('.');
        return dot < 1 ? name : name.substring(0, dot);
    }

    @SuppressWarnings("ArrayNotCloned") // the same bytes for all, never written
    public byte[] bytes() {
        return bytes;
    }

    public Told told() {
        return told;
    }

    /// Whether the bytes begin with these characters of ASCII or Latin-1.
    public boolean startsWith(String magic) {
        return hasAt(0, magic);
    }

    /// Whether the bytes have these characters of Latin-1 at that place.
    public boolean hasAt(int place, String magic) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= place + wanted.length
                && Arrays.equals(bytes, place, place + wanted.length, wanted, 0, wanted.length);
    }

    /// The characters.
    public String text() throws BadInputException {
        if (text.isEmpty()) {
            try {
                text = Optional.of(TextDecoder.decode(bytes, charset));
            } catch (NoTextException binary) {
                throw new BadInputException(
                        "found no text in it, but a binary file of an unknown kind (%s), expected one of the formats of"
                                        .formatted(binary.getMessage())
                                + " `second-source formats`; give its text as .txt",
                        binary);
            }
        }
        return text.get();
    }

    /// The first characters, from the first that shows.
    public String head() throws BadInputException {
        String whole = text();
        int start = 0;
        while (start < whole.length()
                && (Character.isWhitespace(whole.charAt(start))
                        || whole.charAt(start) == '\uFEFF')) {
            start++;
        }
        return whole.substring(start, Math.min(whole.length(), start + HEAD_CHARACTERS));
    }
}
