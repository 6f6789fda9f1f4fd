package org.secondsource.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.secondsource.intake.format.BadInputException;
import org.secondsource.intake.format.Content;
import org.secondsource.intake.format.Format;
import org.secondsource.intake.format.Piece;

/// E-mail (RFC 5322 and MIME), and web pages saved as MHTML, which is the same inside.
public final class MailFormat implements Format {
    private static final Pattern FIELD =
            Pattern.compile(
                    "(?im)^(from|to|cc|subject|date|received|return-path|message-id|mime-version"
                            + "|content-type|content-transfer-encoding|delivered-to|reply-to|sender"
                            + "|x-[\\w-]+|snapshot-content-location|list-id|dkim-signature)[ \\t]*:");

    private static final Pattern START = Pattern.compile("(?:[A-Za-z][\\w-]*[ \\t]*:|>?From ).*");

    private static final MimeConfig BOUNDS =
            MimeConfig.custom()
                    .setMaxLineLen(-1)
                    .setMaxHeaderLen(-1)
                    .setMaxHeaderCount(10_000)
                    .setMalformedHeaderStartsBody(false)
                    .build();

    @Override
    public Card card() {
        return new Card(
                "E-mail and pages saved as MHTML",
                List.of(".eml", ".mht", ".mhtml", ".msg"),
                "Subject, sender (as outlet) and day of the letter, and its text, in any encoding;"
                        + " attached and forwarded letters, pages and documents are read by"
                        + " themselves. Where a letter passes on another within its text, that one"
                        + " is the report, with its own head. Of MHTML the page.");
    }

    @Override
    public boolean fits(Content content) throws BadInputException {
        String head = content.head();
        String header = header(head);
        int fields = 0;
        Matcher matcher = FIELD.matcher(header);
        while (matcher.find()) {
            fields++;
        }
        boolean starts = START.matcher(head.lines().findFirst().orElse("")).matches();
        boolean named = content.ending().matches("eml|mht|mhtml|msg");
        return starts && fields >= 2 || named && fields >= 1;
    }

    private static String header(String head) {
        Matcher end = Pattern.compile("\\r?\\n\\r?\\n").matcher(head);
        return end.find() ? head.substring(0, end.start()) : head;
    }

    @Override
    public List<Piece> read(Content content) throws BadInputException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(BOUNDS);
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        try {
            Message message = builder.parseMessage(new ByteArrayInputStream(content.bytes()));
            try {
                return new Letter(content, message).pieces();
            } finally {
                message.dispose();
            }
        } catch (IOException broken) {
            throw new BadInputException(
                    "found a letter that cannot be taken apart (%s), expected an e-mail as its program saves it (.eml); save it again"
                            .formatted(
                                    String.valueOf(broken.getMessage()).toLowerCase(Locale.ROOT)),
                    broken);
        }
    }
}
