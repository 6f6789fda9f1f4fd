package org.secondsource.brief;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.secondsource.brief.line.Basis;
import org.secondsource.brief.line.Line;
import org.secondsource.brief.line.RelativeDays;
import org.secondsource.brief.line.Wish;
import org.secondsource.brief.line.Wording;
import org.secondsource.claim.Claim;
import org.secondsource.claim.relation.ClaimRelation;
import org.secondsource.language.DateRange;
import org.secondsource.text.ReportId;
import org.secondsource.text.WordTable;

/// Makes lines of claims.
final class LineWriter {
    private static final WordTable WORDS = WordTable.beside(LineWriter.class, "words.tsv");

    /// What opens so leans on a sentence before it, whatever stands behind.
    private static final Pattern LEANING = WORDS.pattern("leaning");

    /// A subject that stands for people or things named before: "All had crossed", "The others
    /// stayed", "Nobody will be dismissed".
    private static final Pattern NAMELESS = WORDS.pattern("nameless");

    /// A relative clause without the noun that it is about: "According to which bacteria were
    /// found".
    private static final Pattern RELATIVE =
            Pattern.compile("^(?:\\p{L}+ ){0,2}(?:which|whom|whose)\\b", Pattern.CASE_INSENSITIVE);

    /// Words of the one who writes: "as this reporter saw".
    private static final Pattern WRITER =
            Pattern.compile("\\bthis (?:reporter|correspondent|newspaper|paper|writer)\\b");

    /// "He would meet her there": where, another sentence told; but "there are", "is there in Vik".
    private static final Pattern THERE = WORDS.pattern("there");

    /// A clock's stamp before the sentence: "17:25 The club reports queues".
    private static final Pattern STAMP =
            Pattern.compile(
                    "^\\d{1,2}[.:]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: \\p{Lu}{3,4})? \\p{Lu}\\p{L}");

    private static final Pattern SAID =
            Pattern.compile("(?s)“[^”]+[,.!?]”,? .*\\w.*|\"[^\"]+[,.!?]\",? .*\\w.*");

    /// A dateline that was read as part of its sentence: "QUITO The death toll", "ROME/OSLO, were".
    private static final Pattern DATELINE =
            Pattern.compile(
                    "^\\p{Lu}{3,}(?:, \\p{Lu}\\p{L}+)? (?:The|A|An)\\b|^\\p{Lu}+/\\p{Lu}+\\b"
                            + "|^\\p{Lu}{3,}, \\p{Lu}\\p{Ll}+ \\p{Lu}");

    /// "Even as it made the adjustments": a clause without the sentence that it belongs to.
    private static final Pattern SUBORDINATE = WORDS.pattern("subordinate");

    private final PictureLookup lookup;
    private final Voices voices;
    private final FigureTrail trail;
    private final Plans plans;
    private final Set<ReportId> known;
    private final boolean compares;
    private final Optional<LocalDate> today;

    LineWriter(PictureLookup lookup, FigureTrail trail, Plans plans, Wish wish) {
        this(
                lookup,
                new Voices(lookup),
                trail,
                plans,
                wish.earlier().map(Wish.Earlier::reports).orElse(Set.of()),
                wish.earlier().isPresent(),
                Optional.empty());
    }

    private LineWriter(
            PictureLookup lookup,
            Voices voices,
            FigureTrail trail,
            Plans plans,
            Set<ReportId> known,
            boolean compares,
            Optional<LocalDate> today) {
        this.lookup = lookup;
        this.voices = voices;
        this.trail = trail;
        this.plans = plans;
        this.known = known;
        this.compares = compares;
        this.today = today;
    }

    /// Whether people put a claim on the first screen.
    boolean isPinned(Claim claim) {
        return lookup.hands().isPinned(claim);
    }

    /// The same for a reader who knows which day is the newest.
    LineWriter asOf(Optional<LocalDate> day) {
        return new LineWriter(lookup, voices, trail, plans, known, compares, day);
    }

    /// Whether words can be told by themselves or tell who says them: "“We made mistakes,” said the
    /// mayor."
    static boolean readsAlone(String words) {
        return standsAlone(words) || SAID.matcher(words).matches();
    }

    /// Whether words can be told by themselves.
    static boolean standsAlone(String words) {
        return !words.isBlank()
                && !words.startsWith("(")
                && !LEANING.matcher(words).find()
                && !NAMELESS.matcher(words).find()
                && !RELATIVE.matcher(words).find()
                && !SUBORDINATE.matcher(words).matches()
                && !WRITER.matcher(words).find()
                && !DATELINE.matcher(words).find()
                && !STAMP.matcher(words).find()
                && !THERE.matcher(words).find();
    }

