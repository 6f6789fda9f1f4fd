package org.secondsource.exchange.json;

import java.util.List;
import java.util.Locale;
import org.secondsource.brief.line.Basis;
import org.secondsource.brief.line.Brief;
import org.secondsource.brief.line.Line;
import org.secondsource.brief.line.Quote;

/// Writes the brief as part of the picture it was made from.
final class BriefJson {
    private final FactWriter facts;

    BriefJson(FactWriter facts) {
        this.facts = facts;
    }

    void brief(Brief brief) {
        facts.object(
                "brief",
                () -> {
                    facts.text("title", brief.title());
                    facts.text("read", brief.read());
                    facts.text("since", brief.earlier());
                    facts.list("first", brief.first(), this::line);
                    facts.list("sections", brief.sections(), this::section);
                    facts.list("stories", brief.stories(), this::story);
                });
    }

    private void section(Brief.Section section) {
        facts.item(() -> {
            facts.text("name", lower(section.topic()));
            facts.list("lines", section.lines(), this::line);
        });
    }

    private void story(Brief.OtherStory story) {
        facts.item(() -> {
            facts.id("story", story.id());
            facts.text("size", story.size());
            facts.list("lines", story.line().stream().toList(), this::line);
        });
    }

    private void line(Line line) {
        facts.item(() -> {
            facts.text("part", lower(line.topic()));
            facts.text("text", line.text());
            basis(line.basis());
            facts.text("label", line.label());
            facts.text("when", line.when());
            facts.text("behind", line.behind());
            facts.text("change", line.change().words());
            List<Quote> quotes = line.quotes();
            facts.list("cites", quotes, quote -> facts.item(() -> facts.cite(quote.cite())));
        });
    }

    private static String lower(Line.Topic topic) {
        return topic.name().toLowerCase(Locale.ROOT);
    }

    private void basis(Basis basis) {
        switch (basis) {
            case Basis.OfClaim claim -> facts.id("claim", claim.id());
            case Basis.OfEvent event -> facts.id("event", event.id());
            case Basis.OfAgreement agreement -> facts.id("agreement", agreement.id());
            case Basis.OfPosition position -> facts.id("position", position.id());
            case Basis.OfActor actor -> facts.id("actor", actor.id());
            case Basis.OfCopy copy -> facts.words("copy", List.of(copy.a(), copy.b()));
            case Basis.OfInputs inputs -> {
                // tells of the reports themselves, not of a fact
            }
        }
    }
}
