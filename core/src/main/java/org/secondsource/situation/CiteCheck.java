package org.secondsource.situation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.secondsource.actor.Actor;
import org.secondsource.claim.Claim;
import org.secondsource.event.Agreement;
import org.secondsource.event.Event;
import org.secondsource.position.Position;
import org.secondsource.report.Report;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;

/// Whether the cites of a picture are the words of its reports.
///
/// @param checked how many were laid beside their report
/// @param wrong those that are not, each with what stands there instead
public record CiteCheck(int checked, List<String> wrong) {
    public CiteCheck {
        wrong = List.copyOf(wrong);
    }

    public static CiteCheck of(Picture picture) {
        Map<ReportId, String> texts = new HashMap<>();
        for (Report report : picture.reports()) {
            texts.put(report.id(), report.text());
        }
        List<String> wrong = new ArrayList<>();
        List<Cite> cites = cites(picture).toList();
        for (Cite cite : cites) {
            String text = texts.getOrDefault(cite.report(), "");
            String found = cite.span().end() <= text.length() ? cite.span().of(text) : "nothing";
            if (!found.equals(cite.exact())) {
                wrong.add(
                        "%s at %d: found \"%s\", expected \"%s\""
                                .formatted(
                                        cite.report(), cite.span().start(), found, cite.exact()));
            }
        }
        return new CiteCheck(cites.size(), wrong);
    }

    private static Stream<Cite> cites(Picture picture) {
        return Stream.of(
                        picture.claims().stream().map(Claim::wording),
                        picture.cast().actors().stream().map(Actor::mentions).flatMap(List::stream),
                        picture.events().stream()
                                .flatMap(event -> event.history().stream())
                                .map(Event.Entry::cite),
                        picture.agreements().stream()
                                .flatMap(pact -> pact.history().stream())
                                .map(Agreement.Entry::cite),
                        picture.positions().stream()
                                .flatMap(position -> position.history().stream())
                                .map(Position.Entry::cite))
                .flatMap(each -> each);
    }
}
