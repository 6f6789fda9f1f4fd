package org.secondsource.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.secondsource.intake.format.BadInputException;
import org.secondsource.intake.format.Content;
import org.secondsource.intake.format.Format;
import org.secondsource.intake.format.Piece;

/// What this program wrote itself: its briefs would be reports that copy all others.
final class OwnWork implements Format {
    /// How a picture begins (`second-source.picture/1`).
    private static final Pattern PICTURE =
            Pattern.compile("(?s)\\s*\\{\\s*\"format\"\\s*:\\s*\"second-source\\..*");

    /// What the pages and Markdown files of this program say of their maker.
    private static final Pattern MAKER =
            Pattern.compile(
                    "<meta name=\"generator\" content=\"Second Source\"|<!-- Second Source -->");

    @Override
    public Card card() {
        return new Card(
                "What Second Source wrote",
                List.of(".html", ".md", ".json"),
                "Nothing: its own briefs and pictures are known and passed over.");
    }

    @Override
    public boolean fits(Content content) throws BadInputException {
        return isOurs(content.head(), content.text());
    }

    static boolean isOurs(String head, String text) {
        return PICTURE.matcher(head).matches()
                || MAKER.matcher(head).find()
                || text.stripTrailing().endsWith("<!-- Second Source -->");
    }

    @Override
    public List<Piece> read(Content content) throws BadInputException {
        throw new BadInputException("is a brief or picture of Second Source itself; passed over");
    }
}
