package org.secondsource.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.secondsource.archive.Archive;
import org.secondsource.archive.Archive.NewFile;
import org.secondsource.archive.ArchiveException;
import org.secondsource.archive.InMemoryArchive;

/// Feeds of lines (`article words`) are followed by a clock that stands where the test puts it.
final class FollowerTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final String URL = "https://outlet.example/rss";
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final Archive archive = new InMemoryArchive();
    private final FeedBook book = new InMemoryFeedBook(archive);
    private final Map<String, Fetcher.Answer> net = new HashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private Instant now = NOON;

    private final class FakeNet implements Fetcher {
        @Override
        public Answer fetch(Request request) {
            asked.add(request.url() + request.etag());
            return net.getOrDefault(
                    request.url(), new Answer.Refused("404", Optional.empty(), true));
        }

        @Override
        public void close() {}
    }

    private static final class LineOpener implements FeedOpener {
        @Override
        public Outcome open(Fetcher.Page page, String outlet) {
            String text = new String(page.bytes(), StandardCharsets.UTF_8);
            if (text.startsWith("<html")) {
                return new Outcome.Refused("found a web page");
            }
            List<Item> items = new ArrayList<>();
            for (String line : text.lines().toList()) {
                String article = line.split(" ", 2)[0];
                NewFile file = FollowerTest.file(article, line);
                boolean isCut = line.endsWith("...");
                items.add(new Item(article, line, isCut ? article : "", isCut, file));
            }
            return new Outcome.Read(items, Optional.empty(), Set.of(), true);
        }

        @Override
        public NewFile file(Fetcher.Page page, String outlet, NewFile entry) {
            return FollowerTest.file(page.url(), new String(page.bytes(), StandardCharsets.UTF_8));
        }

        @Override
        public List<Listed> list(byte[] bytes) {
            return List.of();
        }
    }

    private static NewFile file(String article, String words) {
        return new NewFile(article, "f", words.getBytes(StandardCharsets.UTF_8));
    }

    private void gives(String url, String words) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        net.put(
                url,
                new Fetcher.Answer.Given(
                        new Fetcher.Page(url, "", now, bytes), "e", "", Optional.empty()));
    }

    private void follow(String url) {
        Feed.Wish wish =
                new Feed.Wish("", QUARTER, Feed.FullText.WHEN_CUT, Duration.ofHours(1), false);
        book.follow(Feed.fresh(url, wish, now));
    }

    private Follower.Round round() {
        Follower follower = new Follower(new FakeNet(), new LineOpener(), () -> now, () -> 0.5);
        return follower.round(
                new Follower.Desk() {
                    @Override
                    public <T> T with(Function<FeedBook, T> work) {
                        return work.apply(book);
                    }
                });
    }

    private List<String> kept() {
        return archive.arrivals().stream()
                .map(arrival -> new String(archive.content(arrival), StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void whatAFeedGivesIsKeptOnceAndAskedForWhenItIsDue() {
        follow(URL);
        gives(URL, "a one\nb two");
        assertThat(round().added().added()).isEqualTo(2);
        assertThat(round().asked()).isZero();

        now = now.plus(QUARTER);
        gives(URL, "a one\nb two\nc three");
        assertThat(round().added().added()).isEqualTo(1);
        assertThat(kept()).containsExactly("a one", "b two", "c three");
        assertThat(asked).containsExactly(URL, URL + "e");
    }

    @Test
    void anArticleThatWasChangedIsKeptBesideItsEarlierForm() {
        follow(URL);
        gives(URL, "a one");
        round();
        now = now.plus(QUARTER);
        gives(URL, "a one, corrected");
        round();
        assertThat(archive.arrivals()).extracting(Archive.Arrival::location).containsOnly("a");
        assertThat(kept()).containsExactly("a one", "a one, corrected");
    }

    @Test
    void whatTwoFeedsTellAtOnceIsKeptOnce() {
        follow(URL);
        follow("https://outlet.example/top");
        gives(URL, "a one");
        gives("https://outlet.example/top", "a one");
        round();
        assertThat(kept()).containsExactly("a one");
    }

    @Test
    void aClockThatIsPutBackLosesNothingAndKeepsNothingTwice() {
        follow(URL);
        gives(URL, "a one\nhttps://outlet.example/b cut...");
        net.put(
                "https://outlet.example/b",
                new Fetcher.Answer.Refused("503", Optional.empty(), false));
        round();

        now = NOON.minus(Duration.ofDays(30));
        gives(URL, "a one\nc three\nhttps://outlet.example/b cut...");
        gives("https://outlet.example/b", "the whole page");
        assertThat(round().asked()).isEqualTo(1);
        assertThat(round().asked()).isZero();

        assertThat(kept()).containsExactlyInAnyOrder("a one", "c three", "the whole page");
    }

    @Test
    void aFeedThatFailsIsNotAskedAllTheTimeWhereTheClockIsPutBack() {
        follow(URL);
        gives(URL, "a one");
        round();
        now = NOON.minus(Duration.ofDays(30));
        net.remove(URL);
        assertThat(round().asked()).isEqualTo(1);
        assertThat(round().asked()).isZero();
        now = now.plus(QUARTER);
        assertThat(round().asked()).isEqualTo(1);
    }

    @Test
    void aFeedThatFailsIsAskedLessAndLessOften() {
        follow(URL);
        round();
        Feed.State once = book.feeds().getFirst().state();
        assertThat(once.failures()).isEqualTo(1);
        assertThat(once.next()).isEqualTo(NOON.plusSeconds(75));
        for (int i = 0; i < 10; i++) {
            now = book.feeds().getFirst().state().next();
            round();
        }
        assertThat(book.feeds().getFirst().state().next()).isEqualTo(now.plusSeconds(75 * 60));

        now = now.plus(Duration.ofHours(2));
        gives(URL, "a one");
        round();
        assertThat(book.feeds().getFirst().state().failures()).isZero();
        assertThat(kept()).containsExactly("a one");
    }

    @Test
    void aServerThatAsksForRestGetsIt() {
        follow(URL);
        net.put(URL, new Fetcher.Answer.Refused("503", Optional.of(Duration.ofHours(3)), false));
        round();
        assertThat(book.feeds().getFirst().state().next())
                .isEqualTo(NOON.plus(Duration.ofHours(3)));
    }

    @Test
    void aCutEntryIsFollowedToItsPageAndKeptAsItIsWhereThatIsGone() {
        follow(URL);
        gives(URL, "https://outlet.example/a cut...\nhttps://outlet.example/gone cut...");
        gives("https://outlet.example/a", "the whole page");
        round();
        assertThat(kept())
                .containsExactlyInAnyOrder("the whole page", "https://outlet.example/gone cut...");
        assertThat(book.awaited()).isEmpty();
    }

    @Test
    void aPageThatFailsIsWaitedFor() {
        follow(URL);
        gives(URL, "https://outlet.example/a cut...");
        net.put(
                "https://outlet.example/a",
                new Fetcher.Answer.Refused("503", Optional.empty(), false));
        round();
        assertThat(kept()).isEmpty();
        assertThat(book.awaited()).hasSize(1);

        now = now.plus(QUARTER);
        gives("https://outlet.example/a", "the whole page");
        round();
        assertThat(kept()).containsExactly("the whole page");
    }

    @Test
    void aPageThatWasFurtherThanItsFeedIsNotKeptAgain() {
        follow(URL);
        gives(URL, "https://outlet.example/a cut...");
        gives("https://outlet.example/a", "the whole page, corrected");
        round();
        now = now.plus(QUARTER);
        gives(URL, "https://outlet.example/a cut, corrected...");
        round();
        assertThat(kept()).containsExactly("the whole page, corrected");
        assertThat(book.awaited()).isEmpty();
    }

    @Test
    void silenceIsSeen() {
        follow(URL);
        gives(URL, "a one");
        round();
        now = now.plus(Duration.ofHours(2));
        round();
        assertThat(book.feeds().getFirst().isSilent(now)).isTrue();
        gives(URL, "b two");
        now = now.plus(QUARTER);
        round();
        assertThat(book.feeds().getFirst().isSilent(now)).isFalse();
    }

    @Test
    void whatCouldNotBeKeptIsAskedForAgain() {
        follow(URL);
        gives(URL, "a one");
        Follower follower = new Follower(new FakeNet(), new LineOpener(), () -> now, () -> 0.5);
        boolean[] full = {false};
        try {
            follower.round(
                    new Follower.Desk() {
                        @Override
                        public <T> T with(Function<FeedBook, T> work) {
                            if (full[0]) {
                                throw new ArchiveException("the disk is full");
                            }
                            full[0] = true; // it was read once
                            return work.apply(book);
                        }
                    });
        } catch (ArchiveException expected) {
            assertThat(expected).hasMessageContaining("full");
        }
        assertThat(kept()).isEmpty();
        round();
        assertThat(kept()).containsExactly("a one");
    }
}
