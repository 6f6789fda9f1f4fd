package org.secondsource.exchange.json;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.secondsource.actor.Actor;
import org.secondsource.actor.ActorId;
import org.secondsource.actor.Cast;
import org.secondsource.reading.Reading;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.reading.proposition.StandaloneText;
import org.secondsource.reading.quantity.Amount;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.reading.statement.Medium;
import org.secondsource.reading.statement.Statement;
import org.secondsource.report.Report;
import org.secondsource.text.Cite;

/// Writes what single reports say, and who is who in them.
final class ReadingJson {
    private final FactWriter facts;
    private final Cast cast;
    private final ListedStatements listed;

    ReadingJson(FactWriter facts, Cast cast, ListedStatements listed) {
        this.facts = facts;
        this.cast = cast;
        this.listed = listed;
    }

    void actor(Actor actor) {
        facts.item(() -> {
            facts.id("id", actor.id());
            facts.text("name", actor.name());
            facts.choice("kind", actor.kind(), ' ');
            facts.words("aliases", actor.aliases());
            facts.list("offices", actor.offices(), this::office);
            facts.list("mentions", actor.mentions(), this::mention);
        });
    }

    private void office(Actor.HeldOffice office) {
        facts.item(() -> {
            facts.text("title", office.title());
            facts.text("of", office.of());
            facts.cite("cite", office.cite());
        });
    }

    private void mention(Cite cite) {
        facts.item(() -> facts.cite(cite));
    }

    void statements(Reading reading) {
        Report report = facts.report(reading.report());
        listed.of(reading).forEach(statement -> statement(report, statement));
    }

    private void statement(Report report, Statement statement) {
        facts.item(() -> {
            facts.id("id", statement.id());
            facts.cite(report, statement.shown());
            speakerAndCue(report, statement.attribution());
            facts.flag("direct", statement.direct());
            facts.words(
                    "via",
                    statement.via().stream()
                            .map(member -> cast.actorOf(report.id(), member))
                            .toList());
            medium(statement.medium());
            facts.date("date", statement.when().resolve(report.published().day()));
            facts.choice("modality", statement.modality(), ' ');
            facts.id("polarity", statement.negated() ? "negated" : "affirmed");
            facts.choice("basis", statement.basis(), ' ');
            facts.number("confidence", Math.round(statement.confidence() * 100) / 100.0);
        });
    }

    private void speakerAndCue(Report report, Attribution attribution) {
        speaker(report, attribution);
        switch (attribution) {
            case Attribution.By by -> {
                facts.cite("speakerCite", report.cite(by.speaker()));
                facts.text("cue", by.cue().of(report.text()));
                facts.cite("cueCite", report.cite(by.cue()));
            }
            case Attribution.OwnVoice own -> facts.nothing("speakerCite", "cue", "cueCite");
        }
    }

    private void speaker(Report report, Attribution attribution) {
        switch (attribution) {
            case Attribution.By by -> {
                facts.id("speaker", cast.actorOf(report.id(), by.member()));
                facts.text("speakerText", by.speaker().of(report.text()));
            }
            case Attribution.OwnVoice own -> facts.nothing("speaker", "speakerText");
        }
    }

    private void medium(Medium medium) {
        if (medium == Medium.UNSAID) {
            facts.nothing("medium");
        } else {
            facts.choice("medium", medium, ' ');
        }
    }

    void propositions(Reading reading) {
        Report report = facts.report(reading.report());
        reading.propositions().forEach(proposition -> proposition(report, proposition));
    }

    private void proposition(Report report, Proposition proposition) {
        facts.item(() -> {
            facts.id("id", proposition.id());
            facts.cite(report, proposition.span());
            facts.text("text", proposition.whole().map(StandaloneText::text).orElse(""));
            facts.text("core", proposition.core().map(StandaloneText::text).orElse(""));
            facts.id("subject", member(report, proposition.subject()));
            facts.id("object", member(report, proposition.object()));
            facts.text("verb", proposition.verb());
            facts.words("quantities", proposition.quantities());
            facts.text("place", proposition.place());
            facts.date("date", proposition.when().resolve(report.published().day()));
            facts.choice("state", proposition.state(), ' ');
            facts.id("asserter", asserter(report, proposition.attribution()));
            facts.id("statement", listed.of(proposition.statement()));
            facts.flag("lead", proposition.leads());
            facts.flag("inner", proposition.inner());
        });
    }

    private Optional<ActorId> member(Report report, OptionalInt member) {
        return member.isEmpty()
                ? Optional.empty()
                : Optional.of(cast.actorOf(report.id(), member.getAsInt()));
    }

    private Optional<ActorId> asserter(Report report, Attribution attribution) {
        return switch (attribution) {
            case Attribution.By by -> Optional.of(cast.actorOf(report.id(), by.member()));
            case Attribution.OwnVoice own -> Optional.empty();
        };
    }

    void quantities(Reading reading) {
        Report report = facts.report(reading.report());
        reading.quantities().forEach(quantity -> quantity(report, quantity));
    }

    private void quantity(Report report, Quantity quantity) {
        Optional<LocalDate> published = report.published().day();
        facts.item(() -> {
            facts.id("id", quantity.id());
            facts.cite(report, quantity.span());
            if (quantity.amount().bound() == Amount.Bound.BETWEEN) {
                facts.nothing("value"); // a range has two ends and no number of its own
            } else {
                facts.number("value", quantity.amount().value());
            }
            facts.number("low", quantity.amount().low());
            facts.number("high", quantity.amount().high());
            facts.choice("bound", quantity.amount().bound(), ' ');
            facts.text("unit", quantity.unit());
            facts.text("of", quantity.of());
            facts.text("action", quantity.action());
            facts.text("place", quantity.place());
            facts.date("asOf", quantity.asOf().resolve(published));
            facts.date("by", quantity.by().resolve(published));
            facts.choice("modality", quantity.modality(), ' ');
            speaker(report, quantity.attribution());
            facts.id("statement", listed.of(quantity.statement()));
        });
    }
}
