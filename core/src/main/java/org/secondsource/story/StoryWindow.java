package org.secondsource.story;

/// How long and how many stories stay open; what leaves the window can grow no more and takes no
/// memory.
///
/// @param days days of silence, by the newest report's day, after which a story is closed
/// @param stories most stories that are open; over it, the longest silent is closed
public record StoryWindow(int days, int stories) {
    /// For news as it comes: two years, since trials and verdicts come that late.
    public static final StoryWindow USUAL = new StoryWindow(730, 100_000);

    /// For a given set of reports: a report without a date may belong to any of their stories.
    public static final StoryWindow UNBOUNDED =
            new StoryWindow(Integer.MAX_VALUE, Integer.MAX_VALUE);

    public StoryWindow {
        if (days < 1 || stories < 1) {
            throw new IllegalArgumentException(
                    "a window of %d days and %d stories holds nothing".formatted(days, stories));
        }
    }
}
