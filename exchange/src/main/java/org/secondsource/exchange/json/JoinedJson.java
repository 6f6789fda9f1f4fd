package org.secondsource.exchange.json;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.secondsource.claim.Claim;
import org.secondsource.claim.relation.ClaimRelation;
import org.secondsource.claim.source.SourceCount;
import org.secondsource.correction.Righted;
import org.secondsource.event.Agreement;
import org.secondsource.event.Event;
import org.secondsource.position.Position;
import org.secondsource.reading.trigger.EventKind;
import org.secondsource.situation.ByHand;
import org.secondsource.text.Cite;

/// Writes what is joined across reports: claims, events, agreements and positions.
final class JoinedJson {
    private final FactWriter facts;
    private final ListedStatements listed;
    private final ByHand byHand;

    JoinedJson(FactWriter facts, ListedStatements listed, ByHand byHand) {
        this.byHand = byHand;
        this.facts = facts;
        this.listed = listed;
    }

    void claim(Claim claim) {
        List<Object> members =
                Stream.<Object>concat(listed.of(claim).stream(), claim.quantities().stream())
                        .toList();
        List<Object> asserters =
                Stream.<Object>concat(claim.asserters().stream(), claim.voices().stream()).toList();
        facts.item(() -> {
            facts.id("id", claim.id());
            facts.text("text", claim.text());
            facts.cite("cite", claim.wording());
            facts.words("propositions", claim.propositions());
            facts.words("members", members);
            facts.words("asserters", asserters);
            facts.words("origins", claim.origins());
            sources(claim.independentSources());
            facts.choice("standing", claim.standing(), '-');
            facts.list("standingHistory", claim.history(), this::stood);
            facts.list("relations", claim.relations(), this::relation);
            facts.text("firstSeen", claim.firstSeen().map(LocalDate::toString).orElse(""));
            facts.text("lastSeen", claim.lastSeen().map(LocalDate::toString).orElse(""));
            corrections(byHand.of(claim));
        });
    }

    /// The numbers of the corrections that something rests on; nothing where it rests on none.
    private void corrections(List<Righted> hands) {
        if (!hands.isEmpty()) {
            facts.words("corrections", hands.stream().map(Righted::seq).toList());
        }
    }

    private void sources(SourceCount count) {
        facts.object(
                "independentSources",
                () -> {
                    facts.count("min", count.min());
                    facts.count("max", count.max());
                });
    }

    private void stood(Claim.Stood stood) {
        facts.item(() -> {
            facts.text("since", stood.since().toString());
            facts.choice("standing", stood.standing(), '-');
            sources(stood.independentSources());
        });
    }

    private void relation(ClaimRelation relation) {
        facts.item(() -> {
            facts.choice("kind", relation.kind(), ' ');
            facts.id("claim", relation.claim());
            facts.text("why", relation.why());
        });
    }

    void event(Event event) {
        facts.item(() -> {
            facts.id("id", event.id());
            facts.text("kind", event.kind().name());
            plover(event.kind());
            facts.text("name", event.name());
            facts.list("participants", event.participants(), this::party);
            facts.text("place", event.place());
            facts.date("date", event.date());
            facts.choice("status", event.status(), ' ');
            facts.list("history", event.history(), this::eventEntry);
            facts.list("topics", event.topics(), topic -> facts.item(() -> facts.cite(topic)));
            facts.list("ledTo", event.ledTo(), this::outcome);
            corrections(byHand.of(event));
        });
    }

    private void plover(EventKind kind) {
        if (kind.ploverEvent().isEmpty()) {
            facts.nothing("plover");
            return;
        }
        facts.object(
                "plover",
                () -> {
                    facts.text("event", kind.ploverEvent());
                    facts.text("mode", kind.ploverMode());
                });
    }

    private void party(Event.Party party) {
        facts.item(() -> {
            facts.id("actor", party.actor());
            facts.text("text", party.text());
            facts.choice("role", party.role(), ' ');
        });
    }

    private void outcome(Event.Outcome outcome) {
        facts.item(() -> {
            facts.id("agreement", outcome.agreement());
            facts.cite(outcome.cite());
        });
    }

    private void eventEntry(Event.Entry entry) {
        facts.item(() -> {
            facts.choice("status", entry.status(), ' ');
            facts.date("date", entry.date());
            facts.date("movedFrom", entry.movedFrom());
            facts.cite(entry.cite());
            facts.cite("trigger", entry.trigger());
        });
    }

    void agreement(Agreement agreement) {
        facts.item(() -> {
            facts.id("id", agreement.id());
            facts.text("name", agreement.name());
            facts.words("parties", agreement.parties());
            facts.list("history", agreement.history(), this::step);
            corrections(byHand.of(agreement));
        });
    }

    private void step(Agreement.Entry entry) {
        facts.item(() -> {
            facts.choice("step", entry.step(), ' ');
            facts.date("date", entry.date());
            facts.cite(entry.cite());
        });
    }

    void position(Position position) {
        facts.item(() -> {
            facts.id("id", position.id());
            facts.id("actor", position.actor());
            facts.text("about", position.about());
            facts.list("history", position.history(), this::stance);
            facts.flag("turned", position.turned());
        });
    }

    private void stance(Position.Entry entry) {
        Cite cite = entry.cite();
        facts.item(() -> {
            facts.choice("stance", entry.stance(), ' ');
            facts.date("date", entry.date());
            facts.cite(cite);
        });
    }
}
