package org.secondsource.ladder.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.secondsource.actor.Actor;
import org.secondsource.actor.Cast;
import org.secondsource.actor.PlaceNames;
import org.secondsource.claim.figure.FigureScope;
import org.secondsource.claim.wording.Synonyms;
import org.secondsource.ladder.form.Bounds;
import org.secondsource.ladder.form.Clause;
import org.secondsource.ladder.form.Condition;
import org.secondsource.ladder.match.ToldClause.Place;
import org.secondsource.language.DateRange;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.proposition.FactState;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.reading.quantity.Amount;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.statement.Modality;
import org.secondsource.text.Span;

/// Lays clauses beside what conditions ask for, part by part.
public final class ClauseMatch {
    /// What was so many days before its report is told as background: another flood, another year.
    /// A condition that means it names the day.
    private static final int BACKGROUND_DAYS = 183;

    private final Cast cast;
    private final PlaceNames places;
    private final NameMatch names;

    public ClauseMatch(Cast cast, PlaceNames places) {
        this.cast = cast;
        this.places = places;
        this.names = new NameMatch(cast, places);
    }

    /// How a clause lies to a condition.
    ///
    /// @param fit of the whole
    /// @param against whether it tells that what is asked for is not so
    /// @param open the parts that are not told, each in a word or two
    public record Match(Fit fit, boolean against, List<String> open) {
        static final Match NONE = new Match(Fit.OTHER, false, List.of());

        public Match {
            open = List.copyOf(open);
        }
    }

    /// How a proposition lies to a deed that is asked for.
    public Match deed(ReadReport read, Proposition told, Clause asked) {
        if (told.denied().isPresent()) {
            return ToldClause.denied(read, cast, told.denied().get())
                    .map(clause -> turned(roles(clause, asked), asked))
                    .orElse(Match.NONE);
        }
        Optional<ToldClause> clause = ToldClause.of(read, cast, told);
        // Most clauses tell another deed: no need to ask whose.
        if (clause.isEmpty() || deed(clause.get(), asked.deed()) == Fit.OTHER) {
            return Match.NONE;
        }
        Parts parts = roles(clause.get(), asked);
        parts.add("the day", day(read, told, asked.day()));
        asked.number()
                .ifPresent(bounds ->
                        parts.add("the number", number(read, told, clause.get(), asked, bounds)));
        Clause.State state = state(read, told);
        boolean turned =
                asked.state() == Clause.State.SO && state == Clause.State.NOT_SO
                        || asked.state() == Clause.State.NOT_SO && state == Clause.State.SO;
        if (turned) {
            return new Match(parts.fit, true, parts.open());
        }
        boolean so = told.state() != FactState.CONDITIONAL && state == asked.state();
        return so ? new Match(parts.fit, false, parts.open()) : Match.NONE;
    }

    private static Match turned(Parts parts, Clause asked) {
        return asked.state() == Clause.State.NOT_SO
                ? new Match(parts.fit, false, parts.open())
                : new Match(parts.fit, true, parts.open());
    }

    private static Clause.State state(ReadReport read, Proposition told) {
        return switch (told.state()) {
            case SO -> isAhead(read, told) ? Clause.State.PLANNED : Clause.State.SO;
            case NOT_SO -> Clause.State.NOT_SO;
            case PLANNED, EXPECTED, INTENDED -> Clause.State.PLANNED;
            case POSSIBLE, CONDITIONAL -> Clause.State.POSSIBLE;
        };
    }

    /// "Signs on Friday", told before.
    private static boolean isAhead(ReadReport read, Proposition told) {
        Optional<LocalDate> published = read.report().published().day();
        return told.when()
                .resolve(published)
                .filter(days -> published.filter(days.first()::isAfter).isPresent())
                .isPresent();
    }

    /// The fit of several parts together, and those that are open.
    private static final class Parts {
        private Fit fit = Fit.FITS;
        private final TreeSet<String> open = new TreeSet<>();

        void add(String part, Fit next) {
            fit = fit.and(next);
            if (next == Fit.OPEN) {
                open.add(part);
            }
        }

        List<String> open() {
            return List.copyOf(open);
        }
    }

    private Parts roles(ToldClause clause, Clause asked) {
        Parts parts = new Parts();
        parts.add("the deed", deed(clause, asked.deed()));
        parts.add("who", who(clause, asked.who()));
        parts.add("whom", whom(clause, asked.whom()));
        parts.add("where", where(clause, asked.place()));
        return parts;
    }

    private static Fit deed(ToldClause clause, List<String> asked) {
        String told = Synonyms.name(clause.sentence(), clause.head());
        boolean same =
                asked.isEmpty()
                        || asked.stream()
                                .map(word -> Synonyms.verb(word.toLowerCase(Locale.ROOT)))
                                .anyMatch(told::equals);
        return same ? Fit.FITS : Fit.OTHER;
    }

