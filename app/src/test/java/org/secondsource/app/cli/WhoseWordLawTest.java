package org.secondsource.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.SecondSource;
import org.secondsource.actor.Actor;
import org.secondsource.brief.BriefWriter;
import org.secondsource.brief.line.Basis;
import org.secondsource.brief.line.Line;
import org.secondsource.claim.Claim;
import org.secondsource.claim.relation.ClaimId;
import org.secondsource.reading.Reading;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.text.ReportId;

/// Every line of a first screen tells whose word it is, as the picture has it: by its label, or by
/// its text.
@Tag("whole")
final class WhoseWordLawTest {
    private final WholeProgram program = WholeProgram.remembering();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bank-rescue",
                "ferry-strait",
                "governor-verdict",
                "harnau-plant",
                "hospital-strike",
                "legionella-town",
                "river-flood",
                "salmon-tariff",
                "survey-ship",
                "talks-orlan",
                "vantry-mayor"
            })
    void aLineNamesWhoeverSaysIt(String situation) {
        Path reports = WholeProgram.HOME.resolve("evaluation/situations/" + situation + "/reports");
        Picture picture =
                new SecondSource(program.analyzer(), 2)
                        .read(program.intake(2, "").read(List.of(reports.toString())), () -> {});
        List<Line> lines = BriefWriter.write(picture).first();

        assertThat(lines).isNotEmpty();
        assertThat(lines).flatExtracting(line -> unnamed(line, picture)).isEmpty();
    }

    /// Those who say a line and stand neither in its label nor, with the word that they say it, in
    /// its text.
    private static List<String> unnamed(Line line, Picture picture) {
        Map<ClaimId, Claim> claims =
                picture.claims().stream().collect(Collectors.toMap(Claim::id, Function.identity()));
        Map<ReportId, String> texts =
                picture.reports().stream().collect(Collectors.toMap(Report::id, Report::text));
        Claim claim = Objects.requireNonNull(claims.get(((Basis.OfClaim) line.basis()).id()));
        List<String> unnamed = new ArrayList<>();
        for (Reading reading : picture.readings()) {
            for (Proposition each : reading.propositions()) {
                boolean shown =
                        claim.propositions().contains(each.id())
                                && claim.wording().report().equals(each.id().report())
                                && claim.wording().span().overlaps(each.span());
                if (shown && each.attribution() instanceof Attribution.By by) {
                    String name = name(picture, each.id().report(), by);
                    String cue = by.cue().of(Objects.requireNonNull(texts.get(each.id().report())));
                    if (!holds(line.label(), name.split(",")[0]) && !holds(line.text(), cue)) {
                        unnamed.add(name + ": " + line.text());
                    }
                }
            }
        }
        return unnamed;
    }

    private static String name(Picture picture, ReportId report, Attribution.By by) {
        return picture.cast()
                .find(picture.cast().actorOf(report, by.member()))
                .map(Actor::name)
                .orElseThrow();
    }

    private static boolean holds(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT).strip());
    }
}
