package org.secondsource.intake.encoding;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Mends text in UTF-8 that somebody read as Windows-1252 before it came here: "cafÃ©" for "café"
/// (the case that ftfy, Speer 2019, calls by far the most frequent).
public final class Mojibake {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern RUN = Pattern.compile("[^\\x00-\\x7F]+");

    /// A text was decoded wrongly as a whole; one with other letters of its own was not.
    private static final double ALMOST_ALL = 0.9;

    /// Two letters alone may stand in a text by chance ("CAFÉ™").
    private static final int TELLING_LENGTH = 3;

    private Mojibake() {}

    /// A text after mending.
    ///
    /// @param runs what was mended, as it stood, each once; empty where nothing was
    public record Mended(String text, List<String> runs) {
        public Mended {
            runs = List.copyOf(runs);
        }
    }

    /// Mends a text where nearly all its letters beyond ASCII are wrong in this way.
    public static Mended mend(String text) {
        StringBuilder mended = new StringBuilder();
        List<String> runs = new ArrayList<>();
        int wrong = 0;
        int all = 0;
        int telling = 0;
        Matcher matcher = RUN.matcher(text);
        while (matcher.find()) {
            all += matcher.group().length();
            Optional<String> meant = meant(matcher.group());
            matcher.appendReplacement(
                    mended, Matcher.quoteReplacement(meant.orElse(matcher.group())));
            if (meant.isPresent()) {
                wrong += matcher.group().length();
                telling += matcher.group().length() >= TELLING_LENGTH ? 2 : 1;
                if (!runs.contains(matcher.group())) {
                    runs.add(matcher.group());
                }
            }
        }
        matcher.appendTail(mended);
        boolean sure = telling > 1 && wrong >= all * ALMOST_ALL;
        return sure ? new Mended(mended.toString(), runs) : new Mended(text, List.of());
    }

    private static Optional<String> meant(String run) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int index = 0; index < run.length(); index++) {
            byte[] one = String.valueOf(run.charAt(index)).getBytes(WINDOWS);
            boolean known = one[0] != '?';
            if (!known && run.charAt(index) > 0xFF) {
                return Optional.empty();
            }
            bytes.write(known ? one[0] : run.charAt(index));
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes.toByteArray()))
                            .toString());
        } catch (CharacterCodingException rightAsItIs) {
            return Optional.empty();
        }
    }
}
