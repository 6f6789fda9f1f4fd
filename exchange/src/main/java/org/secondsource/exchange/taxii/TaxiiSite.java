package org.secondsource.exchange.taxii;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.secondsource.exchange.form.ExportOptions;
import org.secondsource.exchange.json.JsonIn;
import org.secondsource.exchange.json.JsonOut;
import org.secondsource.exchange.serve.TokenServer.Reply;
import org.secondsource.exchange.serve.TokenServer.Request;
import org.secondsource.exchange.serve.TokenServer.Site;
import org.secondsource.exchange.stix.StixFormat;
import org.secondsource.exchange.view.NameUuid;
import org.secondsource.exchange.view.PictureView;

/// A situation by TAXII 2.1, to be read only: one API root with one collection, whose objects are
/// those of the export `stix`.
public final class TaxiiSite implements Site {
    private static final String MEDIA_TYPE = "application/taxii+json;version=2.1";
    private static final String STIX = "application/stix+json;version=2.1";
    private static final String ROOT = "/situation/";
    private static final String COLLECTIONS = ROOT + "collections/";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final Supplier<PictureView> now;
    private final ExportOptions options;
    private final Shelf shelf;
    private Optional<PictureView> shelved = Optional.empty();

    /// @param now what is known when somebody asks
    public TaxiiSite(Supplier<PictureView> now, ExportOptions options, Clock clock) {
        this.now = now;
        this.options = options;
        this.shelf = new Shelf(clock);
    }

    @Override
    public synchronized Reply reply(Request request) {
        if (!request.accept().isEmpty() && !isAccepted(request.accept())) {
            return error(406, "It can be had as %s alone.".formatted(MEDIA_TYPE));
        }
        if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
            return error(
                    request.path().startsWith(COLLECTIONS) ? 403 : 405,
                    "Nothing can be changed here.");
        }
        try {
            return reply(request.path(), request.query());
        } catch (IllegalArgumentException wrong) {
            return error(400, String.valueOf(wrong.getMessage()));
        }
    }

    private static boolean isAccepted(String accept) {
        return List.of(accept.replace(" ", "").split(",", -1)).stream()
                .map(kind -> kind.replaceFirst(";q=.*", ""))
                .anyMatch(kind ->
                        kind.equals(MEDIA_TYPE)
                                || kind.equals("application/taxii+json")
                                || kind.equals("application/*")
                                || kind.equals("*/*"));
    }

    private Reply reply(String path, Map<String, String> query) {
        PictureView view = now.get();
        String collection = COLLECTIONS + id(view) + "/";
        if (path.equals("/taxii2/")) {
            return json(out -> discovery(out, view));
        }
        if (path.equals(ROOT)) {
            return json(out -> root(out, view));
        }
        if (path.equals(COLLECTIONS)) {
            return json(
                    out -> out.list("collections", () -> out.item(() -> collection(out, view))));
        }
        if (!path.startsWith(collection)) {
            return nothing();
        }
        shelve(view);
        return inside(path.substring(collection.length()), view, Wanted.of(query));
    }

    /// What lies in the collection.
    private Reply inside(String path, PictureView view, Wanted wanted) {
        if (path.isEmpty()) {
            return json(out -> collection(out, view));
        }
        if (path.equals("objects/")) {
            return envelope(wanted);
        }
        if (path.equals("manifest/")) {
            return manifest(wanted);
        }
        String[] parts = path.split("/", -1);
        boolean one = parts.length >= 3 && parts[0].equals("objects");
        if (!one || shelf.all().stream().noneMatch(each -> each.id().equals(parts[1]))) {
            return nothing();
        }
        if (parts.length == 3 && parts[2].isEmpty()) {
            return envelope(wanted.only(parts[1]));
        }
        boolean versions = parts.length == 4 && parts[2].equals("versions") && parts[3].isEmpty();
        return versions ? versions(wanted.only(parts[1]).allVersions()) : nothing();
    }

    /// One collection a situation and marking.
    private String id(PictureView view) {
        return NameUuid.of("collection", view.key() + " " + options.label()).toString();
    }

    private void shelve(PictureView view) {
        if (shelved.filter(before -> before == view).isPresent()) {
            return;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new StixFormat().files().getFirst().write(view, options, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        shelf.add(
                JsonIn.read(bytes.toString(StandardCharsets.UTF_8))
                        .field("objects")
                        .map(JsonIn::items)
                        .orElse(List.of()));
        shelved = Optional.of(view);
    }

    private static void discovery(JsonOut out, PictureView view) {
        out.string("title", "Second Source");
        out.string(
                "description", "Reports about one situation, and what they say: " + view.title());
        out.string("default", ROOT);
        out.words("api_roots", List.of(ROOT));
    }

    private static void root(JsonOut out, PictureView view) {
        out.string("title", view.title());
        out.words("versions", List.of(MEDIA_TYPE));
        out.count("max_content_length", 0);
    }

    private void collection(JsonOut out, PictureView view) {
        out.string("id", id(view));
        out.string("title", view.title());
        out.stringIfAny("description", options.label());
        out.flag("can_read", true);
        out.flag("can_write", false);
        out.words("media_types", List.of(STIX));
    }

    private Reply envelope(Wanted wanted) {
        Wanted.Page page = wanted.page(shelf);
        return page(
                page,
                out -> {
                    more(out, page);
                    if (!page.shown().isEmpty()) {
                        out.list("objects", page.shown(), one -> out.same(one.object()));
                    }
                });
    }

    private Reply manifest(Wanted wanted) {
        Wanted.Page page = wanted.page(shelf);
        return page(
                page,
                out -> {
                    more(out, page);
                    out.list("objects", page.shown(), one -> record(out, one));
                });
    }

    private static void record(JsonOut out, Shelf.Added one) {
        out.item(() -> {
            out.string("id", one.id());
            out.string("date_added", MOMENT.format(one.date()));
            out.string("version", one.version());
            out.string("media_type", STIX);
        });
    }

    private Reply versions(Wanted wanted) {
        Wanted.Page page = wanted.page(shelf);
        return page(
                page,
                out -> {
                    more(out, page);
                    out.words(
                            "versions",
                            page.shown().stream().map(Shelf.Added::version).distinct().toList());
                });
    }

    private static void more(JsonOut out, Wanted.Page page) {
        out.flag("more", page.next().isPresent());
        page.next().ifPresent(next -> out.string("next", String.valueOf(next)));
    }

    private static Reply page(Wanted.Page page, Consumer<JsonOut> fields) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", MEDIA_TYPE);
        if (!page.shown().isEmpty()) {
            headers.put("X-TAXII-Date-Added-First", date(page.shown().getFirst().date()));
            headers.put("X-TAXII-Date-Added-Last", date(page.shown().getLast().date()));
        }
        return new Reply(200, headers, body(fields));
    }

    private static String date(Instant moment) {
        return MOMENT.format(moment);
    }

    private static Reply json(Consumer<JsonOut> fields) {
        return Reply.of(200, MEDIA_TYPE, body(fields));
    }

    private static Reply nothing() {
        return error(404, "There is nothing; begin at /taxii2/ (paths end with a stroke).");
    }

    private static Reply error(int status, String why) {
        return Reply.of(
                status,
                MEDIA_TYPE,
                body(out -> {
                    out.string("title", why);
                    out.string("http_status", String.valueOf(status));
                }));
    }

    private static String body(Consumer<JsonOut> fields) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonOut.writeLines(out, json -> json.item(() -> fields.accept(json)));
        return out.toString(StandardCharsets.UTF_8);
    }
}
