package org.secondsource.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.secondsource.claim.source.SourceCount;
import org.secondsource.language.DateRange;
import org.secondsource.text.Cite;

/// One thing that can be found, with the words it stands on.
///
/// @param id of the claim, event or statement; of a passage that of its report
/// @param text as it is shown; words are looked for in it
/// @param label who says so, as the brief tells it; of a passage its outlet
/// @param speakers all names of those who say it
/// @param actors all names of those who say it or take part in it
/// @param place where it is or was; empty where nothing tells
/// @param kind of an event; empty of all else
/// @param published the day on which it was last told; empty where that is not known
/// @param meant the days that it speaks of; empty where none is told
/// @param standing of a claim or the status of an event, in small letters; else empty
/// @param sources how many independent sources; none to none but for claims
public record Findable(
        Sort sort,
        String id,
        String text,
        String label,
        Cite cite,
        List<String> speakers,
        List<String> actors,
        String place,
        String kind,
        Optional<LocalDate> published,
        Optional<DateRange> meant,
        String standing,
        SourceCount sources) {
    public Findable {
        speakers = List.copyOf(speakers);
        actors = List.copyOf(actors);
    }

    /// What it is; those that say more come first.
    public enum Sort {
        CLAIM,
        EVENT,
        STATEMENT,
        PASSAGE
    }
}
