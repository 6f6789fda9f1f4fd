package org.secondsource.exchange.prov;

import static org.secondsource.exchange.prov.ProvOut.OWN;

import java.io.OutputStream;
import java.util.List;
import org.secondsource.actor.ActorId;
import org.secondsource.brief.line.Wording;
import org.secondsource.claim.Claim;
import org.secondsource.correction.Righted;
import org.secondsource.event.Event;
import org.secondsource.exchange.form.ExportField;
import org.secondsource.exchange.form.ExportFile;
import org.secondsource.exchange.form.ExportFormat;
import org.secondsource.exchange.form.ExportOptions;
import org.secondsource.exchange.json.JsonOut;
import org.secondsource.exchange.view.Carried;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.exchange.view.PlainText;
import org.secondsource.language.DateRange;
import org.secondsource.lineage.Origin;
import org.secondsource.lineage.OriginId;

/// Where everything comes from, in W3C PROV as JSON-LD (PROV-JSONLD, member submission of 2024).
public final class ProvFormat implements ExportFormat {
    static final String PROGRAM = ProvOut.id("program", "second-source");
    static final String JOINING = ProvOut.id("program", "joining");
    private static final String DOCUMENT = ProvOut.id("program", "document");
    private static final String CONTEXT = "https://openprovenance.org/prov-jsonld/context.jsonld";

    @Override
    public String name() {
        return "prov";
    }

    @Override
    public String summary() {
        return "Provenance (W3C PROV as JSON-LD): which claim rests on which words of which report,"
                + " and whence that came.";
    }

    @Override
    public List<ExportField> fields() {
        return ExportField.listed(ProvFormat.class);
    }

    @Override
    public List<ExportFile> files() {
        return List.of(
                new ExportFile("provenance.jsonld", "application/ld+json", ProvFormat::write));
    }

    private static void write(PictureView view, ExportOptions options, OutputStream target) {
        JsonOut.write(
                target,
                json ->
                        json.item(() -> {
                            json.list(
                                    "@context",
                                    () -> {
                                        json.item(() -> {
                                            json.string("prov", "http://www.w3.org/ns/prov#");
                                            json.string("xsd", "http://www.w3.org/2001/XMLSchema#");
                                            json.string("ss", "urn:second-source:");
                                        });
                                        json.string(CONTEXT);
                                    });
                            json.list("@graph", () -> new Graph(json, view, options).write());
                        }));
    }

    /// The statements, in the order in which they build on each other.
    private static final class Graph {
        private final ProvOut out;
        private final PictureView view;
        private final ExportOptions options;

        Graph(JsonOut json, PictureView view, ExportOptions options) {
            this.out = new ProvOut(json, view);
            this.view = view;
            this.options = options;
        }

        void write() {
            program();
            ProvSources sources = new ProvSources(out);
            view.picture().cast().actors().forEach(sources::actor);
            view.picture().lineage().origins().forEach(sources::origin);
            view.picture().reports().forEach(sources::report);
            view.picture().lineage().versions().forEach(sources::versions);
            view.copies().forEach(sources::copy);
            view.picture().byHand().stream().filter(Righted::isApplied).forEach(this::righted);
            view.picture().claims().forEach(this::claim);
            view.picture().events().forEach(this::event);
        }

        private void program() {
            out.statement(
                    "Agent",
                    PROGRAM,
                    () -> {
                        out.type("prov:SoftwareAgent");
                        out.label("Second Source", "en");
                        out.words("version", options.version());
                    });
            out.statement("Activity", JOINING, () -> out.type(OWN + "Joining"));
            out.relation("Association", "activity", JOINING, "agent", PROGRAM);
            out.statement(
                    "Entity",
                    DOCUMENT,
                    () -> {
                        out.type(OWN + "Picture");
                        out.label(view.title(), "en");
                        view.picture()
                                .asOf()
                                .ifPresent(
                                        day -> out.typed(OWN + "asOf", day.toString(), "xsd:date"));
                        out.words("tlp", options.label());
                    });
            out.relation("Generation", "entity", DOCUMENT, "activity", JOINING);
        }

        /// A correction is an activity of the person who made it, on which joining builds.
        private void righted(Righted one) {
            String id = ProvOut.id("correction", one.entry().hash());
            String person = ProvOut.id("person", one.entry().by());
            out.statement(
                    "Agent",
                    person,
                    () -> {
                        out.type("prov:Person");
                        out.label(one.entry().by(), "en");
                    });
            out.statement(
                    "Activity",
                    id,
                    () -> {
                        out.type(OWN + "Correction");
                        out.words("correction", Long.toString(one.seq()));
                        out.words("kind", Wording.lower(one.entry().correction().kind()));
                        out.words("value", one.entry().correction().value());
                        out.words("why", one.entry().correction().why());
                    });
            out.relation("Association", "activity", id, "agent", person);
            out.relation("Communication", "informed", JOINING, "informant", id);
        }

        private void claim(Claim claim) {
            String id = ProvOut.id("claim", claim.id());
            out.statement(
                    "Entity",
                    id,
                    () -> {
                        out.type(OWN + "Claim");
                        out.label(claim.text(), "en");
                        out.words("claim", claim.id().toString());
                        out.words("standing", Wording.lower(claim.standing()).replace(' ', '-'));
                        out.number("sourcesMin", claim.independentSources().min());
                        out.number("sourcesMax", claim.independentSources().max());
                        out.words("byHand", view.lookup().byHand(claim));
                    });
            out.relation("Generation", "entity", id, "activity", JOINING);
            for (ActorId asserter : claim.asserters()) {
                if (view.picture().cast().find(asserter).isPresent()) {
                    attribution(id, ProvOut.actor(asserter), "Asserter");
                }
            }
            claim.voices().forEach(voice -> attribution(id, ProvOut.origin(voice), "Asserter"));
            claim.origins().forEach(from -> attribution(id, ProvOut.origin(from), "Carrier"));
            view.cites(claim).forEach(cite -> out.quoted(id, cite));
        }

        private void attribution(String entity, String agent, String type) {
            out.relation(
                    "Attribution", "entity", entity, "agent", agent, () -> out.type(OWN + type));
        }

        private void event(Event event) {
            String id = ProvOut.id("event", event.id());
            Carried carried = view.carried(view.cites(event));
            out.statement(
                    "Entity",
                    id,
                    () -> {
                        out.type(OWN + "Event");
                        out.label(PlainText.line(event.name()), "en");
                        out.words("event", event.id().toString());
                        out.words("kind", event.kind().name());
                        out.words("status", Wording.lower(event.status()));
                        out.words("dateStart", event.date().map(DateRange::start).orElse(""));
                        out.words("dateEnd", event.date().map(DateRange::end).orElse(""));
                        out.words("place", event.place());
                        out.number("originsMin", carried.min());
                        out.number("originsMax", carried.max());
                        out.words("byHand", view.lookup().byHand(event));
                    });
            out.relation("Generation", "entity", id, "activity", JOINING);
            for (OriginId from : carried.origins().stream().map(Origin::id).toList()) {
                attribution(id, ProvOut.origin(from), "Carrier");
            }
            view.cites(event).forEach(cite -> out.quoted(id, cite));
        }
    }
}
