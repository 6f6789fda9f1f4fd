package org.secondsource.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.secondsource.intake.format.BadInputException;
import org.secondsource.intake.format.Content;
import org.secondsource.intake.format.Format;
import org.secondsource.intake.format.Piece;
import org.secondsource.intake.format.Told;

/// Text as it was pasted: what no other format takes.
final class TextFormat implements Format {
    private static final Pattern ADDRESSES = Pattern.compile("(?:\\s*https?://\\S+\\s*)+");

    @Override
    public Card card() {
        return new Card(
                "Text",
                List.of(".txt"),
                "One report, as copied from a page or a wire; leave the furniture in.");
    }

    @Override
    public boolean fits(Content content) {
        return true;
    }

    @Override
    public boolean isUnpacked() {
        return false;
    }

    @Override
    public List<Piece> read(Content content) throws BadInputException {
        if (content.text().length() < 100_000 && ADDRESSES.matcher(content.text()).matches()) {
            throw new BadInputException(
                    "found a list of addresses, expected the text of a report; nothing is fetched: save the"
                            + " pages and give their files");
        }
        return List.of(content.report(0, Told.NOTHING, content.text()));
    }
}
