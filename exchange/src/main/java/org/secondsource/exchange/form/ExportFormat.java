package org.secondsource.exchange.form;

import java.util.List;

/// A form in which a picture is handed to others.
public interface ExportFormat {
    /// What `--as` calls it.
    String name();

    /// What leaves in it, in one line.
    String summary();

    /// The files that it makes: one, or several that stand in a folder.
    List<ExportFile> files();
}
