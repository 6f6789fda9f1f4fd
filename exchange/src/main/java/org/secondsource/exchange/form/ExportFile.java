package org.secondsource.exchange.form;

import java.io.IOException;
import java.io.OutputStream;
import org.secondsource.exchange.view.PictureView;

/// One file of an export.
///
/// @param name how it is called in a folder
/// @param mediaType its registered type
public record ExportFile(String name, String mediaType, Content content) {
    /// What stands in it.
    public interface Content {
        /// Writes all of it, bit by bit; leaves `out` open.
        void write(PictureView view, ExportOptions options, OutputStream out) throws IOException;
    }

    /// Writes the file; leaves `out` open.
    public void write(PictureView view, ExportOptions options, OutputStream out)
            throws IOException {
        content.write(view, options, out);
    }
}
