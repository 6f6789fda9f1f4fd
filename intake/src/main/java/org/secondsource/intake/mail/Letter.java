package org.secondsource.intake.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.MimeUtil;
import org.secondsource.intake.encoding.TextDecoder;
import org.secondsource.intake.format.BadInputException;
import org.secondsource.intake.format.Content;
import org.secondsource.intake.format.Markup;
import org.secondsource.intake.format.Piece;
import org.secondsource.intake.format.Told;
import org.secondsource.report.DateClue;

/// One e-mail and what is attached to it.
final class Letter {
    /// Nobody nests deeper; a letter that does was made to hurt.
    private static final int DEEPEST = 20;

    private static final int MOST_PARTS = 1000;

    /// Plain text stands beside HTML as a mere "see this in a browser" where it is so much shorter.
    private static final double ENOUGH = 0.5;

    private final Content content;
    private final Message message;
    private final List<Piece> attached = new ArrayList<>();
    private Optional<Content> page = Optional.empty();
    private Optional<Content> plain = Optional.empty();
    private int parts;

    Letter(Content content, Message message) {
        this.content = content;
        this.message = message;
    }

    List<Piece> pieces() throws IOException, BadInputException {
        boolean saved =
                field(message, "Snapshot-Content-Location").isPresent()
                        || message.getMimeType().equals("multipart/related");
        collect(message, saved, 0);
        List<Piece> pieces = new ArrayList<>();
        best(saved).ifPresent(text -> pieces.add(new Piece.Inner(text)));
        pieces.addAll(attached);
        if (pieces.isEmpty()) {
            pieces.add(
                    content.bad(
                            0,
                            "found a letter without text (\"%s\"), expected the text of a report; leave it out"
                                    .formatted(subject())));
        }
        return pieces;
    }

    private Optional<Content> best(boolean saved) throws BadInputException {
        if (saved || plain.isEmpty() || page.isEmpty()) {
            return page.isPresent() && (saved || plain.isEmpty()) ? passedOn(saved) : plain;
        }
        int words = plain.get().bytes().length;
        int markedUp =
                Markup.wordsOf(new String(page.get().bytes(), StandardCharsets.ISO_8859_1))
                        .length();
        return words >= markedUp * ENOUGH ? plain : passedOn(false);
    }

    /// The page; its plain words where they hold the head of another letter, which is no part of an
    /// article and would be lost as furniture.
    private Optional<Content> passedOn(boolean saved) throws BadInputException {
        if (saved || page.isEmpty()) {
            return page;
        }
        String words = Markup.wordsOf(page.get().text());
        if (LetterHead.first(List.of(words.split("\n"))).isEmpty()) {
            return page;
        }
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        return Optional.of(
                content.part(0, "letter.txt", bytes, told(), Optional.of(StandardCharsets.UTF_8)));
    }

    private void collect(Entity entity, boolean saved, int depth) throws IOException {
        parts++;
        if (depth > DEEPEST || parts > MOST_PARTS) {
            return;
        }
        Body body = entity.getBody();
        if (body instanceof Multipart several) {
            for (Entity part : several.getBodyParts()) {
                collect(part, saved, depth + 1);
            }
        } else if (body instanceof Message inner) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new DefaultMessageWriter().writeMessage(inner, bytes);
            attach("forwarded.eml", bytes.toByteArray(), Optional.empty());
        } else if (body instanceof SingleBody single) {
            single(entity, single, saved);
        }
    }

    private void single(Entity entity, SingleBody body, boolean saved) throws IOException {
        String type = String.valueOf(entity.getMimeType()).toLowerCase(Locale.ROOT);
        Optional<Charset> charset =
                Optional.ofNullable(entity.getCharset()).flatMap(TextDecoder::named);
        boolean isFile =
                "attachment".equalsIgnoreCase(entity.getDispositionType())
                        || entity.getFilename() != null && !type.startsWith("text/");
        if (!isFile && type.equals("text/html") && page.isEmpty()) {
            page = Optional.of(text(entity, "letter.html", body, charset, saved));
        } else if (!isFile && type.equals("text/plain") && plain.isEmpty()) {
            plain = Optional.of(text(entity, "letter.txt", body, charset, saved));
        } else if (!saved && isReadable(type, entity)) {
            String name = entity.getFilename() == null ? "attachment" : entity.getFilename();
            attach(name, bytes(body), charset);
        }
    }

    private Content text(
            Entity entity, String name, SingleBody body, Optional<Charset> charset, boolean saved)
            throws IOException {
        Told told = saved ? pageTold(entity) : told();
        // Without a declared encoding a letter is ASCII; then the bytes tell.
        Optional<Charset> said =
                charset.filter(known ->
                        !known.name().equals("windows-1252")
                                || entity.getHeader() != null
                                        && entity.getHeader().getField("Content-Type") != null);
        return content.part(0, name, bytes(body), told, said);
    }

    private void attach(String name, byte[] bytes, Optional<Charset> charset) {
        attached.add(
                new Piece.Inner(
                        content.part(attached.size() + 1, name, bytes, Told.NOTHING, charset)));
    }

    private static boolean isReadable(String type, Entity entity) {
        String name = String.valueOf(entity.getFilename()).toLowerCase(Locale.ROOT);
        return type.startsWith("text/")
                || type.startsWith("message/")
                || name.matches(".*\\.(?:pdf|docx|odt|rtf|eml|html?|txt|zip|json)");
    }

    private static byte[] bytes(SingleBody body) throws IOException {
        return body.getInputStream().readAllBytes();
    }

    private Told told() {
        return Told.NOTHING
                .withTitle(subject())
                .withOutlet(sender())
                .withDay(DateClue.Kind.FIELD, field(message, "Date").orElse(""))
                .firmly();
    }

    /// What the head of a saved page says of it; its date is that of saving.
    private Told pageTold(Entity entity) {
        String url =
                field(message, "Snapshot-Content-Location")
                        .or(() -> field(entity, "Content-Location"))
                        .orElse("");
        return Told.NOTHING.withUrl(url.startsWith("http") ? url : "");
    }

    private String subject() {
        String subject = message.getSubject() == null ? "" : message.getSubject();
        return subject.replaceFirst("(?i)^(?:(?:re|fwd?|aw|wg|tr)\\s*:\\s*)+", "").strip();
    }

    private String sender() {
        if (message.getFrom() != null) {
            for (Mailbox sender : message.getFrom()) {
                if (sender.getName() != null && !sender.getName().isBlank()) {
                    return sender.getName();
                }
            }
        }
        return "";
    }

    private static Optional<String> field(Entity entity, String name) {
        if (entity.getHeader() == null) {
            return Optional.empty();
        }
        Field field = entity.getHeader().getField(name);
        return field == null
                ? Optional.empty()
                : Optional.of(MimeUtil.unfold(String.valueOf(field.getBody())).strip());
    }
}
