package org.secondsource.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.secondsource.actor.Actor;
import org.secondsource.language.DateRange;
import org.secondsource.lineage.Origin;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.story.Story;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// Writes the brief of a picture: what the situation is and what was read, what is known, what
/// differs, figures, what is coming, what happened, agreements, who is who, copies, problems.
public final class BriefWriter {
    private static final int MOST_NAMES = 5;
    private static final int LONGEST_TITLE = 110;

    /// Share of the best title's centrality from which a title is on the matter.
    private static final double CENTRAL_ENOUGH = 0.7;

    private final Picture picture;
    private final Shelf shelf;

    private BriefWriter(Picture picture) {
        this.picture = picture;
        this.shelf = new Shelf(picture);
    }

    /// The brief of a picture; the same picture gives the same brief.
    public static Brief write(Picture picture) {
        return new BriefWriter(picture).write();
    }

    /// The reports of a picture by the numbers that every view calls them by.
    public static List<Brief.Source> sources(Picture picture) {
        return new BriefWriter(picture).sources();
    }

    private List<Brief.Source> sources() {
        return shelf.oldestFirst().stream().map(this::source).toList();
    }

    private Brief write() {
        FigureNames names = new FigureNames(shelf);
        ClaimTeller claims = new ClaimTeller(shelf);
        EventTeller events = new EventTeller(shelf);
        CastTeller cast = new CastTeller(shelf);
        CopyTeller copies = new CopyTeller(shelf);
        Brief.Section known = claims.known();
        Brief.Section differing = new DifferenceTeller(shelf, claims, names).differing();
        Brief.Section coming = events.coming();
        List<Brief.Section> sections =
                Stream.of(
                                known,
                                differing,
                                new FigureTeller(shelf, names).figures(),
                                coming,
                                events.happened(),
                                cast.agreements(),
                                cast.who(),
                                copies.copies(),
                                copies.unread())
                        .filter(section -> !section.lines().isEmpty())
                        .toList();
        return new Brief(
                title(),
                picture.asOf(),
                counts(known, differing),
                opening(),
                DigestTeller.digest(known, differing, coming),
                sections,
                sources());
    }

    /// The newest of the titles that say most of what the largest story's reports say: a title off
    /// the matter is passed over, and of the others the newest is the least out of date.
    private String title() {
        List<ReportId> ids =
                storiesByReports().stream()
                        .findFirst()
                        .map(Story::reports)
                        .orElseGet(() -> picture.reports().stream().map(Report::id).toList());
        List<Report> reports = ids.stream().map(shelf::report).toList();
        Map<ReportId, Set<String>> texts = new HashMap<>();
        reports.forEach(report -> texts.put(report.id(), Wording.bag(report.text())));
        List<Report> titled = reports.stream().filter(report -> !report.title().isBlank()).toList();
        double best =
                titled.stream().mapToDouble(report -> centrality(report, texts)).max().orElse(0);
        return titled.stream()
                .filter(report -> centrality(report, texts) >= best * CENTRAL_ENOUGH)
                .max(Comparator.comparingInt(report -> shelf.number(report.id())))
                .map(Report::title)
                .or(() -> shelf.oldestFirst().stream().findFirst().map(this::title))
                .orElse("Nothing could be read");
    }

    /// How much of a report's title the other reports say too, 0 to 1 for each of them.
    private static double centrality(Report report, Map<ReportId, Set<String>> texts) {
        Set<String> title = Wording.bag(report.title());
        double sum = 0;
        for (Map.Entry<ReportId, Set<String>> other : texts.entrySet()) {
            if (!other.getKey().equals(report.id())) {
                sum += title.stream().filter(other.getValue()::contains).count();
            }
        }
        return title.isEmpty() ? 0 : sum / title.size();
    }

    private List<Story> storiesByReports() {
        return picture.stories().stream()
                .sorted(
                        Comparator.comparingInt((Story story) -> -story.reports().size())
                                .thenComparing(Story::id))
                .toList();
    }

