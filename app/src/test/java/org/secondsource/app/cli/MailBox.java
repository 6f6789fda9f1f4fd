package org.secondsource.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// A mail server on loopback that keeps what it is sent (RFC 5321, without extensions).
final class MailBox implements AutoCloseable {
    private final ServerSocket server;
    private final List<Letter> letters = Collections.synchronizedList(new ArrayList<>());
    private final AtomicBoolean isFull = new AtomicBoolean();

    MailBox() {
        try {
            server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofVirtual().start(this::serve);
    }

    /// A letter as it came.
    record Letter(String to, String head, String body) {
        /// A field of the head; empty where it has none of that name.
        String field(String name) {
            return head.lines()
                    .filter(line -> line.startsWith(name + ": "))
                    .map(line -> line.substring(name.length() + 2))
                    .findFirst()
                    .orElse("");
        }
    }

    String address() {
        return "smtp://127.0.0.1:" + server.getLocalPort();
    }

    List<Letter> letters() {
        return List.copyOf(letters);
    }

    /// From now on it takes no letter, or takes them again.
    void full(boolean now) {
        isFull.set(now);
    }

    private void serve() {
        boolean isOpen = true;
        while (isOpen) {
            try (Socket socket = server.accept()) {
                talk(socket);
            } catch (IOException ended) {
                isOpen = !server.isClosed(); // else only a sender is gone
            }
        }
    }

    private void talk(Socket socket) throws IOException {
        BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = socket.getOutputStream();
        answer(out, "220 box");
        String to = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("RCPT TO:")) {
                to = line.substring("RCPT TO:".length());
            }
            if (line.startsWith("MAIL") && isFull.get()) {
                answer(out, "452 no room");
            } else if (line.equals("DATA")) {
                answer(out, "354 go on");
                letters.add(letter(to, in));
                answer(out, "250 taken");
            } else {
                answer(out, line.startsWith("EHLO") ? "250-box\r\n250 8BITMIME" : "250 well");
            }
        }
    }

    private static Letter letter(String to, BufferedReader in) throws IOException {
        StringBuilder head = new StringBuilder();
        StringBuilder body = new StringBuilder();
        StringBuilder part = head;
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (line.isEmpty()) {
                part = body;
            }
            part.append(line).append('\n');
        }
        byte[] words = Base64.getMimeDecoder().decode(body.toString().strip());
        return new Letter(to, head.toString(), new String(words, StandardCharsets.UTF_8));
    }

    private static void answer(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
