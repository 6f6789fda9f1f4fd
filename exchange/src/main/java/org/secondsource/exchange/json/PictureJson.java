package org.secondsource.exchange.json;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.secondsource.archive.Correction;
import org.secondsource.brief.BriefWriter;
import org.secondsource.brief.line.Brief;
import org.secondsource.correction.Righted;
import org.secondsource.lineage.ListedCopies;
import org.secondsource.reading.Reading;
import org.secondsource.report.Report;
import org.secondsource.situation.ByHand;
import org.secondsource.situation.Picture;
import org.secondsource.situation.Problem;

/// Writes a picture as JSON, format `second-source.picture/1`: UTF-8, stable order, offsets in
/// Unicode code points, each item of a list on one line.
public final class PictureJson {
    /// The name of the format and its version.
    public static final String FORMAT = "second-source.picture/1";

    private final Picture picture;
    private final FactWriter facts;

    private PictureJson(Picture picture, FactWriter facts) {
        this.picture = picture;
        this.facts = facts;
    }

    /// The picture as one string.
    public static String of(Picture picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(picture, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /// What may be written by itself, always with the reports it cites.
    public enum Part {
        /// Stories, origins and copies.
        LINEAGE,
        /// Claims with their statements and quantities.
        CLAIMS,
        /// Events, agreements, and every expression of time.
        EVENTS,
        /// Actors and positions.
        ACTORS,
        /// What the reader is told, line by line.
        BRIEF
    }

    /// Writes the picture; closes `out`.
    ///
    /// @throws tools.jackson.core.JacksonException where `out` fails
    public static void write(Picture picture, OutputStream out) {
        write(picture, EnumSet.allOf(Part.class), out);
    }

    /// Writes the picture with the brief that was made of it; closes `out`.
    ///
    /// @throws tools.jackson.core.JacksonException where `out` fails
    public static void write(Picture picture, Brief brief, OutputStream out) {
        write(picture, EnumSet.allOf(Part.class), () -> brief, out);
    }

    /// Writes the picture with the brief that was made of it; leaves `out` open.
    ///
    /// @throws tools.jackson.core.JacksonException where `out` fails
    public static void writeInto(Picture picture, Brief brief, OutputStream out) {
        JsonOut.write(out, json -> document(json, picture, EnumSet.allOf(Part.class), () -> brief));
    }

    /// Writes some parts of the picture; closes `out`.
    ///
    /// @throws tools.jackson.core.JacksonException where `out` fails
    public static void write(Picture picture, Set<Part> parts, OutputStream out) {
        write(picture, parts, () -> BriefWriter.write(picture), out);
    }

    private static void write(
            Picture picture, Set<Part> parts, Supplier<Brief> brief, OutputStream out) {
        JsonOut.writeAndClose(out, json -> document(json, picture, parts, brief));
    }

    private static void document(
            JsonOut json, Picture picture, Set<Part> parts, Supplier<Brief> brief) {
        FactWriter facts = new FactWriter(json, picture);
        PictureJson writer = new PictureJson(picture, facts);
        facts.item(() -> writer.writeAll(parts, brief));
    }

    private void writeAll(Set<Part> parts, Supplier<Brief> brief) {
        facts.id("format", FORMAT);
        facts.text("asOf", picture.asOf().map(LocalDate::toString).orElse(""));
        ReportJson reports = new ReportJson(facts, picture);
        facts.list("reports", picture.reports(), reports::report);
        ListedStatements listed = new ListedStatements(picture);
        ReadingJson readings = new ReadingJson(facts, picture.cast(), listed);
        JoinedJson joined = new JoinedJson(facts, listed, new ByHand(picture));
        if (parts.contains(Part.LINEAGE)) {
            facts.list("stories", picture.stories(), reports::story);
            facts.list("origins", picture.lineage().origins(), reports::origin);
            copies(reports, parts);
        }
        if (parts.contains(Part.ACTORS)) {
            facts.list("actors", picture.cast().actors(), readings::actor);
        }
        if (parts.contains(Part.CLAIMS)) {
            facts.list("statements", picture.readings(), readings::statements);
            facts.list("propositions", picture.readings(), readings::propositions);
            facts.list("quantities", picture.readings(), readings::quantities);
            facts.list("claims", picture.claims(), joined::claim);
        }
        if (parts.contains(Part.EVENTS)) {
            facts.list("events", picture.events(), joined::event);
            facts.list("agreements", picture.agreements(), joined::agreement);
        }
        if (parts.contains(Part.ACTORS)) {
            facts.list("positions", picture.positions(), joined::position);
        }
        if (parts.contains(Part.EVENTS)) {
            facts.list("times", picture.readings(), this::writeTimes);
        }
        if (!picture.byHand().isEmpty()) {
            facts.list("corrections", picture.byHand(), this::writeRighted);
        }
        facts.list("problems", picture.problems(), this::writeProblem);
        if (parts.contains(Part.BRIEF)) {
            new BriefJson(facts).brief(brief.get());
        }
    }

    /// Who asks for the lineage alone is told every pair; with all else a crowd is told as one.
    private void copies(ReportJson reports, Set<Part> parts) {
        if (parts.contains(Part.BRIEF)) {
            ListedCopies listed = ListedCopies.of(picture.lineage());
            facts.list("copies", listed.pairs(), reports::copy);
            if (!listed.crowds().isEmpty()) {
                facts.list("crowds", listed.crowds(), reports::crowd);
            }
        } else {
            facts.list("copies", picture.lineage().copies(), reports::copy);
        }
    }

    private void writeTimes(Reading reading) {
        Report report = facts.report(reading.report());
        reading.times().forEach(time -> new TimeJson(facts, report).time(time));
    }

    private void writeRighted(Righted one) {
        Correction correction = one.entry().correction();
        facts.item(() -> {
            facts.id("id", one.seq());
            facts.choice("kind", correction.kind(), '-');
            facts.text("value", correction.value());
            facts.text("why", correction.why());
            facts.text("by", one.entry().by());
            facts.text("at", one.entry().at().toString());
            facts.choice("state", one.state(), '-');
            facts.text("note", one.note());
            facts.words("reports", one.reports());
            facts.list("cites", one.places(), place -> facts.item(() -> facts.cite(place)));
        });
    }

    private void writeProblem(Problem problem) {
        facts.item(() -> {
            facts.text("location", problem.location());
            facts.text("reason", problem.reason());
        });
    }
}
