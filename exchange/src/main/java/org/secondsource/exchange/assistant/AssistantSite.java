package org.secondsource.exchange.assistant;

import java.util.Map;
import org.secondsource.exchange.serve.TokenServer;

/// The same server over HTTP: a message is posted to `/mcp`, its reply comes back as JSON
/// ("Streamable HTTP", without streams, since nothing is told unasked).
public final class AssistantSite implements TokenServer.Site {
    private static final String PATH = "/mcp";

    private final AssistantServer server;

    public AssistantSite(AssistantServer server) {
        this.server = server;
    }

    @Override
    public TokenServer.Reply reply(TokenServer.Request request) {
        if (!request.path().equals(PATH)) {
            return TokenServer.Reply.of(404, "text/plain", "Messages are posted to /mcp.");
        }
        if (!request.method().equals("POST")) {
            return new TokenServer.Reply(405, Map.of("Allow", "POST"), "");
        }
        return server.reply(request.body())
                .map(reply -> TokenServer.Reply.of(200, "application/json", reply))
                .orElseGet(() -> new TokenServer.Reply(202, Map.of(), ""));
    }
}
