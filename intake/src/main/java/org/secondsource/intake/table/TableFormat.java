package org.secondsource.intake.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.secondsource.intake.format.BadInputException;
import org.secondsource.intake.format.Content;
import org.secondsource.intake.format.FieldNames;
import org.secondsource.intake.format.FieldNames.Field;
import org.secondsource.intake.format.Format;
import org.secondsource.intake.format.Markup;
import org.secondsource.intake.format.Piece;
import org.secondsource.intake.format.Told;
import org.secondsource.report.DateClue;

/// A table whose first row names the columns: comma, semicolon, tab or bar between the cells.
public final class TableFormat implements Format {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    private static final int LONGEST_SHOWN = 120;

    private final FieldNames names;

    /// @param names under which names the columns stand
    public TableFormat(FieldNames names) {
        this.names = names;
    }

    @Override
    public Card card() {
        return new Card(
                "Table (CSV, TSV) with a row of column names",
                List.of(".csv", ".tsv"),
                "A row is a report; the columns may be called as the fields of JSON are. Commas,"
                        + " semicolons, tabs or bars part the cells; quoted cells may hold line"
                        + " ends.");
    }

    @Override
    public boolean fits(Content content) throws BadInputException {
        return content.ending().matches("csv|tsv") || header(content).isPresent();
    }

    /// The columns and the separator, where the first line names a text and another field.
    private Optional<Columns> header(Content content) throws BadInputException {
        String first = firstLine(content);
        for (char separator : SEPARATORS) {
            if (first.indexOf(separator) > 0) {
                Columns columns = Columns.of(cells(first, separator), separator, names);
                if (columns.isTable()) {
                    return Optional.of(columns);
                }
            }
        }
        return Optional.empty();
    }

    private static String firstLine(Content content) throws BadInputException {
        String head = content.head();
        int end = head.indexOf('\n');
        return (end < 0 ? head : head.substring(0, end)).strip();
    }

    /// The names in the first row, whichever separator makes the most of them.
    private static List<String> firstCells(String line) {
        List<String> most = List.of();
        for (char separator : SEPARATORS) {
            List<String> cells = cells(line, separator);
            most = cells.size() > most.size() ? cells : most;
        }
        return most;
    }

    private Optional<String> unmapped(List<String> cells) {
        return names.missing(cells::contains, cells);
    }

    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\\Q" + separator + "\\E", -1)) {
            cells.add(cell.strip().replaceAll("^\"|\"$", ""));
        }
        return cells;
    }

    @Override
    public List<Piece> read(Content content) throws BadInputException {
        String first = firstLine(content);
        Columns columns =
                header(content).orElseThrow(() -> new BadInputException(withoutTexts(first)));
        List<Piece> pieces = new ArrayList<>();
        unmapped(cells(first, columns.separator()))
                .ifPresent(reason -> pieces.add(content.bad(0, reason)));
        int before = pieces.size();
        try (CSVParser parser =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(columns.separator())
                        .setSkipHeaderRecord(false)
                        .setTrailingData(true)
                        .setLenientEof(true)
                        .get()
                        .parse(new StringReader(content.text().strip()))) {
            for (CSVRecord row : parser) {
                if (row.getRecordNumber() > 1) {
                    pieces.add(piece(content, columns, row));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            pieces.add(
                    content.bad(
                            pieces.size() - before + 1,
                            "found a table that breaks off here (%s), expected quoted cells to end; mend that row"
                                    .formatted(broken.getMessage())));
        }
        if (pieces.size() == before) {
            throw new BadInputException("found a table without rows, expected a report in each");
        }
        return pieces;
    }

    private String withoutTexts(String first) {
        return unmapped(firstCells(first))
                .orElse(
                        "found a table without a column of texts in its first row (%s), expected a"
                                        .formatted(shown(firstCells(first)))
                                + " column \"text\" (and title, outlet, byline, published, url);"
                                + " name it with `--map text=COLUMN`");
    }

    private static String shown(List<String> cells) {
        String all = String.join(", ", cells);
        return all.length() <= LONGEST_SHOWN ? all : all.substring(0, LONGEST_SHOWN) + " …";
    }

    private static Piece piece(Content content, Columns columns, CSVRecord row) {
        int number = (int) row.getRecordNumber() - 1;
        String text = Markup.textOf(columns.cell(row, Field.TEXT));
        if (text.isBlank()) {
            return content.bad(number, "found a row without text; leave it out");
        }
        Told told =
                Told.NOTHING
                        .withUrl(columns.cell(row, Field.URL))
                        .withTitle(Markup.lineOf(columns.cell(row, Field.TITLE)))
                        .withOutlet(columns.cell(row, Field.OUTLET))
                        .withByline(columns.cell(row, Field.BYLINE))
                        .withLanguage(columns.cell(row, Field.LANGUAGE))
                        .withDay(DateClue.Kind.FIELD, columns.cell(row, Field.PUBLISHED))
                        .withDay(DateClue.Kind.WEAK_FIELD, columns.cell(row, Field.CHANGED));
        return content.report(number, told, text);
    }
}
