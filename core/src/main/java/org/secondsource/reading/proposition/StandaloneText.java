package org.secondsource.reading.proposition;

import java.util.List;
import org.secondsource.text.Span;

/// A clause in a form that reads alone: a subject, a finite verb, no pronoun whose noun is not in
/// it.
///
/// @param text the words of the report; what was put back from elsewhere in it stands in square
///   brackets
/// @param words where those words stand, in the order of the text
public record StandaloneText(String text, List<Span> words) {
    public StandaloneText {
        words = List.copyOf(words);
    }
}
