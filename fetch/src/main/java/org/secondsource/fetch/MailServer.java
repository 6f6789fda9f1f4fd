package org.secondsource.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// A mail server that takes letters (RFC 5321): one of the user's own, by TLS from the first byte
/// on (`smtps`), or in plain words where the line is his own, too (`smtp`).
///
/// @param isSecret whether by TLS
/// @param user empty where the server asks for nobody
public record MailServer(String host, int port, boolean isSecret, String user, String password) {
    private static final int MILLISECONDS = 30_000;
    private static final int READY = 2;
    private static final int GO_ON = 3;

    /// A letter goes in plain words to the machine itself or the own net; a password never does.
    public MailServer {
        if (!user.isEmpty() && !isSecret) {
            throw new IllegalArgumentException(
                    "a password goes by smtps:// alone; name such a server");
        }
    }

    /// Sends a letter.
    ///
    /// @param letter head and body, lines ended by CR and LF
    /// @throws IOException if the server did not take it, or nobody knows
    public void send(String from, String to, String letter) throws IOException {
        try (Socket socket = connect()) {
            BufferedReader in =
                    new BufferedReader(
                            new InputStreamReader(
                                    socket.getInputStream(), StandardCharsets.US_ASCII));
            OutputStream out = socket.getOutputStream();
            expect(in, READY);
            say(in, out, "EHLO second-source.invalid", READY);
            if (!user.isEmpty()) {
                byte[] words = ("\0" + user + "\0" + password).getBytes(StandardCharsets.UTF_8);
                say(in, out, "AUTH PLAIN " + Base64.getEncoder().encodeToString(words), READY);
            }
            say(in, out, "MAIL FROM:<" + from + ">", READY);
            for (String one : to.split(",", -1)) {
                say(in, out, "RCPT TO:<" + one.strip() + ">", READY);
            }
            say(in, out, "DATA", GO_ON);
            say(in, out, letter.replace("\r\n.", "\r\n..") + ".", READY);
            // It is taken; what comes after that is courtesy.
            out.write("QUIT\r\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket();
        socket.connect(new InetSocketAddress(host, port), MILLISECONDS);
        socket.setSoTimeout(MILLISECONDS);
        if (!isSecret) {
            return socket;
        }
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket secret = (SSLSocket) factory.createSocket(socket, host, port, true);
        SSLParameters parameters = secret.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secret.setSSLParameters(parameters);
        secret.startHandshake();
        return secret;
    }

    private static void say(BufferedReader in, OutputStream out, String line, int expected)
            throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        expect(in, expected);
    }

    /// The last line of an answer has a space behind its code.
    private static void expect(BufferedReader in, int expected) throws IOException {
        String line = in.readLine();
        while (line != null && line.length() > 3 && line.charAt(3) == '-') {
            line = in.readLine();
        }
        if (line == null || line.isEmpty() || line.charAt(0) - '0' != expected) {
            throw new IOException(
                    String.format(
                            Locale.ROOT,
                            "the mail server answered \"%s\"",
                            line == null ? "nothing" : line));
        }
    }
}
