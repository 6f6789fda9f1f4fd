package org.secondsource.reading.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.NameKind;
import org.secondsource.language.Numeral;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.cast.Gazetteer;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.reading.statement.Modality;
import org.secondsource.reading.statement.Statement;
import org.secondsource.reading.statement.StatementReader;
import org.secondsource.reading.time.TimeExpression;
import org.secondsource.reading.time.TimeMention;
import org.secondsource.reading.time.When;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// Reads the numbers of something. Times, ages, ordinals and the numbers in names and addresses
/// count nothing and are left out.
public final class QuantityReader {
    private final ScopeReader scopes;

    public QuantityReader(Gazetteer gazetteer) {
        this.scopes = new ScopeReader(gazetteer);
    }

    /// The quantities of a report, in the order of the text.
    public List<Quantity> read(
            ReportId report,
            String text,
            List<Sentence> sentences,
            List<TimeMention> times,
            List<Statement> statements) {
        List<Quantity> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            String unitBefore = "";
            int i = 0;
            while (i < sentence.size()) {
                Optional<CountedNumber> number = number(sentence, i, times);
                if (number.isEmpty()) {
                    i++;
                    continue;
                }
                i = number.get().last() + 1;
                Quantity quantity =
                        quantity(
                                new QuantityId(report, found.size() + 1),
                                sentence,
                                number.get(),
                                unitBefore,
                                new Context(text, times, statements));
                found.add(quantity);
                unitBefore = quantity.unit();
            }
        }
        return found;
    }

    private record Context(String text, List<TimeMention> times, List<Statement> statements) {}

    /// A number with its bound, words `first` to `last`.
    private record CountedNumber(
            int first, int last, int digitsFirst, int digitsLast, Amount amount) {}

    private static Optional<CountedNumber> number(
            Sentence sentence, int i, List<TimeMention> times) {
        Optional<Numeral> numeral = Numeral.at(sentence.tokens(), i);
        if (numeral.isEmpty()
                || numeral.get().vague()
                || !isCount(sentence, numeral.get(), times)) {
            return Optional.empty();
        }
        Numeral low = numeral.get();
        Optional<Numeral> high = rangeEnd(sentence, low);
        if (high.isPresent()) {
            double scale =
                    low.value() < 100 && high.get().value() >= 1e5 && low.first() == low.last()
                            ? scale(high.get().value())
                            : 1;
            boolean led = i > 0 && Set.of("between", "from").contains(word(sentence, i - 1));
            return Optional.of(
                    new CountedNumber(
                            led ? i - 1 : i,
                            high.get().last(),
                            i,
                            high.get().last(),
                            Amount.between(low.value() * scale, high.get().value())));
        }
        BoundReader.Found bound = BoundReader.around(sentence, low.first(), low.last());
        return Optional.of(
                new CountedNumber(
                        bound.first(),
                        bound.last(),
                        low.first(),
                        low.last(),
                        Amount.of(bound.bound(), low.value())));
    }

    /// "2 to 3 million": the scale of the end is the start's too.
    private static double scale(double value) {
        return value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1e3;
    }

    /// "10 to 15 people", "10-15 people", "between 10 and 15".
    private static Optional<Numeral> rangeEnd(Sentence sentence, Numeral low) {
        int link = low.last() + 1;
        if (link + 1 >= sentence.size()) {
            return Optional.empty();
        }
        String word = word(sentence, link);
        String before = low.first() > 0 ? word(sentence, low.first() - 1) : "";
        boolean between = before.equals("between") && word.equals("and");
        boolean to = word.equals("to") || word.equals("-") || word.equals("–");
        if (!between && !to) {
            return Optional.empty();
        }
        int from = Set.of("$", "€", "£").contains(word(sentence, link + 1)) ? link + 2 : link + 1;
        Optional<Numeral> high =
                from < sentence.size() ? Numeral.at(sentence.tokens(), from) : Optional.empty();
        boolean moves = before.equals("from") && to;
        return high.filter(h -> !h.vague() && h.value() > low.value() && !moves);
    }

    /// Whether a numeral counts something.
    private static boolean isCount(Sentence sentence, Numeral numeral, List<TimeMention> times) {
        Token first = sentence.token(numeral.first());
        Span span = sentence.span(numeral.first(), numeral.last());
        boolean inTime = times.stream().anyMatch(time -> time.span().overlaps(span));
        if (inTime
                || isPartOfName(sentence, numeral)
                || isAge(sentence, numeral)
                || isYear(sentence, numeral)) {
            return false;
        }
        boolean oneAsPronoun =
                first.lemma().equals("one")
                        && !(first.tag().equals("CD") && first.relation().equals("nummod"));
        boolean clock =
                numeral.last() + 1 < sentence.size()
                        && word(sentence, numeral.last() + 1)
                                .matches("[ap]\\.?m\\.?|gmt|o'clock|utc");
        boolean listed =
                numeral.last() + 1 < sentence.size()
                        && word(sentence, numeral.last() + 1).equals(")")
                        && numeral.first() > 0
                        && !word(sentence, numeral.first() - 1).equals("(")
                        && numeral.first() < 2;
        return !oneAsPronoun && !clock && !listed;
    }

    /// "Article 5", "G20", "Falcon-9": a number that belongs to a name.
    private static boolean isPartOfName(Sentence sentence, Numeral numeral) {
        Token token = sentence.token(numeral.first());
        int before = numeral.first() - 1;
        if (before >= 0) {
            Token previous = sentence.token(before);
            boolean label =
                    previous.isNoun()
                            && Character.isUpperCase(previous.word().charAt(0))
                            && numeral.first() == numeral.last()
                            && token.head() <= before
                            && Character.isDigit(token.word().charAt(0))
                            && !hasCountedNoun(sentence, numeral);
            boolean hyphened =
                    previous.word().equals("-")
                            && before > 0
                            && sentence.token(before - 1).isProperNoun()
                            && previous.end() == token.start();
            boolean numbered =
                    previous.word()
                            .matches(
                                    "(?i)no\\.?|number|#|article|section|chapter|route|flight|room|page|phase|level|channel|grade|type|title|day|resolution");
            if (label || hyphened || numbered) {
                return true;
            }
        }
        return token.name() != NameKind.NONE
                && numeral.first() == numeral.last()
                && !hasCountedNoun(sentence, numeral);
    }

    private static boolean hasCountedNoun(Sentence sentence, Numeral numeral) {
        int head = sentence.token(numeral.last()).head();
        return head > numeral.last() && sentence.isRelation(numeral.last(), "nummod");
    }

    /// "45-year-old", "aged 45", "Ann Lee, 45,".
    private static boolean isAge(Sentence sentence, Numeral numeral) {
        int next = numeral.last() + 1;
        boolean yearOld =
                next + 3 < sentence.size()
                        && word(sentence, next).equals("-")
                        && word(sentence, next + 1).startsWith("year")
                        && word(sentence, next + 3).startsWith("old");
        boolean yearsOld =
                next + 1 < sentence.size()
                        && word(sentence, next).startsWith("year")
                        && word(sentence, next + 1).equals("old");
        boolean aged =
                numeral.first() > 0 && word(sentence, numeral.first() - 1).matches("age|aged|ages");
        boolean beside =
                numeral.first() > 1
                        && word(sentence, numeral.first() - 1).equals(",")
                        && sentence.token(numeral.first() - 2).name() == NameKind.PERSON
                        && (next >= sentence.size() || word(sentence, next).matches("[,.;]"));
        return yearOld || yearsOld || aged || beside;
    }

    private static boolean isYear(Sentence sentence, Numeral numeral) {
        String word = sentence.token(numeral.first()).word();
        boolean four = numeral.first() == numeral.last() && word.matches("(18|19|20)\\d\\d");
        boolean counted =
                hasCountedNoun(sentence, numeral)
                        && sentence.token(sentence.token(numeral.last()).head())
                                .tag()
                                .equals("NNS");
        boolean money = numeral.first() > 0 && word(sentence, numeral.first() - 1).equals("$");
        return four && !counted && !money;
    }

    private Quantity quantity(
            QuantityId id,
            Sentence sentence,
            CountedNumber number,
            String unitBefore,
            Context context) {
        CountedThing thing = CountedThing.of(sentence, number.digitsFirst(), number.digitsLast());
        OptionalInt action = scopes.action(sentence, thing.head());
        Span digits = sentence.span(number.digitsFirst(), number.digitsLast());
        Optional<Statement> statement = StatementReader.holding(context.statements(), digits);
        String what = Deeds.of(sentence, thing, action);
        String unit = unit(thing, unitBefore, what, sentence, number);
        Span span =
                sentence.span(
                        Math.min(number.first(), moneyStart(sentence, number)),
                        Math.max(number.last(), thing.last()));
        When time = time(sentence, action, thing.head(), context.times());
        boolean by = isDeadline(sentence, time);
        When said = statement.map(Statement::when).orElse(new When.Unsaid());
        return new Quantity(
                id,
                span,
                number.amount(),
                unit,
                scopes.owner(sentence, thing.head(), action),
                what,
                scopes.place(sentence, thing.head(), action, context.text()),
                by ? new When.Unsaid() : time instanceof When.Said ? time : said,
                by ? time : new When.Unsaid(),
                modality(sentence, action, statement),
                statement.map(Statement::attribution).orElse(new Attribution.OwnVoice()),
                statement.map(Statement::id));
    }

    /// A number without a noun counts what the number before it counted ("10,000 soldiers, 8,000 of
    /// them"), or people where it tells of the dead and hurt.
    private static String unit(
            CountedThing thing,
            String unitBefore,
            String deed,
            Sentence sentence,
            CountedNumber number) {
        if (!thing.unit().isEmpty()) {
            return thing.unit();
        }
        if (Deeds.isHarm(deed)) {
            return "person";
        }
        int next = number.digitsLast() + 1;
        boolean goesOn =
                next < sentence.size()
                        && (sentence.token(next).tag().equals("VBN")
                                || sentence.token(next).tag().equals("VBD")
                                || sentence.hasLemma(next, "of")
                                || sentence.hasLemma(next, "in")
                                || sentence.hasLemma(next, "be"));
        return goesOn ? unitBefore : "";
    }

    private static int moneyStart(Sentence sentence, CountedNumber number) {
        int before = number.digitsFirst() - 1;
        boolean sign =
                before >= 0 && Set.of("$", "€", "£", "us$", "¥").contains(word(sentence, before));
        return sign ? before : number.first();
    }

    private static When time(
            Sentence sentence, OptionalInt action, int head, List<TimeMention> times) {
        for (TimeMention mention : times) {
            if (!sentence.span().contains(mention.span())) {
                continue;
            }
            int at = sentence.indexAt(mention.span().start());
            boolean below =
                    action.isPresent() && sentence.isBelow(at, action.getAsInt())
                            || sentence.isBelow(at, head);
            if (below && !(mention.expression() instanceof TimeExpression.Length)) {
                return new When.Said(mention.span(), mention.expression());
            }
        }
        return new When.Unsaid();
    }

    private static boolean isDeadline(Sentence sentence, When time) {
        if (time instanceof When.Said said) {
            int at = sentence.indexAt(said.span().start());
            return at > 0 && word(sentence, at - 1).equals("by");
        }
        return false;
    }

    private static Modality modality(
            Sentence sentence, OptionalInt action, Optional<Statement> statement) {
        if (action.isPresent()) {
            int verb = action.getAsInt();
            for (int dependent : sentence.dependents(verb)) {
                String lemma = sentence.token(dependent).lemma();
                boolean auxiliary = sentence.isRelation(dependent, "aux");
                if (auxiliary
                        && (lemma.equals("may")
                                || lemma.equals("might")
                                || lemma.equals("could"))) {
                    return Modality.POSSIBLE;
                }
                if (auxiliary
                        && (lemma.equals("will")
                                || lemma.equals("shall")
                                || lemma.equals("would"))) {
                    return Modality.EXPECTED;
                }
            }
            int above = sentence.token(verb).head();
            if (sentence.isRelation(verb, "xcomp")
                    && above >= 0
                    && Set.of("expect", "likely", "due", "schedule", "set")
                            .contains(sentence.token(above).lemma())) {
                return Modality.EXPECTED;
            }
            if (sentence.isRelation(verb, "xcomp")
                    && above >= 0
                    && Set.of("plan", "intend", "pledge", "vow", "aim", "promise")
                            .contains(sentence.token(above).lemma())) {
                return Modality.INTENDED;
            }
        }
        return statement.map(Statement::modality).orElse(Modality.ASSERTED);
    }

    private static String word(Sentence sentence, int index) {
        return sentence.token(index).word().toLowerCase(Locale.ROOT);
    }
}
