package org.secondsource.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `watch` follows a feed of a server on loopback, beside others that write in the situation.
final class FollowedFeedsTest {
    private static final Instant NOON = Instant.parse("2031-05-09T12:00:00Z");

    @TempDir private Path home;

    private final TestedClock clock = new TestedClock(NOON);
    private final TestedParts program = WholeProgram.remembering().by(clock);
    private final List<String> entries = new ArrayList<>(List.of("one"));
    private HttpServer server = start();
    private Runnable whileAsked = () -> {};
    private String situation = "";

    private static HttpServer start() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @BeforeEach
    void make() {
        server.createContext(
                "/",
                exchange -> {
                    boolean isFeed = exchange.getRequestURI().getPath().equals("/feed");
                    if (isFeed) {
                        whileAsked.run();
                    }
                    byte[] bytes = feed().getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(isFeed ? 200 : 404, bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
        server.start();
        situation = home.resolve("port").toString();
        assertThat(run("new", situation).status()).isZero();
        assertThat(run("feed", situation, "add", url(), "--full-text", "never").status()).isZero();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/feed";
    }

    private String feed() {
        StringBuilder feed = new StringBuilder("<rss version='2.0'><channel><title>P</title>");
        for (String entry : entries) {
            feed.append(
                    "<item><title>%s</title><link>%s/%s</link><description>The port was closed: %s.</description></item>"
                            .formatted(entry, url(), entry, entry));
        }
        return feed + "</channel></rss>";
    }

    /// How a command ended, and what it said.
    private record Ended(int status, String out, String error) {}

    private Ended run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        int status = program.run(out, error, arguments);
        return new Ended(
                status,
                out.toString(StandardCharsets.UTF_8),
                error.toString(StandardCharsets.UTF_8));
    }

    private Ended watch(String... more) {
        List<String> words = new ArrayList<>(List.of("watch", situation, "--once", "--later"));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    private Ended watchHere() {
        return watch("--private-host", "127.0.0.1");
    }

    @Test
    void aFeedThatIsNotDueIsSaidToBe() {
        assertThat(watchHere().error()).contains("Feeds gave 1 new report.");
        Ended again = watchHere();
        assertThat(again.status()).isZero();
        // On what day that is depends on the zone of the machine.
        assertThat(again.error())
                .containsPattern("Not due yet: 1 feed, the next at \\w+ \\d+ May 2031, \\d\\d:");

        clock.pass(Duration.ofMinutes(15));
        assertThat(watchHere().error()).contains("Asked 1 feed; nothing new.");
    }

    @Test
    void aRefusedAddressIsToldUntilItIsAskedAgain() {
        assertThat(watch().error()).contains("FAILS (1 time)", "no public host", "not asked again");
        Ended second = watchHere();
        assertThat(second.error()).contains("FAILS (1 time)", "--private-host", "not asked again");
        assertThat(run("feed", situation, "list").out())
                .containsPattern("not asked again before \\w+ \\d+ May 2031");

        run("feed", situation, "resume", url());
        assertThat(watchHere().error()).contains("Feeds gave 1 new report.");
    }

    @Test
    void whoFollowsNothingIsTold() {
        run("feed", situation, "remove", url());
        assertThat(watch().error()).contains("Nothing is followed");
    }

    @Test
    void aClockThatIsPutBackLosesNothingAndKeepsNothingTwice() {
        watchHere();
        clock.pass(Duration.ofDays(-400));
        entries.add("two");
        assertThat(watchHere().error()).contains("Feeds gave 1 new report.");
        clock.pass(Duration.ofDays(400));
        watchHere();

        assertThat(run("status", situation).out()).contains("2 files");
    }

    @Test
    void othersMayWriteWhileTheNetIsWaitedFor() throws IOException {
        Path file = Files.writeString(home.resolve("a.txt"), "The bridge at Keth was closed.\n");
        List<Ended> beside = new ArrayList<>();
        whileAsked = () -> beside.add(run("add", situation, file.toString(), "--later"));

        assertThat(watchHere().error()).contains("Feeds gave 1 new report.");

        assertThat(beside).extracting(Ended::status).containsExactly(0);
        assertThat(run("status", situation).out()).contains("2 files");
    }

    @Test
    void watchWaitsForAnotherProcessAndAddSaysWhichOneIsWriting() throws Exception {
        Path file = Files.writeString(home.resolve("a.txt"), "The bridge at Keth was closed.\n");
        Process other =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Holder.class.getName(),
                                situation)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try {
            assertThat(other.getInputStream().read()).isEqualTo('h');
            Ended refused = run("add", situation, file.toString(), "--later");
            assertThat(refused.status()).isEqualTo(2);
            assertThat(refused.error())
                    .contains("another program is writing there (process " + other.pid() + ")")
                    .contains("--wait");

            CompletableFuture<Ended> watching = CompletableFuture.supplyAsync(this::watchHere);
            TimeUnit.MILLISECONDS.sleep(500);
            assertThat(watching).isNotDone();
            try (OutputStream in = other.getOutputStream()) {
                in.write('\n');
            }

            assertThat(watching.get(30, TimeUnit.SECONDS).error())
                    .contains("Feeds gave 1 new report.");
        } finally {
            other.destroyForcibly();
        }
        assertThat(run("add", situation, file.toString(), "--later").status()).isZero();
    }
}
