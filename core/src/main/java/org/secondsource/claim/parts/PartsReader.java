package org.secondsource.claim.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.secondsource.actor.Actor;
import org.secondsource.actor.Cast;
import org.secondsource.actor.PlaceNames;
import org.secondsource.language.DateRange;
import org.secondsource.language.NameKind;
import org.secondsource.language.Numeral;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.cast.Member;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.reading.statement.Statement;
import org.secondsource.reading.time.TimeExpression;
import org.secondsource.reading.time.TimeMention;
import org.secondsource.text.Span;

/// Takes stretches of one report apart.
public final class PartsReader {
    private final ReadReport read;
    private final Cast cast;
    private final PlaceNames places;
    private final Function<Quantity, String> unitOf;

    /// Whom the word at a place means: each is asked for with every stretch that holds it.
    private final Map<Integer, Optional<String>> meant = new HashMap<>();

    /// @param unitOf the class of what a quantity counts; empty where nothing tells
    public PartsReader(
            ReadReport read, Cast cast, PlaceNames places, Function<Quantity, String> unitOf) {
        this.read = read;
        this.cast = cast;
        this.places = places;
        this.unitOf = unitOf;
    }

    /// The parts of what a stretch tells.
    public Parts read(Span stretch) {
        return read(List.of(stretch));
    }

    /// The parts of what some stretches tell together.
    public Parts read(List<Span> stretches) {
        Stretches stretch = new Stretches(stretches);
        Collected all = new Collected();
        for (Sentence sentence : read.reading().sentences()) {
            if (stretch.overlap(sentence.span())) {
                read(sentence, stretch, all);
            }
        }
        return new Parts(
                new Names(all.named, all.meant),
                new Names(all.places, all.meantPlaces),
                all.deeds.size() == 1 ? all.deeds.getFirst() : joined(all.deeds),
                days(stretch),
                numbers(stretch, all.numbers),
                all.referring);
    }

    /// The parts of the clause that tells a figure: what hangs on its verb, but not the "said" of
    /// who tells it; the whole sentence where it hangs on no verb.
    public Parts clause(Quantity figure) {
        for (Sentence sentence : read.reading().sentences()) {
            int word = sentence.indexAt(figure.span().start());
            if (sentence.span().contains(figure.span()) && sentence.holds(word)) {
                return read(clause(figure, sentence, sentence.verbAbove(word).orElse(-1)));
            }
        }
        return Parts.NONE;
    }

    private Span clause(Quantity figure, Sentence sentence, int verb) {
        if (verb < 0) {
            return sentence.span();
        }
        boolean saying =
                figure.attribution() instanceof Attribution.By by
                        && by.cue().overlaps(sentence.token(verb).span());
        Optional<Span> content = read.reading().statementOf(figure).map(Statement::content);
        List<Integer> words = sentence.subtree(verb);
        Span clause = sentence.span(words.getFirst(), words.getLast());
        return content.filter(inner -> saying && inner.overlaps(clause)).orElse(clause);
    }

    /// What is collected over the sentences of a stretch.
    private static final class Collected {
        final Set<String> named = new TreeSet<>();
        final Set<String> meant = new TreeSet<>();
        final Set<String> places = new TreeSet<>();
        final Set<String> meantPlaces = new TreeSet<>();
        final Set<String> numbers = new TreeSet<>();
        final Set<String> referring = new TreeSet<>();
        final List<Deeds> deeds = new ArrayList<>();
    }

