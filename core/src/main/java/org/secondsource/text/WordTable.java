package org.secondsource.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// A table of words that ships with the program: tab-separated columns, `|` between the words of
/// one column, `#` before a comment.
public record WordTable(List<Row> rows) {
    public WordTable {
        rows = List.copyOf(rows);
    }

    /// Reads the table that stands beside a class.
    ///
    /// @throws IllegalStateException if there is none: the program is not whole
    public static WordTable beside(Class<?> owner, String name) {
        List<Row> rows = new ArrayList<>();
        try (InputStream stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "no table "
                                + name
                                + " beside "
                                + owner.getName()
                                + ": the program is not whole");
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(new Row(List.of(line.split("\t", -1))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("table " + name + " cannot be read", e);
        }
        return new WordTable(rows);
    }

    /// The words of the one row that begins with a name.
    ///
    /// @throws IllegalStateException if there is none: the program is not whole
    public Set<String> list(String name) {
        return Set.copyOf(named(name).words(1));
    }

    /// The regular expression of the one row that begins with a name.
    ///
    /// @throws IllegalStateException if there is none: the program is not whole
    public Pattern pattern(String name) {
        return Pattern.compile(named(name).text(1));
    }

    /// Each word of the rows that begin with a name, with what it means.
    public Map<String, String> meanings(String name) {
        Map<String, String> meanings = new HashMap<>();
        rows.stream()
                .filter(row -> row.text(0).equals(name))
                .forEach(row -> row.words(2).forEach(word -> meanings.put(word, row.text(1))));
        return Map.copyOf(meanings);
    }

    private Row named(String name) {
        return rows.stream()
                .filter(row -> row.text(0).equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "no row \"" + name + "\" in its table: the program is not whole"));
    }

    /// One line of a table.
    public record Row(List<String> columns) {
        public Row {
            columns = List.copyOf(columns);
        }

        /// A column's text; empty where the line ends before it.
        public String text(int column) {
            return column < columns.size() ? columns.get(column).strip() : "";
        }

        /// The words of a column.
        public List<String> words(int column) {
            String text = text(column);
            return text.isEmpty() ? List.of() : List.of(text.split("\\|"));
        }
    }
}
