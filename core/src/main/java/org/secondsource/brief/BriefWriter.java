package org.secondsource.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.secondsource.brief.line.Brief;
import org.secondsource.brief.line.Line;
import org.secondsource.brief.line.Rows;
import org.secondsource.brief.line.Wish;
import org.secondsource.brief.line.Wording;
import org.secondsource.claim.Claim;
import org.secondsource.lineage.Origin;
import org.secondsource.lineage.credit.Outlet;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.story.Story;
import org.secondsource.story.StoryId;
import org.secondsource.text.ReportId;

/// Writes the brief of a picture: one screen with the news first, then all the rest. Nothing is
/// compared across stories: the brief is of one, and names the others.
public final class BriefWriter {
    /// So many stories, none of which has half of the reports, are told as a table.
    private static final int FEWEST_OF_A_TABLE = 3;

    private final Picture picture;
    private final Wish wish;
    private final PictureLookup lookup;
    private final Titles titles;
    private final Plans plans;
    private final FigureTrail trail;
    private final LineWriter writer;
    private final List<Story> stories;
    private final Map<StoryId, List<Claim>> claims = new HashMap<>();

    private BriefWriter(Picture picture, Wish wish) {
        this.picture = picture;
        this.wish = wish;
        this.lookup = new PictureLookup(picture);
        this.titles = new Titles(lookup);
        this.plans = new Plans(lookup);
        this.trail = new FigureTrail(lookup);
        this.writer = new LineWriter(lookup, trail, plans, wish);
        this.stories = picture.stories().stream().sorted(bySize()).toList();
        for (Claim claim : picture.claims()) {
            lookup.story(claim.wording().report())
                    .ifPresent(story ->
                            claims.computeIfAbsent(story, id -> new ArrayList<>()).add(claim));
        }
    }

    /// The brief of a picture; the same picture gives the same brief.
    public static Brief write(Picture picture) {
        return write(picture, Wish.none());
    }

    /// The brief that a reader asks for.
    ///
    /// @throws IllegalArgumentException where the picture has no story of the asked id
    public static Brief write(Picture picture, Wish wish) {
        return new BriefWriter(picture, wish).write();
    }

    /// The reports of a picture by the numbers that every view calls them by.
    public static List<Brief.Source> sources(Picture picture) {
        return new BriefWriter(picture, Wish.none()).sources();
    }

    private Comparator<Story> bySize() {
        return Comparator.comparingInt((Story story) -> -story.reports().size())
                .thenComparing(
                        story -> newest(story).orElse(LocalDate.MIN), Comparator.reverseOrder())
                .thenComparing(Story::id);
    }

    private Optional<LocalDate> newest(Story story) {
        return story.reports().stream()
                .flatMap(id -> lookup.published(id).stream())
                .max(Comparator.naturalOrder());
    }

    private Brief write() {
        boolean table =
                wish.story().isEmpty()
                        && stories.size() >= FEWEST_OF_A_TABLE
                        && stories.getFirst().reports().size() * 2 < picture.reports().size();
        Optional<Story> story = table ? Optional.empty() : main();
        List<Brief.OtherStory> others =
                stories.stream()
                        .filter(each -> !Optional.of(each).equals(story))
                        .map(this::other)
                        .toList();
        List<ReportId> scope =
                story.map(Story::reports)
                        .orElseGet(() -> picture.reports().stream().map(Report::id).toList());
        String read = read(scope, story.isPresent());
        String title = title(scope, table, any -> false);
        List<Line> first = first(story, others, title);
        TitleTolls tolls = new TitleTolls(first, lookup, trail);
        if (wish.title().isEmpty() && tolls.differIn(title)) {
            title = title(scope, table, tolls::differIn);
            first = first(story, others, title);
        }
        return new Brief(
                title.isEmpty() ? untitled(first) : title,
                picture.asOf(),
                read,
                wish.earlier().map(Wish.Earlier::name).orElse(""),
                first,
                story.map(each -> sections(each)).orElseGet(() -> inputs(scope)),
                others,
                sources());
    }