    private Fit who(ToldClause clause, List<String> asked) {
        if (asked.isEmpty() || acts(clause, asked)) {
            return Fit.FITS;
        }
        Fit none = clause.hasDoer() ? Fit.OTHER : Fit.OPEN;
        return clause.doers().stream().map(noun -> noun(clause, noun, asked)).reduce(none, Fit::or);
    }

    private boolean acts(ToldClause clause, List<String> asked) {
        return clause.doing().stream().anyMatch(actor -> names.actsFor(asked, actor));
    }

    private Fit whom(ToldClause clause, List<String> asked) {
        return asked.isEmpty()
                ? Fit.FITS
                : clause.patients().stream()
                        .map(noun -> counted(clause, noun, asked))
                        .reduce(Fit::or)
                        .orElse(Fit.OPEN);
    }

    /// How a noun lies to what is asked for, or what it counts: "thousands of soldiers".
    private Fit counted(ToldClause clause, int noun, List<String> asked) {
        boolean number =
                clause.sentence().token(noun).hasTag("CD")
                        || clause.sentence()
                                .hasLemma(noun, "number", "thousand", "hundred", "dozen");
        return clause.sentence().dependents(noun).stream()
                .filter(i -> number && clause.sentence().isRelation(i, "nmod"))
                .map(i -> noun(clause, i, asked))
                .reduce(noun(clause, noun, asked), Fit::or);
    }

    private Fit noun(ToldClause clause, int noun, List<String> asked) {
        Optional<Actor> actor = clause.actorAt(noun);
        if (actor.filter(found -> names.isOne(asked, found)).isPresent()) {
            return Fit.FITS;
        }
        return asked.stream().map(words -> noun(clause, noun, words)).reduce(Fit.OTHER, Fit::or);
    }

    /// How a noun lies to "soldier" or to "Norland's soldiers".
    private Fit noun(ToldClause clause, int noun, String asked) {
        String[] words = asked.replaceAll("['’]s?(?= )", "").strip().split("\\s+");
        String last = words[words.length - 1].toLowerCase(Locale.ROOT);
        List<String> wanted = List.of(word(last), word(last.replaceFirst("(?<=..)s$", "")));
        boolean same =
                wanted.contains(word(clause.sentence().lowerLemma(noun)))
                        || clause.sort(noun)
                                .map(ClauseMatch::word)
                                .filter(wanted::contains)
                                .isPresent();
        if (!same || words.length == 1) {
            return same ? Fit.FITS : Fit.OTHER;
        }
        String owner = String.join(" ", List.of(words).subList(0, words.length - 1));
        String toldOwner = clause.owner(noun);
        if (names.isOwnedBy(owner, toldOwner)) {
            return Fit.FITS;
        }
        boolean named = toldOwner.chars().anyMatch(Character::isUpperCase);
        boolean own = clause.patients().contains(noun) && acts(clause, List.of(owner));
        return own && !named ? Fit.FITS : named ? Fit.OTHER : Fit.OPEN;
    }

    /// One name for nouns that news puts for one another.
    private static String word(String lemma) {
        return Synonyms.noun(FigureScope.unit(lemma));
    }

    private Fit where(ToldClause clause, List<String> asked) {
        if (asked.isEmpty()) {
            return Fit.FITS;
        }
        return clause.places().stream()
                .map(place -> where(place, asked))
                .reduce(Fit::or)
                .orElse(Fit.OPEN);
    }

    private Fit where(Place told, List<String> asked) {
        return asked.stream().map(name -> where(told, name)).reduce(Fit.OTHER, Fit::or);
    }

    private Fit where(Place told, String asked) {
        boolean state = told.state().isPresent();
        if (!told.owner().isEmpty() && names.isName(asked, told.owner())) {
            return Fit.FITS;
        }
        return switch (places.relation(told.name(), asked)) {
            case SAME -> Fit.FITS;
            case WITHIN -> state && !names.isName(asked, told.name()) ? Fit.OPEN : Fit.FITS;
            case UNKNOWN -> Fit.OPEN;
            case APART -> (state ? isState(asked) : isKnown(told.name())) ? Fit.OTHER : Fit.OPEN;
        };
    }

    private boolean isState(String name) {
        return isKnown(name)
                || cast.body(name).filter(actor -> actor.kind() == ActorKind.STATE).isPresent();
    }

    private boolean isKnown(String name) {
        return places.withoutState(name).isPresent();
    }

    private static Fit day(ReadReport read, Proposition told, Optional<DateRange> asked) {
        Optional<LocalDate> published = read.report().published().day();
        Optional<DateRange> days = told.when().resolve(published);
        if (asked.isEmpty()) {
            boolean background =
                    days.filter(range ->
                                    published.filter(day -> isBackground(range, day)).isPresent())
                            .isPresent();
            return background ? Fit.OTHER : Fit.FITS;
        }
        if (days.isEmpty()) {
            return Fit.OPEN;
        }
        DateRange range = asked.get();
        if (!days.get().overlaps(range)) {
            return Fit.OTHER;
        }
        boolean whole = range.contains(days.get().first()) && range.contains(days.get().last());
        return whole ? Fit.FITS : Fit.OPEN;
    }

