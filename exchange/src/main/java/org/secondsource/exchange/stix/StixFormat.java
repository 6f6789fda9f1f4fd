package org.secondsource.exchange.stix;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.secondsource.actor.Actor;
import org.secondsource.claim.Claim;
import org.secondsource.event.Event;
import org.secondsource.exchange.form.ExportField;
import org.secondsource.exchange.form.ExportFile;
import org.secondsource.exchange.form.ExportFormat;
import org.secondsource.exchange.form.ExportOptions;
import org.secondsource.exchange.form.Tlp;
import org.secondsource.exchange.json.JsonOut;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.report.Report;
import org.secondsource.story.Story;

/// A bundle of STIX 2.1, which platforms of threat intelligence read.
public final class StixFormat implements ExportFormat {
    /// When the mapping was made; the program's own objects have had it ever since.
    private static final Instant MAPPED = Instant.parse("2026-11-30T00:00:00Z");

    @Override
    public String name() {
        return "stix";
    }

    @Override
    public String summary() {
        return "A STIX 2.1 bundle: reports, identities, claims and events as notes, denials and"
                + " disputes as opinions, copies as relationships.";
    }

    @Override
    public List<ExportField> fields() {
        return ExportField.listed(StixFormat.class);
    }

    @Override
    public List<ExportFile> files() {
        return List.of(
                new ExportFile(
                        "situation.stix.json",
                        "application/stix+json;version=2.1",
                        StixFormat::write));
    }

    private static void write(PictureView view, ExportOptions options, OutputStream target) {
        JsonOut.write(
                target,
                json -> {
                    StixOut out = new StixOut(json, view, options);
                    json.item(() -> {
                        json.string("type", "bundle");
                        json.string("id", out.ids.bundle());
                        json.list("objects", () -> objects(out));
                    });
                });
    }

    private static void objects(StixOut out) {
        out.tlp().ifPresent(tlp -> marking(out, tlp));
        program(out);
        extension(out);
        StixSources sources = new StixSources(out);
        for (Actor actor : out.view.picture().cast().actors()) {
            sources.actor(actor);
        }
        out.view.picture().lineage().origins().forEach(sources::origin);
        for (Report report : out.view.picture().reports()) {
            sources.report(report);
        }
        out.view.copies().forEach(sources::copy);
        StixFacts facts = new StixFacts(out);
        for (Claim claim : out.view.picture().claims()) {
            facts.claim(claim);
            facts.opinions(claim);
        }
        for (Event event : out.view.picture().events()) {
            facts.event(event);
        }
        for (Story story : out.view.picture().stories()) {
            facts.story(story);
        }
    }

    private static void marking(StixOut out, Tlp tlp) {
        out.json.item(() -> {
            out.json.string("type", "marking-definition");
            out.json.string("spec_version", "2.1");
            out.json.string("id", StixMarking.id(tlp));
            out.json.string("created", StixMarking.CREATED);
            out.json.string("name", tlp.label());
            out.json.object(
                    "extensions",
                    () ->
                            out.json.object(
                                    StixMarking.EXTENSION,
                                    () -> {
                                        out.json.string("extension_type", "property-extension");
                                        out.json.string("tlp_2_0", tlp.word());
                                    }));
        });
    }

    private static void program(StixOut out) {
        out.object(
                StixIds.PROGRAM,
                MAPPED,
                MAPPED,
                () -> {
                    out.json.string("name", "Second Source");
                    out.json.string("identity_class", "system");
                    out.json.string(
                            "description",
                            "A program that reads news reports. It joins and counts what they say;"
                                    + " it does not decide what is true.");
                });
    }

    private static void extension(StixOut out) {
        out.object(
                StixIds.EXTENSION,
                MAPPED,
                MAPPED,
                () -> {
                    out.json.string("name", "Second Source: counts, standing and cites");
                    out.json.string(
                            "schema",
                            "Each property is described in docs/reference/exports.md of Second"
                                    + " Source. Offsets of cites count Unicode code points of the"
                                    + " report's clean text.");
                    out.json.string("version", "1.0.0");
                    out.json.words("extension_types", List.of("property-extension"));
                });
    }
}
