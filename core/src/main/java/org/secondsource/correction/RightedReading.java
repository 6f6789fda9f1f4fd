package org.secondsource.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.secondsource.reading.Reading;
import org.secondsource.reading.event.EventMention;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.reading.event.PactMention;
import org.secondsource.reading.proposition.FactState;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.reading.quantity.Amount;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.quantity.QuantityId;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.reading.statement.Modality;
import org.secondsource.reading.statement.Statement;
import org.secondsource.reading.statement.StatementId;
import org.secondsource.reading.trigger.EventKind;

/// A reading while it is put right. What is struck takes with it what rests on it.
final class RightedReading {
    private final Reading read;
    private List<Statement> statements;
    private List<Quantity> quantities;
    private List<EventMention> events;
    private List<PactMention> pacts;
    private List<Proposition> propositions;

    RightedReading(Reading read) {
        this.read = read;
        this.statements = read.statements();
        this.quantities = read.quantities();
        this.events = read.events();
        this.pacts = read.pacts();
        this.propositions = read.propositions();
    }

    Reading reading() {
        return new Reading(
                read.report(),
                read.sentences(),
                read.times(),
                read.cast(),
                statements,
                quantities,
                events,
                pacts,
                read.positions(),
                propositions);
    }

    /// Nobody said so: its clauses, figures and events go with it.
    void strike(Statement statement) {
        StatementId id = statement.id();
        statements = without(statements, one -> one.id().equals(id));
        events = without(events, one -> one.statement().equals(Optional.of(id)));
        propositions = without(propositions, one -> one.statement().equals(Optional.of(id)));
        List<Quantity> held =
                quantities.stream().filter(one -> one.statement().equals(Optional.of(id))).toList();
        held.forEach(this::strike);
    }

    /// That is no such number: no clause counts it.
    void strike(Quantity quantity) {
        QuantityId id = quantity.id();
        quantities =
                each(
                        without(quantities, one -> one.id().equals(id)),
                        one -> one.corrects().equals(Optional.of(id)) ? correctingNone(one) : one);
        propositions =
                each(
                        propositions,
                        one -> one.quantities().contains(id) ? withoutFigure(one, id) : one);
    }

    void strike(EventMention mention) {
        events = without(events, one -> isAt(one, mention));
    }

    void strike(PactMention step) {
        pacts = without(pacts, one -> one.equals(step));
    }

    void strike(Proposition proposition) {
        propositions = without(propositions, one -> one.id().equals(proposition.id()));
    }

    /// Another said it.
    void speak(Statement statement, Attribution by) {
        StatementId id = statement.id();
        statements = each(statements, one -> one.id().equals(id) ? spoken(one, by) : one);
        quantities =
                each(
                        quantities,
                        one -> one.statement().equals(Optional.of(id)) ? spoken(one, by) : one);
        propositions =
                each(
                        propositions,
                        one -> one.statement().equals(Optional.of(id)) ? spoken(one, by) : one);
    }

    void speak(Proposition proposition, Attribution by) {
        propositions =
                each(
                        propositions,
                        one -> one.id().equals(proposition.id()) ? spoken(one, by) : one);
        quantities =
                each(
                        quantities,
                        one -> proposition.counted().contains(one.id()) ? spoken(one, by) : one);
    }

    void count(Quantity quantity, Amount amount) {
        quantities =
                each(
                        quantities,
                        one -> one.id().equals(quantity.id()) ? counted(one, amount) : one);
    }

    void advance(EventMention mention, EventStatus status) {
        events = each(events, one -> isAt(one, mention) ? one.as(status) : one);
    }

    void advance(PactMention mention, PactMention.Step step) {
        pacts = each(pacts, one -> one.equals(mention) ? one.as(step) : one);
    }

    void sort(EventMention mention, EventKind kind) {
        events = each(events, one -> isAt(one, mention) ? one.as(kind) : one);
    }

    private static boolean isAt(EventMention one, EventMention other) {
        return one.trigger().equals(other.trigger()) && one.span().equals(other.span());
    }

    /// It is said to be so, planned, not so.
    void hold(Proposition proposition, FactState state) {
        propositions =
                each(
                        propositions,
                        one ->
                                one.id().equals(proposition.id())
                                        ? with(
                                                one,
                                                one.quantities(),
                                                one.counted(),
                                                state,
                                                one.attribution())
                                        : one);
    }

    void hold(Statement statement, boolean negated) {
        statements =
                each(
                        statements,
                        one ->
                                one.id().equals(statement.id())
                                        ? with(one, one.attribution(), one.modality(), negated)
                                        : one);
    }

    void hold(Statement statement, Modality modality) {
        statements =
                each(
                        statements,
                        one ->
                                one.id().equals(statement.id())
                                        ? with(one, one.attribution(), modality, one.negated())
                                        : one);
    }

    void hold(Quantity quantity, Modality modality) {
        quantities =
                each(
                        quantities,
                        one ->
                                one.id().equals(quantity.id())
                                        ? with(
                                                one,
                                                one.amount(),
                                                modality,
                                                one.attribution(),
                                                one.corrects())
                                        : one);
    }

    private static <T> List<T> without(List<T> all, Predicate<T> gone) {
        return all.stream().filter(gone.negate()).toList();
    }

    private static <T> List<T> each(List<T> all, UnaryOperator<T> changed) {
        return all.stream().map(changed).toList();
    }

    private static Quantity correctingNone(Quantity one) {
        return with(one, one.amount(), one.modality(), one.attribution(), Optional.empty());
    }

    private static Quantity counted(Quantity one, Amount amount) {
        return with(one, amount, one.modality(), one.attribution(), one.corrects());
    }

    private static Quantity spoken(Quantity one, Attribution by) {
        return with(one, one.amount(), one.modality(), by, one.corrects());
    }

    private static Quantity with(
            Quantity one,
            Amount amount,
            Modality modality,
            Attribution by,
            Optional<QuantityId> corrects) {
        return new Quantity(
                one.id(),
                one.span(),
                amount,
                one.unit(),
                one.of(),
                one.action(),
                one.place(),
                one.asOf(),
                one.by(),
                modality,
                by,
                one.statement(),
                corrects);
    }

    private static Statement spoken(Statement one, Attribution by) {
        return with(one, by, one.modality(), one.negated());
    }

    private static Statement with(
            Statement one, Attribution by, Modality modality, boolean negated) {
        return new Statement(
                one.id(),
                one.content(),
                one.shown(),
                by,
                one.direct(),
                one.via(),
                one.medium(),
                one.when(),
                modality,
                negated,
                one.sort(),
                one.basis(),
                one.confidence());
    }

    private static Proposition spoken(Proposition one, Attribution by) {
        return with(one, one.quantities(), one.counted(), one.state(), by);
    }

    private static Proposition withoutFigure(Proposition one, QuantityId gone) {
        List<QuantityId> left = new ArrayList<>(one.quantities());
        left.remove(gone);
        return with(
                one,
                left,
                one.counted().stream().filter(id -> !id.equals(gone)).toList(),
                one.state(),
                one.attribution());
    }

    private static Proposition with(
            Proposition one,
            List<QuantityId> quantities,
            List<QuantityId> counted,
            FactState state,
            Attribution by) {
        return new Proposition(
                one.id(),
                one.span(),
                one.whole(),
                one.core(),
                one.kernel(),
                one.subject(),
                one.object(),
                one.topic(),
                one.verb(),
                quantities,
                counted,
                one.place(),
                one.when(),
                state,
                by,
                one.statement(),
                one.denied(),
                one.leads(),
                one.inner());
    }
}
