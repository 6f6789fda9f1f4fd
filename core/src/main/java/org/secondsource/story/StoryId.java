package org.secondsource.story;

/// Names a story; made from its first report.
public record StoryId(String value) implements Comparable<StoryId> {
    @Override
    public int compareTo(StoryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
