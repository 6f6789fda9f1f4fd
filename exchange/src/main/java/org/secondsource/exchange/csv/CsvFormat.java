package org.secondsource.exchange.csv;

import java.util.List;
import org.secondsource.exchange.form.ExportField;
import org.secondsource.exchange.form.ExportFile;
import org.secondsource.exchange.form.ExportFormat;

/// Tables for spreadsheets and statistics: a folder of CSV (RFC 4180, UTF-8).
public final class CsvFormat implements ExportFormat {
    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String summary() {
        return "Tables for spreadsheets: claims, figures, events, statements, reports, copies,"
                + " every cite, and what changed.";
    }

    @Override
    public List<ExportField> fields() {
        return tables().stream().flatMap(table -> table.fields().stream()).toList();
    }

    @Override
    public List<ExportFile> files() {
        return tables().stream().map(Table::file).toList();
    }

    static List<Table<?>> tables() {
        return List.of(
                JoinedTables.claims(),
                ReadTables.figures(),
                JoinedTables.events(),
                ReadTables.statements(),
                ReportTables.reports(),
                ReportTables.copies(),
                JoinedTables.cites(),
                ChangeTable.changes());
    }
}
