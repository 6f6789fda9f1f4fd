package org.secondsource.exchange.csv;

import static org.secondsource.exchange.csv.CiteColumns.all;

import java.util.List;
import org.secondsource.brief.line.Wording;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.ledger.ChangeLog;

/// The table of what changed from day to day.
final class ChangeTable {
    private ChangeTable() {}

    static Table<ChangeLog.Change> changes() {
        return new Table<>(
                "changes", view -> view.changes().changes().stream(), view -> change(view));
    }

    private static List<Column<ChangeLog.Change>> change(PictureView view) {
        CiteColumns<ChangeLog.Change> cites =
                new CiteColumns<>(view, each -> each.cites().getFirst());
        return all(
                List.of(
                        Column.words("change", "its id", ChangeLog.Change::id),
                        Column.words(
                                "day",
                                "on which the reports came out that tell it",
                                (ChangeLog.Change each) -> each.day().toString()),
                        Column.words(
                                "kind",
                                "new claim, standing, sources, new event, status or day",
                                (ChangeLog.Change each) -> Wording.lower(each.kind())),
                        Column.words(
                                "subject", "id of the claim or event", ChangeLog.Change::subject),
                        Column.words("text", "the claim or event", ChangeLog.Change::text),
                        Column.words(
                                "before",
                                "how it was; empty where it is new",
                                ChangeLog.Change::before),
                        Column.words("after", "how it is since", ChangeLog.Change::after),
                        Column.words(
                                "by_hand",
                                "what people put right and noted of the claim or event",
                                view::byHand)),
                cites.origins(ChangeLog.Change::cites),
                cites.place());
    }
}
