package org.secondsource.report.cleaning;

import java.util.ArrayList;
import java.util.List;
import org.secondsource.report.Entry;
import org.secondsource.report.Publication;
import org.secondsource.report.day.DateReader;
import org.secondsource.text.Span;

/// Finds the entries of a live page again in its clean text.
final class Entries {
    private final DateReader dateReader;

    Entries(DateReader dateReader) {
        this.dateReader = dateReader;
    }

    /// Where the entries stand in the clean text: each begins with its first words that are left.
    List<Entry> find(List<Entry.Start> starts, String text) {
        List<Integer> places = new ArrayList<>();
        List<Publication> times = new ArrayList<>();
        int from = 0;
        for (Entry.Start start : starts) {
            int place = text.indexOf(start.begins(), from);
            if (place >= 0) {
                places.add(place);
                times.add(time(start.time()));
                from = place + start.begins().length();
            }
        }
        List<Entry> entries = new ArrayList<>();
        for (int index = 0; index < places.size(); index++) {
            int end = index + 1 < places.size() ? places.get(index + 1) : text.length();
            while (Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            entries.add(new Entry(new Span(places.get(index), end), times.get(index)));
        }
        return entries;
    }

    private Publication time(String told) {
        for (DateReader.Mention mention : dateReader.find(told)) {
            if (mention.meaning() instanceof DateReader.Meaning.Day day) {
                return new Publication.On(day.date(), Publication.Basis.METADATA, told);
            }
        }
        return new Publication.Unknown();
    }
}
