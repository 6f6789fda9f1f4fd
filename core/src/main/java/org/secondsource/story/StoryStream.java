package org.secondsource.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import org.secondsource.report.Report;
import org.secondsource.story.word.RunningRarity;
import org.secondsource.story.word.Stems;
import org.secondsource.story.word.WordCounts;
import org.secondsource.story.word.WordSum;
import org.secondsource.story.word.WordVector;
import org.secondsource.text.ReportId;

/// Joins reports into stories one by one, as they come.
///
/// Single-pass clustering (Allan 2002, topic detection and tracking): a report joins the open story
/// it is most like, or opens one. Departs from it in three ways. A report that shares most of its
/// text with an earlier one joins that one's story. With each report its story is split where it
/// falls into two happenings, and merged with another where the two prove to be one. And silence
/// counts against a story. The choices and their figures are in docs/decisions/0030.
///
/// A story is named for its first report to arrive, and that report never leaves it but by a merge
/// into an older one. For one thread at a time.
public final class StoryStream {
    /// Least likeness of a report and a story, or of two stories, to be of one happening.
    private static final double LEAST_LIKENESS = 0.07;

    /// Least kinship to spare for two stories to become one. Above 0, so that what one report
    /// parted the next does not join.
    private static final double KINSHIP_TO_MERGE = 0.1;

    /// Days after which shared text is rather the page of an outlet, or the form of such reports,
    /// than one happening.
    private static final long DAYS_OF_ONE_HAPPENING = 21;

    /// Fewest reports of a part that is split off: a single odd one is rather a side of the story
    /// than another happening.
    private static final int FEWEST_IN_PART = 2;

    private final OpenStories stories;
    private final Stems stems = new Stems();
    private final RunningRarity rarity = new RunningRarity();
    private int arrivals;

    /// @param closed is handed each story that leaves the window
    public StoryStream(StoryWindow window, Consumer<Story> closed) {
        this.stories = new OpenStories(window, closed);
    }

    /// Joins one more report; returns the id of its story as of now.
    ///
    /// @param copies reports that share most of their text with it; those that were not read yet
    ///   are ignored
    public StoryId add(Report report, List<ReportId> copies) {
        if (stories.holding(report.id()).isPresent()) {
            throw new IllegalArgumentException("report " + report.id() + " was added before");
        }
        WordCounts counts = WordCounts.of(report, stems);
        rarity.add(counts);
        Member member = Member.of(arrivals++, report, WordVector.of(counts, rarity));
        stories.moveWindow(report.published().day());
        List<Match> matches = matches(member);
        Optional<Integer> home = home(member, copies).or(() -> nearest(member, matches));
        int story = home.orElseGet(() -> stories.open(List.of(member)));
        if (home.isPresent()) {
            stories.grow(story, List.of(member));
            split(story);
        }
        merge(member, matches);
        return idOf(report.id()).orElseThrow();
    }

    /// How like a report that was not added is to the open story it is most like.
    double likeness(Report report) {
        Member member =
                Member.of(arrivals, report, WordVector.of(WordCounts.of(report, stems), rarity));
        return matches(member).stream().findFirst().map(Match::likeness).orElse(0.0);
    }

    /// The id of the story that holds a report; empty where the report was not added, or its story
    /// is closed.
    public Optional<StoryId> idOf(ReportId report) {
        return stories.holding(report).map(number -> stories.get(number).id());
    }

    /// The open stories, in the order in which their first reports arrived.
    public List<Story> open() {
        return stories.all().stream()
                .sorted(Comparator.comparingInt(story -> story.members().getFirst().arrival()))
                .map(OpenStory::told)
                .toList();
    }

    private record Match(int story, double likeness) {}

    /// The stories like the report, the most like first; of equals, the older number first.
    private List<Match> matches(Member report) {
        WordSum words = WordSum.of(report.vector());
        List<Match> matches = new ArrayList<>();
        for (int story : stories.candidates(report)) {
            Group group = stories.get(story).newest();
            matches.add(new Match(story, group.likeness(report, words, stories.tells(1))));
        }
        matches.sort(
                Comparator.comparingDouble((Match match) -> -match.likeness())
                        .thenComparingInt(Match::story));
        return matches;
    }

    /// The oldest story that holds one of the copies, of those that came out near the report.
    private Optional<Integer> home(Member report, List<ReportId> copies) {
        return copies.stream()
                .filter(copy -> stories.daysBetween(copy, report) <= DAYS_OF_ONE_HAPPENING)
                .flatMap(copy -> stories.holding(copy).stream())
                .min(
                        Comparator.comparingInt((Integer story) ->
                                stories.get(story).members().getFirst().arrival()));
    }

    /// The story most like the report, where it is like enough or alone holds the report's names.
    private Optional<Integer> nearest(Member report, List<Match> matches) {
        return matches.stream()
                .findFirst()
                .filter(match ->
                        match.likeness() > LEAST_LIKENESS || isNamesake(match.story(), report))
                .map(Match::story);
    }

    /// Whether a story of these days alone holds several of the report's names.
    private boolean isNamesake(int story, Member report) {
        return stories.get(story).newest().isNear(report) && stories.isNamesake(story, report);
    }

    private void split(int number) {
        OpenStory story = stories.get(number);
        if (story.members().size() < 2 * FEWEST_IN_PART) {
            return;
        }
        Halves halves = Halves.of(story.newest());
        if (halves.smaller() >= FEWEST_IN_PART && halves.one().kinshipToSpare(halves.other()) < 0) {
            stories.split(number, halves.splitOff(story.members(), stories.tells(1)));
        }
    }

    /// Holds the story of a report against the other story that the report is most like.
    private void merge(Member report, List<Match> matches) {
        int own = stories.holding(report.id()).orElseThrow();
        Group group = stories.get(own).newest();
        matches.stream()
                .filter(match -> match.likeness() > LEAST_LIKENESS)
                .map(Match::story)
                .filter(other -> other != own)
                .findFirst()
                .filter(other -> isOneWith(group, stories.get(other).newest(), stories.tells(2)))
                .ifPresent(other -> stories.merge(own, other));
    }

    private static boolean isOneWith(Group one, Group other, LongPredicate tells) {
        return one.likeness(other, tells) > LEAST_LIKENESS
                && one.kinshipToSpare(other) >= KINSHIP_TO_MERGE;
    }
}
