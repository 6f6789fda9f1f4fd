package org.secondsource.situation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.actor.Actor;
import org.secondsource.actor.ActorId;
import org.secondsource.actor.Cast;
import org.secondsource.actor.PlaceNames;
import org.secondsource.archive.Memo;
import org.secondsource.archive.RecordBytes;
import org.secondsource.claim.Ceiling;
import org.secondsource.claim.Claim;
import org.secondsource.claim.ClaimJoiner;
import org.secondsource.claim.source.SourceCounter;
import org.secondsource.correction.Joins;
import org.secondsource.event.Agreement;
import org.secondsource.event.AgreementJoiner;
import org.secondsource.event.Event;
import org.secondsource.event.EventJoiner;
import org.secondsource.event.OutcomeFinder;
import org.secondsource.lineage.Lineage;
import org.secondsource.lineage.LineageView;
import org.secondsource.reading.ReadReport;
import org.secondsource.report.Report;
import org.secondsource.story.Story;
import org.secondsource.story.ToldStory;
import org.secondsource.text.ReportId;

/// Joins what the reports of one story say: a function of the story, its reports as they were read,
/// and what cast and lineage tell of them. Where all of these are as they were, so is the result,
/// and it is taken from the memo.
public final class StoryJoiner {
    private static final RecordBytes<Input> INPUT = RecordBytes.of(Input.class);
    private static final RecordBytes<StoryPicture> RESULT = RecordBytes.of(StoryPicture.class);

    private final PlaceNames places;
    private final EventJoiner eventJoiner;
    private final Memo memo;
    private final Cast cast;
    private final Lineage whole;
    private final LineageView.Finder lineage;
    private final Joins byHand;
    private final Optional<Apart> apart;

    /// What there is where nothing is one by hand.
    ///
    /// @param stories all of them
    private record Apart(StoryJoiner joiner, List<ToldStory> stories) {
        /// All that is told there by the reports of a story.
        StoryPicture join(ToldStory told) {
            List<StoryPicture> parts =
                    stories.stream().filter(story -> isOf(story, told)).map(joiner::join).toList();
            return new StoryPicture(
                    parts.stream().flatMap(part -> part.claims().stream()).toList(),
                    List.of(),
                    List.of());
        }

        private static boolean isOf(ToldStory part, ToldStory told) {
            return part.story().reports().stream().anyMatch(told.story().reports()::contains);
        }
    }

    /// @param cast of all reports
    /// @param lineage of all reports
    public StoryJoiner(PlaceNames places, Memo memo, Cast cast, Lineage lineage) {
        this(places, memo, cast, lineage, Joins.NONE, Optional.empty());
    }

    /// @param byHand what is one and what is two by hand
    /// @param apart joins as if nothing were one by hand; empty where nothing is
    private StoryJoiner(
            PlaceNames places,
            Memo memo,
            Cast cast,
            Lineage lineage,
            Joins byHand,
            Optional<Apart> apart) {
        this.byHand = byHand;
        this.apart = apart;
        this.places = places;
        this.eventJoiner = new EventJoiner(places);
        this.memo = memo;
        this.cast = cast;
        this.whole = lineage;
        this.lineage = new LineageView.Finder(lineage);
    }

    /// The same where a person said what is one and what is two.
    ///
    /// @param joins as the cast was joined
    public static StoryJoiner of(
            PlaceNames places, Memo memo, Cast cast, Lineage lineage, Joins joins) {
        return new StoryJoiner(places, memo, cast, lineage, joins, Optional.empty());
    }

    /// The same, whose claims have for sure no more sources than theirs have who are joined
    /// otherwise.
    ///
    /// @param other joins as if nothing were one by hand
    /// @param stories all stories that it joins
    public StoryJoiner bounded(StoryJoiner other, List<ToldStory> stories) {
        return new StoryJoiner(
                places, memo, cast, whole, byHand, Optional.of(new Apart(other, stories)));
    }

    /// What the reports of a story say together.
    public record StoryPicture(List<Claim> claims, List<Event> events, List<Agreement> agreements) {
        public StoryPicture {
            claims = List.copyOf(claims);
            events = List.copyOf(events);
            agreements = List.copyOf(agreements);
        }
    }

    /// All that the result depends on, but for the program.
    ///
    /// @param readings what each reading was made of
    /// @param members the actors of each report's cast
    private record Input(
            Story story,
            List<Report> reports,
            List<String> readings,
            List<Actor> actors,
            List<Members> members,
            LineageView lineage,
            String byHand) {}

    private record Members(List<ActorId> ids) {}

    public StoryPicture join(ToldStory told) {
        List<ReportId> reports = told.reports().stream().map(read -> read.report().id()).toList();
        Cast near = cast.of(reports);
        LineageView view = lineage.of(reports, names(near));
        Joins joins = byHand.of(Set.copyOf(reports));
        Optional<StoryPicture> without = apart.map(one -> one.join(told));
        Ceiling ceiling = without.map(picture -> Ceiling.of(picture.claims())).orElse(Ceiling.NONE);
        if (!memo.isKeeping() || told.reports().stream().anyMatch(read -> read.key().isEmpty())) {
            return join(told, near, view.lineage(), joins, ceiling);
        }
        String key =
                INPUT.digest(
                        new Input(
                                told.story(),
                                told.reports().stream().map(ReadReport::report).toList(),
                                told.reports().stream().map(ReadReport::key).toList(),
                                near.actors(),
                                reports.stream()
                                        .map(report -> new Members(near.membersOf(report)))
                                        .toList(),
                                view,
                                joins.key() + without.map(RESULT::digest).orElse("")));
        Optional<StoryPicture> before = memo.find(Memo.Kind.STORY, key, RESULT);
        if (before.isPresent()) {
            return before.get();
        }
        StoryPicture made = join(told, near, view.lineage(), joins, ceiling);
        memo.keep(Memo.Kind.STORY, Map.of(key, RESULT.write(made)));
        return made;
    }

    private static Set<String> names(Cast cast) {
        Set<String> names = new HashSet<>();
        for (Actor actor : cast.actors()) {
            names.add(SourceCounter.asOrigin(actor.name()));
            actor.aliases().forEach(alias -> names.add(SourceCounter.asOrigin(alias)));
        }
        return names;
    }

    private StoryPicture join(
            ToldStory told, Cast near, Lineage view, Joins joins, Ceiling ceiling) {
        List<ToldStory> story = List.of(told);
        List<Event> events = eventJoiner.join(story, near, joins.events());
        List<Claim> claims = new ClaimJoiner(places, near, view, joins, ceiling).join(story);
        List<Agreement> agreements = new AgreementJoiner().join(story, near);
        List<Event> happened =
                new OutcomeFinder(places, near, List.of(told.story())).link(events, agreements);
        return new StoryPicture(claims, happened, agreements);
    }
}
