package org.secondsource.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A story that may still grow: its reports in the order they arrived.
final class OpenStory {
    private final List<Member> members = new ArrayList<>();

    /// Made anew only when it has changed: a report is compared with twelve.
    private Optional<Group> newest = Optional.empty();

    void add(List<Member> added) {
        boolean isLater =
                members.isEmpty() || members.getLast().arrival() < added.getFirst().arrival();
        members.addAll(added);
        if (!isLater) {
            members.sort(Comparator.comparingInt(Member::arrival));
        }
        newest = Optional.empty();
    }

    void remove(List<Member> part) {
        Set<Integer> arrivals = part.stream().map(Member::arrival).collect(Collectors.toSet());
        members.removeIf(member -> arrivals.contains(member.arrival()));
        newest = Optional.empty();
    }

    /// As they are now and will be.
    List<Member> members() {
        return Collections.unmodifiableList(members);
    }

    /// The name of its first report to arrive.
    StoryId id() {
        return new StoryId("t-" + members.getFirst().id());
    }

    /// Its newest reports, which stand for all where there are many.
    Group newest() {
        int size = members.size();
        Group group =
                newest.orElseGet(() ->
                        new Group(members.subList(Math.max(0, size - Group.MOST_COMPARED), size)));
        newest = Optional.of(group);
        return group;
    }

    /// As it is told.
    Story told() {
        List<Member> ordered = members.stream().sorted(Member.BY_DAY).toList();
        String title =
                ordered.stream()
                        .map(Member::title)
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .orElse("");
        return new Story(id(), title, ordered.stream().map(Member::id).toList());
    }
}
