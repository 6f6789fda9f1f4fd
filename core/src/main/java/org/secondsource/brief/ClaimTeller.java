package org.secondsource.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.actor.ActorId;
import org.secondsource.claim.Claim;
import org.secondsource.lineage.OriginId;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.reading.statement.Modality;
import org.secondsource.reading.statement.Statement;
import org.secondsource.reading.statement.StatementId;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// Tells claims: what is said, by whom, and how many independent sources stand behind it.
public final class ClaimTeller {
    /// So many lines are told; a brief of more is not read to its end.
    private static final int SHOWN = 10;

    /// A claim of fewer words ("important", "a win-win") tells nothing away from its sentence.
    private static final int FEWEST_WORDS = 5;

    /// Share of common words from which two claims are told as one line.
    private static final double SAME_WORDS = 0.8;

    private static final Set<EventStatus> PLANNED =
            Set.of(EventStatus.POSSIBLE, EventStatus.EXPECTED, EventStatus.SCHEDULED);

    private final Shelf shelf;

    public ClaimTeller(Shelf shelf) {
        this.shelf = shelf;
    }

    /// What is known: claims that nobody denies or contradicts, those with most independent sources
    /// first.
    Brief.Section known() {
        List<Claim> claims =
                shelf.picture().claims().stream()
                        .filter(ClaimTeller::isUndisputed)
                        .filter(this::isFact)
                        .filter(claim -> !isPlan(claim.wording()))
                        .sorted(importance())
                        .toList();
        List<Line> lines = new ArrayList<>();
        List<Set<String>> told = new ArrayList<>();
        for (Claim claim : claims) {
            Line.Told line = tell(claim);
            Set<String> words = Wording.bag(line.sentence().text());
            if (words.size() >= FEWEST_WORDS
                    && told.stream().noneMatch(bag -> Wording.likeness(bag, words) > SAME_WORDS)) {
                lines.add(line);
                told.add(words);
            }
        }
        return new Brief.Section(
                Brief.Topic.KNOWN,
                "Those with most independent sources first. A source is independent if no other"
                        + " source of the line depends on it.",
                lines,
                SHOWN);
    }

    private static boolean isUndisputed(Claim claim) {
        return switch (claim.standing()) {
            case CORROBORATED, SINGLE_SOURCE -> true;
            case DISPUTED, DENIED, SUPERSEDED -> false;
        };
    }

    /// Whether somebody vouches for it as a fact, rather than as a hope, a plan or a denial.
    private boolean isFact(Claim claim) {
        return modalities(claim).contains(Modality.ASSERTED);
    }

    /// Whether the words tell of something to come, which the sections of events tell by date.
    private boolean isPlan(Cite wording) {
        return shelf.reading(wording.report()).events().stream()
                .filter(event -> PLANNED.contains(event.status()))
                .anyMatch(event -> wording.span().overlaps(event.trigger()));
    }

    private Set<Modality> modalities(Claim claim) {
        EnumSet<Modality> modalities = EnumSet.noneOf(Modality.class);
        claim.statements().forEach(id -> modalities.add(shelf.statement(id).modality()));
        claim.quantities().forEach(id -> modalities.add(shelf.quantity(id).modality()));
        return modalities;
    }

    /// Claims with most independent sources first; of as many, what is told before what is quoted:
    /// a reader in a hurry wants the accord before what the minister said of it.
    public Comparator<Claim> importance() {
        return Comparator.comparingInt((Claim claim) -> -claim.independentSources().min())
                .thenComparing(claim -> isQuotation(claim.wording()))
                .thenComparingInt(claim -> -claim.origins().size())
                .thenComparingInt(claim -> -shelf.reportCount(claim))
                .thenComparing(
                        claim -> claim.lastSeen().orElse(LocalDate.MIN), Comparator.reverseOrder())
                .thenComparing(claim -> claim.quantities().isEmpty())
                .thenComparingInt(claim -> -claim.independentSources().max())
                .thenComparingInt(claim -> shelf.number(claim.wording().report()))
                .thenComparing(claim -> claim.wording().span());
    }

    /// One claim as a line.
    public Line.Told tell(Claim claim) {
        Cite words = clause(claim.wording());
        List<Cite> cites = new ArrayList<>(shelf.cites(claim));
        cites.add(words);
        return new Line.Told(
                new Sentence(inQuotes(words), shelf.quotes(cites)),
                voices(claim),
                claim.independentSources(),
                caveat(claim));
    }

    /// The words as a sentence, in quotation marks where they are somebody's own.
    private String inQuotes(Cite words) {
        String sentence = Wording.sentence(words.exact());
        return isQuotation(words) ? "“" + sentence.replaceAll("[“”\"]", "") + "”" : sentence;
    }

    private boolean isQuotation(Cite words) {
        return shelf.reading(words.report()).statements().stream()
                .filter(Statement::direct)
                .anyMatch(statement -> statement.content().equals(words.span()));
    }

    /// Wording that reads by itself: its whole sentence where it is only a few words of it.
    private Cite clause(Cite wording) {
        if (Wording.bag(wording.exact()).size() >= FEWEST_WORDS) {
            return wording;
        }
        Span sentence = shelf.sentence(wording);
        return sentence.length() > Wording.LONGEST
                ? wording
                : shelf.report(wording.report()).cite(sentence);
    }

    private List<Line.Voice> voices(Claim claim) {
        Map<ActorId, List<Cite>> named = new LinkedHashMap<>();
        for (StatementId id : claim.statements()) {
            note(named, id.report(), shelf.statement(id).attribution());
        }
        claim.quantities()
                .forEach(id -> note(named, id.report(), shelf.quantity(id).attribution()));
        List<Line.Voice> voices = new ArrayList<>();
        for (ActorId asserter : claim.asserters()) {
            List<Cite> cites = named.getOrDefault(asserter, List.of());
            voices.add(new Line.Voice(shelf.name(asserter), shelf.quotes(cites)));
        }
        for (OriginId origin : claim.voices()) {
            voices.add(new Line.Voice(shelf.name(origin) + " in its own voice", List.of()));
        }
        return voices;
    }

    private void note(Map<ActorId, List<Cite>> named, ReportId report, Attribution attribution) {
        if (attribution instanceof Attribution.By by) {
            Optional<ActorId> speaker = shelf.speaker(report, attribution);
            named.computeIfAbsent(speaker.orElseThrow(), id -> new ArrayList<>())
                    .add(shelf.report(report).cite(by.speaker()));
        }
    }

    private String caveat(Claim claim) {
        String standing =
                switch (claim.standing()) {
                    case DENIED -> "denied";
                    case SUPERSEDED -> "since revised";
                    case DISPUTED, CORROBORATED, SINGLE_SOURCE -> "";
                };
        Set<Modality> modalities = modalities(claim);
        if (!standing.isEmpty() || modalities.size() != 1) {
            return standing;
        }
        return switch (modalities.iterator().next()) {
            case ASSERTED -> "";
            case EXPECTED -> "expected";
            case POSSIBLE -> "held possible";
            case DENIED -> "a denial";
            case INTENDED -> "an intention";
        };
    }
}
