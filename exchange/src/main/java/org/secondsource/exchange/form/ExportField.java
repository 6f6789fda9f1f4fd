package org.secondsource.exchange.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// One field of a format.
///
/// @param name as the file has it; a dot leads into an object or list
/// @param from what it tells, and where that comes from
public record ExportField(String name, String from) {
    /// The fields that stand in `fields.tsv` beside a class: a name and a meaning a line.
    public static List<ExportField> listed(Class<?> beside) {
        return listed(beside, "fields");
    }

    /// The same in `name.tsv`, where several formats stand in one package.
    public static List<ExportField> listed(Class<?> beside, String name) {
        try (InputStream list = beside.getResourceAsStream(name + ".tsv")) {
            if (list == null) {
                throw new IllegalStateException(beside + " lacks its list of fields");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .map(parts -> new ExportField(parts[0], parts[1]))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
