package org.secondsource.app.cli.following;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.secondsource.app.channel.AtomChannel;
import org.secondsource.app.channel.Channel;
import org.secondsource.app.channel.Delivery;
import org.secondsource.app.channel.LinesChannel;
import org.secondsource.app.channel.MailChannel;
import org.secondsource.app.channel.PrintChannel;
import org.secondsource.app.channel.ProgramChannel;
import org.secondsource.app.channel.WebhookChannel;
import org.secondsource.app.cli.console.CommandFailure;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.console.WholeFile;
import org.secondsource.app.cli.parts.Parts;
import org.secondsource.fetch.HttpFetcher;
import org.secondsource.fetch.MailServer;
import org.secondsource.ladder.alert.AlertBook;
import org.secondsource.store.sql.SqlArchive;
import org.secondsource.store.sqlite.SituationFolder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Where alerts go: to the terminal, and wherever the options say.
final class AlertOptions {
    private static final int SHORTEST_SECRET = 16;
    private static final int MAIL_PORT = 25;
    private static final int SECRET_MAIL_PORT = 465;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "Add them to this file, one a line as JSON (second-source.alert/1), too.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--atom",
            paramLabel = "FILE",
            description = "Write the newest hundred to this file as an Atom feed, too.")
    private Optional<Path> atom = Optional.empty();

    @Option(
            names = "--webhook",
            paramLabel = "URL",
            description =
                    "Post each to this address as JSON, signed by the secret of --secret (Standard"
                            + " Webhooks), with its id as idempotency key.")
    private Optional<String> webhook = Optional.empty();

    @Option(
            names = "--secret",
            paramLabel = "FILE",
            description = "Holds the secret of the webhook, one line of 16 characters or more.")
    private Optional<Path> secret = Optional.empty();

    @Option(
            names = "--command",
            paramLabel = "PROGRAM",
            description =
                    "Run this program once for each, with the alert as JSON on its standard input. If"
                            + " it fails, the alert is told again the next time, under the same id.")
    private Optional<String> program = Optional.empty();

    @Option(
            names = "--mail-to",
            paramLabel = "ADDRESS",
            description = "Send them by e-mail to this address; needs --mail-server.")
    private Optional<String> mailTo = Optional.empty();

    @Option(
            names = "--mail-server",
            paramLabel = "smtps://USER@HOST|smtp://HOST",
            description =
                    "The mail server that takes them; a user's password stands in the file of"
                            + " --mail-password.")
    private Optional<URI> mailServer = Optional.empty();

    @Option(
            names = "--mail-from",
            paramLabel = "ADDRESS",
            description = "From whom the mail is; the address of --mail-to, if not said.")
    private Optional<String> mailFrom = Optional.empty();

    @Option(
            names = "--mail-password",
            paramLabel = "FILE",
            description = "Holds the password of the mail server's user, one line.")
    private Optional<Path> mailPassword = Optional.empty();

    @Option(
            names = "--digest",
            paramLabel = "SPAN",
            converter = Spans.class,
            description = "Let mail wait so long for more, and send all in one letter (1h, 1d).")
    private Duration digest = Duration.ZERO;

    @Option(
            names = "--remind",
            paramLabel = "SPAN",
            converter = Spans.class,
            description = "Tell again, after so long, what nobody acknowledged (alerts … ack).")
    private Duration remind = Duration.ZERO;

    @Mixin private NetOptions net = new NetOptions();

    NetOptions net() {
        return net;
    }

    /// The channels that are asked for.
    ///
    /// @param fetcher posts webhooks; closed by the caller
    List<Channel> channels(Console console, Parts parts, Path situation, HttpFetcher fetcher) {
        List<Channel> channels = new ArrayList<>();
        channels.add(new PrintChannel(console.out()));
        file.ifPresent(target -> channels.add(new LinesChannel(target)));
        atom.ifPresent(target -> channels.add(atom(target, situation)));
        program.ifPresent(command -> channels.add(new ProgramChannel(command)));
        webhook.ifPresent(
                url -> channels.add(new WebhookChannel(url, secret(), fetcher, parts::now)));
        mailTo.ifPresent(
                to -> channels.add(new MailChannel(server(), mailFrom.orElse(to), to, digest)));
        return channels;
    }

    private static Channel atom(Path target, Path situation) {
        SituationFolder folder = SituationFolder.open(situation);
        return new AtomChannel(
                target,
                String.valueOf(situation.toAbsolutePath().normalize().getFileName()),
                () -> {
                    try (SqlArchive archive = folder.archive()) {
                        return archive.alerts().alerts();
                    }
                },
                (path, content) -> WholeFile.write(path, content::writeTo));
    }

    private String secret() {
        String found =
                line(
                        "--secret",
                        secret.orElseThrow(() ->
                                new CommandFailure(
                                        "--webhook: found no --secret, expected a file with the secret that signs what is posted")));
        if (found.length() < SHORTEST_SECRET) {
            throw new CommandFailure(
                    "--secret: expected one line of %d characters or more"
                            .formatted(SHORTEST_SECRET));
        }
        return found;
    }

    private MailServer server() {
        URI address =
                mailServer.orElseThrow(() ->
                        new CommandFailure(
                                "--mail-to: found no --mail-server, expected one such as smtps://desk@mail.example"));
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.matches("smtps?") || address.getHost() == null) {
            throw new CommandFailure(
                    "--mail-server: found '%s', expected smtps://user@host:465 or smtp://host:25"
                            .formatted(address));
        }
        boolean isSecret = scheme.equals("smtps");
        int usual = isSecret ? SECRET_MAIL_PORT : MAIL_PORT;
        String user = address.getUserInfo() == null ? "" : address.getUserInfo();
        try {
            return new MailServer(
                    address.getHost(),
                    address.getPort() < 0 ? usual : address.getPort(),
                    isSecret,
                    user,
                    mailPassword.map(path -> line("--mail-password", path)).orElse(""));
        } catch (IllegalArgumentException wrong) {
            throw new CommandFailure("--mail-server: " + wrong.getMessage(), wrong);
        }
    }

    private static String line(String option, Path path) {
        try {
            return Files.readString(path).strip();
        } catch (IOException unread) {
            throw new CommandFailure(
                    "%s %s: cannot be read (%s); name a text file"
                            .formatted(option, path, unread.getMessage()),
                    unread);
        }
    }

    /// Brings each channel what it has not taken yet.
    ///
    /// @return whether all arrived
    boolean deliver(Console console, Parts parts, Path situation, List<Channel> channels) {
        SituationFolder folder = SituationFolder.open(situation);
        Instant before = parts.now().minus(remind);
        if (!remind.isZero()) {
            try (SqlArchive archive = folder.archiveToChange(true)) {
                channels.forEach(channel -> archive.alerts().remind(channel.name(), before));
            }
        }
        List<String> failed = new Delivery(desk(folder), parts::now).run(channels);
        failed.forEach(why -> console.error().println("second-source: " + why));
        return failed.isEmpty();
    }

    private static Delivery.Desk desk(SituationFolder folder) {
        return new Delivery.Desk() {
            @Override
            public <T> T with(Function<AlertBook, T> work) {
                try (SqlArchive archive = folder.archiveToChange(true)) {
                    return work.apply(archive.alerts());
                }
            }
        };
    }
}
