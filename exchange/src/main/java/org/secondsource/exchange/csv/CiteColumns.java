package org.secondsource.exchange.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.secondsource.exchange.view.Carried;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.exchange.view.PlainText;
import org.secondsource.exchange.view.Selector;
import org.secondsource.language.DateRange;
import org.secondsource.lineage.Origin;
import org.secondsource.text.Cite;

/// The columns that several tables have: where a fact stands, whence its words come, and when it
/// was.
///
/// @param <T> the row
/// @param cite the place in a report that a row rests on
record CiteColumns<T>(PictureView view, Function<T, Cite> cite) {
    private static final String AND = "; ";

    /// Names or ids in one cell.
    static String several(List<String> items) {
        return String.join(AND, items);
    }

    /// Where the words stand.
    List<Column<T>> place() {
        Function<T, Selector> selector = onceARow(row -> view.selector(cite.apply(row)));
        return List.of(
                Column.words("report", "id of the report that is cited", row -> id(row)),
                Column.count(
                        "start",
                        "first character of the cite in the report's clean text, in Unicode code"
                                + " points",
                        row -> selector.apply(row).start()),
                Column.count(
                        "end", "the character behind the last", row -> selector.apply(row).end()),
                Column.words("exact", "the words themselves", row -> selector.apply(row).exact()),
                Column.words(
                        "page",
                        "address of the report's page, or its `urn:uuid:` where it has none",
                        row -> view.address(view.report(cite.apply(row).report()))));
    }

    private String id(T row) {
        return cite.apply(row).report().value();
    }

    /// From where the words come.
    ///
    /// @param cites all on which a row rests
    List<Column<T>> origins(Function<T, List<Cite>> cites) {
        Function<T, Carried> carried = onceARow(row -> view.carried(cites.apply(row)));
        return List.of(
                Column.words(
                        "origins",
                        "names of the origins that carried it",
                        row ->
                                several(
                                        carried.apply(row).names().stream()
                                                .map(PlainText::line)
                                                .toList())),
                Column.words(
                        "origin_ids",
                        "their ids",
                        row ->
                                carried.apply(row).origins().stream()
                                        .map(Origin::id)
                                        .map(Object::toString)
                                        .collect(Collectors.joining(AND))),
                Column.count(
                        "origins_min",
                        "how many origins are known to have carried it",
                        row -> carried.apply(row).min()),
                Column.count(
                        "origins_max",
                        "how many there are if each text of unknown lineage is one more",
                        row -> carried.apply(row).max()));
    }

    /// A function that several columns of one row ask, and that is worked out once for it.
    private static <T, V> Function<T, V> onceARow(Function<T, V> function) {
        List<T> last = new ArrayList<>(1);
        List<V> value = new ArrayList<>(1);
        return row -> {
            if (last.isEmpty() || !last.getFirst().equals(row)) {
                last.clear();
                value.clear();
                value.add(function.apply(row));
                last.add(row);
            }
            return value.getFirst();
        };
    }

    /// A time with two ends, each a day, month or year.
    List<Column<T>> days(String name, String what, Function<T, Optional<DateRange>> days) {
        return List.of(
                Column.words(
                        name + "_start",
                        what + ": its first day, or a month or year",
                        row -> days.apply(row).map(DateRange::start).orElse("")),
                Column.words(
                        name + "_end",
                        what + ": its last",
                        row -> days.apply(row).map(DateRange::end).orElse("")));
    }

    static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    /// Lists of columns, one after the other.
    @SafeVarargs
    static <T> List<Column<T>> all(List<Column<T>>... parts) {
        List<Column<T>> all = new ArrayList<>();
        for (List<Column<T>> part : parts) {
            all.addAll(part);
        }
        return all;
    }
}