    private void read(Sentence sentence, Stretches stretch, Collected all) {
        List<Integer> words = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (!stretch.contain(token.span())) {
                continue;
            }
            words.add(i);
            Optional<String> who = meantBy(token);
            who.ifPresent(all.meant::add);
            boolean name = token.name() != NameKind.NONE || token.isProperNoun();
            if (name && who.isPresent()) {
                all.named.add(who.get());
            }
            boolean there =
                    token.isProperNoun() && sentence.isLedBy(i, "in", "at", "near", "to", "from");
            if (token.name() == NameKind.LOCATION || there && who.isEmpty()) {
                all.places.add(token.lower());
                all.meantPlaces.add(token.lower());
                places.stateNamed(token.word())
                        .ifPresent(state -> all.meantPlaces.add(state.toLowerCase(Locale.ROOT)));
            }
            number(sentence, i, all);
        }
        DeedReader deeds = new DeedReader(sentence, i -> meantBy(sentence.token(i)));
        all.deeds.add(deeds.read(words));
    }

    /// The actor that a word names or means: a state by its name, so that "Norwegian" is Norway;
    /// another name by its word.
    public Optional<String> meantBy(Token token) {
        return meant.computeIfAbsent(token.start(), start -> who(token));
    }

    private Optional<String> who(Token token) {
        Optional<Member> member = Optional.empty();
        int shortest = Integer.MAX_VALUE;
        for (Member other : read.reading().cast()) {
            for (Span mention : other.mentions()) {
                if (mention.contains(token.span()) && mention.length() < shortest) {
                    member = Optional.of(other);
                    shortest = mention.length();
                }
            }
        }
        Optional<String> state =
                token.isCapitalised() ? places.stateNamed(token.word()) : Optional.empty();
        if (state.isPresent()) {
            return state;
        }
        if (member.filter(PartsReader::isParty).isPresent()) {
            return Optional.of(name(member.get()));
        }
        boolean other = token.name() == NameKind.PERSON || token.name() == NameKind.ORGANISATION;
        return other ? Optional.of(token.lower()) : Optional.empty();
    }

    private static boolean isParty(Member member) {
        return switch (member.kind()) {
            case PERSON, STATE, ORGANISATION -> true;
            case GROUP, SOURCE -> false;
        };
    }

    private String name(Member member) {
        Optional<Actor> actor = cast.find(cast.actorOf(read.report().id(), member.index()));
        return actor.map(a -> a.kind() == ActorKind.STATE ? a.name() : a.id().value())
                .orElse(member.name());
    }

    private Days days(Stretches stretch) {
        List<DateRange> known = new ArrayList<>();
        Set<String> open = new TreeSet<>();
        Set<String> lengths = new TreeSet<>();
        for (TimeMention time : read.reading().times()) {
            if (stretch.contain(time.span()) && isDay(time.expression())) {
                Optional<DateRange> days =
                        time.expression().resolve(read.report().published().day());
                days.ifPresentOrElse(known::add, () -> open.add(time.expression().openValue()));
                if (time.expression() instanceof TimeExpression.Shifted shifted
                        && shifted.from() != shifted.to()) {
                    lengths.add(shifted.toString());
                }
            }
        }
        return new Days(known, open, lengths);
    }

    private static boolean isDay(TimeExpression expression) {
        return !(expression instanceof TimeExpression.Length);
    }

    /// Numbers but those of dates, spelled or not, alone or before a hyphen ("29-year-old").
    private void number(Sentence sentence, int i, Collected all) {
        Token token = sentence.token(i);
        boolean date =
                read.reading().times().stream()
                        .anyMatch(time ->
                                time.span().contains(token.span()) && isDay(time.expression()));
        if (date) {
            return;
        }
        if (token.hasTag("CD")) {
            boolean inside = i > 0 && sentence.token(i - 1).hasTag("CD");
            Optional<Numeral> numeral = Numeral.at(sentence.tokens(), i);
            if (numeral.isPresent() && !inside) {
                String value = String.valueOf(numeral.get().value());
                all.numbers.add(isLabel(sentence, i) ? label(sentence, i) : value);
                if (numeral.get().value() <= MOST_PARTIES && isLedByArticle(sentence, i)) {
                    all.referring.add(value);
                }
            } else if (numeral.isEmpty() && !inside) {
                all.numbers.add(token.lower());
            }
        } else if (token.word().indexOf('-') > 0) {
            hyphened(token).ifPresent(all.numbers::add);
        }
    }

    /// "Game 7", "Flight 370": a number that names, and counts nothing.
    private static boolean isLabel(Sentence sentence, int number) {
        boolean named =
                sentence.holds(number - 1)
                        && sentence.token(number - 1).isNoun()
                        && sentence.token(number - 1).isCapitalised();
        boolean counts =
                sentence.holds(number + 1)
                        && (sentence.token(number + 1).isNoun()
                                || sentence.token(number + 1).hasTag("JJ", "CD", "%"));
        return named && !counts && Character.isDigit(sentence.token(number).word().charAt(0));
    }

    private static String label(Sentence sentence, int number) {
        return sentence.lower(number - 1) + " " + sentence.lower(number);
    }

    /// So many parties at most are told again as "the two sides".
    private static final int MOST_PARTIES = 3;

    private static boolean isLedByArticle(Sentence sentence, int number) {
        return sentence.isWord(number - 1, "the", "these", "those", "both");
    }

    private static Optional<String> hyphened(Token token) {
        int hyphen = token.word().indexOf('-');
        String lead = token.word().substring(0, hyphen);
        Span span = new Span(token.start(), token.start() + hyphen);
        Token number = new Token(span, lead, lead, "CD", NameKind.NONE, -1, "root");
        String rest = token.word().substring(hyphen).toLowerCase(Locale.ROOT);
        return Numeral.at(List.of(number), 0).map(numeral -> numeral.value() + rest);
    }

    private Map<String, Set<String>> numbers(Stretches stretch, Set<String> values) {
        Map<String, Set<String>> numbers = new TreeMap<>();
        values.forEach(value -> numbers.put(value, new TreeSet<>()));
        for (Quantity quantity : read.reading().quantities()) {
            String unit = unitOf.apply(quantity);
            String value = String.valueOf(quantity.amount().value());
            if (stretch.contain(quantity.span()) && !unit.isEmpty()) {
                numbers.computeIfAbsent(value, key -> new TreeSet<>()).add(unit);
            }
        }
        return numbers;
    }

    private static Deeds joined(List<Deeds> deeds) {
        return new Deeds(
                all(deeds, Deeds::plain),
                all(deeds, Deeds::negated),
                all(deeds, Deeds::verbs),
                all(deeds, Deeds::done),
                all(deeds, Deeds::ahead),
                whom(deeds, Deeds::byWhom),
                whom(deeds, Deeds::toWhom));
    }

    private static Map<String, Set<String>> whom(
            List<Deeds> deeds, Function<Deeds, Map<String, Set<String>>> part) {
        Map<String, Set<String>> all = new TreeMap<>();
        for (Deeds each : deeds) {
            part.apply(each)
                    .forEach((deed, who) ->
                            all.computeIfAbsent(deed, key -> new TreeSet<>()).addAll(who));
        }
        return all;
    }

    private static Set<String> all(List<Deeds> deeds, Function<Deeds, Set<String>> part) {
        Set<String> all = new TreeSet<>();
        deeds.forEach(each -> all.addAll(part.apply(each)));
        return all;
    }
}
