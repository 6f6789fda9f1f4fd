package org.secondsource.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondsource.archive.Archive.NewFile;
import org.secondsource.feed.FeedOpener.Item;
import org.secondsource.feed.FeedOpener.Listed;
import org.secondsource.feed.FeedOpener.Outcome;
import org.secondsource.feed.Fetcher;
import org.secondsource.intake.FileIntake;
import org.secondsource.report.Intake;
import org.secondsource.report.SourceFile;
import org.secondsource.report.cleaning.TextCleaner;
import org.secondsource.text.Lexicon;

/// Feeds are taken apart as they come from the net.
final class FeedTakerTest {
    private static final String URL = "https://maestral.example/rss";
    private static final String LONG =
            "The port of Keth was closed because of a storm. ".repeat(10);

    private static Fetcher.Page page(String words) {
        return new Fetcher.Page(
                URL, "text/xml", Instant.EPOCH, words.getBytes(StandardCharsets.UTF_8));
    }

    private static Outcome.Read read(String words) {
        return (Outcome.Read) new FeedTaker().open(page(words), "");
    }

    private static String words(Item item) {
        return new String(item.file().bytes(), StandardCharsets.UTF_8);
    }

    private static String rss(String head, String... items) {
        return "<rss version='2.0'><channel><title>Maestral</title>"
                + "<link>https://maestral.example/</link>"
                + head
                + String.join("", items)
                + "</channel></rss>";
    }

    private static String item(String link, String text) {
        return "<item><title>Port closed</title><link>%s</link><description>%s</description></item>"
                .formatted(link, text);
    }

    @Test
    void eachEntryIsAFeedOfItsOwnThatStaysTheSame() {
        String first = item("https://maestral.example/1", LONG);
        Item alone = read(rss("<pubDate>today</pubDate>", first)).items().getFirst();
        Item among =
                read(rss("<ttl>5</ttl>", item("https://maestral.example/2", LONG), first))
                        .items()
                        .getLast();

        assertThat(among.file().bytes()).isEqualTo(alone.file().bytes());
        assertThat(words(alone)).contains("<title>Maestral</title>", "Port closed");
        assertThat(alone.isCut()).isFalse();
    }

    @Test
    void anArticleHasOneNameHoweverItIsLinked() {
        List<Item> items =
                read(rss(
                                "",
                                item("https://Maestral.example/a?utm_source=rss#top", "x"),
                                item("/a", "y")))
                        .items();

        assertThat(items).extracting(Item::article).containsOnly("https://maestral.example/a");
        assertThat(items).extracting(Item::digest).doesNotHaveDuplicates();
    }

    @Test
    void anEntryWithoutAPageOfItsOwnIsNamedByItsId() {
        String entry =
                "<item><title>Live</title><guid isPermaLink='false'>77</guid>"
                        + "<link>https://maestral.example/</link><description>x</description></item>";

        Item item = read(rss("", entry)).items().getFirst();

        assertThat(item.article()).isEqualTo(URL + "#77");
        assertThat(item.link()).isEmpty();
    }

    @Test
    void whatWasTakenIsReadAtItsOwnAddress() {
        FeedTaker taker = new FeedTaker();
        Item item = read(rss("", item("https://maestral.example/1", LONG))).items().getFirst();
        byte[] html = ("<h1>Port</h1><p>" + LONG).getBytes(StandardCharsets.UTF_8);
        Fetcher.Page got =
                new Fetcher.Page("https://maestral.example/2", "text/html", Instant.EPOCH, html);
        NewFile page = taker.file(got, "", item.file());

        assertThat(place(item.file())).isEqualTo("https://maestral.example/1");
        assertThat(place(page)).isEqualTo("https://maestral.example/2");
    }

    /// Where a report stands whose file is kept.
    private static String place(NewFile file) {
        SourceFile kept =
                new SourceFile(file.location(), file.name(), file.bytes().length, file::bytes);
        Intake intake =
                new FileIntake(
                        new TextCleaner(Lexicon.english()),
                        new ByteArrayInputStream(new byte[0]),
                        1);
        Intake.Outcome only = intake.read(new Intake.Files(List.of(kept), List.of())).getFirst();
        return ((Intake.Outcome.Read) only).report().location();
    }

