package org.secondsource.evaluation.cases;

import java.util.Locale;

/// One condition of a check. A check holds where all its conditions do.
///
/// @param id the number that the case's folder begins with
/// @param check the check's number within the case
/// @param subject `run`, `picture`, or the end of a location: that of a report, or of a problem
/// @param field a path within the subject, such as `published.date`
/// @param value as written in the table: plain, or a pointer at what the case quotes
record Condition(
        String id, String check, String subject, String field, Relation relation, String value) {
    /// How a field and a value stand to each other.
    enum Relation {
        IS,
        NOT,
        HOLDS,
        LACKS,
        BEGINS,
        MOST,
        LEAST
    }

    static Condition of(String row) {
        String[] cells = row.split("\t", -1);
        if (cells.length != 6) {
            throw new IllegalArgumentException(
                    "row '%s' of the checks has %d cells, expected 6".formatted(row, cells.length));
        }
        return new Condition(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                Relation.valueOf(cells[4].toUpperCase(Locale.ROOT)),
                cells[5]);
    }

    /// "207.2".
    String name() {
        return id + "." + check;
    }

    boolean holds(String found, String wanted) {
        return switch (relation) {
            case IS -> found.equals(wanted);
            case NOT -> !found.equals(wanted);
            case HOLDS -> found.contains(wanted);
            case LACKS -> !found.contains(wanted);
            case BEGINS -> found.startsWith(wanted);
            case MOST -> isNumber(found) && Long.parseLong(found) <= Long.parseLong(wanted);
            case LEAST -> isNumber(found) && Long.parseLong(found) >= Long.parseLong(wanted);
        };
    }

    private static boolean isNumber(String words) {
        return words.matches("-?\\d{1,9}");
    }
}
