package org.secondsource.finding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.secondsource.finding.Findable.Sort;
import org.secondsource.text.Span;

/// What a question found.
///
/// @param hits by sort, those that fit best first; of equals the newest, then by place
/// @param numbers how many there are of each sort, also of those that are not among the hits
public record Answer(List<Hit> hits, Map<Sort, Integer> numbers) {
    public Answer {
        hits = List.copyOf(hits);
        numbers = numbers.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(numbers));
    }

    /// One thing found.
    ///
    /// @param marks where the words that were asked for stand in its text
    public record Hit(Findable found, List<Span> marks) {
        public Hit {
            marks = List.copyOf(marks);
        }
    }
}
