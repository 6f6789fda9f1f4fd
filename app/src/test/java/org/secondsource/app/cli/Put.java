package org.secondsource.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.secondsource.actor.Actor;
import org.secondsource.archive.Correction;
import org.secondsource.archive.Correction.Kind;
import org.secondsource.brief.BriefWriter;
import org.secondsource.brief.line.Line;
import org.secondsource.claim.Claim;
import org.secondsource.correcting.CorrectionMaker;
import org.secondsource.correction.Righted;
import org.secondsource.exchange.json.PictureJson;
import org.secondsource.situation.Picture;

/// A situation, the picture of it before, and a correction of it.
record Put(RightedSituation situation, Picture before, Correction correction) {
    static Put right(String name, Kind kind, Naming naming) {
        RightedSituation situation = RightedSituation.of(name, 99);
        Picture before = situation.picture(List.of());
        return new Put(
                situation,
                before,
                new CorrectionMaker(before).make(kind, naming.of(before), "tested"));
    }

    Picture after() {
        Picture after = situation.picture(RightedSituation.inForce(List.of(correction)));
        assertThat(after.byHand())
                .extracting(Righted::state)
                .containsExactly(Righted.State.APPLIED);
        assertThat(PictureJson.of(after)).contains("\"corrections\": [");
        assertThat(BriefWriter.write(after).sections())
                .extracting(section -> section.topic())
                .contains(Line.Topic.CORRECTIONS);
        return after;
    }

    /// Names in a picture what is put right.
    interface Naming {
        List<String> of(Picture picture);
    }

    /// The claims as they are told, but for those that are meant and those that stand to them.
    static List<String> others(Picture picture, Predicate<Claim> meant) {
        Set<Object> near = new HashSet<>();
        for (Claim claim : picture.claims()) {
            if (meant.test(claim)) {
                near.add(claim.id());
                claim.relations().forEach(relation -> near.add(relation.claim()));
            }
        }
        List<String> told = new ArrayList<>();
        for (Claim claim : picture.claims()) {
            boolean stands =
                    near.contains(claim.id())
                            || claim.relations().stream()
                                    .anyMatch(relation -> near.contains(relation.claim()));
            if (!stands) {
                told.add(claim.text() + claim.propositions() + claim.independentSources());
            }
        }
        return told;
    }

    /// An actor whom three reports name.
    static Actor common(Picture picture) {
        return picture.cast().actors().stream()
                .filter(actor ->
                        actor.mentions().stream().map(cite -> cite.report()).distinct().count() > 2)
                .findFirst()
                .orElseThrow();
    }
}