    /// Whether something was so long before its report that it is told as background.
    public static boolean isBackground(DateRange days, LocalDate published) {
        return days.last().plusDays(BACKGROUND_DAYS).isBefore(published);
    }

    /// Whether the words at a place of a clause tell what was done: the clause is so, and its verb
    /// stands there, or another that is no threat, plan or demand of it.
    public boolean isDone(ReadReport read, Proposition told, Span place) {
        boolean so = told.denied().isEmpty() && state(read, told) == Clause.State.SO;
        return so
                && told.state() != FactState.CONDITIONAL
                && ToldClause.of(read, cast, told)
                        .filter(clause -> !clause.isOnlySpokenOf(place))
                        .isPresent();
    }

    private Fit number(
            ReadReport read, Proposition told, ToldClause clause, Clause asked, Bounds bounds) {
        return quantities(read, told).stream()
                .filter(quantity -> isOf(quantity, asked.whom()))
                .filter(quantity ->
                        clause.patients().stream()
                                .anyMatch(noun -> clause.phrase(noun).overlaps(quantity.span())))
                .map(quantity -> within(quantity.amount(), bounds))
                .reduce(Fit::or)
                .orElse(Fit.OPEN);
    }

    private static List<Quantity> quantities(ReadReport read, Proposition told) {
        return read.reading().quantities().stream()
                .filter(quantity -> told.counted().contains(quantity.id()))
                .toList();
    }

    private static boolean isOf(Quantity quantity, List<String> asked) {
        return asked.isEmpty()
                || asked.stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .anyMatch(word ->
                                word.equals(quantity.unit())
                                        || word(word).equals(word(FigureScope.unit(quantity))));
    }

    private static Fit within(Amount amount, Bounds bounds) {
        if (amount.low() >= bounds.least() && amount.high() <= bounds.most()) {
            return Fit.FITS;
        }
        boolean apart = amount.high() < bounds.least() || amount.low() > bounds.most();
        return apart ? Fit.OTHER : Fit.OPEN;
    }

    /// How a proposition lies to a figure that is asked for: the best of its numbers.
    public Match figure(ReadReport read, Proposition told, Condition.Figure asked) {
        Optional<ToldClause> clause = ToldClause.of(read, cast, told);
        if (clause.isEmpty() || told.denied().isPresent() || told.state() != FactState.SO) {
            return Match.NONE;
        }
        List<Match> matches = new ArrayList<>();
        for (Quantity quantity : quantities(read, told)) {
            boolean fact = quantity.modality() == Modality.ASSERTED && !isAhead(read, told);
            if (fact && isOf(quantity, asked.of())) {
                matches.add(figure(read, told, clause.get(), quantity, asked));
            }
        }
        return matches.stream()
                .reduce((a, b) -> a.fit().compareTo(b.fit()) <= 0 ? a : b)
                .orElse(Match.NONE);
    }

    private Match figure(
            ReadReport read,
            Proposition told,
            ToldClause clause,
            Quantity quantity,
            Condition.Figure asked) {
        Parts parts = new Parts();
        parts.add("the day", day(read, told, Optional.empty()));
        parts.add("whose", whose(clause, quantity, asked.whose()));
        parts.add("the deed", deed(clause, quantity, asked.deed()));
        parts.add("where", where(clause, quantity, asked.place()));
        Fit within = within(quantity.amount(), asked.bounds());
        if (within == Fit.OTHER) {
            return new Match(parts.fit, true, parts.open());
        }
        parts.add("the exact number", within);
        return new Match(parts.fit, false, parts.open());
    }

    private Fit whose(ToldClause clause, Quantity quantity, List<String> asked) {
        if (asked.isEmpty() || asked.stream().anyMatch(name -> names.isName(name, quantity.of()))) {
            return Fit.FITS;
        }
        if (!quantity.of().isEmpty()) {
            return Fit.OTHER;
        }
        return acts(clause, asked) ? Fit.FITS : Fit.OPEN;
    }

    private static Fit deed(ToldClause clause, Quantity quantity, List<String> asked) {
        boolean action =
                asked.stream()
                        .map(word -> Synonyms.verb(word.toLowerCase(Locale.ROOT)))
                        .anyMatch(Synonyms.verb(quantity.action())::equals);
        return action ? Fit.FITS : deed(clause, asked);
    }

    private Fit where(ToldClause clause, Quantity quantity, List<String> asked) {
        if (asked.isEmpty() || quantity.place().isEmpty()) {
            return where(clause, asked);
        }
        Optional<Actor> state =
                cast.body(quantity.place()).filter(actor -> actor.kind() == ActorKind.STATE);
        return where(new Place(quantity.place(), state, ""), asked).or(where(clause, asked));
    }
}
