package org.secondsource.exchange.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.secondsource.exchange.form.ExportField;
import org.secondsource.exchange.form.ExportFile;
import org.secondsource.exchange.form.ExportOptions;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.lineage.Lineage;
import org.secondsource.situation.Picture;

/// One table: its rows and its columns.
///
/// @param name of its file, without ".csv"
/// @param rows of a picture, in a stated order
record Table<T>(
        String name,
        Function<PictureView, Stream<T>> rows,
        Function<PictureView, List<Column<T>>> columns) {
    private static final String MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    /// The table as a file.
    ExportFile file() {
        return new ExportFile(
                name + ".csv", "text/csv; charset=utf-8; header=present", this::write);
    }

    /// Its columns, which are the same for every picture.
    List<ExportField> fields() {
        PictureView nothing =
                new PictureView(
                        Picture.unread(
                                List.of(),
                                List.of(),
                                new Lineage(List.of(), List.of(), List.of()),
                                List.of()));
        return columns.apply(nothing).stream()
                .map(column -> new ExportField(name + "." + column.name(), column.from()))
                .toList();
    }

    private void write(PictureView view, ExportOptions options, OutputStream out)
            throws IOException {
        List<Column<T>> all = new ArrayList<>(columns.apply(view));
        options.tlp()
                .ifPresent(tlp ->
                        all.add(
                                Column.words(
                                        "tlp",
                                        "with whom it may be shared (`--tlp`)",
                                        row -> tlp.label())));
        Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (options.byteOrderMark()) {
            lines.write(MARK);
        }
        line(lines, all.stream().map(Column::name).iterator());
        Iterator<T> each = rows.apply(view).iterator();
        while (each.hasNext()) {
            T row = each.next();
            line(lines, all.stream().map(column -> column.cell().apply(row)).iterator());
        }
        lines.flush();
    }

    private static void line(Writer lines, Iterator<String> cells) throws IOException {
        while (cells.hasNext()) {
            lines.write(cells.next());
            lines.write(cells.hasNext() ? "," : LINE_END);
        }
    }
}
