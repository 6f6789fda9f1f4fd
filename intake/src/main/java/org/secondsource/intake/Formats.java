package org.secondsource.intake;

import java.util.ArrayList;
import java.util.List;
import org.secondsource.intake.archive.ArchiveFormat;
import org.secondsource.intake.archive.PackedFormat;
import org.secondsource.intake.capture.CaptureFormat;
import org.secondsource.intake.feed.FeedFormat;
import org.secondsource.intake.format.BadInputException;
import org.secondsource.intake.format.Content;
import org.secondsource.intake.format.FieldNames;
import org.secondsource.intake.format.Format;
import org.secondsource.intake.format.Piece;
import org.secondsource.intake.json.JsonFormat;
import org.secondsource.intake.mail.MailFormat;
import org.secondsource.intake.mail.MailboxFormat;
import org.secondsource.intake.markdown.MarkdownFormat;
import org.secondsource.intake.newsxml.NewsXmlFormat;
import org.secondsource.intake.office.DocumentFormat;
import org.secondsource.intake.office.PdfFormat;
import org.secondsource.intake.office.RichTextFormat;
import org.secondsource.intake.press.FactivaFormat;
import org.secondsource.intake.press.NexisFormat;
import org.secondsource.intake.table.TableFormat;

/// The table of all formats that are read. A new one is a line here and a package of its own.
final class Formats {
    /// A letter with a packed mailbox with a letter with a page: nobody packs deeper.
    private static final int DEEPEST = 6;

    private static final int MOST_PIECES = 200_000;

    private final List<Format> formats;

    Formats(FieldNames names) {
        // The first that fits is taken: those that bytes tell, then those that words tell.
        this.formats =
                List.of(
                        new PackedFormat(),
                        new DocumentFormat(),
                        new ArchiveFormat(),
                        new PdfFormat(),
                        new CaptureFormat(),
                        new RichTextFormat(),
                        new Foreign(),
                        new OwnWork(),
                        new MailboxFormat(),
                        new MailFormat(),
                        new FeedFormat(),
                        new NewsXmlFormat(),
                        new PageFormat(),
                        new JsonFormat(names),
                        new NexisFormat(),
                        new FactivaFormat(),
                        new TableFormat(names),
                        new MarkdownFormat(names),
                        new TextFormat());
    }

    /// What users are told of the formats, in the order in which they are tried.
    static List<Format.Card> cards() {
        return new Formats(FieldNames.common()).formats.stream().map(Format::card).toList();
    }

    /// What a content holds: reports, problems, and contents that are one report each.
    List<Piece> open(Content content) {
        List<Piece> pieces = new ArrayList<>();
        open(content, DEEPEST, pieces);
        return pieces;
    }

    private void open(Content content, int depth, List<Piece> pieces) {
        try {
            if (content.bytes().length == 0) {
                throw new BadInputException("found an empty file, expected the text of a report");
            }
            if (depth == 0 || pieces.size() > MOST_PIECES) {
                throw new BadInputException(
                        "found files packed in files more than %d deep, or more than %d; unpack them"
                                .formatted(DEEPEST, MOST_PIECES));
            }
            Format format = formatOf(content);
            if (!format.isUnpacked()) {
                pieces.add(new Piece.Inner(content));
                return;
            }
            for (Piece piece : pieces(format, content)) {
                if (piece instanceof Piece.Inner(Content inner)) {
                    open(inner, depth - 1, pieces);
                } else {
                    pieces.add(piece);
                }
            }
        } catch (BadInputException exception) {
            pieces.add(content.bad(0, exception.reason()));
        }
    }

    /// The report of a content that is one.
    Piece read(Content content) {
        try {
            return pieces(formatOf(content), content).getFirst();
        } catch (BadInputException exception) {
            return content.bad(0, exception.reason());
        }
    }

    /// What a format makes of a content: something, or a word why not.
    private static List<Piece> pieces(Format format, Content content) throws BadInputException {
        List<Piece> pieces = format.read(content);
        if (pieces.isEmpty()) {
            throw new BadInputException(
                    "found a file that looks like \"%s\" and holds nothing that could be read; give"
                                    .formatted(format.card().name())
                            + " its text as .txt");
        }
        return pieces;
    }

    /// The first format that a content fits.
    Format formatOf(Content content) throws BadInputException {
        for (Format format : formats) {
            if (format.fits(content)) {
                return format;
            }
        }
        throw new IllegalStateException("text fits everything, so this is never reached");
    }
}
