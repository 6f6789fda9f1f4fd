package org.secondsource.ladder.alert;

import java.util.regex.Pattern;

/// Whether a text has a word or a name, whole.
final class Words {
    private Words() {}

    static boolean has(String text, String word) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
                .matcher(text)
                .find();
    }
}
