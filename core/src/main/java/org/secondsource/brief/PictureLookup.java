package org.secondsource.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.secondsource.actor.Actor;
import org.secondsource.actor.ActorId;
import org.secondsource.brief.line.Quote;
import org.secondsource.claim.Claim;
import org.secondsource.claim.relation.ClaimId;
import org.secondsource.event.Event;
import org.secondsource.language.Sentence;
import org.secondsource.lineage.Origin;
import org.secondsource.lineage.OriginId;
import org.secondsource.reading.Reading;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.reading.proposition.PropositionId;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.quantity.QuantityId;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.reading.statement.Statement;
import org.secondsource.reading.statement.StatementId;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.story.StoryId;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// Finds the things of a picture by their ids, and quotes them.
public final class PictureLookup {
    private final Picture picture;
    private final Hands hands;
    private final Map<ReportId, Report> reports;
    private final Map<ReportId, Reading> readings;
    private final Map<StatementId, Statement> statements = new HashMap<>();
    private final Map<QuantityId, Quantity> quantities = new HashMap<>();
    private final Map<PropositionId, Proposition> propositions = new HashMap<>();
    private final Map<ClaimId, Claim> claims;
    private final Map<OriginId, Origin> origins;
    private final Map<ReportId, Integer> numbers = new HashMap<>();
    private final Map<ReportId, StoryId> stories = new HashMap<>();

    public PictureLookup(Picture picture) {
        this.picture = picture;
        this.hands = new Hands(picture);
        reports = index(picture.reports(), Report::id);
        readings = index(picture.readings(), Reading::report);
        claims = index(picture.claims(), Claim::id);
        origins = index(picture.lineage().origins(), Origin::id);
        for (Reading reading : picture.readings()) {
            reading.statements().forEach(statement -> statements.put(statement.id(), statement));
            reading.quantities().forEach(quantity -> quantities.put(quantity.id(), quantity));
            reading.propositions().forEach(each -> propositions.put(each.id(), each));
        }
        picture.stories()
                .forEach(story -> story.reports().forEach(id -> stories.put(id, story.id())));
        for (Report report : inOrder()) {
            numbers.put(report.id(), numbers.size() + 1);
        }
    }

    private static <K, V> Map<K, V> index(Collection<V> items, Function<V, K> key) {
        return items.stream().collect(Collectors.toMap(key, Function.identity()));
    }

    private static <K, V> V found(Map<K, V> shelf, K key) {
        V value = shelf.get(key);
        if (value == null) {
            throw new IllegalArgumentException("the picture holds no " + key);
        }
        return value;
    }

    Picture picture() {
        return picture;
    }

    /// What people put right.
    Hands hands() {
        return hands;
    }

    /// What people put right and noted of a claim, in words; empty where nothing was.
    public String byHand(Claim claim) {
        return hands.behind("", claim);
    }

    /// What people put right of an event, in words; empty where nothing was.
    public String byHand(Event event) {
        return hands.behind("", event);
    }

    /// What people put right of some words of a report, in words; empty where nothing was.
    public String byHand(Cite words) {
        return hands.behind(words);
    }

    /// The reports in the order of their numbers.
    List<Report> inOrder() {
        return picture.reports().stream().sorted(Report.IN_ORDER).toList();
    }

    Report report(ReportId id) {
        return found(reports, id);
    }

    /// The last part of a report's location.
    public static String file(Report report) {
        String location = report.location().replace('\\', '/');
        return location.substring(location.lastIndexOf('/') + 1);
    }

    public int number(ReportId id) {
        return found(numbers, id);
    }

    public Claim claim(ClaimId id) {
        return found(claims, id);
    }

    public Statement statement(StatementId id) {
        return found(statements, id);
    }

    public Quantity quantity(QuantityId id) {
        return found(quantities, id);
    }

    /// Those that say a claim.
    public List<Proposition> propositions(Claim claim) {
        return claim.propositions().stream().map(id -> found(propositions, id)).toList();
    }

