package org.secondsource.exchange.prov;

import static org.secondsource.exchange.prov.ProvOut.OWN;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.secondsource.actor.Actor;
import org.secondsource.copying.SharedText;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.lineage.Copy;
import org.secondsource.lineage.Origin;
import org.secondsource.lineage.Versions;
import org.secondsource.lineage.credit.Evidence;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;

/// Writes reports, who is behind them, and how one came from another.
final class ProvSources {
    private final ProvOut out;
    private final PictureView view;

    ProvSources(ProvOut out) {
        this.out = out;
        this.view = out.view;
    }

    void report(Report report) {
        String id = ProvOut.report(report.id());
        out.statement(
                "Entity",
                id,
                () -> {
                    out.type(OWN + "Report");
                    out.label(report.title(), report.language());
                    view.page(report).ifPresent(page -> out.json.words("location", List.of(page)));
                    out.words("report", report.id().value());
                    out.words("outlet", report.outlet());
                    out.words("byline", report.byline());
                    published(report.published());
                });
        reading(report, id);
        view.picture().lineage().originOf(report.id()).ifPresent(from -> origin(report, from));
    }

    private void published(Publication publication) {
        switch (publication) {
            case Publication.On on -> {
                out.typed(OWN + "published", on.date().toString(), "xsd:date");
                out.words("publishedBasis", on.basis().name().toLowerCase(Locale.ROOT));
            }
            case Publication.Within within -> {
                out.words("published", within.toString());
                out.words("publishedBasis", within.basis().name().toLowerCase(Locale.ROOT));
            }
            case Publication.Unknown unknown -> out.words("publishedBasis", "unknown");
        }
    }

    /// The program read it.
    private void reading(Report report, String id) {
        String activity = ProvOut.id("reading", report.id());
        out.statement("Activity", activity, () -> out.type(OWN + "Reading"));
        out.relation("Usage", "activity", activity, "entity", id);
        out.relation("Association", "activity", activity, "agent", ProvFormat.PROGRAM);
        out.relation("Communication", "informed", ProvFormat.JOINING, "informant", activity);
    }

    /// Who first produced it, on which evidence.
    private void origin(Report report, Origin origin) {
        Optional<Evidence> evidence =
                origin.evidence().stream()
                        .filter(each -> each.report().equals(report.id()))
                        .findFirst();
        out.relation(
                "Attribution",
                "entity",
                ProvOut.report(report.id()),
                "agent",
                ProvOut.origin(origin.id()),
                () -> {
                    out.type(OWN + "Origin");
                    evidence.ifPresent(each -> {
                        out.words(
                                "evidenceKind",
                                each.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
                        out.words("evidence", each.exact());
                    });
                });
    }

    void origin(Origin origin) {
        out.statement(
                "Agent",
                ProvOut.origin(origin.id()),
                () -> {
                    out.type("prov:Organization");
                    out.label(origin.name(), "en");
                    out.words("origin", origin.id().toString());
                    out.words("originKind", origin.kind().name().toLowerCase(Locale.ROOT));
                });
    }

    void actor(Actor actor) {
        out.statement(
                "Agent",
                ProvOut.actor(actor.id()),
                () -> {
                    out.type(type(actor.kind()));
                    out.label(actor.name(), "en");
                    out.words("actor", actor.id().value());
                });
    }

    private static String type(ActorKind kind) {
        return switch (kind) {
            case PERSON -> "prov:Person";
            case STATE, ORGANISATION -> "prov:Organization";
            case GROUP -> OWN + "Group";
            case SOURCE -> OWN + "UnnamedSource";
        };
    }

    void copy(Copy copy) {
        SharedText shared = copy.shared();
        switch (copy.relation()) {
            case Copy.Relation.CopiedFrom(ReportId source) ->
                    out.relation(
                            "Derivation",
                            "generatedEntity",
                            ProvOut.report(shared.other(source)),
                            "usedEntity",
                            ProvOut.report(source),
                            () -> sharing(shared, "Copy"));
            case Copy.Relation.CommonOrigin common -> alternate(shared, "CommonOrigin");
            case Copy.Relation.Undetermined undetermined -> alternate(shared, "SharedText");
        }
    }

    private void alternate(SharedText shared, String type) {
        out.relation(
                "Alternate",
                "alternate1",
                ProvOut.report(shared.a()),
                "alternate2",
                ProvOut.report(shared.b()),
                () -> sharing(shared, type));
    }

    private void sharing(SharedText shared, String type) {
        out.type(OWN + type);
        out.typed(OWN + "coverageA", share(shared.coverageOfA()), "xsd:decimal");
        out.typed(OWN + "coverageB", share(shared.coverageOfB()), "xsd:decimal");
        out.number("passages", shared.passages().size());
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.4f", share);
    }

    /// Each version was made from the one before it.
    void versions(Versions versions) {
        ReportId before = versions.earlier().getFirst();
        for (ReportId earlier : versions.earlier().subList(1, versions.earlier().size())) {
            revision(before, earlier);
            before = earlier;
        }
        revision(before, versions.latest());
    }

    private void revision(ReportId older, ReportId newer) {
        if (view.has(older) && view.has(newer)) {
            out.relation(
                    "Derivation",
                    "generatedEntity",
                    ProvOut.report(newer),
                    "usedEntity",
                    ProvOut.report(older),
                    () -> out.type("prov:Revision"));
        }
    }
}
