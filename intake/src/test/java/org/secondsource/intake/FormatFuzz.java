package org.secondsource.intake;

import java.util.List;
import org.secondsource.intake.format.Content;
import org.secondsource.intake.format.FieldNames;
import org.secondsource.intake.format.Piece;

/// What every format must do with any bytes: give pieces, throw nothing, and end soon. `FuzzTest`
/// feeds it with changed samples; Jazzer calls `fuzzerTestOneInput` (see CONTRIBUTING.md).
public final class FormatFuzz {
    private static final Formats FORMATS = new Formats(FieldNames.common());

    private FormatFuzz() {}

    /// The target of Jazzer; `-Dfuzz.ending` says under which name the bytes come.
    public static void fuzzerTestOneInput(byte[] bytes) {
        read(System.getProperty("fuzz.ending", "txt"), bytes);
    }

    /// Reads bytes as intake does, without the fence around it.
    static void read(String ending, byte[] bytes) {
        List<Piece> pieces = FORMATS.open(Content.file("x", "x." + ending, bytes));
        if (pieces.isEmpty()) {
            throw new IllegalStateException("bytes vanished without a word");
        }
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Inner(Content content)) {
                FORMATS.read(content);
            }
        }
    }
}
