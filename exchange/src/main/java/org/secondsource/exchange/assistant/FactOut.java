package org.secondsource.exchange.assistant;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.secondsource.brief.line.Wording;
import org.secondsource.claim.Claim;
import org.secondsource.claim.source.SourceCount;
import org.secondsource.exchange.json.JsonOut;
import org.secondsource.exchange.view.Carried;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.exchange.view.Selector;
import org.secondsource.lineage.Origin;
import org.secondsource.report.Report;
import org.secondsource.text.Cite;

/// Writes facts with their counts and cites.
record FactOut(JsonOut json, PictureView view) {
    /// A claim, as an item of a list.
    void claim(Claim claim) {
        json.item(() -> claimFields(claim));
    }

    void claimFields(Claim claim) {
        json.string("id", claim.id().value());
        json.string("text", Wording.sentence(claim.text()));
        json.string("standing", Wording.lower(claim.standing()));
        sources(claim.independentSources());
        json.string("behind", view.behind(claim));
        json.words("asserters", view.asserters(claim));
        claim.firstSeen().ifPresent(day -> json.string("first_seen", day.toString()));
        claim.lastSeen().ifPresent(day -> json.string("last_seen", day.toString()));
        cites(view.cites(claim));
    }

    void sources(SourceCount count) {
        json.object(
                "independent_sources",
                () -> {
                    json.count("min", count.min());
                    json.count("max", count.max());
                    json.string("told", Wording.independentSources(count));
                });
    }

    /// The origins that carried some words; events and figures have no other count.
    void origins(Collection<Cite> cites) {
        Carried carried = view.carried(cites);
        json.object(
                "origins",
                () -> {
                    json.count("min", carried.min());
                    json.count("max", carried.max());
                    json.words("names", carried.names());
                });
    }

    void cites(Collection<Cite> cites) {
        json.list("cites", cites, this::cite);
    }

    void cite(Cite cite) {
        Report report = view.report(cite.report());
        Selector selector = view.selector(cite);
        json.item(() -> {
            json.count("number", view.lookup().number(cite.report()));
            json.string("report", cite.report().value());
            json.stringIfAny("outlet", report.outlet());
            report.published().day().ifPresent(day -> json.string("published", day.toString()));
            view.picture()
                    .lineage()
                    .originOf(cite.report(), cite.span())
                    .map(Origin::name)
                    .ifPresent(origin -> json.string("origin", origin));
            view.page(report).ifPresent(page -> json.string("page", page));
            json.count("start", selector.start());
            json.count("end", selector.end());
            json.string("exact", selector.exact());
        });
    }

    /// A claim for people: what the program says of it, then its words and the first cites.
    static void tell(Fenced text, PictureView view, Claim claim) {
        text.own(
                "%s: %s, %s%s."
                        .formatted(
                                claim.id(),
                                Wording.lower(claim.standing()),
                                Wording.independentSources(claim.independentSources()),
                                days(claim)));
        text.words("", claim.text());
        text.words("said by: ", view.behind(claim));
        tell(text, view, view.cites(claim));
    }

    private static String days(Claim claim) {
        Optional<String> days =
                claim.firstSeen()
                        .flatMap(first -> claim.lastSeen().map(last -> Wording.days(first, last)));
        return days.map(told -> ", told " + told).orElse("");
    }

    private static final int MOST_CITES = 3;

    /// The first cites, with their numbers.
    static void tell(Fenced text, PictureView view, List<Cite> cites) {
        cites.stream()
                .limit(MOST_CITES)
                .forEach(cite ->
                        text.words(
                                "[%d] ".formatted(view.lookup().number(cite.report())),
                                view.quoted(cite)));
        if (cites.size() > MOST_CITES) {
            text.own("  and %d more cites.".formatted(cites.size() - MOST_CITES));
        }
    }
}
