package org.secondsource.app.cli.following;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.secondsource.brief.line.Wording;
import org.secondsource.feed.Feed;
import org.secondsource.feed.Follower;

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

    /// What a round did: what came, which feeds failed and, at first, which were not asked and why.
    ///
    /// @param before the feeds before it, as of then
    /// @param after the same feeds after it
    static String round(
            Follower.Round round,
            List<Feed> before,
            List<Feed> after,
            Instant then,
            boolean isFirst) {
        Set<String> asked =
                before.stream()
                        .filter(feed -> feed.isDue(then))
                        .map(Feed::url)
                        .collect(Collectors.toSet());
        List<Feed> now = after.stream().filter(feed -> asked.contains(feed.url())).toList();
        long answered = now.stream().filter(feed -> feed.state().failures() == 0).count();
        int news = round.added().added();
        String came =
                news > 0
                        ? "Feeds gave %s.%n".formatted(Wording.count(news, "new report"))
                        : isFirst && answered > 0
                                ? "Asked %s; nothing new.%n"
                                        .formatted(Wording.count((int) answered, "feed"))
                                : "";
        return came + failing(now) + (isFirst ? waiting(before, then) : "");
    }

    /// Until when feeds are not asked: each that fails by itself, the others together.
    private static String waiting(List<Feed> feeds, Instant now) {
        List<Feed> waiting =
                feeds.stream().filter(feed -> feed.isAsked() && !feed.isDue(now)).toList();
        List<Instant> well =
                waiting.stream()
                        .filter(feed -> feed.state().failures() == 0)
                        .map(feed -> feed.state().next())
                        .sorted()
                        .toList();
        String others =
                well.isEmpty()
                        ? ""
                        : "Not due yet: %s, the next at %s.%n"
                                .formatted(
                                        Wording.count(well.size(), "feed"), time(well.getFirst()));
        return failing(waiting) + others;
    }

    /// Those that fail, each with why and when it is asked again.
    private static String failing(List<Feed> feeds) {
        return feeds.stream()
                .filter(feed -> feed.state().failures() > 0)
                .map(feed -> "  %s: %s%n".formatted(feed.url(), failure(feed.state())))
                .collect(Collectors.joining());
    }

    private static String failure(Feed.State state) {
        return "FAILS (%s): %s; not asked again before %s"
                .formatted(
                        Wording.count(state.failures(), "time"),
                        state.trouble(),
                        time(state.next()));
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
        String silent = feed.isSilent(now) ? "; SILENT" : "";
        return "%s; %s%s%s".formatted(answered, news, next(feed, now), silent);
    }

    private static String next(Feed feed, Instant now) {
        Feed.State state = feed.state();
        if (feed.wish().paused()) {
            return "";
        }
        if (state.failures() > 0) {
            return "; " + failure(state);
        }
        boolean isLater = state.next().isAfter(state.answered().plus(feed.wish().every()));
        return state.next().isAfter(now)
                ? "; next %s%s".formatted(time(state.next()), isLater ? ", as it asks for" : "")
                : "; next now";
    }

    private static String time(Instant time) {
        return MINUTE.format(time.atZone(ZoneId.systemDefault()));
    }
}
