package org.secondsource.exchange.bundle;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.secondsource.exchange.form.ExportField;
import org.secondsource.exchange.form.ExportFile;
import org.secondsource.exchange.form.ExportFormat;
import org.secondsource.exchange.form.ExportOptions;
import org.secondsource.exchange.form.SigningKey;
import org.secondsource.exchange.json.PictureJson;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.situation.Picture;

/// A situation as one file for another team: the picture, with digests, and signed where there is a
/// key.
public final class BundleFormat implements ExportFormat {
    static final String PICTURE = "picture.json";

    /// Stands for none. The earliest time that a ZIP can hold is a month before, but Java adds to
    /// that one a field which hangs on the time zone.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    @Override
    public String name() {
        return "bundle";
    }

    @Override
    public String summary() {
        return "The whole picture for another team and the files it was read from, with digests, signed"
                + " with `--key`; with `--cites-only` without the files and the text that no claim, event, pact, position or actor"
                + " cites.";
    }

    @Override
    public List<ExportField> fields() {
        return ExportField.listed(BundleFormat.class);
    }

    @Override
    public List<ExportFile> files() {
        return List.of(
                new ExportFile("situation.bundle.zip", "application/zip", BundleFormat::write));
    }

    private static void write(PictureView view, ExportOptions options, OutputStream target)
            throws IOException {
        Map<String, Manifest.Entry> files = new LinkedHashMap<>();
        ZipOutputStream zip = new ZipOutputStream(target);
        Picture shown = options.citesOnly() ? CitedPicture.of(view) : view.picture();
        zip.putNextEntry(entry(PICTURE));
        Digesting picture = new Digesting(zip);
        PictureJson.writeInto(shown, view.brief(), picture);
        files.put(PICTURE, picture.entry());
        files(zip, options, files);
        byte[] manifest = new Manifest(fields(view, options), files).bytes();
        zip.putNextEntry(entry(Manifest.NAME));
        zip.write(manifest);
        if (options.key().isPresent()) {
            zip.putNextEntry(entry(Manifest.SIGNATURE));
            zip.write(options.key().get().sign(manifest));
        }
        zip.finish();
        zip.flush();
    }

    /// The files from which the reports were read, one by one, behind the list of their places.
    private static void files(
            ZipOutputStream zip, ExportOptions options, Map<String, Manifest.Entry> entries)
            throws IOException {
        if (options.files().isEmpty()) {
            return;
        }
        zip.putNextEntry(entry(BundledFiles.LIST));
        Digesting list = new Digesting(zip);
        BundledFiles.list(options.files(), list);
        entries.put(BundledFiles.LIST, list.entry());
        for (int i = 0; i < options.files().size(); i++) {
            zip.putNextEntry(entry(BundledFiles.name(i)));
            Digesting file = new Digesting(zip);
            file.write(options.files().get(i).bytes().read());
            entries.put(BundledFiles.name(i), file.entry());
        }
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }

    private static Map<String, String> fields(PictureView view, ExportOptions options) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("program", "Second Source " + options.version());
        fields.put("as-of", view.picture().asOf().map(LocalDate::toString).orElse("unknown"));
        fields.put("reports", Integer.toString(view.picture().reports().size()));
        fields.put("texts", options.citesOnly() ? "cites only" : "whole");
        fields.put("files", Integer.toString(options.files().size()));
        if (options.tlp().isPresent()) {
            fields.put("tlp", options.label());
        }
        options.key()
                .map(SigningKey::open)
                .ifPresent(key ->
                        fields.put(
                                Manifest.KEY,
                                Base64.getEncoder().encodeToString(key.getEncoded())));
        return fields;
    }

    /// Tells the digest and the size of what goes through.
    private static final class Digesting extends FilterOutputStream {
        private final MessageDigest digest = sha256();
        private long size;

        Digesting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            digest.update((byte) one);
            size++;
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            out.write(bytes, start, length);
            digest.update(bytes, start, length);
            size += length;
        }

        Manifest.Entry entry() {
            return new Manifest.Entry(HexFormat.of().formatHex(digest.digest()), size);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256, this one has not", missing);
        }
    }
}
