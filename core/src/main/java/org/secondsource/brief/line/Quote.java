package org.secondsource.brief.line;

import java.util.List;
import org.secondsource.text.Cite;

/// A cite with the rest of its sentence, so that a reader sees the words where they stand.
///
/// @param number by which the brief calls the report
/// @param before the sentence up to the cite; empty where the cite begins it
/// @param after the sentence behind the cite; empty where the cite ends it
public record Quote(int number, Cite cite, String before, String after) {
    /// The numbers of the reports that some quotes stand in, lowest first.
    public static List<Integer> numbers(List<Quote> quotes) {
        return quotes.stream().map(Quote::number).distinct().sorted().toList();
    }
}
