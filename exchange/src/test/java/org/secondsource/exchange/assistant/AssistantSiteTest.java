package org.secondsource.exchange.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.secondsource.checking.CheckedSentence;
import org.secondsource.exchange.ManyReports;
import org.secondsource.exchange.serve.TokenServer;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.finding.Answer;
import org.secondsource.finding.Question;
import org.secondsource.ladder.LadderVerdict;

/// The assistant's tools over HTTP.
final class AssistantSiteTest {
    private static final String TOKEN = "a token for the tests";
    private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}";

    private final TokenServer server = start();

    private static TokenServer start() {
        PictureView view = new PictureView(ManyReports.picture(3));
        try {
            return TokenServer.start(
                    0, TOKEN, new AssistantSite(new AssistantServer(new Silent(view), "1.0")));
        } catch (IOException taken) {
            throw new IllegalStateException(taken);
        }
    }

    private record Silent(PictureView view) implements Subject {
        @Override
        public Answer search(Question question, int most) {
            return new Answer(List.of(), Map.of());
        }

        @Override
        public LadderVerdict verdict(String text, Optional<LocalDate> day) {
            return TestLadder.verdict(view().picture(), text);
        }

        @Override
        public List<CheckedSentence> check(String draft, Optional<LocalDate> day) {
            return List.of();
        }
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> post(String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:%d%s".formatted(server.port(), path)))
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> ask(String body) throws IOException, InterruptedException {
        return post("/mcp", body, "Authorization", "Bearer " + TOKEN);
    }

    @Test
    void aMessageIsAnsweredAndANotificationIsTaken() throws IOException, InterruptedException {
        assertThat(ask(PING).statusCode()).isEqualTo(200);
        assertThat(ask(PING).body()).contains("\"result\":{}");
        assertThat(
                        ask("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}")
                                .statusCode())
                .isEqualTo(202);
    }

    @Test
    void nobodyElseIsAnswered() throws IOException, InterruptedException {
        assertThat(post("/mcp", PING).statusCode()).isEqualTo(401);
        assertThat(post("/mcp", PING, "Authorization", "Bearer " + TOKEN + "x").statusCode())
                .isEqualTo(401);
        assertThat(
                        post(
                                        "/mcp",
                                        PING,
                                        "Authorization",
                                        "Bearer " + TOKEN,
                                        "Origin",
                                        "https://evil.example")
                                .statusCode())
                .isEqualTo(403);
        assertThat(
                        post(
                                        "/mcp",
                                        PING,
                                        "Authorization",
                                        "Bearer " + TOKEN,
                                        "Origin",
                                        "http://localhost.evil.example")
                                .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aMessageOfMoreThanAMegabyteIsRefused() throws IOException, InterruptedException {
        assertThat(ask(" ".repeat((1 << 20) + 1)).statusCode()).isEqualTo(413);
    }
}
