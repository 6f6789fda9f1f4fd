package org.secondsource.exchange.form;

import java.util.List;
import org.secondsource.exchange.view.PictureView;

/// A form in which a picture is handed to others.
public interface ExportFormat {
    /// What `--as` calls it.
    String name();

    /// What leaves in it, in one line.
    String summary();

    /// Every field that it writes, and where each comes from; in a list of tables, `table.column`.
    List<ExportField> fields();

    /// What of a picture it has no place for, each in a sentence.
    default List<String> leftOut(PictureView view) {
        return List.of();
    }

    /// Whether it hands on the files from which the reports were read.
    default boolean takesFiles() {
        return false;
    }

    /// The files that it makes: one, or several that stand in a folder.
    List<ExportFile> files();
}
