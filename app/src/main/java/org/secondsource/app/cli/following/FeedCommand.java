package org.secondsource.app.cli.following;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.secondsource.app.cli.console.CommandFailure;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.parts.BuiltVersion;
import org.secondsource.app.cli.parts.Parts;
import org.secondsource.feed.Feed;
import org.secondsource.feed.FeedBook;
import org.secondsource.feed.FeedOpener;
import org.secondsource.store.sql.SqlArchive;
import org.secondsource.store.sqlite.SituationFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/// Tells a situation which feeds it follows.
@Command(
        name = "feed",
        mixinStandardHelpOptions = true,
        versionProvider = BuiltVersion.class,
        header = "Tells a situation which feeds and folders it follows; watch asks them.",
        description = {
            "%nRSS, Atom, JSON Feed, sitemaps of news, and folders: feed gulf add"
                    + " https://outlet.example/rss. A list of feeds (OPML) adds them all. What a feed"
                    + " gave stays when it is removed.%n"
        })
public final class FeedCommand implements Callable<Integer> {
    private final Console console;
    private final Parts parts;

    @Parameters(index = "0", paramLabel = "SITUATION", description = "A situation.")
    private Path folder = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "add|list|remove|pause|resume",
            description =
                    "What to do; adding a feed again changes how it is followed, and resume lets the"
                            + " next watch ask it at once, though it failed.")
    private String deed = "list";

    @Parameters(
            index = "2..*",
            paramLabel = "URL|FOLDER|OPML",
            description = "Addresses of feeds, folders in which reports come, or lists of feeds.")
    private List<String> places = List.of();

    @Option(
            names = "--outlet",
            paramLabel = "NAME",
            description = "The outlet of all that the feed tells; its own name, if not said.")
    private String outlet = "";

    @Option(
            names = "--every",
            paramLabel = "SPAN",
            converter = Spans.class,
            description =
                    "Ask it so often at the most (15m, if not said); less often where the feed or its"
                            + " server asks for that.")
    private Duration every = Duration.ofMinutes(15);

    @Option(
            names = "--full-text",
            paramLabel = "never|when-cut|always",
            converter = Pages.class,
            description =
                    "Follow entries to their pages: when-cut, if not said, where the feed gives no more"
                            + " than a beginning.")
    private Feed.FullText fullText = Feed.FullText.WHEN_CUT;

    @Option(
            names = "--silent-after",
            paramLabel = "SPAN",
            converter = Spans.class,
            description = "Alert when it gives nothing new for so long (12h, 2d).")
    private Duration silentAfter = Duration.ZERO;

    public FeedCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    /// Reads when entries are followed to their pages.
    static final class Pages implements ITypeConverter<Feed.FullText> {
        @Override
        public Feed.FullText convert(String value) {
            return Arrays.stream(Feed.FullText.values())
                    .filter(one -> word(one).equals(value))
                    .findFirst()
                    .orElseThrow(() ->
                            new TypeConversionException(
                                    "'%s' is not known; expected never, when-cut or always"
                                            .formatted(value)));
        }

        static String word(Feed.FullText value) {
            return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public Integer call() {
        SituationFolder situation = SituationFolder.open(folder);
        if (deed.equals("list")) {
            try (SqlArchive archive = situation.archive()) {
                List<Feed> feeds = archive.feeds().feeds();
                int waiting = archive.feeds().awaited().size();
                console.out().print(FeedWords.list(feeds, waiting, parts.now()));
                return feeds.isEmpty() ? 1 : 0;
            }
        }
        if (!List.of("add", "remove", "pause", "resume").contains(deed)) {
            throw new CommandFailure(
                    "feed: found '%s', expected add, list, remove, pause or resume: feed %s add https://outlet.example/rss"
                            .formatted(deed, folder));
        }
        if (places.isEmpty()) {
            throw new CommandFailure(
                    "feed %s: found no address, expected one of a feed, a folder or a list of feeds"
                            .formatted(deed));
        }
        if (every.isZero()) {
            throw new CommandFailure("--every: found 0, expected a span such as 15m or 2h");
        }
        List<FeedOpener.Listed> named = new ArrayList<>();
        places.forEach(place -> named.addAll(named(place)));
        try (SqlArchive archive = situation.archiveToChange(true)) {
            named.forEach(one -> change(archive.feeds(), one));
        }
        return 0;
    }

    private void change(FeedBook book, FeedOpener.Listed named) {
        Optional<Feed> before =
                book.feeds().stream().filter(feed -> feed.url().equals(named.url())).findFirst();
        if (deed.equals("add")) {
            String name = outlet.isEmpty() ? named.name() : outlet;
            Feed.Wish wish = new Feed.Wish(name, every, fullText, silentAfter, false);
            book.follow(Feed.fresh(named.url(), wish, parts.now()));
            say((before.isPresent() ? "Follows otherwise: " : "Follows: ") + named.url());
            return;
        }
        if (before.isEmpty()) {
            throw new CommandFailure(
                    "%s: is not followed; see feed %s list".formatted(named.url(), folder));
        }
        if (deed.equals("remove")) {
            book.leave(named.url());
            say("Follows no longer: " + named.url() + "; what it gave stays");
        } else {
            boolean pause = deed.equals("pause");
            Feed feed = before.get();
            Feed.State state = pause ? feed.state() : feed.state().askedAt(parts.now());
            book.follow(new Feed(feed.url(), feed.wish().paused(pause), feed.added(), state));
            say((pause ? "Paused: " : "Follows again: ") + named.url());
        }
    }

    private void say(String words) {
        console.error().println(words);
    }

    /// The feeds that a place names: itself, or those of a list.
    private List<FeedOpener.Listed> named(String place) {
        if (place.matches("(?i)https?://.*")) {
            return List.of(new FeedOpener.Listed(web(place), ""));
        }
        try {
            Path path = Path.of(place);
            if (Files.isDirectory(path)) {
                return List.of(new FeedOpener.Listed(path.toRealPath().toUri().toString(), ""));
            }
            List<FeedOpener.Listed> listed =
                    Files.isRegularFile(path)
                            ? parts.feeds().list(Files.readAllBytes(path))
                            : List.of();
            if (!listed.isEmpty()) {
                listed.forEach(one -> web(one.url()));
                return listed;
            }
            // A folder that is gone can still be removed.
            if (deed.equals("remove")) {
                return List.of(new FeedOpener.Listed(path.toUri().toString(), ""));
            }
        } catch (IOException | InvalidPathException unread) {
            throw new CommandFailure(
                    "%s: cannot be read (%s); name a feed's address, a folder or a list of feeds"
                            .formatted(place, unread.getMessage()),
                    unread);
        }
        throw new CommandFailure(
                place
                        + ": is no address that begins with http:// or https://, no folder and no list of feeds (OPML)");
    }

    private static String web(String place) {
        try {
            URI address = new URI(place.strip());
            if (address.getHost() != null && place.strip().matches("(?i)https?://.*")) {
                return place.strip();
            }
        } catch (URISyntaxException noAddress) {
            throw new CommandFailure(
                    "%s: is no address (%s)".formatted(place, noAddress.getReason()), noAddress);
        }
        throw new CommandFailure(
                place + ": is no address of the web; expected http:// or https:// and a host");
    }
}
