package org.secondsource.app.cli.input;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.secondsource.archive.Digest;
import org.secondsource.situation.Picture;

/// What a command asks of a picture.
///
/// @param question all that the text depends on beside the reports and the program; empty where
///   more is done than to print a text
/// @param text what is printed of the picture; may be empty
/// @param isDated whether the text tells by itself of which time it is
public record Asked(
        Optional<String> question, BiFunction<Picture, Given, String> text, boolean isDated) {
    private Asked(Optional<String> question, BiFunction<Picture, Given, String> text) {
        this(question, text, false);
    }

    /// The same, where the text tells by itself of which time it is.
    public Asked dated() {
        return new Asked(question, text, true);
    }

    /// A text alone, which may be kept and printed again.
    ///
    /// @param words all that it depends on beside the reports and the program
    public static Asked toPrint(Function<Picture, String> text, Object... words) {
        Digest question = new Digest();
        for (Object word : words) {
            question.add(word.toString());
        }
        return new Asked(Optional.of(question.value()), (picture, given) -> text.apply(picture));
    }

    /// A text, and results that are written elsewhere; it is worked out each time.
    public static Asked toWrite(Function<Picture, String> text) {
        return new Asked(Optional.empty(), (picture, given) -> text.apply(picture));
    }

    /// Work that prints nothing, or does so by itself.
    public static Asked toDo(Consumer<Picture> work) {
        return toDo((picture, given) -> work.accept(picture));
    }

    /// The same with what was given to read, while it is open.
    public static Asked toDo(BiConsumer<Picture, Given> work) {
        return new Asked(
                Optional.empty(),
                (picture, given) -> {
                    work.accept(picture, given);
                    return "";
                });
    }
}
