package org.secondsource.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.Reading;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.cast.Gazetteer;
import org.secondsource.reading.cast.Member;
import org.secondsource.reading.cast.Office;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

final class CastJoinerTest {
    private static final CastJoiner JOINER = new CastJoiner(new ActorNames(Gazetteer.load()));

    @Test
    void aSingleNameReadAsAPersonsIsTheBodyOfThatNameInAnotherReport() {
        List<ReadReport> reports =
                List.of(
                        report("a", member(ActorKind.ORGANISATION, "Brapor")),
                        report("b", member(ActorKind.PERSON, "Brapor")),
                        report("c", member(ActorKind.PERSON, "Brapor")));

        assertThat(actors(reports)).containsExactly("Brapor ORGANISATION");
        assertThat(actors(reports.reversed())).containsExactly("Brapor ORGANISATION");
    }

    @Test
    void aSingleNameIsThePersonOfThatNameBeforeItIsABody() {
        assertThat(
                        actors(
                                List.of(
                                        report("a", member(ActorKind.ORGANISATION, "Lund")),
                                        report("b", member(ActorKind.PERSON, "Tor Lund")),
                                        report("c", member(ActorKind.PERSON, "Lund")))))
                .containsExactly("Lund ORGANISATION", "Tor Lund PERSON");
    }

    @Test
    void whoHoldsAPostIsNoBody() {
        Member mayor =
                new Member(
                        0,
                        ActorKind.PERSON,
                        "Brapor",
                        List.of(),
                        "",
                        List.of(new Office("mayor", "", false, new Span(0, 1))),
                        List.of(new Span(0, 1)));

        assertThat(
                        actors(
                                List.of(
                                        report("a", member(ActorKind.ORGANISATION, "Brapor")),
                                        report("b", mayor))))
                .containsExactlyInAnyOrder("Brapor ORGANISATION", "Brapor PERSON");
    }

    private static List<String> actors(List<ReadReport> reports) {
        List<String> names = new ArrayList<>();
        for (Actor actor : JOINER.join(reports).actors()) {
            names.add(actor.name() + " " + actor.kind());
        }
        return names;
    }

    private static Member member(ActorKind kind, String name) {
        return new Member(0, kind, name, List.of(), "", List.of(), List.of(new Span(0, 1)));
    }

    private static ReadReport report(String id, Member member) {
        Report report =
                new Report(
                        new ReportId(id),
                        id + ".txt",
                        "",
                        "",
                        "",
                        "",
                        new Publication.Unknown(),
                        "en",
                        List.of(),
                        "Brapor met.",
                        List.of());
        Reading reading =
                new Reading(
                        report.id(),
                        List.of(),
                        List.of(),
                        List.of(member),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        return new ReadReport(report, reading);
    }
}
