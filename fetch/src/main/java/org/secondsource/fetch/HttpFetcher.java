package org.secondsource.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.secondsource.feed.Fetcher;

/// Gets what stands at an address, by Apache HttpClient: the JDK's client has no place where the
/// address of a connection could be checked.
///
/// One connection a host at a time; redirects are followed one by one, each checked like the first;
/// what takes too long or is too large is broken off.
public final class HttpFetcher implements Fetcher {
    private static final int MOST_HOPS = 6;
    private static final int MOST_HOSTS = 32;
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration QUIET = Duration.ofSeconds(20);

    private static final String ROBOTS_PATH = "/robots.txt";

    /// RFC 9309, section 2.4: a robots.txt is not kept longer than a day.
    private static final Duration ROBOTS_KEPT = Duration.ofHours(24);

    /// What was not to be had is asked for again sooner.
    private static final Duration ROBOTS_RETRY = Duration.ofMinutes(10);

    private static final int CHUNK = 16_384;

    private final Manners manners;
    private final Supplier<Instant> clock;
    private final CloseableHttpClient client;
    private final Map<String, KnownRobots> robots = new ConcurrentHashMap<>();

    /// What a host allows.
    ///
    /// @param why it is not known; empty where it is
    private record KnownRobots(Robots rules, String why, Instant until) {}

    public HttpFetcher(Manners manners, Supplier<Instant> clock) {
        this.manners = manners;
        this.clock = clock;
        Timeout quiet =
                Timeout.ofMilliseconds(Math.min(QUIET.toMillis(), manners.mostTime().toMillis()));
        this.client =
                HttpClients.custom()
                        .setConnectionManager(
                                PoolingHttpClientConnectionManagerBuilder.create()
                                        .setDnsResolver(new PublicAddresses(manners.privateHosts()))
                                        .setMaxConnPerRoute(1)
                                        .setMaxConnTotal(MOST_HOSTS)
                                        .setDefaultConnectionConfig(
                                                ConnectionConfig.custom()
                                                        .setConnectTimeout(Timeout.of(CONNECT))
                                                        .setSocketTimeout(quiet)
                                                        .build())
                                        .build())
                        .setDefaultRequestConfig(
                                RequestConfig.custom()
                                        .setResponseTimeout(quiet)
                                        .setConnectionRequestTimeout(Timeout.of(manners.mostTime()))
                                        .build())
                        .setUserAgent(manners.agent())
                        .disableRedirectHandling()
                        .disableAutomaticRetries()
                        .disableCookieManagement()
                        .disableAuthCaching()
                        .build();
    }

    @Override
    public Answer fetch(Request request) {
        String url = request.url();
        for (int hop = 0; hop < MOST_HOPS; hop++) {
            Optional<URI> address = address(url);
            if (address.isEmpty()) {
                return refused("found the address %s, expected http:// or https://".formatted(url));
            }
            Optional<Answer> forbidden = forbidden(address.get());
            if (forbidden.isPresent()) {
                return forbidden.get();
            }
            switch (ask(address.get(), request)) {
                case Hop.To(String next) -> url = address.get().resolve(next).toString();
                case Hop.End(Answer answer) -> {
                    return answer;
                }
            }
        }
        return refused(
                "found more than %d redirects, expected a page; look for its new address"
                        .formatted(MOST_HOPS));
    }

    private static Answer refused(String why) {
        return new Answer.Refused(why, Optional.empty(), true);
    }

