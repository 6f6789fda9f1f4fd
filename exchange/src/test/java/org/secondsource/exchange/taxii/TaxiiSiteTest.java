package org.secondsource.exchange.taxii;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondsource.exchange.Exported;
import org.secondsource.exchange.ManyReports;
import org.secondsource.exchange.form.ExportOptions;
import org.secondsource.exchange.serve.TokenServer;
import org.secondsource.exchange.stix.StixFormat;
import org.secondsource.exchange.view.PictureView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// A client that does what TAXII 2.1 tells it to do.
final class TaxiiSiteTest {
    private static final String TOKEN = "a token for the tests";
    private static final String TYPE = "application/taxii+json;version=2.1";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final PictureView MANY = new PictureView(ManyReports.picture(1_800));
    private static final PictureView FEW = new PictureView(ManyReports.picture(3));

    private final HttpClient client = HttpClient.newHttpClient();
    private PictureView view = FEW;
    private TokenServer server = serve();

    private TokenServer serve() {
        Clock clock = Clock.fixed(Instant.parse("2031-03-03T12:00:00Z"), ZoneOffset.UTC);
        try {
            return TokenServer.start(
                    0, TOKEN, new TaxiiSite(() -> view, ExportOptions.plain(), clock));
        } catch (IOException taken) {
            throw new IllegalStateException(taken);
        }
    }

    @BeforeEach
    void startAfresh() {
        server.close();
        server = serve();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> send(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:%d%s".formatted(server.port(), path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private HttpResponse<String> get(String path) {
        return send(path, "Accept", TYPE, "Authorization", "Bearer " + TOKEN);
    }

    private JsonNode read(String path) {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains(TYPE);
        return JSON.readTree(response.body());
    }

    /// The path of the only collection, found as a client finds it.
    private String collection() {
        String root = read("/taxii2/").path("api_roots").get(0).asString();
        assertThat(read(root).path("versions").get(0).asString()).isEqualTo(TYPE);
        JsonNode first = read(root + "collections/").path("collections").get(0);
        assertThat(first.path("can_read").asBoolean()).isTrue();
        assertThat(first.path("can_write").asBoolean()).isFalse();
        return root + "collections/" + first.path("id").asString() + "/";
    }

    private static List<String> ids(JsonNode envelope) {
        return envelope.path("objects")
                .valueStream()
                .map(object -> object.path("id").asString())
                .toList();
    }

    private List<String> exported() {
        String text = Exported.text(new StixFormat(), view.picture(), ExportOptions.plain());
        return ids(JSON.readTree(text)).stream().sorted().toList();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Test
    void fiveThousandObjectsAreReadOnceEachByNext() {
        view = MANY;
        String objects = collection() + "objects/";
        List<String> read = new ArrayList<>();
        JsonNode page = read(objects + "?limit=333");
        read.addAll(ids(page));
        while (page.path("more").asBoolean()) {
            page = read(objects + "?limit=333&next=" + encoded(page.path("next").asString()));
            read.addAll(ids(page));
        }

        assertThat(read).hasSizeGreaterThan(5_000).doesNotHaveDuplicates();
        assertThat(read.stream().sorted()).containsExactlyElementsOf(exported());
    }

    @Test
    void theyAreReadOnceEachByTheDateThatTheLastAnswerTold() {
        view = MANY;
        String objects = collection() + "objects/?limit=1000";
        List<String> read = new ArrayList<>();
        HttpResponse<String> page = get(objects);
        while (!ids(JSON.readTree(page.body())).isEmpty()) {
            read.addAll(ids(JSON.readTree(page.body())));
            String last = page.headers().firstValue("X-TAXII-Date-Added-Last").orElseThrow();
            page = get(objects + "&added_after=" + encoded(last));
        }

        assertThat(read.stream().sorted()).containsExactlyElementsOf(exported());
    }

    @Test
    void theManifestTellsTheSameObjectsInTheSameOrderWithRisingDates() {
        String collection = collection();
        JsonNode manifest = read(collection + "manifest/?limit=1000");
        List<String> dates =
                manifest.path("objects")
                        .valueStream()
                        .map(record -> record.path("date_added").asString())
                        .toList();

        assertThat(ids(manifest)).isEqualTo(ids(read(collection + "objects/?limit=1000")));
        assertThat(dates).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void whatComesInLaterIsAllThatIsNewToWhoHasTheRest() {
        String collection = collection();
        String last =
                get(collection + "objects/?limit=1000")
                        .headers()
                        .firstValue("X-TAXII-Date-Added-Last")
                        .orElseThrow();
        Map<String, String> before = byId(collection);
        view = new PictureView(ManyReports.picture(4));
        Map<String, String> now = byId(collection);
        List<String> fresh =
                ids(read(collection + "objects/?limit=1000&added_after=" + encoded(last)));

        assertThat(fresh).isNotEmpty();
        now.forEach((id, object) ->
                assertThat(fresh.contains(id)).isEqualTo(!object.equals(before.get(id))));
    }

    private Map<String, String> byId(String collection) {
        Map<String, String> all = new TreeMap<>();
        read(collection + "objects/?limit=1000")
                .path("objects")
                .forEach(object -> all.put(object.path("id").asString(), object.toString()));
        return all;
    }

    @Test
    void filtersKeepWhatIsAskedFor() {
        String collection = collection();
        JsonNode reports = read(collection + "objects/?limit=1000&match%5Btype%5D=report");
        String id = ids(reports).getFirst();

        assertThat(ids(reports)).allMatch(each -> each.startsWith("report--")).hasSize(3);
        assertThat(ids(read(collection + "objects/" + id + "/"))).containsExactly(id);
        assertThat(read(collection + "objects/" + id + "/versions/").path("versions")).hasSize(1);
        assertThat(ids(read(collection + "objects/?match%5Bid%5D=" + id))).containsExactly(id);
    }

    @Test
    void whoeverLacksTheTokenIsToldNothing() {
        assertThat(send("/taxii2/", "Accept", TYPE).statusCode()).isEqualTo(401);
        assertThat(send("/taxii2/", "Authorization", "Bearer x").statusCode()).isEqualTo(401);
        assertThat(
                        send(
                                        "/taxii2/",
                                        "Authorization",
                                        "Bearer " + TOKEN,
                                        "Origin",
                                        "https://evil.example")
                                .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatIsNotThereOrNotUnderstoodIsToldWithItsStatus() {
        String collection = collection();

        assertThat(get(collection + "objects").statusCode()).isEqualTo(404);
        assertThat(get("/situation/collections/none/objects/").statusCode()).isEqualTo(404);
        assertThat(get(collection + "objects/?added_after=now").statusCode()).isEqualTo(400);
        assertThat(get(collection + "objects/?next=x").statusCode()).isEqualTo(400);
        assertThat(
                        send(
                                        "/taxii2/",
                                        "Accept",
                                        "application/taxii+json;version=2.0",
                                        "Authorization",
                                        "Bearer " + TOKEN)
                                .statusCode())
                .isEqualTo(406);
    }
}
