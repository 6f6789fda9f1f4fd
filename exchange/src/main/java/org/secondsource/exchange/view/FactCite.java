package org.secondsource.exchange.view;

import java.util.Locale;
import java.util.stream.Stream;
import org.secondsource.brief.line.Wording;
import org.secondsource.text.Cite;

/// A place in a report on which a fact rests.
///
/// @param fact its id
/// @param kind which sort of fact
/// @param status what is told there: an event's status, a pact's step, a stance; empty for claims
/// @param words what the whole fact says, on one line
public record FactCite(String fact, Kind kind, String status, String words, Cite cite) {
    /// The sorts of facts that are joined across reports.
    public enum Kind {
        CLAIM,
        EVENT,
        AGREEMENT,
        POSITION;

        /// As people write it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Every cite of every joined fact: claims, events, agreements, positions, each in its order.
    public static Stream<FactCite> of(PictureView view) {
        return Stream.of(claims(view), events(view), agreements(view), positions(view))
                .flatMap(each -> each);
    }

    private static Stream<FactCite> claims(PictureView view) {
        return view.picture().claims().stream()
                .flatMap(claim -> {
                    String id = claim.id().toString();
                    String words = view.told(claim);
                    return view.cites(claim).stream()
                            .map(cite -> new FactCite(id, Kind.CLAIM, "", words, cite));
                });
    }

    private static Stream<FactCite> events(PictureView view) {
        return view.picture().events().stream()
                .flatMap(event ->
                        event.history().stream()
                                .map(entry ->
                                        new FactCite(
                                                event.id().toString(),
                                                Kind.EVENT,
                                                Wording.lower(entry.status()),
                                                view.told(event),
                                                entry.cite()))
                                .distinct());
    }

    private static Stream<FactCite> agreements(PictureView view) {
        return view.picture().agreements().stream()
                .flatMap(pact ->
                        pact.history().stream()
                                .map(entry ->
                                        new FactCite(
                                                pact.id(),
                                                Kind.AGREEMENT,
                                                Wording.lower(entry.step()),
                                                PlainText.line(pact.name()),
                                                entry.cite())));
    }

    private static Stream<FactCite> positions(PictureView view) {
        return view.picture().positions().stream()
                .flatMap(position ->
                        position.history().stream()
                                .map(entry ->
                                        new FactCite(
                                                position.id(),
                                                Kind.POSITION,
                                                Wording.lower(entry.stance()),
                                                PlainText.line(
                                                        view.lookup().name(position.actor())
                                                                + ": "
                                                                + position.about()),
                                                entry.cite())));
    }
}
