package org.secondsource.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.secondsource.actor.ActorNames;
import org.secondsource.actor.Cast;
import org.secondsource.actor.CastJoiner;
import org.secondsource.actor.PlaceNames;
import org.secondsource.agency.AgencyRegistry;
import org.secondsource.claim.source.SourceCount;
import org.secondsource.copying.CopyFinder;
import org.secondsource.lineage.Lineage;
import org.secondsource.lineage.LineageTracer;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.Reading;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.cast.Gazetteer;
import org.secondsource.reading.cast.Member;
import org.secondsource.reading.cue.Sort;
import org.secondsource.reading.proposition.InventedClause;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.reading.statement.Basis;
import org.secondsource.reading.statement.Medium;
import org.secondsource.reading.statement.Modality;
import org.secondsource.reading.statement.Statement;
import org.secondsource.reading.statement.StatementId;
import org.secondsource.reading.time.When;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;
import org.secondsource.story.Story;
import org.secondsource.story.StoryId;
import org.secondsource.story.ToldStory;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// One invented wire story, printed by forty papers in five ways, goes the whole way from shared
/// text over lineage to the count: papers that repeat one another stay one source.
class CircularReportingTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);
    private static final int COPIES = 40;
    private static final int ROUNDS = 12;

    private static final String CLAIM =
            "the dam above Varnholt lost a third of the water overnight";
    private static final String SPEAKER = "The river authority";
    private static final String SAID = SPEAKER + " said " + CLAIM + ".";
    private static final String LEAD =
            "Families in the lower valley carried furniture uphill before dawn while engineers"
                    + " searched the spillway for the crack that nobody had seen in spring. ";
    private static final String MIDDLE =
            " Sandbags were stacked along the market street, and the two schools stayed closed for"
                    + " a second day because the road to them runs below the embankment. ";
    private static final String END =
            "A diver's report from October, which warned of loose stones at the eastern gate, was"
                    + " never passed on to the council, its clerk wrote in a letter last week.";
    private static final String WIRE = LEAD + SAID + MIDDLE + END;

    /// How a paper prints what it has from the wire.
    private enum Way {
        WHOLE("%s"),
        CREDITED("VARNHOLT, March 3 (Northwire) - %s"),
        CUT("%s"),
        UNATTRIBUTED("%s"),
        FRAMED("Our readers had asked what became of the valley. %s More follows on Tuesday.");

        private final String form;

        Way(String form) {
            this.form = form;
        }

        String print() {
            String text =
                    switch (this) {
                        case WHOLE, CREDITED, FRAMED -> WIRE;
                        case CUT -> LEAD + SAID;
                        case UNATTRIBUTED -> LEAD + "T" + CLAIM.substring(1) + "." + MIDDLE + END;
                    };
            return form.formatted(text);
        }
    }

    @Test
    void oneOriginCopiedFortyTimesInFiveWaysIsOneSource() {
        List<Report> reports = new ArrayList<>(List.of(wire()));
        for (int i = 0; i < COPIES; i++) {
            reports.add(paper("copy" + (10 + i), Way.values()[i % Way.values().length]));
        }

        assertThat(count(reports)).isEqualTo(new SourceCount(1, 1));
    }

    @Test
    void aCopyNeverRaisesACountAndLeavingOneOutNeverLowersIt() {
        long seed = Long.getLong("seed", 20261122L);
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            List<Report> reports = anyReports(random, 2 + random.nextInt(6));
            SourceCount before = count(reports);
            Way way = Way.values()[random.nextInt(Way.values().length)];
            reports.add(paper("last", way));

            assertThat(count(reports))
                    .as("seed %d, round %d, %s", seed, round, way)
                    .isEqualTo(before);
        }
    }

    /// Takes go on where the one before ends, so they share no text that could tell them.
    @Test
    void takesOfOneWireStoryAreOneSourceThoughTheyShareNoText() {
        String dateline = "VARNHOLT, March 3 (Northwire) - ";
        String told = "T" + CLAIM.substring(1) + ".";
        Report first = report("take1", dateline + told + MIDDLE + "\n\n(more)");
        Report second = report("take2", dateline + "=2 " + LEAD + told);
        Report third = report("lead1", dateline + "(1st lead) " + told + " " + END);

        assertThat(new CopyFinder().sharedTexts(List.of(first, second, third))).isEmpty();
        assertThat(claim(List.of(first, second, third)).origins()).hasSize(1);
        assertThat(count(List.of(first, second, third))).isEqualTo(new SourceCount(1, 1));
    }

    @Test
    void anotherAgencyThatAsksTheSpeakerItselfAddsAnOriginAndNoSource() {
        List<Report> reports = new ArrayList<>(List.of(wire(), paper("b", Way.WHOLE)));
        reports.add(
                report(
                        "own",
                        "PORT ALLEN, March 3 (Southwire) - "
                                + SAID
                                + " It spoke to Southwire by telephone."));

        Claim claim = claim(reports);
        assertThat(claim.origins()).hasSize(2);
        assertThat(claim.independentSources()).isEqualTo(new SourceCount(1, 1));
    }

    @Test
    void theOrderOfReportsDoesNotMatter() {
        long seed = Long.getLong("seed", 20261122L);
        Random random = new Random(seed);
        List<Report> reports = anyReports(random, 8);
        Claim inOrder = claim(reports);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(reports, random);

            assertThat(claim(reports)).as("seed %d", seed).isEqualTo(inOrder);
        }
    }

    private static List<Report> anyReports(Random random, int copies) {
        List<Report> reports = new ArrayList<>(List.of(wire()));
        for (int i = 0; i < copies; i++) {
            reports.add(paper("copy" + i, Way.values()[random.nextInt(Way.values().length)]));
        }
        return reports;
    }

    private static Report wire() {
        return paper("a-wire", Way.CREDITED);
    }

    private static Report paper(String name, Way way) {
        return report(name, way.print());
    }

    private static Report report(String name, String text) {
        return new Report(
                new ReportId(name),
                name + ".txt",
                "",
                "",
                "The " + name + " Gazette",
                "",
                new Publication.On(MONDAY, Publication.Basis.STATED, "invented"),
                "en",
                List.of(),
                text,
                List.of());
    }

    private static SourceCount count(List<Report> reports) {
        return claim(reports).independentSources();
    }

    /// The claim that all reports share.
    private static Claim claim(List<Report> unordered) {
        List<Report> reports = new ArrayList<>(unordered);
        reports.sort(Comparator.comparing(Report::id));
        List<ReadReport> read = reports.stream().map(CircularReportingTest::read).toList();
        Lineage lineage =
                new LineageTracer(AgencyRegistry.builtIn())
                        .trace(reports, new CopyFinder().sharedTexts(reports));
        List<ReportId> ids = unordered.stream().map(Report::id).toList();
        List<ReadReport> told =
                ids.stream()
                        .map(id -> read.get(reports.stream().map(Report::id).toList().indexOf(id)))
                        .toList();
        ToldStory story = new ToldStory(new Story(new StoryId("t"), "", ids), told);
        Cast cast = new CastJoiner(new ActorNames(GAZETTEER)).join(read, List.of(story.story()));
        List<Claim> claims =
                new ClaimJoiner(new PlaceNames(GAZETTEER), cast, lineage).join(List.of(story));
        assertThat(claims).hasSize(1);
        assertThat(claims.getFirst().propositions()).hasSameSizeAs(reports);
        return claims.getFirst();
    }

    /// The report with its one statement, by the authority or in its own voice.
    private static ReadReport read(Report report) {
        int speaks = report.text().indexOf(SPEAKER);
        if (speaks < 0) {
            return read(report, new Attribution.OwnVoice(), List.of());
        }
        Span speaker = new Span(speaks, speaks + SPEAKER.length());
        Span cue = new Span(speaker.end() + 1, speaker.end() + 5);
        Member member =
                new Member(
                        0,
                        ActorKind.ORGANISATION,
                        SPEAKER,
                        List.of(),
                        "",
                        List.of(),
                        List.of(speaker));
        return read(report, new Attribution.By(0, speaker, cue), List.of(member));
    }

    private static ReadReport read(Report report, Attribution attribution, List<Member> cast) {
        int start = report.text().indexOf(CLAIM.substring(1)) - 1;
        Statement statement =
                new Statement(
                        new StatementId(report.id(), 1),
                        new Span(start, start + CLAIM.length()),
                        new Span(start, start + CLAIM.length()),
                        attribution,
                        false,
                        List.of(),
                        Medium.UNSAID,
                        new When.Unsaid(),
                        Modality.ASSERTED,
                        false,
                        Sort.SAY,
                        Basis.RULES,
                        1);
        Proposition told =
                InventedClause.of(report.id(), 1, statement.content(), CLAIM, attribution)
                        .of(statement.id())
                        .proposition();
        return new ReadReport(
                report,
                new Reading(
                        report.id(),
                        List.of(),
                        List.of(),
                        cast,
                        List.of(statement),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(told)));
    }
}
