package org.secondsource.report.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.secondsource.evidence.Evidence;
import org.secondsource.evidence.Field;
import org.secondsource.evidence.Judges;
import org.secondsource.evidence.Verdict;
import org.secondsource.report.Entry;
import org.secondsource.report.Explanation;
import org.secondsource.report.Mark;
import org.secondsource.report.Publication;
import org.secondsource.report.RawReport;
import org.secondsource.report.Removal;
import org.secondsource.report.Report;
import org.secondsource.shape.Edition;
import org.secondsource.shape.Take;
import org.secondsource.text.Mending;
import org.secondsource.text.ReportId;

/// A raw report as it is after cleaning.
///
/// @param day what told of the day, from beside the text and from within it
/// @param mending from the raw text to the clean one
public record Cleaned(
        RawReport raw,
        Verdict title,
        Verdict outlet,
        Verdict byline,
        Verdict day,
        Publication published,
        List<Mark> marks,
        Mending mending,
        List<Removal> removed,
        List<Entry> entries) {
    public Cleaned {
        entries = List.copyOf(entries);
        marks = List.copyOf(marks);
        removed = List.copyOf(removed);
    }

    public String text() {
        return mending.text();
    }

    /// What was believed of each field, and why.
    public Explanation explanation() {
        List<Evidence> languages =
                raw.evidence().stream().filter(one -> one.field() == Field.LANGUAGE).toList();
        return new Explanation(
                raw.location(), List.of(title, day, byline, outlet), "", languages, removed, "");
    }

    /// The finished report; the text must not be blank.
    public Report report(ReportId id) {
        return new Report(
                id,
                raw.location(),
                raw.url(),
                Take.bare(Edition.bare(title.value())),
                outlet.value(),
                byline.value(),
                published,
                raw.language().isBlank() ? "en" : raw.language(),
                marks,
                text(),
                removed,
                entries);
    }

    /// The same with one more thing that tells of its outlet, and the title without that name.
    Cleaned withOutlet(Evidence more) {
        Judges judges = new Judges(raw.with(more).evidence(), raw.url());
        return new Cleaned(
                raw,
                judges.title().winner().isPresent() ? judges.title() : title,
                judges.outletOrHost(),
                byline,
                day,
                published,
                marks,
                mending,
                removed,
                entries);
    }

    /// The same without some of its paragraphs.
    ///
    /// @param reason why they are taken out
    Cleaned without(Set<String> paragraphs, String reason) {
        Mending.Writer writer = new Mending.Writer(text());
        List<Removal> more = new ArrayList<>(removed);
        int start = 0;
        for (String paragraph : text().split("\n\n", -1)) {
            if (paragraphs.contains(paragraph)) {
                more.add(new Removal(paragraph, reason));
            } else {
                if (writer.length() > 0) {
                    writer.insert("\n\n");
                }
                writer.keep(start, start + paragraph.length());
            }
            start += paragraph.length() + 2;
        }
        return new Cleaned(
                raw,
                title,
                outlet,
                byline,
                day,
                published,
                marks,
                mending.then(writer.finish()),
                more,
                entries);
    }
}
