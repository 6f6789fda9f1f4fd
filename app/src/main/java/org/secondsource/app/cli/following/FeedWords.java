package org.secondsource.app.cli.following;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.secondsource.brief.Wording;
import org.secondsource.feed.Feed;

/// Tells of feeds in words.
final class FeedWords {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH);

    private FeedWords() {}

    /// Each feed with how it is followed and where it stands.
    ///
    /// @param waiting how many pages are waited for
    static String list(List<Feed> feeds, int waiting, Instant now) {
        if (feeds.isEmpty()) {
            return "No feeds are followed.\n";
        }
        StringBuilder text = new StringBuilder();
        for (Feed feed : feeds) {
            text.append(feed.url()).append('\n').append("    ").append(wish(feed)).append('\n');
            if (!feed.url().startsWith("file:")) {
                text.append("    ").append(state(feed, now)).append('\n');
            }
        }
        if (waiting > 0) {
            text.append(Wording.count(waiting, "page")).append(" waited for.\n");
        }
        return text.toString();
    }

    private static String wish(Feed feed) {
        Feed.Wish wish = feed.wish();
        String outlet = wish.outlet().isEmpty() ? "" : wish.outlet() + "; ";
        if (feed.url().startsWith("file:")) {
            return outlet + (wish.paused() ? "a folder, paused" : "a folder, looked at each round");
        }
        String silent =
                wish.silentAfter().isZero()
                        ? ""
                        : "; alert after %s of silence".formatted(Spans.words(wish.silentAfter()));
        return "%s%severy %s; pages %s%s"
                .formatted(
                        outlet,
                        wish.paused() ? "paused; " : "",
                        Spans.words(wish.every()),
                        FeedCommand.Pages.word(wish.fullText()),
                        silent);
    }

    private static String state(Feed feed, Instant now) {
        Feed.State state = feed.state();
        String answered =
                state.answered().equals(Instant.EPOCH)
                        ? "never answered yet"
                        : "answered " + time(state.answered());
        String news =
                state.news().equals(Instant.EPOCH)
                        ? "nothing new yet"
                        : "last news " + time(state.news());
        String trouble =
                state.failures() == 0
                        ? ""
                        : "; FAILS (%s): %s"
                                .formatted(
                                        Wording.count(state.failures(), "time"), state.trouble());
        String silent = feed.isSilent(now) ? "; SILENT" : "";
        return "%s; %s; next %s%s%s"
                .formatted(
                        answered,
                        news,
                        state.next().isAfter(now) ? time(state.next()) : "now",
                        trouble,
                        silent);
    }

    private static String time(Instant time) {
        return MINUTE.format(time.atZone(ZoneId.systemDefault()));
    }
}