    @Test
    void aFeedThatBrokeOffGivesNoHalfEntry() {
        String whole = rss("", item("/1", LONG), item("/2", LONG));
        Outcome.Read half = read(whole.substring(0, whole.length() - 60));

        assertThat(half.isWhole()).isFalse();
        assertThat(half.items())
                .extracting(Item::article)
                .containsExactly("https://maestral.example/1");
    }

    @Test
    void aFeedSaysHowOftenAndWhenItWantsToBeAsked() {
        String head = "<ttl>90</ttl><skipHours><hour>2</hour><hour>24</hour></skipHours>";
        Outcome.Read read = read(rss(head, item("/1", LONG)));

        assertThat(read.rest()).contains(Duration.ofMinutes(90));
        assertThat(read.asleep()).containsExactlyInAnyOrder(2, 0);
        assertThat(read(rss("<ttl>often</ttl>", item("/1", LONG))).rest()).isEmpty();
    }

    @Test
    void jsonFeedsAtomAndSitemapsAreTakenToo() {
        String json =
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"M\",\"items\":[{"
                        + "\"id\":\"1\",\"url\":\"https://m.example/1\",\"content_html\":\"<p>"
                        + LONG
                        + "</p>\"}]}";
        String atom =
                "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://m.example/x/'><entry>"
                        + "<id>tag:m,1</id><link href='2'/><summary>Cut…</summary></entry></feed>";
        String map =
                "<urlset xmlns:n='http://www.google.com/schemas/sitemap-news/0.9'><url>"
                        + "<loc>https://m.example/3</loc><n:news><n:title>T</n:title></n:news></url>"
                        + "</urlset>";
        List<Item> items =
                List.of(
                        read(json).items().getFirst(),
                        read(atom).items().getFirst(),
                        read(map).items().getFirst());

        assertThat(items)
                .extracting(Item::article)
                .containsExactly(
                        "https://m.example/1", "https://m.example/x/2", "https://m.example/3");
        assertThat(items).extracting(Item::isCut).containsExactly(false, true, true);
    }

    @Test
    void whatIsNoFeedIsNamed() {
        assertThat(new FeedTaker().open(page("<html><body>Sorry</body></html>"), ""))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class, bad -> assertThat(bad.why()).contains("a web page"));
        assertThat(new FeedTaker().open(page("{\"items\":"), ""))
                .isInstanceOf(Outcome.Refused.class);
        String maps = "<sitemapindex><loc>https://m.example/n.xml</loc></sitemapindex>";
        assertThat(new FeedTaker().open(page(maps), ""))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        bad -> assertThat(bad.why()).contains("https://m.example/n.xml"));
    }

    @Test
    void anEntityBombAndAFeedOfTenMegabytesAreTaken() {
        String bomb =
                "<!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
                        + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]>"
                        + rss("", item("/1", "&c;&c;&c;"));
        assertThat(words(read(bomb).items().getFirst()).length()).isLessThan(2000);

        String[] many = new String[2_000];
        for (int i = 0; i < many.length; i++) {
            many[i] = item("/" + i, LONG.repeat(10));
        }
        assertThat(read(rss("", many)).items()).hasSize(many.length);
    }

    @Test
    void anEntityFromOutsideIsNeverFetched() {
        String outside =
                "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                        + rss("", item("/1", "&x;"));
        assertThat(words(read(outside).items().getFirst())).contains("&amp;x;");
    }

    @Test
    void aListNamesItsFeeds() {
        String list =
                "<opml version='2.0'><body><outline text='World'>"
                        + "<outline text='M' xmlUrl='https://m.example/rss'/>"
                        + "<outline title='N' XMLURL='https://n.example/rss'/></outline></body></opml>";

        assertThat(new FeedTaker().list(list.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        new Listed("https://m.example/rss", "M"),
                        new Listed("https://n.example/rss", "N"));
        assertThat(new FeedTaker().list(new byte[] {1, 2})).isEmpty();
    }
}
