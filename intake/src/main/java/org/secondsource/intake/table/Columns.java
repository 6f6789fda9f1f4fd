package org.secondsource.intake.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.secondsource.intake.format.FieldNames;
import org.secondsource.intake.format.FieldNames.Field;

/// Which column holds which field.
///
/// @param places the column of each field, from 0
record Columns(Map<Field, Integer> places, char separator) {
    static Columns of(List<String> cells, char separator, FieldNames names) {
        Map<Field, Integer> places = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            int place =
                    names.mapped(field)
                            .map(cells::indexOf)
                            .orElseGet(() -> common(cells, names.of(field)));
            if (place >= 0) {
                places.put(field, place);
            }
        }
        return new Columns(places, separator);
    }

    private static int common(List<String> cells, List<String> names) {
        List<String> keys = cells.stream().map(FieldNames::key).toList();
        return names.stream()
                .mapToInt(keys::indexOf)
                .filter(place -> place >= 0)
                .findFirst()
                .orElse(-1);
    }

    /// Whether there is a column of texts and at least one other that is known.
    boolean isTable() {
        return places.containsKey(Field.TEXT) && places.size() > 1;
    }

    String cell(CSVRecord row, Field field) {
        Integer place = places.get(field);
        return place == null || place >= row.size() ? "" : row.get(place);
    }
}
