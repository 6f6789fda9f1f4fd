package org.secondsource.exchange.stix;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.secondsource.actor.Actor;
import org.secondsource.claim.Claim;
import org.secondsource.copying.SharedText;
import org.secondsource.event.Event;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.exchange.view.PlainText;
import org.secondsource.lineage.Copy;
import org.secondsource.lineage.Origin;
import org.secondsource.lineage.OriginId;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;

/// Writes who speaks and what was published: identities, reports, and copies between them.
final class StixSources {
    private final StixOut out;
    private final PictureView view;

    /// The objects that a report tells of.
    private final Map<ReportId, List<String>> told = new HashMap<>();

    StixSources(StixOut out) {
        this.out = out;
        this.view = out.view;
        for (Claim claim : view.picture().claims()) {
            view.cites(claim).forEach(cite -> tells(cite, out.ids.claim(claim.id())));
        }
        for (Event event : view.picture().events()) {
            view.cites(event).forEach(cite -> tells(cite, out.ids.event(event.id())));
        }
    }

    private void tells(Cite cite, String id) {
        told.computeIfAbsent(cite.report(), report -> new ArrayList<>()).add(id);
    }

    void actor(Actor actor) {
        List<ReportId> reports = actor.mentions().stream().map(Cite::report).toList();
        out.object(
                out.ids.actor(actor.id()),
                view.earliest(reports),
                view.latest(reports),
                () -> {
                    out.json.string("name", name(actor.name(), actor.id().value()));
                    out.json.string("identity_class", identityClass(actor.kind()));
                    out.extension(
                            "actor",
                            () -> {
                                out.json.string("actor", actor.id().value());
                                out.json.wordsIfAny(
                                        "aliases",
                                        actor.aliases().stream().map(PlainText::line).toList());
                                out.json.wordsIfAny("offices", offices(actor));
                            });
                });
    }

    private static List<String> offices(Actor actor) {
        return actor.offices().stream()
                .map(office ->
                        PlainText.line(
                                office.of().isEmpty()
                                        ? office.title()
                                        : office.title() + ", " + office.of()))
                .distinct()
                .toList();
    }

    private static String identityClass(ActorKind kind) {
        return switch (kind) {
            case PERSON -> "individual";
            case STATE, ORGANISATION -> "organization";
            case GROUP -> "group";
            case SOURCE -> "unknown";
        };
    }

    void origin(Origin origin) {
        out.object(
                out.ids.origin(origin.id()),
                view.earliest(origin.reports()),
                view.latest(origin.reports()),
                () -> {
                    out.json.string("name", name(origin.name(), origin.id().toString()));
                    out.json.string("identity_class", "organization");
                    out.extension(
                            "origin",
                            () -> {
                                out.json.string("origin", origin.id().toString());
                                out.json.string(
                                        "origin_kind",
                                        origin.kind().name().toLowerCase(Locale.ROOT));
                            });
                });
    }

    private static String name(String name, String id) {
        String plain = PlainText.line(name);
        return plain.isEmpty() ? id : plain;
    }

    void report(Report report) {
        Instant published = PictureView.start(report.published().day());
        Instant first =
                out.ids.firstVersion(report.id()).equals(report.id())
                                || !view.has(out.ids.firstVersion(report.id()))
                        ? published
                        : PictureView.start(
                                view.report(out.ids.firstVersion(report.id())).published().day());
        out.object(
                out.ids.report(report.id()),
                first.isAfter(published) ? published : first,
                published.plusMillis(out.ids.version(report.id())),
                () -> reportFields(report, published));
    }

    private void reportFields(Report report, Instant published) {
        String outlet = PlainText.line(report.outlet());
        Optional<Origin> origin = view.picture().lineage().originOf(report.id());
        out.json.string("name", name(report.title(), report.id().value()));
        out.json.string("published", StixOut.moment(published));
        out.json.string("lang", report.language());
        List<String> about = new ArrayList<>(told.getOrDefault(report.id(), List.of()));
        origin.ifPresent(from -> about.add(out.ids.origin(from.id())));
        out.refs("object_refs", about.isEmpty() ? List.of(StixIds.PROGRAM) : about);
        out.json.list(
                "external_references",
                () ->
                        out.json.item(() -> {
                            out.json.string(
                                    "source_name", outlet.isEmpty() ? "outlet not known" : outlet);
                            view.page(report).ifPresent(page -> out.json.string("url", page));
                            out.json.string("external_id", report.id().value());
                        }));
        out.extension(
                "report",
                () -> {
                    out.json.string("report", report.id().value());
                    out.json.string("published_basis", basis(report));
                    out.json.stringIfAny("byline", PlainText.line(report.byline()));
                    origin.ifPresent(
                            from -> out.json.string("origin_ref", out.ids.origin(from.id())));
                    view.story(report.id())
                            .ifPresent(id -> out.json.string("story_ref", out.ids.story(id)));
                });
    }

    private static String basis(Report report) {
        return switch (report.published()) {
            case Publication.On on -> on.basis().name().toLowerCase(Locale.ROOT);
            case Publication.Within within -> "between " + within.first() + " and " + within.last();
            case Publication.Unknown unknown -> "unknown";
        };
    }

    void copy(Copy copy) {
        SharedText shared = copy.shared();
        if (out.ids.report(shared.a()).equals(out.ids.report(shared.b()))) {
            return; // versions of one report, which are one object
        }
        ReportId source =
                copy.relation() instanceof Copy.Relation.CopiedFrom(ReportId from)
                        ? from
                        : shared.a();
        Instant day = laterOf(shared);
        out.object(
                out.ids.copy(shared.a(), shared.b()),
                day,
                day,
                () -> {
                    out.json.string("relationship_type", type(copy.relation()));
                    out.json.string("source_ref", out.ids.report(shared.other(source)));
                    out.json.string("target_ref", out.ids.report(source));
                    out.extension("copy", () -> copyFields(copy));
                });
    }

    private static String type(Copy.Relation relation) {
        return switch (relation) {
            case Copy.Relation.CopiedFrom copied -> "derived-from";
            case Copy.Relation.CommonOrigin common -> "related-to";
            case Copy.Relation.Undetermined undetermined -> "related-to";
        };
    }

    private void copyFields(Copy copy) {
        SharedText shared = copy.shared();
        switch (copy.relation()) {
            case Copy.Relation.CopiedFrom copied -> out.json.string("relation", "copied-from");
            case Copy.Relation.CommonOrigin(OriginId origin) -> {
                out.json.string("relation", "common-origin");
                out.json.string("origin_ref", out.ids.origin(origin));
            }
            case Copy.Relation.Undetermined undetermined ->
                    out.json.string("relation", "undetermined");
        }
        out.json.share("coverage_a", shared.coverageOfA());
        out.json.share("coverage_b", shared.coverageOfB());
        List<Cite> cites = new ArrayList<>(shared.passagesOf(shared.a()));
        cites.addAll(shared.passagesOf(shared.b()));
        out.cites(cites);
    }

    private Instant laterOf(SharedText shared) {
        Instant a = PictureView.start(view.report(shared.a()).published().day());
        Instant b = PictureView.start(view.report(shared.b()).published().day());
        return a.isAfter(b) ? a : b;
    }
}
