package org.secondsource.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/// A story that may still grow: its reports in the order they arrived.
final class OpenStory {
    private final List<Member> members = new ArrayList<>();

    void add(List<Member> added) {
        members.addAll(added);
        members.sort(Comparator.comparingInt(Member::arrival));
    }

    void remove(List<Member> part) {
        members.removeAll(new HashSet<>(part));
    }

    List<Member> members() {
        return List.copyOf(members);
    }

    /// The name of its first report to arrive.
    StoryId id() {
        return new StoryId("t-" + members.getFirst().id());
    }

    /// Its newest reports, which stand for all where there are many.
    Group newest() {
        int size = members.size();
        return new Group(members.subList(Math.max(0, size - Group.MOST_COMPARED), size));
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
