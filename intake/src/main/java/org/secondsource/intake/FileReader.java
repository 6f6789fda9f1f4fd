package org.secondsource.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.secondsource.intake.page.PageReader;
import org.secondsource.report.RawReport;
import org.secondsource.report.TextCleaner;

/// Reads the reports of one file.
final class FileReader {
    /// A report is seldom over 50,000 characters; a longer "report" than this is a dump of many.
    static final int MOST_CHARACTERS = 1_000_000;

    /// Pages carry scripts and styles beside their text; beyond this, in bytes, they are no pages.
    static final int MOST_BYTES = 64_000_000;

    /// What the reports of a file are written in.
    private enum Format {
        TEXT,
        PAGE,
        JSON,
        JSON_LINES
    }

    private final TextCleaner cleaner;
    private final InputStream standardInput;
    private final JsonReports jsonReports = new JsonReports();
    private final PageReader pageReader = new PageReader();

    FileReader(TextCleaner cleaner, InputStream standardInput) {
        this.cleaner = cleaner;
        this.standardInput = standardInput;
    }

    List<Found> read(FileFinder.Input input) {
        try {
            return reports(input);
        } catch (BadInputException exception) {
            return List.of(new Found.Bad(input.location(), 0, exception.reason()));
        }
    }

    private List<Found> reports(FileFinder.Input input) throws BadInputException {
        boolean standard = input.location().equals("-");
        String name = standard ? "-" : fileName(input.path());
        Format format = standard ? Format.TEXT : formatOf(name);
        byte[] bytes = standard ? ofStream(standardInput) : ofFile(input.path());
        if (bytes.length == 0) {
            throw new BadInputException("found an empty file, expected the text of a report");
        }
        if (format == Format.PAGE) {
            RawReport raw = pageReader.read(input.location(), bytes);
            return List.of(
                    clean(input.location(), name, bytes, new JsonReports.Entry.Good(0, raw)));
        }
        String text = TextDecoder.decode(bytes, Optional.empty());
        if (standard) {
            format = guess(text);
        }
        List<JsonReports.Entry> entries =
                switch (format) {
                    case TEXT, PAGE -> plain(input.location(), text);
                    case JSON -> jsonReports.ofValue(input.location(), text);
                    case JSON_LINES -> jsonReports.ofLines(input.location(), text);
                };
        List<Found> found = new ArrayList<>();
        for (JsonReports.Entry entry : entries) {
            found.add(clean(input.location(), name, bytes, entry));
        }
        return found;
    }

    private static List<JsonReports.Entry> plain(String location, String text) {
        return List.of(new JsonReports.Entry.Good(0, RawReport.plain(location, text)));
    }

    private Found clean(String location, String name, byte[] bytes, JsonReports.Entry entry) {
        return switch (entry) {
            case JsonReports.Entry.Bad bad -> new Found.Bad(location, bad.number(), bad.reason());
            case JsonReports.Entry.Good good -> {
                int length = good.raw().text().length();
                if (length > MOST_CHARACTERS) {
                    yield new Found.Bad(location, good.number(), tooLong(length));
                }
                TextCleaner.Cleaned cleaned = cleaner.clean(good.raw());
                if (cleaned.text().isBlank()) {
                    yield new Found.Bad(location, good.number(), onlyFurniture(length));
                }
                yield new Found.Good(
                        location, good.number(), hash(name, good.number(), bytes), cleaned);
            }
        };
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

    private static Format formatOf(String name) throws BadInputException {
        String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        String extension = plain.substring(plain.lastIndexOf('.') + 1);
        return switch (extension) {
            case "txt" -> Format.TEXT;
            case "html", "htm" -> Format.PAGE;
            case "json" -> Format.JSON;
            case "jsonl" -> Format.JSON_LINES;
            default ->
                    throw new BadInputException(
                            ("found a file with the name '%s', expected .txt, .html, .htm, .json or"
                                            + " .jsonl (or one of them with .gz); rename it")
                                    .formatted(name));
        };
    }

    /// What standard input holds, by its first characters.
    private static Format guess(String text) {
        String start = text.stripLeading();
        if (start.startsWith("<")) {
            return Format.PAGE;
        }
        boolean lines = start.startsWith("{") && start.stripTrailing().contains("}\n{");
        boolean value = start.startsWith("{") || start.startsWith("[{");
        return lines ? Format.JSON_LINES : value ? Format.JSON : Format.TEXT;
    }

    private static byte[] ofFile(Path path) throws BadInputException {
        if (!Files.isRegularFile(path)) {
            throw new BadInputException(
                    "found something that is no regular file, expected a file of text");
        }
        try (InputStream stream = Files.newInputStream(path)) {
            byte[] bytes = ofStream(stream);
            boolean gzipped =
                    bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
            return gzipped ? ofGzip(bytes) : bytes;
        } catch (AccessDeniedException exception) {
            throw new BadInputException(
                    "found a file that must not be read; allow it (chmod), or leave it out",
                    exception);
        } catch (IOException exception) {
            throw new BadInputException(
                    "found a file that cannot be read (%s); check the disk"
                            .formatted(exception.getMessage()),
                    exception);
        }
    }

    private static byte[] ofGzip(byte[] bytes) throws BadInputException {
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return limited(stream);
        } catch (IOException exception) {
            throw new BadInputException(
                    "found a broken gzip file (%s); pack it again"
                            .formatted(exception.getMessage()),
                    exception);
        }
    }

    private static byte[] ofStream(InputStream stream) throws BadInputException {
        try {
            return limited(stream);
        } catch (IOException exception) {
            throw new BadInputException(
                    "found an input that broke off (%s)".formatted(exception.getMessage()),
                    exception);
        }
    }

    private static byte[] limited(InputStream stream) throws IOException, BadInputException {
        byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new BadInputException(
                    String.format(
                            Locale.ROOT,
                            "found more than %,d bytes, expected a smaller file; split it",
                            MOST_BYTES));
        }
        return bytes;
    }

    private static String fileName(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    private static String hash(String name, int number, byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String index = number == 0 ? "" : "#" + number;
            digest.update((name + '\0' + index + '\0').getBytes(StandardCharsets.UTF_8));
            return "r-" + HexFormat.of().formatHex(digest.digest(bytes)).substring(0, 12);
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("every Java has SHA-256, this one has not", exception);
        }
    }
}
