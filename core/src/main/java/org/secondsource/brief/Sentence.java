package org.secondsource.brief;

import java.util.List;

/// Something told to the reader, with the words of reports it is built from.
///
/// @param text plain, ends with its full stop where it is a sentence
/// @param quotes in the order of reports
public record Sentence(String text, List<Quote> quotes) {
    public Sentence {
        quotes = List.copyOf(quotes);
    }
}
