package org.secondsource.intake.press;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.secondsource.intake.format.BadInputException;
import org.secondsource.intake.format.Content;
import org.secondsource.intake.format.Format;
import org.secondsource.intake.format.Piece;

/// Downloads of Nexis and Lexis as text: one document behind the other, each with named fields.
public final class NexisFormat implements Format {
    private static final Pattern FIELD =
            Pattern.compile("(?im)^[ \\t]*(?:LOAD-DATE|LENGTH|SECTION|PUBLICATION-TYPE|BYLINE):");
    private static final Pattern DOCUMENT =
            Pattern.compile(
                    "(?im)^[ \\t]*(?:document\\s+\\d+\\s+of\\s+\\d+|\\d+\\s+of\\s+\\d+\\s+documents)[ \\t]*\\r?$");
    private static final Pattern END = Pattern.compile("(?im)^[ \\t]*end of document[ \\t]*\\r?$");

    @Override
    public Card card() {
        return new Card(
                "Download of Nexis or Lexis",
                List.of(".txt", ".docx", ".rtf", ".pdf"),
                "Each document, with the outlet, the day, the writer, the headline and the language"
                        + " that the database states; its index words are taken out.");
    }

    @Override
    public boolean fits(Content content) throws BadInputException {
        String text = content.text();
        boolean parted = DOCUMENT.matcher(text).find() || END.matcher(text).find();
        return parted && FIELD.matcher(text).results().limit(2).count() == 2;
    }

    @Override
    public List<Piece> read(Content content) throws BadInputException {
        List<String> documents = documents(content.text());
        List<Piece> pieces = new ArrayList<>();
        for (String document : documents) {
            int number = documents.size() == 1 ? 0 : pieces.size() + 1;
            pieces.add(new NexisDocument(document).piece(content, number));
        }
        return pieces;
    }

    private static List<String> documents(String text) {
        Pattern border = DOCUMENT.matcher(text).find() ? DOCUMENT : END;
        List<String> documents = new ArrayList<>();
        for (String part : border.split(text)) {
            if (FIELD.matcher(part).find()) {
                documents.add(END.matcher(part).replaceAll(""));
            }
        }
        return documents;
    }
}