    Reading reading(ReportId id) {
        return found(readings, id);
    }

    public String name(OriginId id) {
        return found(origins, id).name();
    }

    public String name(ActorId id) {
        return picture.cast().find(id).map(Actor::name).orElse(id.value());
    }

    /// Who a member of a report's cast is.
    Optional<Actor> actor(ReportId report, int member) {
        return picture.cast().find(picture.cast().actorOf(report, member));
    }

    /// Who says it; empty where it is the report's own voice.
    public Optional<ActorId> speaker(ReportId report, Attribution attribution) {
        return switch (attribution) {
            case Attribution.By by -> Optional.of(picture.cast().actorOf(report, by.member()));
            case Attribution.OwnVoice own -> Optional.empty();
        };
    }

    /// The story that a report is of.
    Optional<StoryId> story(ReportId id) {
        return Optional.ofNullable(stories.get(id));
    }

    public Optional<LocalDate> published(ReportId id) {
        return report(id).published().day();
    }

    public Cite cite(StatementId id) {
        return report(id.report()).cite(statement(id).shown());
    }

    public Cite cite(QuantityId id) {
        return report(id.report()).cite(quantity(id).span());
    }

    public Cite cite(Proposition proposition) {
        return report(proposition.id().report()).cite(proposition.span());
    }

    /// The words that tell a claim.
    public List<Quote> quotes(Claim claim) {
        List<Cite> cites = new ArrayList<>();
        cites.add(claim.wording());
        propositions(claim).forEach(each -> cites.add(cite(each)));
        return quotes(cites);
    }

    /// The clause that tells a place in a report, in a form that reads alone: the shortest that
    /// holds it.
    Optional<Proposition> telling(Cite place) {
        return reading(place.report()).propositions().stream()
                .filter(each -> each.span().contains(place.span()) && each.readsAlone())
                .min(
                        Comparator.comparingInt((Proposition each) -> each.span().length())
                                .thenComparing(Proposition::id));
    }

    /// Those out of which a claim is worded.
    List<Sentence> sentences(Claim claim) {
        return reading(claim.wording().report()).sentences().stream()
                .filter(sentence -> sentence.span().overlaps(claim.wording().span()))
                .toList();
    }

    /// The sentences that hold a span, as one span; the span itself where they are not known.
    private Span sentence(Cite cite) {
        return reading(cite.report()).sentences().stream()
                .map(Sentence::span)
                .filter(cite.span()::overlaps)
                .reduce(cite.span(), Span::cover);
    }

    public Quote quote(Cite cite) {
        String text = report(cite.report()).text();
        Span sentence = sentence(cite);
        return new Quote(
                number(cite.report()),
                cite,
                text.substring(sentence.start(), cite.span().start()),
                text.substring(cite.span().end(), sentence.end()));
    }

    /// The quotes of some cites, by report number and place; of cites where one holds the other
    /// only the longer.
    public List<Quote> quotes(Collection<Cite> cites) {
        Map<ReportId, List<Cite>> byReport = new LinkedHashMap<>();
        cites.stream()
                .sorted(
                        Comparator.comparingInt((Cite cite) -> number(cite.report()))
                                .thenComparingInt(cite -> cite.span().start())
                                .thenComparingInt(cite -> -cite.span().end()))
                .forEach(cite ->
                        byReport.computeIfAbsent(cite.report(), id -> new ArrayList<>()).add(cite));
        List<Quote> quotes = new ArrayList<>();
        byReport.values()
                .forEach(ofReport -> outermost(ofReport).forEach(c -> quotes.add(quote(c))));
        return quotes;
    }

    private static List<Cite> outermost(List<Cite> byPlace) {
        List<Cite> kept = new ArrayList<>();
        for (Cite cite : byPlace) {
            if (kept.isEmpty() || !kept.getLast().span().contains(cite.span())) {
                kept.add(cite);
            }
        }
        return kept;
    }
}