    private Brief.Counts counts(Brief.Section known, Brief.Section differing) {
        int corroborated =
                (int)
                        known.lines().stream()
                                .filter(line ->
                                        line instanceof Line.Told told && told.sources().min() >= 2)
                                .count();
        return new Brief.Counts(
                picture.reports().size(),
                (int) outlets().count(),
                picture.lineage().origins().size(),
                corroborated,
                differing.lines().size());
    }

    private Stream<String> outlets() {
        return picture.reports().stream()
                .map(Report::outlet)
                .filter(outlet -> !outlet.isEmpty())
                .distinct();
    }

    private List<Sentence> opening() {
        List<Sentence> opening = new ArrayList<>();
        opening.add(new Sentence(whatWasRead(), List.of()));
        List<Story> stories =
                storiesByReports().stream().filter(story -> story.reports().size() > 1).toList();
        if (picture.stories().size() > 1 && !stories.isEmpty()) {
            opening.add(new Sentence(stories(stories), List.of()));
        }
        List<String> names = mostNamed();
        if (!names.isEmpty()) {
            opening.add(
                    new Sentence("Most reports speak of " + Wording.list(names) + ".", List.of()));
        }
        return opening;
    }

    private String whatWasRead() {
        List<LocalDate> days =
                picture.reports().stream()
                        .flatMap(report -> report.published().day().stream())
                        .sorted()
                        .toList();
        int undated = picture.reports().size() - days.size();
        String published =
                days.isEmpty()
                        ? ""
                        : ", published "
                                + Wording.days(new DateRange(days.getFirst(), days.getLast()));
        String withoutDate = undated == 0 || days.isEmpty() ? "" : " (" + undated + " undated)";
        return Wording.count(picture.reports().size(), "report")
                + published
                + withoutDate
                + ", from "
                + Wording.count(picture.lineage().origins().size(), "origin")
                + origins()
                + untraced()
                + ".";
    }

    private String origins() {
        List<String> names =
                picture.lineage().origins().stream()
                        .sorted(
                                Comparator.comparingInt((Origin origin) -> -origin.reports().size())
                                        .thenComparing(Origin::id))
                        .map(Origin::name)
                        .toList();
        return names.isEmpty() ? "" : " (" + Wording.list(names, MOST_NAMES) + ")";
    }

    private String untraced() {
        long untraced =
                picture.reports().stream()
                        .filter(report -> picture.lineage().originOf(report.id()).isEmpty())
                        .count();
        return untraced == 0 ? "" : "; the origin of " + untraced + " is not known";
    }

    private static String stories(List<Story> stories) {
        List<String> named =
                stories.stream()
                        .filter(story -> !story.title().isBlank())
                        .map(story -> "“%s” (%d)".formatted(story.title(), story.reports().size()))
                        .toList();
        return "Stories with several reports: " + Wording.list(named, MOST_NAMES) + ".";
    }

    private List<String> mostNamed() {
        return picture.cast().actors().stream()
                .filter(actor -> CastTeller.reports(actor) > 1)
                .sorted(
                        Comparator.comparingInt((Actor actor) -> -CastTeller.reports(actor))
                                .thenComparingInt(actor -> -actor.mentions().size())
                                .thenComparing(Actor::id))
                .limit(MOST_NAMES)
                .map(Actor::name)
                .toList();
    }

    private Brief.Source source(Report report) {
        Optional<String> origin = picture.lineage().originOf(report.id()).map(Origin::name);
        List<String> names =
                Stream.concat(Stream.of(report.outlet()), origin.stream())
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
        return new Brief.Source(
                shelf.number(report.id()),
                report.id(),
                names.isEmpty() ? Shelf.file(report) : String.join(" / ", names),
                report.published().day().map(Wording::day).orElse("day not known"),
                title(report));
    }

    /// A report's title, or the start of its text.
    private String title(Report report) {
        if (!report.title().isEmpty()) {
            return report.title();
        }
        List<org.secondsource.language.Sentence> sentences = shelf.reading(report.id()).sentences();
        Span first =
                sentences.isEmpty()
                        ? new Span(0, report.text().length())
                        : sentences.getFirst().span();
        String words = Wording.tidy(first.of(report.text()));
        return words.length() <= LONGEST_TITLE
                ? words
                : words.substring(0, words.lastIndexOf(' ', LONGEST_TITLE) + 1).strip() + " …";
    }
}
