package org.secondsource.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.secondsource.evidence.Evidence;
import org.secondsource.intake.encoding.Mojibake;
import org.secondsource.intake.format.Content;
import org.secondsource.intake.format.FieldNames;
import org.secondsource.intake.format.Piece;
import org.secondsource.intake.language.LanguageTeller;
import org.secondsource.intake.mail.PassedOn;
import org.secondsource.report.RawReport;
import org.secondsource.report.Removal;
import org.secondsource.report.SourceFile;
import org.secondsource.report.cleaning.Cleaned;
import org.secondsource.report.cleaning.TextCleaner;

/// Reads files: first what pieces each holds, then the report of each piece.
final class FileReader {
    /// A report is seldom over 50,000 characters; a longer "report" than this is a dump of many.
    static final int MOST_CHARACTERS = 1_000_000;

    /// "[Removed]", as interfaces of news answer for what they may no longer give.
    private static final Pattern PLACEHOLDER = Pattern.compile("[\\[<(][^\\[\\]<>()]{1,40}[\\])>]");

    /// What is followed is kept entry by entry, each at its own address.
    private static final Pattern ADDRESS = Pattern.compile("(?is)(?:https?://|urn:|tag:).*");

    private final TextCleaner cleaner;
    private final Formats formats;

    FileReader(TextCleaner cleaner, FieldNames names) {
        this.cleaner = cleaner;
        this.formats = new Formats(names);
    }

    /// What a file holds.
    List<Piece> open(SourceFile file) {
        try {
            List<Piece> pieces =
                    formats.open(Content.file(file.location(), file.name(), file.bytes().read()));
            boolean isEntry = pieces.size() == 1 && ADDRESS.matcher(file.location()).matches();
            return isEntry ? List.of(alone(pieces.getFirst())) : pieces;
        } catch (IOException exception) {
            return List.of(
                    new Piece.Bad(file.location(), 0, String.valueOf(exception.getMessage())));
        }
    }

    /// The entry of a feed of one entry: its address alone is its place.
    private static Piece alone(Piece piece) {
        return switch (piece) {
            case Piece.Bad bad -> new Piece.Bad(bad.location(), 0, bad.reason(), bad.withdrawn());
            case Piece.Ready(Content content, int number, RawReport raw) ->
                    new Piece.Ready(content, number, raw.at(content.place()));
            case Piece.Inner(Content content) -> new Piece.Inner(content.alone());
        };
    }

    /// The report of a piece, cleaned.
    Found report(Piece piece) {
        return switch (piece) {
            case Piece.Bad bad -> Found.Bad.of(bad);
            case Piece.Ready ready -> clean(ready);
            case Piece.Inner(Content content) ->
                    switch (formats.read(content)) {
                        case Piece.Bad bad -> Found.Bad.of(bad);
                        case Piece.Ready ready -> clean(ready);
                        case Piece.Inner(Content deeper) ->
                                throw new IllegalStateException(deeper.place() + " is one report");
                    };
        };
    }

    private Found clean(Piece.Ready ready) {
        Content content = ready.content();
        boolean isAlone = ready.number() == 0 || ready.raw().location().equals(content.place());
        String location = isAlone ? content.location() : content.place();
        int number = isAlone ? content.number() : ready.number();
        int length = ready.raw().text().length();
        if (length > MOST_CHARACTERS) {
            return new Found.Bad(location, number, tooLong(length));
        }
        RawReport raw = mended(PassedOn.unwrap(ready.raw()));
        Cleaned cleaned = cleaner.clean(raw);
        if (cleaned.text().isBlank()) {
            return new Found.Bad(location, number, onlyFurniture(length));
        }
        if (PLACEHOLDER.matcher(cleaned.text()).matches()) {
            return new Found.Bad(
                    location,
                    number,
                    "found \"%s\" in place of a text, expected the text of a report; leave it out"
                            .formatted(cleaned.text()));
        }
        String language = LanguageTeller.tell(cleaned.text(), raw.language());
        return new Found.Good(location, number, hash(ready), cleaned, language);
    }

    /// With letters mended that were decoded wrongly before they came here.
    private static RawReport mended(RawReport raw) {
        Mojibake.Mended text = Mojibake.mend(raw.text());
        List<Removal> removed = new ArrayList<>(raw.removed());
        for (String run : text.runs()) {
            removed.add(new Removal(run, "letters that were decoded wrongly, mended"));
        }
        List<Evidence> evidence = new ArrayList<>();
        for (Evidence one : raw.evidence()) {
            String words = Mojibake.mend(one.exact()).text();
            evidence.add(new Evidence(one.field(), one.kind(), one.place(), words));
        }
        return new RawReport(
                raw.location(),
                raw.url(),
                raw.language(),
                evidence,
                raw.dates(),
                removed,
                raw.entries(),
                text.text());
    }

    private static String tooLong(int length) {
        return String.format(
                Locale.ROOT,
                "found a text of %,d characters, expected one report of at most %,d; split it into"
                        + " one file for each report",
                length,
                MOST_CHARACTERS);
    }

    private static String onlyFurniture(int length) {
        return String.format(
                Locale.ROOT,
                "found no running text among its %,d characters, expected the text of a report;"
                        + " check that the file holds the article and not only its page",
                length);
    }

    /// Of a file of one report its name and bytes; of one of many the report's own words, so that a
    /// report added to the file changes no other's id.
    private static String hash(Piece.Ready ready) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            boolean alone = ready.number() == 0;
            String start = ready.content().name() + '\0' + (alone ? "" : "#") + '\0';
            digest.update(start.getBytes(StandardCharsets.UTF_8));
            RawReport raw = ready.raw();
            String words = raw.url() + '\0' + raw.text();
            byte[] content =
                    alone ? ready.content().bytes() : words.getBytes(StandardCharsets.UTF_8);
            return "r-" + HexFormat.of().formatHex(digest.digest(content)).substring(0, 12);
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("every Java has SHA-256, this one has not", exception);
        }
    }
}
