package org.secondsource.intake.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.secondsource.intake.format.BadInputException;
import org.secondsource.intake.format.Content;
import org.secondsource.intake.format.Format;
import org.secondsource.intake.format.Piece;

/// PDF, as far as it holds text.
public final class PdfFormat implements Format {
    /// The mark stands in the first kilobyte (ISO 32000-1, annex H.3).
    private static final int MARK_WITHIN = 1024;

    private static final int MOST_PAGES = 500;

    @Override
    public Card card() {
        return new Card(
                "PDF",
                List.of(".pdf"),
                "The text, paragraph by paragraph; of scanned pages nothing, since it recognises no"
                        + " letters in pictures.");
    }

    @Override
    public boolean fits(Content content) {
        int length = Math.min(MARK_WITHIN, content.bytes().length);
        return new String(content.bytes(), 0, length, StandardCharsets.ISO_8859_1)
                .contains("%PDF-");
    }

    @Override
    public List<Piece> read(Content content) throws BadInputException {
        String text = text(content);
        if (text.isBlank()) {
            throw new BadInputException(
                    "found a PDF of pictures without text, expected one with text; let a program recognise"
                            + " its letters (such as ocrmypdf) and give the result");
        }
        return List.of(
                new Piece.Inner(
                        content.as(
                                content.stem() + ".txt", text.getBytes(StandardCharsets.UTF_8))));
    }

    private static String text(Content content) throws BadInputException {
        try (PDDocument document = Loader.loadPDF(content.bytes())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setParagraphEnd("\n");
            stripper.setEndPage(MOST_PAGES);
            return stripper.getText(document);
        } catch (InvalidPasswordException locked) {
            throw new BadInputException(
                    "found a PDF that is locked by a password; save it without one", locked);
        } catch (IOException | RuntimeException broken) {
            // PDFBox throws unchecked on broken tables of objects (found by FuzzTest).
            throw new BadInputException(
                    "found a broken PDF (%s); get it again, or give its text as .txt"
                            .formatted(broken.getMessage()),
                    broken);
        }
    }
}