    private Optional<Story> main() {
        if (wish.story().isEmpty()) {
            return stories.stream().findFirst();
        }
        StoryId asked = wish.story().get();
        return Optional.of(
                stories.stream()
                        .filter(story -> story.id().equals(asked))
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "there is no story %s among the %d that were read"
                                                .formatted(asked, stories.size()))));
    }

    private List<Claim> claims(Story story) {
        return claims.getOrDefault(story.id(), List.of());
    }

    private Newsworth newsworth(Story story) {
        return new Newsworth(lookup, plans, trail, story.reports());
    }

    private FirstScreen screen(Story story, Rows rows) {
        Newsworth newsworth = newsworth(story);
        return new FirstScreen(
                writer.asOf(newsworth.today()),
                new Forms(lookup, newsworth.leaning()),
                plans,
                trail,
                newsworth.today(),
                newsworth.weigh(claims(story)),
                rows);
    }

    private Brief.OtherStory other(Story story) {
        Optional<LocalDate> newest = newest(story);
        String size =
                Wording.count(story.reports().size(), "report")
                        + newest.map(day -> ", the newest of " + Wording.shortDay(day)).orElse("")
                        + story.topic().map(topic -> "; topic: " + topic.name()).orElse("");
        return new Brief.OtherStory(story.id(), size, screen(story, new Rows()).lead());
    }

    private List<Line> first(Optional<Story> story, List<Brief.OtherStory> others, String title) {
        Rows rows = new Rows(title, "what was read");
        return story.map(each -> screen(each, rows).lines())
                .orElseGet(() -> TableOfStories.lines(others, rows));
    }

    /// The name of what is told; empty where no report has a title that is one.
    ///
    /// @param outdated whether a title tells what is so no more
    private String title(List<ReportId> scope, boolean table, Predicate<String> outdated) {
        Optional<String> given = wish.title().or(lookup.hands()::name);
        if (given.isPresent()) {
            return given.get();
        }
        if (table) {
            return "%d stories of %s"
                    .formatted(stories.size(), Wording.count(picture.reports().size(), "report"));
        }
        return titles.of(scope, outdated).orElse("");
    }

    /// What tells most of it, where nothing names it.
    private String untitled(List<Line> first) {
        return first.stream()
                .findFirst()
                .map(line -> line.text().replaceFirst("\\.$", ""))
                .or(() -> lookup.inOrder().stream().findFirst().map(titles::of))
                .orElse("Nothing could be read");
    }

    private String read(List<ReportId> scope, boolean one) {
        List<Report> reports = scope.stream().map(lookup::report).toList();
        List<LocalDate> days =
                reports.stream().flatMap(r -> r.published().day().stream()).sorted().toList();
        Set<String> outlets = new HashSet<>();
        Set<Origin> origins = new HashSet<>();
        for (Report report : reports) {
            if (!report.outlet().isEmpty()) {
                outlets.add(Outlet.identity(report.outlet()));
            }
            picture.lineage().originOf(report.id()).ifPresent(origins::add);
        }
        String of = outlets.size() < 2 ? "" : " of " + Wording.count(outlets.size(), "outlet");
        String when =
                days.isEmpty() ? "" : ", " + Wording.days(days.getFirst(), days.getLast()) + ",";
        String behind =
                origins.isEmpty()
                        ? ""
                        : " with %s behind".formatted(Wording.count(origins.size(), "origin"));
        boolean others = one && stories.size() > 1;
        String all = Wording.count(picture.reports().size(), "report");
        return (others ? reports.size() + " of " + all : Wording.count(reports.size(), "report"))
                + of
                + (others && behind.isEmpty() ? when.replaceFirst(",$", "") : when)
                + behind
                + (others ? "; " + elsewhere() : were(reports.size(), when, behind))
                + "."
                + (wish.clock().isEmpty() ? "" : " " + wish.clock());
    }

    private static String were(int reports, String when, String behind) {
        return (when.isEmpty() || behind.isEmpty() ? "" : ",")
                + (reports == 1 ? " was read" : " were read");
    }

    private String elsewhere() {
        int more = stories.size() - 1;
        return Wording.number(more) + (more == 1 ? " other story" : " other stories");
    }

    private List<Brief.Section> sections(Story story) {
        EventLines events = new EventLines(lookup, story.reports());
        InputLines inputs = new InputLines(lookup, story.reports());
        List<Line> all =
                newsworth(story).weigh(claims(story)).stream()
                        .filter(weighed -> LineWriter.readsAlone(weighed.claim().text()))
                        .map(weighed -> writer.whole(Line.Topic.CLAIMS, weighed.claim()))
                        .toList();
        return Stream.of(
                        new Brief.Section(Line.Topic.HAPPENED, events.happened()),
                        new Brief.Section(Line.Topic.POSITIONS, events.positions()),
                        new Brief.Section(Line.Topic.AGREEMENTS, events.agreements()),
                        new Brief.Section(Line.Topic.CLAIMS, all),
                        new Brief.Section(
                                Line.Topic.WHO, new WhoLines(lookup).lines(story.reports())),
                        new Brief.Section(Line.Topic.LINEAGE, inputs.lineage()),
                        new Brief.Section(Line.Topic.CORRECTIONS, lookup.hands().lines()),
                        new Brief.Section(Line.Topic.PROBLEMS, inputs.problems()))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private List<Brief.Section> inputs(List<ReportId> scope) {
        InputLines inputs = new InputLines(lookup, scope);
        return Stream.of(
                        new Brief.Section(Line.Topic.LINEAGE, inputs.lineage()),
                        new Brief.Section(Line.Topic.CORRECTIONS, lookup.hands().lines()),
                        new Brief.Section(Line.Topic.PROBLEMS, inputs.problems()))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private List<Brief.Source> sources() {
        return lookup.inOrder().stream().map(this::source).toList();
    }

    private Brief.Source source(Report report) {
        Optional<String> origin = picture.lineage().originOf(report.id()).map(Origin::name);
        List<String> names =
                Stream.concat(Stream.of(report.outlet()), origin.stream())
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
        return new Brief.Source(
                lookup.number(report.id()),
                report.id(),
                names.isEmpty() ? PictureLookup.file(report) : String.join(" / ", names),
                Wording.published(report.published()),
                titles.of(report),
                PictureLookup.file(report));
    }
}
