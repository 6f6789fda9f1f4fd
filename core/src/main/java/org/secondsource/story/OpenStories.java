package org.secondsource.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import org.secondsource.text.ReportId;

/// The stories that may still grow, by number, and the ways to find them.
final class OpenStories {
    private final StoryWindow window;
    private final Consumer<Story> closed;
    private final StoryIndex index = new StoryIndex();
    private final NameIndex names = new NameIndex();
    private final Map<ReportId, Integer> holders = new HashMap<>();
    private final NewsClock clock = new NewsClock();

    /// The longest silent first.
    private final LinkedHashMap<Integer, Held> stories = new LinkedHashMap<>();

    private int numbers;

    /// @param closed is handed each story that leaves the window
    OpenStories(StoryWindow window, Consumer<Story> closed) {
        this.window = window;
        this.closed = closed;
    }

    /// @param grown what the clock showed when the story last grew, or its newest report's day if
    ///   later
    private record Held(OpenStory story, Optional<LocalDate> grown) {}

    OpenStory get(int number) {
        Held held = stories.get(number);
        if (held == null) {
            throw new IllegalArgumentException("no open story has the number " + number);
        }
        return held.story();
    }

    List<OpenStory> all() {
        return stories.values().stream().map(Held::story).toList();
    }

    /// The number of the story that holds a report; empty where the report was never read or its
    /// story is closed.
    Optional<Integer> holding(ReportId report) {
        return Optional.ofNullable(holders.get(report));
    }

    /// Days without a report between one that was read and another.
    long daysBetween(ReportId read, Member other) {
        return holding(read).stream()
                .flatMap(number -> get(number).members().stream())
                .filter(member -> member.id().equals(read))
                .mapToLong(member -> member.day().gap(other.day()))
                .findFirst()
                .orElse(0);
    }

    /// The numbers of stories to which the report may belong.
    List<Integer> candidates(Member report) {
        return index.candidates(report.vector());
    }

    /// Whether a story alone holds several of the report's names.
    boolean isNamesake(int number, Member report) {
        return names.isNamesake(number, report);
    }

    /// Tells whether a name that so many stories are known to hold ties their reports: no other
    /// open story holds it.
    LongPredicate tells(int holding) {
        return name -> names.stories(name) == holding;
    }

    /// Opens a story; returns its number.
    int open(List<Member> members) {
        int number = numbers++;
        stories.put(number, new Held(new OpenStory(), clock.now()));
        grow(number, members);
        return number;
    }

    void grow(int number, List<Member> members) {
        OpenStory story = get(number);
        story.add(members);
        stories.remove(number);
        stories.put(number, new Held(story, clock.laterOf(lastDay(members))));
        for (Member member : members) {
            holders.put(member.id(), number);
            list(number, member);
        }
    }

    /// Makes one story of two; the smaller one's number is gone.
    void merge(int one, int other) {
        boolean isSmaller = get(one).members().size() < get(other).members().size();
        int from = isSmaller ? one : other;
        List<Member> moved = List.copyOf(get(from).members());
        moved.forEach(member -> unlist(from, member));
        stories.remove(from);
        grow(isSmaller ? other : one, moved);
    }

    /// Makes a story of its own of a part of another, which keeps its number.
    ///
    /// @param part some of the story's reports, but not all
    void split(int number, List<Member> part) {
        part.forEach(member -> unlist(number, member));
        OpenStory story = get(number);
        story.remove(part);
        story.members().forEach(member -> index.add(number, member.vector()));
        open(part);
    }

    /// Closes what leaves the window as a report comes in.
    void moveWindow(Optional<LocalDate> day) {
        day.ifPresent(clock::show);
        while (!stories.isEmpty()) {
            Map.Entry<Integer, Held> longestSilent = stories.firstEntry();
            if (stories.size() <= window.stories()
                    && clock.daysSince(longestSilent.getValue().grown()) <= window.days()) {
                return;
            }
            close(longestSilent.getKey());
        }
    }

    private static Optional<LocalDate> lastDay(List<Member> members) {
        return members.stream()
                .flatMap(member -> member.day().last().stream())
                .max(Comparator.naturalOrder());
    }

    private void list(int number, Member member) {
        index.add(number, member.vector());
        names.add(number, member);
    }

    private void unlist(int number, Member member) {
        index.remove(number, member.vector());
        names.remove(number, member);
    }

    private void close(int number) {
        OpenStory story = get(number);
        stories.remove(number);
        for (Member member : story.members()) {
            unlist(number, member);
            holders.remove(member.id());
        }
        closed.accept(story.told());
    }
}
