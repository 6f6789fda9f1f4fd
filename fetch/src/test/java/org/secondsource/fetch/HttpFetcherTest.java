package org.secondsource.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondsource.feed.Fetcher.Answer;
import org.secondsource.feed.Fetcher.Request;

/// Against a server on loopback that is named as wanted.
final class HttpFetcherTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final int MOST_BYTES = 100_000;

    private final List<String> asked = new ArrayList<>();
    private HttpServer server = start();
    private HttpFetcher fetcher = fetcher(Set.of("127.0.0.1"));

    private static HttpServer start() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static HttpFetcher fetcher(Set<String> privateHosts) {
        Manners manners =
                new Manners("SecondSource/test", privateHosts, Duration.ofSeconds(2), MOST_BYTES);
        return new HttpFetcher(manners, () -> NOON);
    }

    /// Answers an exchange.
    private interface Answering {
        void answer(HttpExchange exchange) throws IOException;
    }

    private void at(String path, Answering answering) {
        server.createContext(
                path,
                exchange -> {
                    asked.add(exchange.getRequestURI().toString());
                    answering.answer(exchange);
                    exchange.close();
                });
    }

    private static void send(HttpExchange exchange, int code, String words) throws IOException {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(code, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @BeforeEach
    void run() {
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    @AfterEach
    void stop() {
        fetcher.close();
        server.stop(0);
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private String refused(String path) {
        Answer answer = fetcher.fetch(Request.of(url(path)));
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return ((Answer.Refused) answer).why();
    }

    @Test
    void aPageComesWithItsTagsAndUnderAName() {
        at(
                "/feed",
                exchange -> {
                    exchange.getResponseHeaders().set("ETag", "\"e1\"");
                    exchange.getResponseHeaders().set("Last-Modified", "yesterday");
                    send(exchange, 200, exchange.getRequestHeaders().getFirst("User-Agent"));
                });

        Answer.Given given = (Answer.Given) fetcher.fetch(Request.of(url("/feed")));

        assertThat(given.etag()).isEqualTo("\"e1\"");
        assertThat(given.modified()).isEqualTo("yesterday");
        assertThat(new String(given.page().bytes(), StandardCharsets.UTF_8))
                .isEqualTo("SecondSource/test");
        assertThat(asked).containsExactly("/feed");
    }

    @Test
    void whatIsHereAlreadyIsNotSentAgain() {
        at(
                "/feed",
                exchange -> {
                    boolean known =
                            "\"e1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
                    send(exchange, known ? 304 : 200, known ? "" : "news");
                });

        assertThat(fetcher.fetch(new Request(url("/feed"), "\"e1\"", "")))
                .isInstanceOf(Answer.Unchanged.class);
    }

    @Test
    void whatRobotsForbidIsNotAskedFor() {
        at("/robots.txt", exchange -> send(exchange, 200, "User-agent: *\nDisallow: /in\n"));
        at("/in", exchange -> send(exchange, 200, "secret"));
        at("/out", exchange -> send(exchange, 200, "open"));

        assertThat(refused("/in")).contains("robots.txt");
        assertThat(fetcher.fetch(Request.of(url("/out")))).isInstanceOf(Answer.Given.class);
        assertThat(asked).containsExactly("/robots.txt", "/out");
    }

    @Test
    void aHostWhoseRobotsFailIsLeftAloneForNow() {
        at("/robots.txt", exchange -> send(exchange, 503, ""));
        Answer.Refused refused = (Answer.Refused) fetcher.fetch(Request.of(url("/feed")));
        assertThat(refused.lasting()).isFalse();
        assertThat(refused.why()).contains("503");
    }

    @Test
    void noRedirectLeadsToAPrivateAddressOrOutOfTheWeb() {
        at(
                "/to-metadata",
                exchange -> {
                    exchange.getResponseHeaders().set("Location", "http://169.254.169.254/latest/");
                    send(exchange, 302, "");
                });
        at(
                "/to-name",
                exchange -> {
                    String there = "http://localhost:" + server.getAddress().getPort() + "/x";
                    exchange.getResponseHeaders().set("Location", there);
                    send(exchange, 307, "");
                });
        at(
                "/to-file",
                exchange -> {
                    exchange.getResponseHeaders().set("Location", "file:///etc/passwd");
                    send(exchange, 301, "");
                });

        assertThat(refused("/to-metadata")).contains("no public host");
        assertThat(refused("/to-name")).contains("no public host");
        assertThat(refused("/to-file")).contains("expected http:// or https://");
    }

    @Test
    void aLoopOfRedirectsEnds() {
        at(
                "/loop",
                exchange -> {
                    exchange.getResponseHeaders().set("Location", "/loop");
                    send(exchange, 302, "");
                });
        assertThat(refused("/loop")).contains("redirects");
    }

    @Test
    void aServerMayAskToBeLeftAlone() {
        at(
                "/busy",
                exchange -> {
                    exchange.getResponseHeaders().set("Retry-After", "120");
                    send(exchange, 429, "");
                });
        at(
                "/later",
                exchange -> {
                    exchange.getResponseHeaders()
                            .set("Retry-After", "Mon, 30 Nov 2026 12:05:00 GMT");
                    send(exchange, 503, "");
                });

        Answer.Refused busy = (Answer.Refused) fetcher.fetch(Request.of(url("/busy")));
        Answer.Refused later = (Answer.Refused) fetcher.fetch(Request.of(url("/later")));

        assertThat(busy.rest()).contains(Duration.ofMinutes(2));
        assertThat(busy.lasting()).isFalse();
        assertThat(later.rest()).contains(Duration.ofMinutes(5));
    }

    @Test
    void whatIsTooLargeUnpackedOrTooSlowOrBrokenOffIsRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(new byte[50 * MOST_BYTES]);
        }
        at(
                "/bomb",
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                    exchange.sendResponseHeaders(200, packed.size());
                    exchange.getResponseBody().write(packed.toByteArray());
                });
        at(
                "/half",
                exchange -> {
                    exchange.sendResponseHeaders(200, 1000);
                    exchange.getResponseBody().write(new byte[10]);
                });
        at(
                "/drip",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    drip(exchange);
                });

        assertThat(refused("/bomb")).contains("bytes");
        assertThat(refused("/half")).isNotEmpty();
        assertThat(refused("/drip")).contains("seconds");
    }

    private static void drip(HttpExchange exchange) throws IOException {
        try {
            for (int i = 0; i < 60; i++) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                Thread.sleep(100);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aPostIsTakenOrFails() {
        List<String> keys = new ArrayList<>();
        at(
                "/hook",
                exchange -> {
                    keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
                    send(exchange, keys.size() == 1 ? 500 : 204, "");
                });
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = Map.of("Idempotency-Key", "al-1");

        assertThat(
                        catchThrowable(() ->
                                fetcher.post(url("/hook"), "application/json", body, headers)))
                .hasMessageContaining("500");
        assertThat(
                        catchThrowable(() ->
                                fetcher.post(url("/hook"), "application/json", body, headers)))
                .isNull();
        assertThat(keys).containsExactly("al-1", "al-1");
    }
}
