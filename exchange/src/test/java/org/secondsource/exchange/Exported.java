package org.secondsource.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.secondsource.exchange.form.ExportFile;
import org.secondsource.exchange.form.ExportFormat;
import org.secondsource.exchange.form.ExportOptions;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.situation.Picture;

/// What a format makes of a picture.
public final class Exported {
    private Exported() {}

    private static void unpack(byte[] zip, Map<String, byte[]> files) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                files.put(e.getName(), in.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// The bytes of each file, by its name; those of a ZIP one by one.
    public static Map<String, byte[]> bytes(
            ExportFormat format, Picture picture, ExportOptions options) {
        PictureView view = new PictureView(picture);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (ExportFile file : format.files()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                file.write(view, options, out);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            if (file.mediaType().equals("application/zip")) {
                unpack(out.toByteArray(), files);
            } else {
                files.put(file.name(), out.toByteArray());
            }
        }
        return files;
    }

    /// The text of one file.
    public static String text(
            ExportFormat format, String file, Picture picture, ExportOptions options) {
        return decode(Objects.requireNonNull(bytes(format, picture, options).get(file), file));
    }

    /// The text of the only file.
    public static String text(ExportFormat format, Picture picture, ExportOptions options) {
        return decode(bytes(format, picture, options).values().iterator().next());
    }

    /// Bytes as text; fails where they are not UTF-8.
    public static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException wrong) {
            throw new AssertionError("not UTF-8", wrong);
        }
    }
}
