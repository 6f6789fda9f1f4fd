package org.secondsource.exchange.geojson;

import java.util.regex.Pattern;
import org.secondsource.text.Lexicon;

/// Tells where a name is the end of a longer one: the Jordan of "Eddie Jordan" is no country.
final class LongerNames {
    private final Lexicon common = Lexicon.english();

    /// Whether a capitalised word that is no common one stands right before a name in a text.
    boolean has(String text, String name) {
        return Pattern.compile(
                        "(\\p{Lu}[\\p{L}\\p{M}'’-]*)\\.? +\\Q%s\\E(?![\\p{L}\\p{N}])"
                                .formatted(name.replace("\\E", "")))
                .matcher(text)
                .results()
                .anyMatch(found -> !common.knows(found.group(1)));
    }
}
