package org.secondsource.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.text.Span;

/// A number written in digits or words: "10,000", "2.5 million", "twenty-five", "a dozen", "minus
/// 5", "two-thirds".
///
/// @param first index of its first word
/// @param last index of its last word
/// @param value the number; of a size its least
public record Numeral(int first, int last, double value, Kind kind) {
    /// What a numeral tells.
    public enum Kind {
        NUMBER,
        /// A size and no number: "dozens", "tens of thousands".
        SIZE,
        /// A part of a whole: "a third", "one in five".
        SHARE
    }

    static Numeral number(int first, int last, double value) {
        return new Numeral(first, last, value, Kind.NUMBER);
    }

    /// The numeral that starts at a word; empty where none does.
    public static Optional<Numeral> at(List<Token> tokens, int first) {
        NumeralWords words = new NumeralWords(tokens);
        return new ShareWords(tokens, words).at(first).or(() -> words.at(first));
    }

    /// The number that some words are, and nothing else: "31", "thirty-one", "2.5 million"; empty
    /// where they are none, or more than one.
    public static OptionalDouble valueOf(String words) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            tokens.add(
                    new Token(
                            new Span(word.start(), word.end()),
                            word.group(),
                            word.group().toLowerCase(Locale.ROOT),
                            "CD",
                            NameKind.NONE,
                            tokens.size() - 1,
                            "dep"));
        }
        Optional<Numeral> numeral = tokens.isEmpty() ? Optional.empty() : at(tokens, 0);
        boolean isAll =
                numeral.isPresent()
                        && numeral.get().kind() == Kind.NUMBER
                        && numeral.get().length() == tokens.size();
        return isAll ? OptionalDouble.of(numeral.get().value()) : OptionalDouble.empty();
    }

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\d](?:[\\p{L}\\d.,]*[\\p{L}\\d])?|\\S");

    /// Whether it names a size, not a count: "dozens", "thousands".
    public boolean vague() {
        return kind == Kind.SIZE;
    }

    /// Whether it names a part of a whole: "two-thirds".
    public boolean isShare() {
        return kind == Kind.SHARE;
    }

    /// How many words it takes.
    public int length() {
        return last - first + 1;
    }
}
