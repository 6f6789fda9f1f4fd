package org.secondsource.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondsource.intake.format.BadInputException;
import org.secondsource.intake.format.Content;
import org.secondsource.intake.format.Format;
import org.secondsource.intake.format.Piece;

/// Kinds of files that hold no report in a form that is read, by their first bytes, so that the
/// message can say what they are and what to do.
final class Foreign implements Format {
    private static final String TEXT_OF_IT = "give the text of the report that it shows as .txt";

    /// The first bytes of each kind, as in the list of file(1), and what is said of it.
    private static final Map<String, String> KINDS = kinds();

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("\u0089PNG", "a picture (PNG), expected a report; " + TEXT_OF_IT);
        kinds.put("\u00ff\u00d8\u00ff", "a picture (JPEG), expected a report; " + TEXT_OF_IT);
        kinds.put("GIF8", "a picture (GIF), expected a report; " + TEXT_OF_IT);
        kinds.put("II*\0", "a picture (TIFF), expected a report; " + TEXT_OF_IT);
        kinds.put("MM\0*", "a picture (TIFF), expected a report; " + TEXT_OF_IT);
        kinds.put("RIFF", "a picture or sound (RIFF), expected a report; " + TEXT_OF_IT);
        kinds.put("ID3", "sound (MP3), expected a report; " + TEXT_OF_IT);
        kinds.put("OggS", "sound (Ogg), expected a report; " + TEXT_OF_IT);
        kinds.put("wOFF", "a font, expected a report; leave it out");
        kinds.put("wOF2", "a font, expected a report; leave it out");
        kinds.put(
                "\u00d0\u00cf\u0011\u00e0",
                "a document of an older Word, Excel or Outlook, expected a newer form; save it as .docx, .csv or"
                        + " .eml");
        kinds.put("7z\u00bc\u00af", "an archive (7z), expected ZIP or tar; unpack it");
        kinds.put("Rar!", "an archive (RAR), expected ZIP or tar; unpack it");
        kinds.put("(\u00b5/\u00fd", "a packed file (zstd), expected gzip or xz; unpack it");
        kinds.put(
                "bplist00", "a web archive of Safari, expected HTML; save the page as page source");
        kinds.put(
                "SQLite format 3",
                "a database (SQLite), expected reports; export them as CSV or JSON");
        kinds.put(
                "PAR1", "a table (Parquet), expected CSV or JSON lines; export it as one of them");
        kinds.put("\u007fELF", "a program, expected a report; leave it out");
        kinds.put(
                "[InternetShortcut]",
                "a shortcut to an address, expected a page; open it and save the page");
        kinds.put(
                "version https://git-lfs",
                "a pointer to a large file of Git, expected the file; run git lfs pull");
        return kinds;
    }

    @Override
    public Card card() {
        return new Card("Anything else", List.of(), "Nothing; it is named with what to do.");
    }

    /// Files that lie beside pages, and programs; none is a report whatever words are in it.
    private static final String SIDE_FILES = "css|scss|js|mjs|map|svg|sh|bash|bat|py|java|cpp";

    private static Optional<String> kind(Content content) {
        if (content.startsWith("#!") || content.ending().matches(SIDE_FILES)) {
            return Optional.of("a program or a page's side file, expected a report; leave it out");
        }
        if (content.hasAt(4, "ftyp")) {
            return Optional.of(
                    "a film, sound or picture (MP4, HEIC), expected a report; " + TEXT_OF_IT);
        }
        return KINDS.entrySet().stream()
                .filter(kind -> content.startsWith(kind.getKey()))
                .findFirst()
                .map(Map.Entry::getValue);
    }

    @Override
    public boolean fits(Content content) {
        return kind(content).isPresent();
    }

    @Override
    public List<Piece> read(Content content) throws BadInputException {
        throw new BadInputException("found " + kind(content).orElse("an unknown file"));
    }
}
