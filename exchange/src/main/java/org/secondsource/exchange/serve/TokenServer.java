package org.secondsource.exchange.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A server on this machine alone, for those who have its token, one request at a time.
///
/// Other users of the machine lack the token; pages in a browser are kept out by what they tell of
/// themselves (`Origin`), and names that lead here from elsewhere by `Host`.
public final class TokenServer implements AutoCloseable {
    private static final int LONGEST_BODY = 1 << 20;
    private static final int TOKEN_BYTES = 24;
    private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

    private final HttpServer server;
    private final ExecutorService one = Executors.newSingleThreadExecutor();
    private final String token;
    private final Site site;

    private TokenServer(HttpServer server, String token, Site site) {
        this.server = server;
        this.token = token;
        this.site = site;
    }

    /// What is served.
    public interface Site {
        Reply reply(Request request);
    }

    /// What is asked.
    ///
    /// @param path as written, with nothing decoded
    /// @param query by name
    /// @param accept the kinds of answer that are wanted; empty where nothing is said
    public record Request(
            String method, String path, Map<String, String> query, String accept, String body) {
        public Request {
            query = Map.copyOf(query);
        }
    }

    /// What is answered.
    public record Reply(int status, Map<String, String> headers, String body) {
        public Reply {
            headers = Map.copyOf(headers);
        }

        public static Reply of(int status, String mediaType, String body) {
            return new Reply(status, Map.of("Content-Type", mediaType), body);
        }
    }

    /// Starts serving.
    ///
    /// @param port 0 takes any that is free
    /// @throws IOException where the port cannot be had
    public static TokenServer start(int port, String token, Site site) throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        TokenServer started = new TokenServer(server, token, site);
        server.createContext("/", started::serve);
        server.setExecutor(started.one);
        server.start();
        return started;
    }

    /// A token that nobody guesses.
    public static String freshToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Reply reply = reply(exchange);
            byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(
                    reply.status(), bytes.length == 0 || head ? -1 : bytes.length);
            if (bytes.length > 0 && !head) {
                try (OutputStream out = exchange.getResponseBody()) {
                    out.write(bytes);
                }
            }
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        if (!isHere(header(exchange, "Host")) || !isOurs(header(exchange, "Origin"))) {
            return plain(403, "This server answers programs on this machine alone.");
        }
        if (!isTheToken(header(exchange, "Authorization").orElse(""))) {
            return new Reply(
                    401,
                    Map.of("Content-Type", "text/plain", "WWW-Authenticate", "Bearer, Basic"),
                    "Send the token that the server told when it started.");
        }
        byte[] body = exchange.getRequestBody().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) {
            return plain(413, "Found more than a megabyte, expected less.");
        }
        return site.reply(
                new Request(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI().getRawPath(),
                        query(Optional.ofNullable(exchange.getRequestURI().getRawQuery())),
                        header(exchange, "Accept").orElse(""),
                        new String(body, StandardCharsets.UTF_8)));
    }

    private static Reply plain(int status, String words) {
        return Reply.of(status, "text/plain", words);
    }

    private static Optional<String> header(HttpExchange exchange, String name) {
        List<String> values = exchange.getRequestHeaders().getOrDefault(name, List.of());
        return values.stream().findFirst();
    }

    private static boolean isHere(Optional<String> host) {
        return host.filter(name -> HOSTS.contains(name.replaceFirst(":\\d+$", ""))).isPresent();
    }

    private static boolean isOurs(Optional<String> origin) {
        return origin.isEmpty()
                || HOSTS.contains(
                        origin.get().replaceFirst("^https?://", "").replaceFirst(":\\d+$", ""));
    }

    /// As a bearer token, or as the password of whatever user, which is what TAXII clients send.
    private boolean isTheToken(String authorization) {
        String sent = authorization.replaceFirst("^(?i:Bearer) +", "");
        if (authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
            sent = password(authorization.substring(6).strip());
        }
        return MessageDigest.isEqual(
                sent.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    private static String password(String basic) {
        try {
            byte[] decoded = Base64.getDecoder().decode(basic);
            String pair = new String(decoded, StandardCharsets.UTF_8);
            return pair.substring(pair.indexOf(':') + 1);
        } catch (IllegalArgumentException noPair) {
            return ""; // no token
        }
    }

    private static Map<String, String> query(Optional<String> raw) {
        Map<String, String> query = new TreeMap<>();
        for (String pair : raw.map(all -> all.split("&", -1)).orElse(new String[0])) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                query.put(decoded(parts[0]), decoded(parts[1]));
            }
        }
        return query;
    }

    private static String decoded(String raw) {
        try {
            return URLDecoder.decode(raw, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return raw; // it names nothing then
        }
    }

    @Override
    public void close() {
        server.stop(0);
        one.shutdownNow();
    }
}
