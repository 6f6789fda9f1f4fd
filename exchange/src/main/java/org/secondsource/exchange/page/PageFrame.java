package org.secondsource.exchange.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// The head and the end of every page: it loads nothing from anywhere and runs no script but its
/// own.
final class PageFrame {
    private PageFrame() {}

    /// Opens a page, to the start of its body.
    static void open(HtmlText html, String title) {
        html.own("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.own("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.single(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none';"
                        + " form-action 'none'; script-src 'sha256-"
                        + digest(script())
                        + "'");
        html.own("\n<meta name=\"generator\" content=\"Second Source\">\n");
        html.element("title", title);
        html.own("\n<style>\n").own(resource("page.css")).own("</style>\n</head>\n<body>\n");
    }

    /// Ends a page.
    static void close(HtmlText html, String footer) {
        html.own("<footer class=\"wide\"><p>").text(footer).own("</p></footer>\n");
        html.own("<script>").own(script()).own("</script>\n</body>\n</html>\n");
    }

    private static String script() {
        return resource("page.js");
    }

    private static String digest(String script) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256, this one has not", missing);
        }
    }

    private static String resource(String name) {
        try (InputStream text = PageFrame.class.getResourceAsStream(name)) {
            if (text == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
