package org.secondsource.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// One article as published: its clean text and what its page or file tells of it.
///
/// @param location the file or URL as given, with `#n` for the nth report of a file of several
/// @param url the page's own address; empty where none is told
/// @param title empty where none was found
/// @param outlet who publishes; empty where nothing tells
/// @param byline the writers as printed; empty where none is
/// @param language BCP 47, `en` where nothing tells otherwise
/// @param marks datelines, credits and the like, as they were found, also those that cleaning
///   removed
/// @param text the clean text; every offset of the program counts in it
/// @param removed what cleaning took out, in order
/// @param entries the posts of a live page, each with its own time; empty for all else
public record Report(
        ReportId id,
        String location,
        String url,
        String title,
        String outlet,
        String byline,
        Publication published,
        String language,
        List<Mark> marks,
        String text,
        List<Removal> removed,
        List<Entry> entries) {
    /// The order in which every command numbers reports: by the day that each tells itself, the
    /// oldest first, then by id. Those whose day is unknown or only inferred come last, so that
    /// inferring a day renumbers nothing.
    public static final Comparator<Report> IN_ORDER =
            Comparator.comparing(
                            (Report report) -> report.published().toldDay().orElse(LocalDate.MAX))
                    .thenComparing(Report::id);

    public Report {
        if (text.isBlank()) {
            throw new IllegalArgumentException("report " + location + " has no text");
        }
        marks = List.copyOf(marks);
        removed = List.copyOf(removed);
        entries = List.copyOf(entries);
    }

    /// A report that is no live page.
    public Report(
            ReportId id,
            String location,
            String url,
            String title,
            String outlet,
            String byline,
            Publication published,
            String language,
            List<Mark> marks,
            String text,
            List<Removal> removed) {
        this(
                id, location, url, title, outlet, byline, published, language, marks, text, removed,
                List.of());
    }

    /// The day on which the words at an offset came out: that of their entry, where it has one, or
    /// the report's.
    public Optional<LocalDate> dayAt(int offset) {
        return entries.stream()
                .filter(entry -> entry.span().start() <= offset && offset < entry.span().end())
                .flatMap(entry -> entry.published().day().stream())
                .findFirst()
                .or(published::day);
    }

    public Cite cite(Span span) {
        return Cite.of(id, span, text);
    }

    /// Whether it is in the language that the program reads: `en`, `en-GB`.
    public boolean isEnglish() {
        return language.equals("en") || language.startsWith("en-");
    }

    /// This report in the language that its text tells.
    public Report withLanguage(String told) {
        return new Report(
                id, location, url, title, outlet, byline, published, told, marks, text, removed,
                entries);
    }

    /// This report of another outlet.
    public Report withOutlet(String publisher) {
        return new Report(
                id, location, url, title, publisher, byline, published, language, marks, text,
                removed, entries);
    }

    /// This report by other writers.
    public Report withByline(String writers) {
        return new Report(
                id, location, url, title, outlet, writers, published, language, marks, text,
                removed, entries);
    }

    /// This report with another date of publication, as dating across reports finds it.
    public Report withPublished(Publication publication) {
        return new Report(
                id,
                location,
                url,
                title,
                outlet,
                byline,
                publication,
                language,
                marks,
                text,
                removed,
                entries);
    }
}
