package org.secondsource.reading.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Sentence;
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

/// Reads the numbers of something: counts, measures, shares and sizes. Dates, clock times, scores,
/// ordinals and the numbers in names and addresses count nothing and are left out.
public final class QuantityReader {
    private static final Set<String> POSSIBLE = Set.of("may", "might", "could");
    private static final Set<String> AHEAD = Set.of("will", "shall", "would");

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
        Span last = new Span(0, 1);
        for (Sentence sentence : sentences) {
            int inSentence = found.size();
            References references = new References(sentence, last, found);
            int i = 0;
            while (i < sentence.size()) {
                Optional<NumberReader.Count> number = NumberReader.at(sentence, i, times);
                if (number.isEmpty()) {
                    i++;
                    continue;
                }
                i = number.get().last() + 1;
                List<Quantity> before = found.subList(inSentence, found.size());
                Quantity quantity =
                        quantity(
                                new QuantityId(report, found.size() + 1),
                                sentence,
                                restated(sentence, number.get(), before),
                                before.isEmpty() ? "" : before.getLast().unit(),
                                new Context(text, times, statements));
                references.add(number.get(), quantity);
            }
            last = sentence.span();
        }
        return found;
    }

    /// "More than 7 miles (11 km)": a measure in brackets restates the one before with its bound.
    private static NumberReader.Count restated(
            Sentence sentence, NumberReader.Count number, List<Quantity> before) {
        int bracket = moneyStart(sentence, number) - 1;
        boolean restates =
                !before.isEmpty()
                        && sentence.isWord(bracket, "(", "/")
                        && before.getLast().span().end() + 1 >= sentence.token(bracket).start()
                        && Units.isMeasure(before.getLast().unit())
                        && Units.isMeasure(CountedThing.of(sentence, number).unit())
                        && number.amount().bound() == Amount.Bound.EXACTLY;
        return restates
                ? number.with(Amount.of(before.getLast().amount().bound(), number.amount().value()))
                : number;
    }

    private record Context(String text, List<TimeMention> times, List<Statement> statements) {}

    private Quantity quantity(
            QuantityId id,
            Sentence sentence,
            NumberReader.Count number,
            String unitBefore,
            Context context) {
        CountedThing thing = CountedThing.of(sentence, number);
        int part = Wholes.part(sentence, thing.last());
        OptionalInt action = action(sentence, number, thing, part);
        Span digits = sentence.span(number.digitsFirst(), number.digitsLast());
        Optional<Statement> statement = StatementReader.holding(context.statements(), digits);
        String deed = Deeds.of(sentence, thing, action, part); // what befell a man befell no years
        boolean measured = Units.isMeasure(thing.unit()) && !Shares.isShare(thing);
        String what = measured && Deeds.isHarm(deed) ? "" : deed;
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
                owner(sentence, thing, action),
                what,
                scopes.place(sentence, thing.head(), action, context.text()),
                by ? new When.Unsaid() : time instanceof When.Said ? time : said,
                by ? time : new When.Unsaid(),
                modality(sentence, action, statement),
                statement.map(Statement::attribution).orElse(new Attribution.OwnVoice()),
                statement.map(Statement::id),
                Optional.empty());
    }

    /// The verb that tells what became of the things counted.
    private OptionalInt action(
            Sentence sentence, NumberReader.Count number, CountedThing thing, int part) {
        OptionalInt ofShare =
                Shares.isShare(thing) ? Shares.action(sentence, thing) : OptionalInt.empty();
        if (ofShare.isPresent()) {
            return ofShare;
        }
        return Wholes.isWhole(sentence, number.digitsFirst())
                ? scopes.ownAction(sentence, thing.head(), part)
                : scopes.action(sentence, thing.head(), part);
    }

    private String owner(Sentence sentence, CountedThing thing, OptionalInt action) {
        return Shares.isShare(thing)
                ? Shares.owner(sentence, thing)
                : scopes.owner(sentence, thing, action);
    }

    /// A number without a noun counts what the number before it counted ("10,000 soldiers, 8,000 of
    /// them"), or people where it tells of the dead and hurt.
    private static String unit(
            CountedThing thing,
            String unitBefore,
            String deed,
            Sentence sentence,
            NumberReader.Count number) {
        if (!thing.unit().isEmpty()) {
            return thing.unit();
        }
        OptionalInt counted = Deeds.counted(sentence, number.digitsLast());
        if (counted.isPresent()) {
            return sentence.lowerLemma(counted.getAsInt());
        }
        if (Deeds.isHarm(deed)) {
            return isElided(sentence, number.digitsLast(), unitBefore) ? unitBefore : "person";
        }
        int next = number.digitsLast() + 1;
        boolean moves =
                sentence.isWord(number.first() - 1, "to")
                        && Units.isMeasure(unitBefore)
                        && RangeReader.isFrom(sentence, number.first() - 1);
        boolean goesOn =
                moves
                        || sentence.holds(next)
                                && (sentence.token(next).hasTag("VBN", "VBD")
                                        || sentence.hasLemma(next, "of", "in", "be"));
        return goesOn ? unitBefore : "";
    }

    /// "12 sailors died and | 54 are missing": the second clause leaves out the noun of the first.
    private static boolean isElided(Sentence sentence, int number, String unitBefore) {
        return !unitBefore.isEmpty()
                && !Units.isMeasure(unitBefore)
                && sentence.isRelation(number, "nsubj", "nsubj:pass")
                && sentence.isRelation(sentence.token(number).head(), "conj");
    }

    private static int moneyStart(Sentence sentence, NumberReader.Count number) {
        return Money.before(sentence, number.digitsFirst())
                .map(Money.Found::first)
                .orElse(number.first());
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
            if (below
                    && !isAnothers(sentence, at, action)
                    && !isOwner(sentence, mention)
                    && !isStart(sentence, at)
                    && !(mention.expression() instanceof TimeExpression.Length)) {
                return new When.Said(mention.span(), mention.expression());
            }
        }
        return new When.Unsaid();
    }

    /// "called back workers it laid off on Monday": the day of a clause about the things is not
    /// that of what is told of them.
    private static boolean isAnothers(Sentence sentence, int at, OptionalInt action) {
        int steps = 0;
        for (int i = at; i >= 0 && steps++ < sentence.size(); i = sentence.token(i).head()) {
            if (action.isPresent() && i == action.getAsInt()) {
                return false;
            }
            int above = sentence.token(i).head();
            boolean clause =
                    sentence.isRelation(i, "acl:relcl")
                            || sentence.token(i).isVerb()
                                    && sentence.dependent(i, "nsubj").isPresent()
                                    && above >= 0
                                    && !sentence.token(above).isVerb();
            if (clause) {
                return action.isPresent();
            }
        }
        return false;
    }

    /// "since the truce of 10 October": where a count starts, not the day for which it counts.
    private static boolean isStart(Sentence sentence, int at) {
        int above = sentence.token(at).head();
        return sentence.isLedBy(at, "since") || above >= 0 && sentence.isLedBy(above, "since");
    }

    /// "Monday's storm" tells when the storm was, not when its dead were counted.
    private static boolean isOwner(Sentence sentence, TimeMention mention) {
        int next = sentence.indexAt(mention.span().end());
        return next < sentence.size() && sentence.token(next).tag().equals("POS");
    }

    private static boolean isDeadline(Sentence sentence, When time) {
        return time instanceof When.Said said
                && sentence.isWord(sentence.indexAt(said.span().start()) - 1, "by");
    }

    private static Modality modality(
            Sentence sentence, OptionalInt action, Optional<Statement> statement) {
        Optional<Modality> own =
                action.isPresent() ? modality(sentence, action.getAsInt()) : Optional.empty();
        return own.or(() -> statement.map(Statement::modality)).orElse(Modality.ASSERTED);
    }

    /// What the words around a verb tell: "may send", "will send", "plans to send"; empty where
    /// they tell nothing.
    private static Optional<Modality> modality(Sentence sentence, int verb) {
        for (int dependent : sentence.dependents(verb)) {
            String lemma = sentence.token(dependent).lemma();
            boolean auxiliary = sentence.isRelation(dependent, "aux");
            if (auxiliary && POSSIBLE.contains(lemma)) {
                return Optional.of(Modality.POSSIBLE);
            }
            if (auxiliary && AHEAD.contains(lemma)) {
                return Optional.of(Modality.EXPECTED);
            }
        }
        int above = sentence.isRelation(verb, "xcomp") ? sentence.token(verb).head() : -1;
        if (sentence.hasLemma(above, "fear", "presume")) {
            return Optional.of(Modality.POSSIBLE); // "are feared trapped"
        }
        if (sentence.hasLemma(above, "expect", "likely", "due", "schedule", "set")) {
            return Optional.of(Modality.EXPECTED);
        }
        return sentence.hasLemma(above, "plan", "intend", "pledge", "vow", "aim", "promise")
                ? Optional.of(Modality.INTENDED)
                : Optional.empty();
    }
}
