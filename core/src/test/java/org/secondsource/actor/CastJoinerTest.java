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
import org.secondsource.story.Story;
import org.secondsource.story.StoryId;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// Invented casts of several reports.
class CastJoinerTest {
    private static final Office MINISTER =
            new Office("foreign minister", "Peru", false, new Span(0, 1));

    private final List<ReadReport> reports = new ArrayList<>();

    @Test
    void aFamilyNameMeansTheOneWhoBearsIt() {
        report("a", person("Ana Soto"));
        report("b", person("Soto"));

        assertThat(names("a", "b")).containsExactly("Ana Soto", "Ana Soto");
    }

    @Test
    void whomAStoryWritesInTwoWaysIsOneAndIsKnownByTheWayOfTheMost() {
        report("a", person("Pavel Vasilyev"));
        report("b", person("Pavel Vasiliev"));
        report("c", person("Pavel Vasiliev"));

        Cast one = cast(List.of(story("s", "a", "b", "c")));
        assertThat(one.actors()).extracting(Actor::name).containsExactly("Pavel Vasiliev");
        Cast strangers = cast(List.of(story("s", "a"), story("t", "b", "c")));
        assertThat(strangers.actors()).hasSize(2);
    }

    @Test
    void aSpellingThatMayMeanTwoMeansNeither() {
        report("a", person("Jonas Brekken"), person("Jonas Brakken"));
        report("b", person("Jonas Brokken"));
        report("c", person("Jonas Brekken"), person("Jonas Brakken"));

        assertThat(cast(List.of(story("s", "a", "b", "c"))).actors())
                .extracting(Actor::name)
                .containsExactlyInAnyOrder("Jonas Brekken", "Jonas Brakken", "Jonas Brokken");
    }

    @Test
    void whereTwoCouldBeMeantNobodyIs() {
        report("a", person("Ana Soto"), person("Luis Soto"));
        report("b", person("Soto"));

        assertThat(names("a", "b")).containsExactly("Ana Soto", "Luis Soto", "Soto");
    }

    @Test
    void aFamilyNameMeansWhomItsOwnStoryKnowsByIt() {
        report("a", person("Ana Soto"));
        report("b", person("Soto"));
        report("c", person("Luis Soto"));

        Cast cast = cast(List.of(story("s", "a", "b"), story("t", "c")));

        assertThat(cast.actorOf(new ReportId("b"), 0))
                .isEqualTo(cast.actorOf(new ReportId("a"), 0));
    }

    @Test
    void anIdDoesNotHangOnWhoElseIsThere() {
        report("a", body("coast guard", "Italy"));
        ActorId alone = cast(List.of(story("s", "a"))).actorOf(new ReportId("a"), 0);

        report("b", body("coast guard", "Albania"));

        Cast both = cast(List.of(story("s", "a", "b")));
        assertThat(both.actors()).extracting(Actor::id).doesNotHaveDuplicates().hasSize(2);
        assertThat(both.actorOf(new ReportId("a"), 0)).isEqualTo(alone);
    }

    @Test
    void anIdThatTheFamilyNameHadMeansTheOneWhoBearsIt() {
        report("b", person("Soto"));
        ActorId before = cast(List.of(story("s", "b"))).actorOf(new ReportId("b"), 0);

        report("a", person("Ana Soto"));

        Cast cast = cast(List.of(story("s", "a", "b")));
        ActorId full = cast.actorOf(new ReportId("a"), 0);
        assertThat(full).isNotEqualTo(before);
        assertThat(cast.bearers()).containsEntry(before, full);
    }

    @Test
    void aPostMeansTheOneWhoHoldsIt() {
        report("a", person("Ana Soto", MINISTER));
        report("b", person("foreign minister", MINISTER));
        report(
                "c",
                person(
                        "defense minister",
                        new Office("defense minister", "Peru", false, new Span(0, 1))));

        assertThat(names("a", "b", "c"))
                .containsExactly("Ana Soto", "Ana Soto", "defense minister");
    }

    @Test
    void aBodyWithoutItsOwnerMeansTheOneWithAKnownOwner() {
        report("a", body("Peru's trade ministry", "Peru"));
        report("b", body("trade ministry", ""));

        Cast cast = cast(List.of(story("s", "a", "b")));

        assertThat(cast.actors()).hasSize(1);
    }

    @Test
    void aSingleNameReadAsAPersonsIsTheBodyOfThatNameInAnotherReport() {
        report("a", body("Brapor", ""));
        report("b", person("Brapor"));

        Cast cast = cast(List.of(story("s", "a", "b")));

        assertThat(cast.actors()).extracting(Actor::kind).containsExactly(ActorKind.ORGANISATION);
    }

    @Test
    void aSingleNameIsThePersonOfThatNameBeforeItIsABody() {
        report("a", body("Lund", ""));
        report("b", person("Tor Lund"));
        report("c", person("Lund"));

        assertThat(names("a", "b", "c")).containsExactly("Lund", "Tor Lund", "Tor Lund");
    }

    @Test
    void whoHoldsAPostIsNoBody() {
        report("a", body("Brapor", ""));
        report("b", person("Brapor", new Office("mayor", "", false, new Span(0, 1))));

        assertThat(cast(List.of(story("s", "a", "b"))).actors()).hasSize(2);
    }

    private List<String> names(String... reports) {
        Cast cast = cast(List.of(story("s", reports)));
        return this.reports.stream()
                .flatMap(read ->
                        read.reading().cast().stream()
                                .map(member -> cast.actorOf(read.report().id(), member.index())))
                .map(id -> cast.find(id).orElseThrow().name())
                .toList();
    }

    private Cast cast(List<Story> stories) {
        return new CastJoiner(new ActorNames(Gazetteer.load())).join(reports, stories);
    }

    private static Story story(String id, String... reports) {
        return new Story(
                new StoryId(id), "", List.of(reports).stream().map(ReportId::new).toList());
    }

    private record Invented(ActorKind kind, String name, String of, List<Office> offices) {}

    private static Invented person(String name, Office... offices) {
        return new Invented(ActorKind.PERSON, name, "", List.of(offices));
    }

    private static Invented body(String name, String of) {
        return new Invented(ActorKind.ORGANISATION, name, of, List.of());
    }

    private void report(String id, Invented... cast) {
        ReportId report = new ReportId(id);
        List<Member> members = new ArrayList<>();
        for (Invented each : cast) {
            members.add(
                    new Member(
                            members.size(),
                            each.kind(),
                            each.name(),
                            List.of(),
                            each.of(),
                            each.offices(),
                            List.of(new Span(0, 1))));
        }
        reports.add(
                new ReadReport(
                        new Report(
                                report,
                                id,
                                "",
                                "",
                                "",
                                "",
                                new Publication.Unknown(),
                                "en",
                                List.of(),
                                "invented",
                                List.of()),
                        new Reading(
                                report, List.of(), List.of(), members, List.of(), List.of(),
                                List.of(), List.of(), List.of(), List.of())));
    }
}
