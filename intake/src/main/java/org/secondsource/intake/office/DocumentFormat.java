package org.secondsource.intake.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.secondsource.intake.format.BadInputException;
import org.secondsource.intake.format.Content;
import org.secondsource.intake.format.Format;
import org.secondsource.intake.format.Markup;
import org.secondsource.intake.format.Piece;

/// Documents of Word (DOCX) and of OpenOffice (ODT): their paragraphs.
public final class DocumentFormat implements Format {
    private static final int MOST_BYTES = 64_000_000;

    private static final String OF_WORD = "word/document.xml";
    private static final String OF_OPEN_OFFICE = "content.xml";

    @Override
    public Card card() {
        return new Card(
                "Document (DOCX, ODT)",
                List.of(".docx", ".odt"),
                "The paragraphs; not what was struck out in tracked changes.");
    }

    @Override
    public boolean fits(Content content) {
        return content.startsWith("PK\u0003\u0004")
                && (hasName(content, OF_WORD)
                        || hasName(content, "application/vnd.oasis.opendocument.text"));
    }

    /// Names stand as they are in the heads of the files.
    private static boolean hasName(Content content, String name) {
        return new String(content.bytes(), StandardCharsets.ISO_8859_1).contains(name);
    }

    @Override
    public List<Piece> read(Content content) throws BadInputException {
        boolean word = hasName(content, OF_WORD);
        String xml =
                member(content, word ? OF_WORD : OF_OPEN_OFFICE)
                        .orElseThrow(() ->
                                new BadInputException(
                                        "found a document without its text, expected one as its program saves"
                                                + " it; save it again, or give its text as .txt"));
        StringBuilder text = new StringBuilder();
        for (Element element : Markup.xml(xml).getAllElements()) {
            String name = element.tagName();
            boolean paragraph =
                    name.equals("w:p") || name.equals("text:p") || name.equals("text:h");
            if (paragraph && element.closest("mc|Fallback") == null) {
                text.append(words(element, word)).append("\n\n");
            }
        }
        if (text.toString().isBlank()) {
            throw new BadInputException(
                    "found a document without text, expected the text of a report; leave it out");
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return List.of(new Piece.Inner(content.as(content.stem() + ".txt", bytes)));
    }

    private static String words(Element paragraph, boolean word) {
        StringBuilder words = new StringBuilder();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        Element parent = text.parent();
                        boolean shown = !word || parent != null && parent.tagName().equals("w:t");
                        words.append(shown ? text.getWholeText() : "");
                    } else if (node instanceof Element element) {
                        String name = element.tagName();
                        words.append(name.equals("w:tab") || name.equals("text:s") ? " " : "");
                        words.append(
                                name.equals("w:br") || name.equals("text:line-break") ? "\n" : "");
                    }
                },
                paragraph);
        return words.toString();
    }

    private static Optional<String> member(Content content, String name) throws BadInputException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    byte[] bytes = zip.readNBytes(MOST_BYTES);
                    return Optional.of(new String(bytes, StandardCharsets.UTF_8));
                }
            }
            return Optional.empty();
        } catch (IOException | IllegalArgumentException broken) {
            throw new BadInputException(
                    "found a broken document (%s); save it again, or give its text as .txt"
                            .formatted(broken.getMessage()),
                    broken);
        }
    }
}
