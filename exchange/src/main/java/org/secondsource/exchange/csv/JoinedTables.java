package org.secondsource.exchange.csv;

import static org.secondsource.exchange.csv.CiteColumns.all;
import static org.secondsource.exchange.csv.CiteColumns.day;
import static org.secondsource.exchange.csv.CiteColumns.several;

import java.util.List;
import org.secondsource.brief.line.Wording;
import org.secondsource.claim.Claim;
import org.secondsource.event.Event;
import org.secondsource.exchange.view.FactCite;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.exchange.view.PlainText;

/// The tables of what is joined across reports.
final class JoinedTables {
    private JoinedTables() {}

    static Table<Claim> claims() {
        return new Table<>("claims", view -> view.picture().claims().stream(), view -> claim(view));
    }

    private static List<Column<Claim>> claim(PictureView view) {
        return all(
                standing(view),
                whoCarried(view),
                List.of(
                        Column.words(
                                "first_seen",
                                "day of the first dated report that tells it",
                                (Claim each) -> day(each.firstSeen())),
                        Column.words("last_seen", "day of the last", each -> day(each.lastSeen())),
                        Column.words(
                                "relations",
                                "how it stands to other claims: kind and id",
                                each -> several(relations(each)))),
                new CiteColumns<>(view, Claim::wording).place());
    }

    private static List<Column<Claim>> standing(PictureView view) {
        return List.of(
                Column.words("claim", "its id", (Claim each) -> each.id().toString()),
                Column.words("text", "the clearest wording in a report", Claim::text),
                Column.words(
                        "standing",
                        "corroborated, single-source, disputed, denied or superseded",
                        each -> Wording.lower(each.standing()).replace(' ', '-')),
                Column.count(
                        "sources_min",
                        "independent sources, those that known origins carry",
                        each -> each.independentSources().min()),
                Column.count(
                        "sources_max",
                        "independent sources, those of unknown lineage counted too",
                        each -> each.independentSources().max()),
                Column.words("behind", "who stands behind it, as a desk says it", view::behind));
    }

    private static List<Column<Claim>> whoCarried(PictureView view) {
        return List.of(
                Column.words(
                        "asserters",
                        "names of all who say that it is so",
                        each -> several(view.asserters(each))),
                Column.words(
                        "asserter_ids",
                        "their ids, in the same order",
                        each -> several(view.asserterIds(each))),
                Column.words(
                        "origins",
                        "names of the origins that carried it",
                        each ->
                                several(
                                        each.origins().stream()
                                                .map(view.lookup()::name)
                                                .map(PlainText::line)
                                                .toList())),
                Column.words(
                        "origin_ids",
                        "their ids",
                        each -> several(each.origins().stream().map(Object::toString).toList())));
    }

    private static List<String> relations(Claim claim) {
        return claim.relations().stream()
                .map(each -> Wording.lower(each.kind()) + " " + each.claim())
                .toList();
    }

    static Table<Event> events() {
        return new Table<>("events", view -> view.picture().events().stream(), view -> event(view));
    }

    private static List<Column<Event>> event(PictureView view) {
        CiteColumns<Event> cites = new CiteColumns<>(view, each -> each.history().getLast().cite());
        return all(
                List.of(
                        Column.words("event", "its id", (Event each) -> each.id().toString()),
                        Column.words("kind", "visit, summit, attack …", each -> each.kind().name()),
                        Column.words(
                                "plover_event",
                                "PLOVER event type, where one fits",
                                each -> each.kind().ploverEvent()),
                        Column.words(
                                "plover_mode",
                                "PLOVER mode, where one fits",
                                each -> each.kind().ploverMode()),
                        Column.words("name", "kind, participants and place", Event::name),
                        Column.words(
                                "status",
                                "the newest: possible, expected, scheduled, ongoing, occurred,"
                                        + " cancelled or denied",
                                each -> Wording.lower(each.status())),
                        Column.words("place", "as a report writes it", Event::place),
                        Column.words(
                                "participants",
                                "known actors who take part, as a report writes them, with the role",
                                each -> several(participants(each)))),
                cites.days("date", "when it was or is to be", Event::date),
                cites.origins(view::cites),
                List.of(
                        Column.count(
                                "tellings",
                                "how many reports' clauses tell it; `cites.csv` has each",
                                (Event each) -> each.history().size()),
                        Column.words(
                                "by_hand",
                                "what people put right and noted of it",
                                (Event each) -> view.lookup().byHand(each))),
                cites.place());
    }

    private static List<String> participants(Event event) {
        return event.participants().stream()
                .filter(each -> each.actor().isPresent())
                .map(each ->
                        "%s (%s)"
                                .formatted(PlainText.line(each.text()), Wording.lower(each.role())))
                .toList();
    }

    static Table<FactCite> cites() {
        return new Table<>("cites", FactCite::of, view -> cite(view));
    }

    private static List<Column<FactCite>> cite(PictureView view) {
        CiteColumns<FactCite> cites = new CiteColumns<>(view, FactCite::cite);
        return all(
                List.of(
                        Column.words(
                                "fact",
                                "id of the claim, event, agreement or position",
                                FactCite::fact),
                        Column.words("kind", "which of these it is", each -> each.kind().word()),
                        Column.words(
                                "status",
                                "what is told there: an event's status, a pact's step, a stance",
                                FactCite::status),
                        Column.words(
                                "outlet",
                                "who published the report",
                                each -> view.report(each.cite().report()).outlet()),
                        Column.words(
                                "published",
                                "on which day, as far as known",
                                each -> Published.of(view.report(each.cite().report())))),
                cites.origins(each -> List.of(each.cite())),
                cites.place());
    }
}