    /// A line of the first screen.
    ///
    /// @param text the form of the claim that is told
    Line line(Line.Topic topic, Claim claim, String text) {
        String behind =
                switch (topic) {
                    case FIGURES -> trail.before(claim);
                    case CONTRADICTED -> "";
                    default -> caveat(claim, text);
                };
        String told = Wording.sentence(unlinked(dated(claim, text)));
        return line(topic, claim, Halves.marked(lookup, claim, told), behind);
    }

    /// Without the words that only link it to the sentence before: "has, however, risen".
    private static String unlinked(String text) {
        return LINK.matcher(text).replaceAll("");
    }

    private static final Pattern LINK =
            Pattern.compile(
                    ",? (?:however|meanwhile|moreover|furthermore),(?= )|, (?:however|meanwhile)$");

    /// Whether a line can tell whose word it is, and on which day each "today" of its text was.
    boolean canTell(Claim claim, String text) {
        boolean dated = lookup.published(claim.wording().report()).isPresent();
        return (dated || RelativeDays.areNone(text)) && voices.canName(claim, text);
    }

    private String dated(Claim claim, String text) {
        return lookup.published(claim.wording().report())
                .map(day -> RelativeDays.dated(text, day))
                .orElse(text);
    }

    /// A line with all that the claim's words tell.
    Line whole(Line.Topic topic, Claim claim) {
        return line(
                topic,
                claim,
                Wording.sentence(dated(claim, claim.text())),
                caveat(claim, claim.text()));
    }

    private Line line(Line.Topic topic, Claim claim, String text, String behind) {
        return new Line(
                topic,
                text,
                new Basis.OfClaim(claim.id()),
                voices.of(claim, text),
                when(topic, claim),
                lookup.hands().behind(behind, claim),
                change(claim),
                lookup.quotes(claim));
    }

    private String when(Line.Topic topic, Claim claim) {
        Optional<DateRange> due =
                topic == Line.Topic.NEXT ? plans.due(claim) : Optional.<DateRange>empty();
        return due.map(days -> days.isDay() ? Wording.shortDay(days.first()) : Wording.days(days))
                .or(() -> told(claim).map(day -> Wording.dayBefore(day, today)))
                .orElse("");
    }

    /// The day of the report whose words and outlet a line shows; of more sources the newest.
    private Optional<LocalDate> told(Claim claim) {
        return claim.independentSources().min() < 2
                ? lookup.published(claim.wording().report())
                : claim.lastSeen();
    }

    /// What stands against a claim, as far as a text of it tells that.
    private String caveat(Claim claim, String text) {
        boolean counts = !trail.kinds(claim).isEmpty();
        boolean told = !counts || !trail.kinds(claim, text).isEmpty();
        return plans.isDenial(claim) || !told ? "" : caveat(claim.standing());
    }

    private static String caveat(Claim.Standing standing) {
        return switch (standing) {
            case DENIED -> "denied";
            case SUPERSEDED -> "since revised";
            case DISPUTED -> "disputed";
            case CORROBORATED, SINGLE_SOURCE -> "";
        };
    }

    /// How a claim stands to what was known before.
    Line.Change change(Claim claim) {
        boolean old =
                lookup.propositions(claim).stream()
                        .anyMatch(each -> known.contains(each.id().report()));
        if (!compares || old) {
            return Line.Change.NONE;
        }
        boolean denies = touches(claim, Set.of(ClaimRelation.Kind.DENIES));
        boolean revises =
                touches(claim, Set.of(ClaimRelation.Kind.REVISES, ClaimRelation.Kind.UPDATES));
        return denies || plans.callsOff(claim, known)
                ? Line.Change.TAKEN_BACK
                : revises ? Line.Change.CHANGED : Line.Change.NEW;
    }

    private boolean touches(Claim claim, Set<ClaimRelation.Kind> kinds) {
        return claim.relations().stream()
                .filter(relation -> kinds.contains(relation.kind()))
                .flatMap(relation -> lookup.propositions(lookup.claim(relation.claim())).stream())
                .anyMatch(each -> known.contains(each.id().report()));
    }

    /// Today's place of a claim that is due: its first day; the last of all where it has none.
    LocalDate due(Claim claim) {
        return plans.due(claim).map(DateRange::first).orElse(LocalDate.MAX);
    }
}
