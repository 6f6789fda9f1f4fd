package org.secondsource.exchange.json;

import org.jspecify.annotations.Nullable;
import org.secondsource.exchange.view.PlainText;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/// Writes characters that turn the direction of writing, or end a line where JSON does not, as
/// escapes: whoever looks at the file sees them, and whoever reads it has the exact words.
final class SafeEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1;

    /// The control character that JSON lets stand as it is.
    private static final int DELETE = 0x7F;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] escapes = standardAsciiEscapesForJSON();
        escapes[DELETE] = ESCAPE_STANDARD;
        return escapes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int unit) {
        boolean breaks = unit == '\u2028' || unit == '\u2029' || PlainText.isHarmful(unit);
        return breaks ? new SerializedString("\\u%04X".formatted(unit)) : null;
    }
}
