package org.secondsource.intake.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.swing.text.BadLocationException;
import javax.swing.text.Document;
import javax.swing.text.rtf.RTFEditorKit;
import org.secondsource.intake.format.BadInputException;
import org.secondsource.intake.format.Content;
import org.secondsource.intake.format.Format;
import org.secondsource.intake.format.Piece;

/// Rich text (RTF), in which press databases hand out their texts; read with the JDK's own reader.
public final class RichTextFormat implements Format {
    @Override
    public Card card() {
        return new Card("Rich text (RTF)", List.of(".rtf"), "The paragraphs.");
    }

    @Override
    public boolean fits(Content content) {
        return content.startsWith("{\\rtf");
    }

    @Override
    public List<Piece> read(Content content) throws BadInputException {
        RTFEditorKit kit = new RTFEditorKit();
        Document document = kit.createDefaultDocument();
        try {
            kit.read(new ByteArrayInputStream(content.bytes()), document, 0);
            String text = document.getText(0, document.getLength()).replace("\n", "\n\n");
            if (text.isBlank()) {
                throw new BadInputException(
                        "found rich text without words, expected the text of a report; leave it out");
            }
            return List.of(
                    new Piece.Inner(
                            content.as(
                                    content.stem() + ".txt",
                                    text.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException | BadLocationException broken) {
            throw new BadInputException(
                    "found broken rich text (%s); save it again, or give its text as .txt"
                            .formatted(broken.getMessage()),
                    broken);
        }
    }
}
