package org.secondsource.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.secondsource.evidence.Evidence;
import org.secondsource.report.DateClue;
import org.secondsource.report.RawReport;

/// What a format tells of a report beside its text.
///
/// @param url empty where it is not told; so with the other fields
/// @param dates the best first
/// @param firm whether this goes before what the text's own page says: the subject of a letter is
///   its title, the title of its page is not
public record Told(
        String url,
        String title,
        String outlet,
        String byline,
        String language,
        List<DateClue> dates,
        boolean firm) {
    /// Characters that do not show, or turn the direction of what follows them.
    private static final Pattern HIDDEN =
            Pattern.compile(
                    "[\\p{Cc}\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\s]+");

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");

    /// Nothing is told.
    public static final Told NOTHING = new Told("", "", "", "", "", List.of(), false);

    public Told {
        url = oneLine(url);
        title = oneLine(title);
        outlet = oneLine(outlet);
        if (ADDRESS.matcher(outlet).matches()) {
            url = url.isEmpty() ? outlet : url; // clippers call the address "source"
            outlet = "";
        }
        byline = oneLine(byline);
        language = oneLine(language);
        dates = List.copyOf(dates);
    }

    private static String oneLine(String words) {
        return HIDDEN.matcher(words).replaceAll(" ").strip();
    }

    /// With another address.
    public Told withUrl(String other) {
        return new Told(other, title, outlet, byline, language, dates, firm);
    }

    /// With another title.
    public Told withTitle(String other) {
        return new Told(url, other, outlet, byline, language, dates, firm);
    }

    /// With another outlet.
    public Told withOutlet(String other) {
        return new Told(url, title, other, byline, language, dates, firm);
    }

    /// With other writers.
    public Told withByline(String other) {
        return new Told(url, title, outlet, other, language, dates, firm);
    }

    /// With another language.
    public Told withLanguage(String other) {
        return new Told(url, title, outlet, byline, other, dates, firm);
    }

    /// With a field that says the day, unless it is blank.
    public Told withDay(DateClue.Kind kind, String words) {
        if (words.isBlank()) {
            return this;
        }
        List<DateClue> more = new ArrayList<>(dates);
        more.add(new DateClue(kind, Days.plain(oneLine(words))));
        return new Told(url, title, outlet, byline, language, more, firm);
    }

    /// Going before what the page itself says.
    public Told firmly() {
        return new Told(url, title, outlet, byline, language, dates, true);
    }

    /// With what the other tells where this tells nothing.
    public Told or(Told other) {
        List<DateClue> all = new ArrayList<>(dates);
        all.addAll(other.dates);
        return new Told(
                first(url, other.url),
                first(title, other.title),
                first(outlet, other.outlet),
                first(byline, other.byline),
                first(language, other.language),
                all,
                firm);
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    /// The report of this text.
    public RawReport report(String location, String text) {
        return new RawReport(location, url, title, outlet, byline, language, dates, text);
    }

    /// What a raw report tells, together with this.
    public RawReport over(RawReport page) {
        RawReport own = report(page.location(), page.text());
        List<Evidence> evidence = new ArrayList<>(firm ? own.evidence() : page.evidence());
        evidence.addAll(firm ? page.evidence() : own.evidence());
        List<DateClue> days = new ArrayList<>(firm ? own.dates() : page.dates());
        days.addAll(firm ? page.dates() : own.dates());
        return new RawReport(
                page.location(),
                first(url, page.url()),
                first(page.language(), language),
                evidence,
                days,
                page.removed(),
                page.entries(),
                page.text());
    }
}
