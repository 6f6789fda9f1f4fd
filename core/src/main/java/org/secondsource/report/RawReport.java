package org.secondsource.report;

import java.util.ArrayList;
import java.util.List;
import org.secondsource.evidence.Evidence;
import org.secondsource.evidence.Field;

/// A report as it came in, before cleaning: its text, and all that its page or file tells beside.
///
/// @param url the report's own address; empty where none is told
/// @param language BCP 47; empty where nothing tells
/// @param evidence what tells of title, author, outlet and language, each with its place
/// @param dates what tells of the day, the best first among those of one kind
/// @param removed what was taken out before, such as the boxes of a page, with the reason
/// @param entries where its posts begin, if it is a live page that has some; in order
/// @param text with its lines as they came
public record RawReport(
        String location,
        String url,
        String language,
        List<Evidence> evidence,
        List<DateClue> dates,
        List<Removal> removed,
        List<Entry.Start> entries,
        String text) {
    public RawReport {
        evidence = List.copyOf(evidence);
        dates = List.copyOf(dates);
        removed = List.copyOf(removed);
        entries = List.copyOf(entries);
    }

    /// A report whose file says in one field each what it is; a field is empty where it does not.
    public RawReport(
            String location,
            String url,
            String title,
            String outlet,
            String byline,
            String language,
            List<DateClue> dates,
            String text) {
        this(
                location,
                url,
                language,
                ofFile(title, outlet, byline, language),
                dates,
                List.of(),
                List.of(),
                text);
    }

    /// A text with nothing beside it.
    public static RawReport plain(String location, String text) {
        return new RawReport(location, "", "", List.of(), List.of(), List.of(), List.of(), text);
    }

    /// The same at another place.
    public RawReport at(String place) {
        return new RawReport(place, url, language, evidence, dates, removed, entries, text);
    }

    /// The same, from which these were taken out before.
    public RawReport without(List<Removal> more) {
        List<Removal> all = new ArrayList<>(removed);
        all.addAll(more);
        return new RawReport(location, url, language, evidence, dates, all, entries, text);
    }

    /// The same with one more thing that tells of it.
    public RawReport with(Evidence more) {
        List<Evidence> all = new ArrayList<>(evidence);
        all.add(more);
        return new RawReport(location, url, language, all, dates, removed, entries, text);
    }

    private static List<Evidence> ofFile(
            String title, String outlet, String byline, String language) {
        List<Evidence> evidence = new ArrayList<>();
        add(evidence, Field.TITLE, title);
        add(evidence, Field.OUTLET, outlet);
        add(evidence, Field.AUTHOR, byline);
        add(evidence, Field.LANGUAGE, language);
        return evidence;
    }

    private static void add(List<Evidence> evidence, Field field, String exact) {
        if (!exact.isBlank()) {
            evidence.add(Evidence.ofFile(field, exact));
        }
    }
}
