package org.secondsource.evaluation.counts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.secondsource.claim.Claim;
import org.secondsource.event.Event;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.Reading;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.reading.proposition.PropositionId;
import org.secondsource.situation.Picture;
import org.secondsource.text.Span;

/// The picture of a case: what is told at a place of it.
final class ToldPicture {
    /// A clause tells words about as well as the best one where it shares this much of what the
    /// best one shares with them: a sentence and the clause that is nearly all of it.
    private static final double NEAR_BEST = 0.5;

    private final Picture picture;
    private final Map<String, ReadReport> read = new HashMap<>();

    /// @param picture of reports whose files are named as the case calls them
    ToldPicture(Picture picture) {
        this.picture = picture;
        for (int i = 0; i < picture.reports().size(); i++) {
            String name = picture.reports().get(i).location().replaceFirst(".*[/\\\\]", "");
            read.put(
                    name.replaceFirst("\\.json$", ""),
                    new ReadReport(picture.reports().get(i), picture.readings().get(i)));
        }
    }

    Picture picture() {
        return picture;
    }

    /// Where the words stand in the clean text; empty where cleaning has taken them out.
    Optional<Span> span(Place place) {
        ReadReport report = read.get(place.report());
        if (report == null) {
            return Optional.empty();
        }
        String words =
                Pattern.compile("\\s+")
                        .splitAsStream(place.words().strip())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("\\s+"));
        Matcher matcher = Pattern.compile(words).matcher(report.report().text());
        return matcher.find()
                ? Optional.of(new Span(matcher.start(), matcher.end()))
                : Optional.empty();
    }

    /// The propositions that tell the words of a place: of those that share some with it, those
    /// that are most like it.
    List<Proposition> propositions(Place place) {
        Optional<Span> words = span(place);
        ReadReport report = read.get(place.report());
        if (words.isEmpty() || report == null) {
            return List.of();
        }
        List<Proposition> all = report.reading().propositions();
        double best = all.stream().mapToDouble(p -> likeness(p, words.get())).max().orElse(0);
        return all.stream()
                .filter(p -> best > 0 && likeness(p, words.get()) >= best * NEAR_BEST)
                .toList();
    }

    /// The claims that hold a proposition which tells the words.
    List<Claim> claims(Place place) {
        Set<PropositionId> ids =
                propositions(place).stream().map(Proposition::id).collect(Collectors.toSet());
        return picture.claims().stream()
                .filter(claim -> claim.propositions().stream().anyMatch(ids::contains))
                .toList();
    }

    /// The claims of whose propositions one says the words of the place and nothing beside.
    List<Claim> claimsOfNothingBut(Place place) {
        Optional<Span> words = span(place);
        ReadReport report = read.get(place.report());
        if (words.isEmpty() || report == null) {
            return List.of();
        }
        Set<PropositionId> ids =
                report.reading().propositions().stream()
                        .filter(p -> BareContent.is(p, words.get(), report.report().text()))
                        .map(Proposition::id)
                        .collect(Collectors.toSet());
        return picture.claims().stream()
                .filter(claim -> claim.propositions().stream().anyMatch(ids::contains))
                .toList();
    }

    /// The events that the words name.
    List<Event> events(Place place) {
        Optional<Span> words = span(place);
        ReadReport report = read.get(place.report());
        if (words.isEmpty() || report == null) {
            return List.of();
        }
        return picture.events().stream()
                .filter(event ->
                        event.history().stream()
                                .map(Event.Entry::trigger)
                                .anyMatch(trigger ->
                                        trigger.report().equals(report.report().id())
                                                && trigger.span().overlaps(words.get())))
                .toList();
    }

    /// Characters that both have, as a share of those that one has (Jaccard).
    private static double likeness(Proposition proposition, Span words) {
        List<Span> own = words(proposition);
        int length = own.stream().mapToInt(Span::length).sum();
        int common = own.stream().mapToInt(span -> common(span, words)).sum();
        return (double) common / (length + words.length() - common);
    }

    /// How many characters both have.
    static int common(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }

    /// The words of a clause without what it says in passing.
    static List<Span> words(Proposition proposition) {
        return proposition.kernel().isEmpty() ? List.of(proposition.span()) : proposition.kernel();
    }

    /// A claim for a reader: its text, its count and who tells it.
    String shown(Claim claim) {
        List<String> members = new ArrayList<>();
        read.forEach((name, report) -> members.addAll(members(claim, name, report)));
        members.sort(String::compareTo);
        return "“%s” %d..%d {%s}"
                .formatted(
                        claim.text(),
                        claim.independentSources().min(),
                        claim.independentSources().max(),
                        String.join("; ", members));
    }

    private List<String> members(Claim claim, String name, ReadReport report) {
        Reading reading = report.reading();
        return reading.propositions().stream()
                .filter(p -> claim.propositions().contains(p.id()))
                .map(p -> "%s: %s".formatted(name, flat(p.span().of(report.report().text()))))
                .toList();
    }

    /// What is read in the words, for a reader.
    String shown(Place place) {
        List<Claim> claims = claims(place);
        if (!claims.isEmpty()) {
            return claims.stream().map(this::shown).collect(Collectors.joining(" and "));
        }
        if (span(place).isEmpty()) {
            return "words that are not in the clean text";
        }
        List<Proposition> unclaimed = propositions(place);
        return unclaimed.isEmpty()
                ? "nothing read"
                : "no claim, only proposition %s".formatted(unclaimed.getFirst().id());
    }

    private static String flat(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
