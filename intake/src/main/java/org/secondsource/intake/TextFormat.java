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

    /// A single word, such as the name of a type; scripts without spaces have none.
    private static final Pattern ONE_WORD = Pattern.compile("[\\p{IsLatin}\\d/+.<>_-]+");

    /// Tables of figures have one letter among three characters; what has fewer, or fewer letters
    /// at all, is no text.
    private static final int FEWEST_LETTERS = 4;

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
        if (!hasWords(content.text())) {
            throw new BadInputException(
                    "found next to no words among %,d characters, expected the text of a report; leave it out"
                            .formatted(content.text().length()));
        }
        return List.of(content.report(0, Told.NOTHING, content.text()));
    }

    /// Of what shows in a text most is letters, in any script.
    private static boolean hasWords(String text) {
        long shown = text.codePoints().filter(point -> !Character.isWhitespace(point)).count();
        long letters = text.codePoints().filter(Character::isLetter).count();
        return letters >= FEWEST_LETTERS
                && letters * FEWEST_LETTERS >= shown
                && !ONE_WORD.matcher(text.strip()).matches();
    }
}
