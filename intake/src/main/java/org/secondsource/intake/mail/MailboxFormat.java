package org.secondsource.intake.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.intake.format.BadInputException;
import org.secondsource.intake.format.Content;
import org.secondsource.intake.format.Format;
import org.secondsource.intake.format.Piece;
import org.secondsource.intake.format.Told;

/// A file of many letters, each behind a line "From sender day" (RFC 4155).
public final class MailboxFormat implements Format {
    private static final Pattern START =
            Pattern.compile("(?s)From \\S*[^\\n]*\\d{2}:\\d{2}[^\\n]*\\n[A-Za-z][\\w-]*:.*");

    private static final Pattern LETTER =
            Pattern.compile("(?:^|\\n\\r?\\n)From [^\\n]*\\n(?=[A-Za-z][\\w-]*:|>From )");

    @Override
    public Card card() {
        return new Card(
                "Mailbox (mbox)", List.of(".mbox", ".mbx"), "Each letter as an e-mail by itself.");
    }

    @Override
    public boolean fits(Content content) throws BadInputException {
        return content.startsWith("From ") && START.matcher(content.head()).matches();
    }

    @Override
    public List<Piece> read(Content content) throws BadInputException {
        String all = new String(content.bytes(), StandardCharsets.ISO_8859_1);
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        Matcher matcher = LETTER.matcher(all);
        while (matcher.find()) {
            if (!starts.isEmpty()) {
                ends.add(matcher.start());
            }
            starts.add(matcher.end());
        }
        if (starts.isEmpty()) {
            throw new BadInputException(
                    "found the first line of a mailbox (\"From sender day\") and no letter behind it,"
                            + " expected lines such as \"Subject: ...\" there; export the letters"
                            + " again, or save each as .eml");
        }
        ends.add(all.length());
        List<Piece> pieces = new ArrayList<>();
        for (int index = 0; index < starts.size(); index++) {
            String letter =
                    all.substring(starts.get(index), ends.get(index))
                            .replaceAll("(?m)^>(>*From )", "$1");
            byte[] bytes = letter.getBytes(StandardCharsets.ISO_8859_1);
            pieces.add(
                    new Piece.Inner(
                            content.part(
                                    index + 1,
                                    "letter.eml",
                                    bytes,
                                    Told.NOTHING,
                                    Optional.empty())));
        }
        return pieces;
    }
}
