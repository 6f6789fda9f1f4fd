package org.secondsource.exchange.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.secondsource.exchange.json.JsonIn;
import org.secondsource.exchange.json.JsonOut;
import org.secondsource.report.SourceFile;

/// The files that a bundle carries, as they came to whoever made it. Whoever adds them reads them
/// himself, so that he counts as if he had had them from the start: what both had is one.
public final class BundledFiles {
    static final String LIST = "files.json";

    /// A file longer than this would not have been read by who made the bundle either.
    private static final int LONGEST = Integer.MAX_VALUE - 64;

    private BundledFiles() {}

    static String name(int index) {
        return String.format(Locale.ROOT, "files/%06d", index + 1);
    }

    static void list(List<SourceFile> files, OutputStream out) {
        JsonOut.write(
                out,
                json ->
                        json.item(() -> {
                            List<String> names = new ArrayList<>();
                            json.list(
                                    "files",
                                    files,
                                    file ->
                                            json.item(() -> {
                                                names.add(name(names.size()));
                                                json.string("entry", names.getLast());
                                                json.string("location", file.location());
                                                json.string("name", file.name());
                                            }));
                        }));
    }

    /// Whether a file is a bundle.
    public static boolean isBundle(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(Manifest.NAME);
            if (entry == null) {
                return false;
            }
            try (InputStream in = zip.getInputStream(entry)) {
                byte[] start = in.readNBytes(Manifest.FORMAT.length());
                return new String(start, StandardCharsets.UTF_8).equals(Manifest.FORMAT);
            }
        } catch (IOException noZip) {
            return false; // whatever it is, the intake says
        }
    }

    /// The files of a bundle that is what was sent; their bytes are read when they are asked for.
    ///
    /// @param sender the key that it must be signed by; empty accepts any, or none
    /// @throws IllegalArgumentException where it is not what was sent, or carries no files; the
    ///   message says so
    /// @throws IOException where it cannot be read
    public static List<SourceFile> of(Path bundle, Optional<PublicKey> sender) throws IOException {
        BundleCheck check = BundleCheck.of(bundle, sender);
        if (!check.problems().isEmpty()) {
            throw new IllegalArgumentException(
                    String.join("; ", check.problems()) + "; ask the sender for another");
        }
        Optional<byte[]> list = bytes(bundle, LIST);
        if (list.isEmpty()) {
            throw new IllegalArgumentException(
                    "it carries no files, so nothing can be read from it; ask the sender for one made"
                            + " without --cites-only");
        }
        List<SourceFile> files = new ArrayList<>();
        for (JsonIn each : listed(list.get())) {
            String entry = words(each, "entry");
            files.add(
                    new SourceFile(
                            words(each, "location"),
                            words(each, "name"),
                            -1,
                            () ->
                                    bytes(bundle, entry)
                                            .orElseThrow(() ->
                                                    new IOException("found no entry " + entry))));
        }
        return files;
    }

    private static List<JsonIn> listed(byte[] list) {
        return JsonIn.read(new String(list, StandardCharsets.UTF_8))
                .field("files")
                .map(JsonIn::items)
                .orElse(List.of());
    }

    private static String words(JsonIn each, String name) {
        return each.field(name)
                .flatMap(JsonIn::words)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "its %s has a file without %s".formatted(LIST, name)));
    }

    private static Optional<byte[]> bytes(Path bundle, String name) throws IOException {
        try (ZipFile zip = new ZipFile(bundle.toFile())) {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return Optional.of(in.readNBytes(LONGEST));
            }
        }
    }
}