    private static Optional<URI> address(String url) {
        try {
            URI address = new URI(url.strip().replace(" ", "%20").replaceFirst("#.*", ""));
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            boolean isWeb = scheme.equals("http") || scheme.equals("https");
            return isWeb && address.getHost() != null ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    /// Where a request led.
    private sealed interface Hop {
        record To(String next) implements Hop {}

        record End(Answer answer) implements Hop {}
    }

    private Hop ask(URI address, Request request) {
        HttpGet get = new HttpGet(address);
        get.setHeader(
                "Accept",
                "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9,"
                        + " text/html;q=0.8, */*;q=0.5");
        if (!request.etag().isEmpty()) {
            get.setHeader("If-None-Match", request.etag());
        }
        if (!request.modified().isEmpty()) {
            get.setHeader("If-Modified-Since", request.modified());
        }
        Instant start = Instant.now();
        try {
            return client.execute(get, response -> hop(address, get, response, start));
        } catch (IOException | RuntimeException failed) {
            // Of what servers send, the client throws unchecked exceptions, too: for an odd
            // Location, a charset that nobody knows.
            return new Hop.End(
                    new Answer.Refused(
                            "%s: %s".formatted(address.getHost(), reason(failed)),
                            Optional.empty(),
                            false));
        }
    }

    private static String reason(Exception failed) {
        if (failed instanceof PublicAddresses.PrivateAddressException) {
            return "it is no public host; if it is wanted, give its name with --private-host";
        }
        return failed.getMessage() == null
                ? failed.getClass().getSimpleName()
                : failed.getMessage().replaceAll("\\s+", " ");
    }

    private Hop hop(URI address, HttpGet get, ClassicHttpResponse response, Instant start)
            throws IOException {
        int code = response.getCode();
        Optional<Duration> rest = rest(response);
        Optional<String> location = header(response, "Location");
        if (code == 304) {
            return new Hop.End(new Answer.Unchanged(rest));
        }
        if (code >= 300 && code < 400 && location.isPresent()) {
            return new Hop.To(location.get().strip());
        }
        if (code != 200) {
            boolean lasting =
                    code >= 400 && code < 500 && code != 408 && code != 425 && code != 429;
            return new Hop.End(
                    new Answer.Refused(
                            "%s answered %d%s%s"
                                    .formatted(
                                            address.getHost(),
                                            code,
                                            response.getReasonPhrase() == null
                                                    ? ""
                                                    : " " + response.getReasonPhrase(),
                                            ROBOTS_PATH.equals(address.getPath())
                                                    ? " for its robots.txt"
                                                    : ""),
                            rest,
                            lasting));
        }
        byte[] bytes = body(get, response.getEntity(), start);
        String type = header(response, "Content-Type").orElse("");
        return new Hop.End(
                new Answer.Given(
                        new Page(address.toString(), type, clock.get(), bytes),
                        header(response, "ETag").orElse(""),
                        header(response, "Last-Modified").orElse(""),
                        rest));
    }

    private static Optional<String> header(ClassicHttpResponse response, String name) {
        return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue);
    }

    /// RFC 9110, section 10.2.3: seconds, or a time.
    private Optional<Duration> rest(ClassicHttpResponse response) {
        Optional<String> told = header(response, "Retry-After").map(String::strip);
        if (told.isEmpty()) {
            return Optional.empty();
        }
        if (told.get().matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(told.get())));
        }
        try {
            Instant until =
                    ZonedDateTime.parse(told.get(), DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant();
            return Optional.of(Duration.between(clock.get(), until)).filter(d -> !d.isNegative());
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }

    /// The body, unpacked; what is longer or slower than is allowed is broken off.
    private byte[] body(HttpUriRequestBase request, HttpEntity entity, Instant start)
            throws IOException {
        if (entity == null) {
            throw new IOException("it answered with nothing");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = entity.getContent()) {
            byte[] chunk = new byte[CHUNK];
            int length = in.read(chunk);
            while (length >= 0) {
                bytes.write(chunk, 0, length);
                if (bytes.size() > manners.mostBytes()) {
                    request.abort();
                    throw new IOException(
                            "it sends more than %,d bytes".formatted(manners.mostBytes()));
                }
                if (start.plus(manners.mostTime()).isBefore(Instant.now())) {
                    request.abort();
                    throw new IOException(
                            "it takes more than %d seconds"
                                    .formatted(manners.mostTime().toSeconds()));
                }
                length = in.read(chunk);
            }
        }
        return bytes.toByteArray();
    }

    /// Why something must not be asked for; empty where it may.
    private Optional<Answer> forbidden(URI address) {
        String host = address.getScheme() + "://" + address.getRawAuthority();
        KnownRobots known =
                robots.compute(
                        host,
                        (key, before) ->
                                before != null && before.until().isAfter(clock.get())
                                        ? before
                                        : askRobots(key));
        if (!known.why().isEmpty()) {
            return Optional.of(new Answer.Refused(known.why(), Optional.empty(), false));
        }
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return known.rules().allows(String.valueOf(address.getRawPath()) + query)
                ? Optional.empty()
                : Optional.of(
                        refused(
                                "the robots.txt of %s forbids it; ask the outlet"
                                        .formatted(address.getHost())));
    }

    /// A host without the file allows all; one that fails to answer allows nothing for now (RFC
    /// 9309, section 2.3.1).
    private KnownRobots askRobots(String host) {
        String url = host + ROBOTS_PATH;
        Instant now = clock.get();
        for (int hop = 0; hop < MOST_HOPS; hop++) {
            Optional<URI> address = address(url);
            if (address.isEmpty()) {
                return new KnownRobots(Robots.OPEN, "", now.plus(ROBOTS_KEPT));
            }
            switch (ask(address.get(), Request.of(url))) {
                case Hop.To(String next) -> url = address.get().resolve(next).toString();
                case Hop.End(Answer.Given given) -> {
                    Robots rules = Robots.read(given.page().bytes(), Robots.NAME);
                    return new KnownRobots(rules, "", now.plus(ROBOTS_KEPT));
                }
                case Hop.End(Answer.Refused refused) when !refused.lasting() -> {
                    return new KnownRobots(Robots.OPEN, refused.why(), now.plus(ROBOTS_RETRY));
                }
                case Hop.End(Answer other) -> {
                    return new KnownRobots(Robots.OPEN, "", now.plus(ROBOTS_KEPT));
                }
            }
        }
        return new KnownRobots(Robots.OPEN, "", now.plus(ROBOTS_KEPT));
    }

    /// Posts something, as a webhook does; it is never sent on to another address.
    ///
    /// @param headers beside the content type
    /// @throws IOException if it was not taken, or nobody knows
    public void post(String url, String type, byte[] body, Map<String, String> headers)
            throws IOException {
        new Poster(client)
                .post(
                        address(url)
                                .orElseThrow(() ->
                                        new IOException(
                                                "found the address %s, expected http:// or https://"
                                                        .formatted(url))),
                        type,
                        body,
                        headers);
    }

    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
    }
}
