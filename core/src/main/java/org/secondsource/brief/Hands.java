package org.secondsource.brief;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondsource.archive.Correction;
import org.secondsource.archive.Correction.Kind;
import org.secondsource.archive.Correction.Stage;
import org.secondsource.brief.line.Basis;
import org.secondsource.brief.line.Line;
import org.secondsource.brief.line.Wording;
import org.secondsource.claim.Claim;
import org.secondsource.correction.Righted;
import org.secondsource.event.Agreement;
import org.secondsource.event.Event;
import org.secondsource.situation.ByHand;
import org.secondsource.situation.Picture;
import org.secondsource.text.Cite;

/// Says what of a picture people put right.
final class Hands {
    private final ByHand byHand;
    private final List<Righted> all;

    Hands(Picture picture) {
        this.byHand = new ByHand(picture);
        this.all = picture.byHand();
    }

    /// What stands behind a line of a claim: its own words, then what people put right and noted.
    String behind(String own, Claim claim) {
        List<String> parts = new ArrayList<>(own.isEmpty() ? List.of() : List.of(own));
        List<Righted> hands = byHand.of(claim);
        parts.addAll(words(hands));
        for (Righted one : hands) {
            Correction correction = one.entry().correction();
            if (correction.kind() == Kind.NOTE) {
                parts.add("note: " + correction.value());
            }
        }
        if (isPinned(claim)) {
            parts.add("pinned");
        }
        for (Kind mark : List.of(Kind.REVIEWED, Kind.PRINTED)) {
            byHand.changedSince(mark, claim)
                    .ifPresent(changed ->
                            parts.add((changed ? "changed since " : "") + Wording.lower(mark)));
        }
        return String.join("; ", parts);
    }

    /// The same of an event.
    String behind(String own, Event event) {
        List<String> parts = new ArrayList<>(own.isEmpty() ? List.of() : List.of(own));
        parts.addAll(words(byHand.of(event)));
        return String.join("; ", parts);
    }

    /// The same of some words.
    String behind(Cite place) {
        return String.join("; ", words(byHand.of(place)));
    }

    /// The same of a pact.
    String behind(Agreement agreement) {
        return String.join("; ", words(byHand.of(agreement)));
    }

    /// Whether people put a claim on the first screen.
    boolean isPinned(Claim claim) {
        return byHand.of(claim).stream()
                .anyMatch(one -> one.entry().correction().kind() == Kind.PIN);
    }

    private static List<String> words(List<Righted> hands) {
        List<String> numbers =
                hands.stream()
                        .filter(one -> one.entry().correction().kind().stage() != Stage.TELLING)
                        .map(one -> "correction " + one.seq())
                        .toList();
        return numbers.isEmpty()
                ? List.of()
                : List.of("put right by hand: " + Wording.list(numbers));
    }

    /// Each correction, and whether it holds.
    List<Line> lines() {
        return all.stream()
                .map(one ->
                        new Line(
                                Line.Topic.CORRECTIONS,
                                text(one),
                                new Basis.OfInputs(),
                                one.entry().by(),
                                Wording.day(one.entry().at().atZone(ZoneOffset.UTC).toLocalDate()),
                                one.isApplied() ? one.note() : "not applied: " + one.note(),
                                Line.Change.NONE,
                                List.of()))
                .toList();
    }

    private static String text(Righted one) {
        Correction correction = one.entry().correction();
        String value = correction.value().isEmpty() ? "" : " " + correction.value();
        return "Correction %d (%s%s): %s."
                .formatted(
                        one.seq(),
                        Wording.lower(correction.kind()),
                        value,
                        correction.why().replaceFirst("\\.$", ""));
    }

    /// How people call the situation.
    Optional<String> name() {
        return byHand.name();
    }
}
