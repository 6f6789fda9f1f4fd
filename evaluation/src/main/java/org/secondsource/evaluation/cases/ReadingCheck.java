package org.secondsource.evaluation.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/// One row of the table of reading checks: how many facts of a list meet all of its conditions. A
/// check holds where all of its rows do.
///
/// @param id the number that the case's folder begins with
/// @param check the check's number within the case
/// @param many `some`, `none`, or a number
/// @param list a list of the picture, as [PictureFacts] lays it out
/// @param conditions on one fact, all to be met
public record ReadingCheck(
        String id, String check, String many, String list, List<Condition> conditions) {
    public ReadingCheck {
        conditions = List.copyOf(conditions);
    }

    /// @param values one or more, of which one must match; plain or pointers
    public record Condition(String field, Relation relation, List<String> values) {
        public Condition {
            values = List.copyOf(values);
        }

        /// @param cell such as `date is 2026-03-08`; several values with ` / ` between
        public static Condition of(String cell) {
            String[] parts = cell.split(" ", 3);
            if (parts.length != 3) {
                throw new IllegalArgumentException(
                        "condition '%s' of the checks is no 'field relation value'"
                                .formatted(cell));
            }
            return new Condition(
                    parts[0],
                    Relation.valueOf(parts[1].toUpperCase(Locale.ROOT)),
                    Arrays.asList(parts[2].split(" / ")));
        }

        boolean holds(String found, List<String> wanted) {
            String field = found.toLowerCase(Locale.ROOT);
            List<String> values = wanted.stream().map(v -> v.toLowerCase(Locale.ROOT)).toList();
            return switch (relation) {
                case IS -> values.contains(field);
                case NOT -> !values.contains(field);
                case SAME -> values.stream().map(Condition::bare).toList().contains(bare(field));
                case HAS -> values.stream().anyMatch(field::contains);
                case LACKS -> values.stream().noneMatch(field::contains);
                case LISTS ->
                        Arrays.stream(field.split(PictureFacts.SEPARATOR))
                                .anyMatch(values::contains);
                case MOST -> Double.parseDouble(field) <= Double.parseDouble(values.getFirst());
                case LEAST -> Double.parseDouble(field) >= Double.parseDouble(values.getFirst());
            };
        }

        private static String bare(String words) {
            return words.replaceAll("^[^\\p{L}\\p{N}$£€]+|[^\\p{L}\\p{N}%]+$", "");
        }
    }

    /// How a field and the values stand to each other, in small letters.
    public enum Relation {
        IS,
        NOT,
        /// The same words, whatever marks stand around them.
        SAME,
        HAS,
        LACKS,
        /// One of the field's parts is one of the values.
        LISTS,
        MOST,
        LEAST
    }

    static ReadingCheck of(String row) {
        String[] cells = row.split("\t", -1);
        if (cells.length < 4) {
            throw new IllegalArgumentException(
                    "row '%s' of the checks has %d cells, expected 4 or more"
                            .formatted(row, cells.length));
        }
        List<Condition> conditions = Arrays.stream(cells).skip(4).map(Condition::of).toList();
        return new ReadingCheck(cells[0], cells[1], cells[2], cells[3], conditions);
    }

    /// "101.2".
    String name() {
        return id + "." + check;
    }

    /// What is wrong; nothing where the row holds.
    List<String> faults(List<Map<String, String>> facts, Quotations quotations) {
        return faults(facts, value -> quotations.meaning(check, value));
    }

    /// @param meaning of a condition's value
    /// @return what is wrong; nothing where the row holds
    public List<String> faults(List<Map<String, String>> facts, UnaryOperator<String> meaning) {
        List<List<String>> wanted = new ArrayList<>();
        for (Condition condition : conditions) {
            wanted.add(condition.values().stream().map(meaning).toList());
        }
        List<Map<String, String>> met = facts.stream().filter(fact -> meets(fact, wanted)).toList();
        boolean holds =
                switch (many) {
                    case "some" -> !met.isEmpty();
                    case "none" -> met.isEmpty();
                    default -> met.size() == Integer.parseInt(many);
                };
        if (holds) {
            return List.of();
        }
        return List.of(
                "%s %s with %s: found %d of %d%s"
                        .formatted(
                                many,
                                list,
                                shown(wanted),
                                met.size(),
                                facts.size(),
                                met.isEmpty() ? "" : ", first " + met.getFirst()));
    }

    private boolean meets(Map<String, String> fact, List<List<String>> wanted) {
        for (int i = 0; i < conditions.size(); i++) {
            String found = fact.get(conditions.get(i).field());
            if (found == null) {
                throw new IllegalArgumentException(
                        "row %s of the checks asks for field '%s'; %s have %s"
                                .formatted(name(), conditions.get(i).field(), list, fact.keySet()));
            }
            if (!conditions.get(i).holds(found, wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    private String shown(List<List<String>> wanted) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            String relation = conditions.get(i).relation().name().toLowerCase(Locale.ROOT);
            shown.add(
                    "%s %s '%s'"
                            .formatted(
                                    conditions.get(i).field(),
                                    relation,
                                    String.join("' or '", wanted.get(i))));
        }
        return String.join(", ", shown);
    }
}
