package org.secondsource.exchange.stix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.secondsource.actor.ActorId;
import org.secondsource.claim.Claim;
import org.secondsource.claim.relation.ClaimId;
import org.secondsource.event.EventId;
import org.secondsource.exchange.view.NameUuid;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.lineage.OriginId;
import org.secondsource.lineage.Versions;
import org.secondsource.story.StoryId;
import org.secondsource.text.ReportId;

/// The ids of a bundle's objects: one thing has one id in every bundle.
final class StixIds {
    /// Drawn once, at random; names the properties that only this program writes.
    static final String EXTENSION = "extension-definition--4f0b6e0e-9a55-4d3c-8b37-5c8d1d2f6a90";

    static final String PROGRAM = "identity--" + NameUuid.of("program", "second-source");

    private final PictureView view;
    private final Map<ReportId, ReportId> first = new HashMap<>();
    private final Map<ReportId, Integer> place = new HashMap<>();

    StixIds(PictureView view) {
        this.view = view;
        for (Versions versions : view.picture().lineage().versions()) {
            List<ReportId> earlier = versions.earlier();
            earlier.forEach(report -> number(report, versions));
            number(versions.latest(), versions);
        }
    }

    private void number(ReportId report, Versions versions) {
        int at = versions.earlier().indexOf(report);
        first.put(report, versions.earlier().getFirst());
        place.put(report, at < 0 ? versions.earlier().size() : at);
    }

    private static String id(String type, String kind, Object id) {
        return type + "--" + NameUuid.of(kind, id.toString());
    }

    /// All versions of a report are one object, which STIX tells apart by `modified`.
    String report(ReportId id) {
        return id("report", "report", firstVersion(id));
    }

    /// The oldest version of a report; itself where there is one only.
    ReportId firstVersion(ReportId id) {
        return first.getOrDefault(id, id);
    }

    /// How many versions of a report came before it.
    int version(ReportId id) {
        return place.getOrDefault(id, 0);
    }

    String actor(ActorId id) {
        return id("identity", "actor", id);
    }

    String origin(OriginId id) {
        return id("identity", "origin", id);
    }

    String claim(ClaimId id) {
        return id("note", "claim", id);
    }

    String event(EventId id) {
        return id("note", "event", id);
    }

    String story(StoryId id) {
        return id("grouping", "story", id);
    }

    String opinion(String kind, ClaimId by, ClaimId on) {
        return id("opinion", kind, by + " on " + on);
    }

    String copy(ReportId a, ReportId b) {
        return id("relationship", "copy", a + " and " + b);
    }

    /// The same reports make one bundle.
    String bundle() {
        StringBuilder all = new StringBuilder();
        view.picture().reports().forEach(report -> all.append(report.id()).append(' '));
        return id("bundle", "bundle", all);
    }

    /// The identities of all who say that a claim is so.
    List<String> asserters(Claim claim) {
        List<String> ids = new ArrayList<>();
        claim.asserters().stream()
                .filter(id -> view.picture().cast().find(id).isPresent())
                .forEach(id -> ids.add(actor(id)));
        claim.voices().forEach(id -> ids.add(origin(id)));
        return ids;
    }
}
