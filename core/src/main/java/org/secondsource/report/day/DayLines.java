package org.secondsource.report.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.secondsource.report.DateClue;
import org.secondsource.report.DateClue.Kind;

/// Tells what the days of a short line are: of publishing, of a change, or of looking at the page.
public final class DayLines {
    private static final DateReader READER = new DateReader();
    private static final Pattern CHANGED =
            Pattern.compile(
                    "(?iu)\\b(?:updat\\w*|modif\\w*|last[ -]?(?:changed|edited|modified|updated)|edited"
                            + "|revised|aktualisiert\\w*|geändert|zuletzt|stand|mis à jour|maj|mise à"
                            + " jour|actualizad[oa]|actualisé\\w*|aggiornat[oa]|atualizad[oa]|bijgewerkt"
                            + "|gewijzigd|oppdatert|opdateret|uppdaterad\\w*|päivitetty|zaktualizowano"
                            + "|aktualizacja|güncelle\\w*)\\b|обновлено|更新|수정");
    private static final Pattern PUBLISHED =
            Pattern.compile(
                    "(?iu)\\b(?:publish\\w*|posted|issued|released|created|filed|uploaded|first"
                            + " published|pubdate|veröffentlicht|erstellt|erschienen|publié\\w*|publicad[oa]"
                            + "|pubblicat[oa]|gepubliceerd|publisert|publiceret|publicerad\\w*|julkaistu"
                            + "|opublikowan\\w*|yayın\\w*|date|datum|datum/uhrzeit|fecha|data|dato)\\b"
                            + "|опубликовано|公開|입력|등록");
    private static final Pattern LOOKED =
            Pattern.compile(
                    "(?iu)\\b(?:today|heute|archived|captured?s?|retrieved|copyright|edition|e-?paper|©"
                            + "|all rights|since|expires?|until|event|born|deadline)\\b|©");

    /// A line that begins with a day may hold few words more; else it is about that day.
    private static final int MOST_OTHER_WORDS = 14;

    private DayLines() {}

    /// Whether words say that a day beside them is that of a change.
    public static boolean saysChanged(String words) {
        return CHANGED.matcher(words).find() && !PUBLISHED.matcher(words).find();
    }

    /// Whether words say that a day beside them is that of publishing.
    public static boolean saysPublished(String words) {
        return PUBLISHED.matcher(words).find();
    }

    /// The days of a line, each with the words before it.
    ///
    /// @param near whether the line stands by the headline: only there a bare day counts
    /// @param place where the line stands, for a reader
    public static List<DateClue> of(String line, boolean near, String place) {
        if (line.chars().noneMatch(Character::isDigit)
                || line.split("\\s+").length > MOST_OTHER_WORDS + 8) {
            return List.of();
        }
        List<DateClue> clues = new ArrayList<>();
        int from = 0;
        for (DateReader.Mention mention : READER.find(line)) {
            boolean whole = !(mention.meaning() instanceof DateReader.Meaning.Yearless);
            String exact = line.substring(from, mention.span().end());
            String before = line.substring(from, mention.span().start());
            if (whole) {
                kind(before, near)
                        .ifPresent(kind -> clues.add(new DateClue(kind, trimmed(exact), place)));
            }
            from = mention.span().end();
        }
        return clues;
    }

    /// Without the hour and the marks that belong to the day before.
    private static String trimmed(String exact) {
        return exact.replaceFirst("^[^\\p{L}\\d]*(?:\\d{1,2}[:.h]\\d\\d\\W+)?", "").strip();
    }

    private static Optional<Kind> kind(String before, boolean near) {
        if (LOOKED.matcher(before).find()) {
            return Optional.of(Kind.PAGE_CLOCK);
        }
        if (CHANGED.matcher(before).find()) {
            return Optional.of(Kind.UPDATED);
        }
        if (PUBLISHED.matcher(before).find()) {
            return Optional.of(near ? Kind.PUBLISHED : Kind.PRINTED);
        }
        boolean bare = before.strip().split("\\s+").length <= MOST_OTHER_WORDS;
        return near && bare ? Optional.of(Kind.PRINTED) : Optional.empty();
    }
}
