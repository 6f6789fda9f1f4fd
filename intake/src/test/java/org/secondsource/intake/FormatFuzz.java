package org.secondsource.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.secondsource.intake.format.BadInputException;
import org.secondsource.intake.format.Content;
import org.secondsource.intake.format.FieldNames;
import org.secondsource.intake.format.Format;
import org.secondsource.intake.format.Piece;

/// What every format must do with any bytes: give pieces, throw nothing, and end soon. `FuzzTest`
/// feeds the whole table with changed samples; Jazzer feeds one format (see CONTRIBUTING.md).
public final class FormatFuzz {
    private static final Formats FORMATS = new Formats(FieldNames.common());
    private static final String ENDING = System.getProperty("fuzz.ending", "txt");
    private static Optional<Format> target = Optional.empty();

    private FormatFuzz() {}

    /// The start of Jazzer: its target is the format that the sample of `-Dfuzz.ending` is written
    /// in, and that sample is what it starts from, in the folder `-Dfuzz.corpus`.
    public static void fuzzerInitialize() {
        try {
            byte[] sample = Samples.all().get(ENDING);
            if (sample == null) {
                throw new IllegalArgumentException(
                        "no sample '%s', expected one of %s"
                                .formatted(ENDING, Samples.all().keySet()));
            }
            target = Optional.of(FORMATS.formatOf(content(ENDING, sample)));
            Path corpus = Path.of(System.getProperty("fuzz.corpus", "corpus"), ENDING);
            Files.createDirectories(corpus);
            Files.write(corpus.resolve("sample"), sample);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (BadInputException refused) {
            throw new IllegalStateException("the sample itself is refused", refused);
        }
    }

    /// The target of Jazzer: one format alone, without what is packed in it.
    public static void fuzzerTestOneInput(byte[] bytes) {
        Format format = target.orElseThrow();
        Content content = content(ENDING, bytes);
        try {
            if (format.fits(content) && format.read(content).isEmpty()) {
                throw new IllegalStateException("bytes vanished without a word");
            }
        } catch (BadInputException named) {
            if (named.reason().isBlank()) {
                throw new IllegalStateException("bytes refused without a word", named);
            }
        }
    }

    /// Reads bytes as intake does, without the fence around it.
    static void read(String ending, byte[] bytes) {
        List<Piece> pieces = FORMATS.open(content(ending, bytes));
        if (pieces.isEmpty()) {
            throw new IllegalStateException("bytes vanished without a word");
        }
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Inner(Content content)) {
                FORMATS.read(content);
            }
        }
    }

    private static Content content(String ending, byte[] bytes) {
        return Content.file("x", "x." + ending, bytes);
    }
}
