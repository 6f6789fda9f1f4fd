package org.secondsource.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import org.secondsource.actor.ActorId;
import org.secondsource.actor.PlaceNames;

/// Two tellings of one kind, laid side by side.
final class TellingPair {
    /// What must differ in nothing that both tell; the rest may be told otherwise of one event.
    private static final Set<Aspect> IDENTITY =
            EnumSet.of(Aspect.PARTIES, Aspect.ORDINAL, Aspect.DAY, Aspect.COURSE);

    /// What binds a plan to what was held.
    private static final Set<Aspect> BINDING = EnumSet.of(Aspect.DAY, Aspect.NAME, Aspect.ORDINAL);

    final Telling one;
    final Telling other;

    /// Whether the rules hold them to be one.
    final boolean isRuled;

    /// How alike what their sentences speak of is. What stands elsewhere in their reports counts
    /// for nothing: a sentence more would move events of other reports.
    final double sentences;

    private final Map<Aspect, Accord> accords = new EnumMap<>(Aspect.class);

    TellingPair(Telling one, Telling other, boolean isRuled, PlaceNames places) {
        this.one = one;
        this.other = other;
        this.isRuled = isRuled;
        this.sentences = one.wording().words().likeness(other.wording().words());
        for (Aspect aspect : Aspect.values()) {
            accords.put(aspect, aspect.of(one.identity(), other.identity(), places));
        }
    }

    boolean agrees(Aspect aspect) {
        return accords.get(aspect) == Accord.AGREES;
    }

    boolean conflicts(Aspect aspect) {
        return accords.get(aspect) == Accord.CONFLICTS;
    }

    /// Whether they cannot be one event, however alike their words: another day, another of
    /// several, a plan and a deed of another day, other parties. Of a kind of which a story tells
    /// many, any aspect parts them, and a plan is bound to a deed by nothing but a day, a name or
    /// an ordinal. What the rules hold to be one has been weighed by them.
    boolean isForbidden() {
        if (isRuled) {
            return false;
        }
        if (IDENTITY.stream().anyMatch(this::conflicts) || isToldApart()) {
            return true;
        }
        return one.mention().kind().isMany()
                && (accords.containsValue(Accord.CONFLICTS)
                        || isCrossing() && BINDING.stream().noneMatch(this::agrees));
    }

    /// "The talks … the next talks" of one report.
    private boolean isToldApart() {
        return isOfOneReport() && one.identity().isOfAnother() != other.identity().isOfAnother();
    }

    private boolean isCrossing() {
        Identity.Tide here = one.identity().tide();
        Identity.Tide there = other.identity().tide();
        return here == Identity.Tide.PAST && there.isPlan()
                || here.isPlan() && there == Identity.Tide.PAST;
    }

    boolean isOfOneReport() {
        return one.report().id().equals(other.report().id());
    }

    boolean isOneWord() {
        return one.wording().word().equals(other.wording().word());
    }

    /// How far a measure holds between their wordings.
    double of(Function<Wording, WordSet> words, ToDoubleBiFunction<WordSet, WordSet> measure) {
        return measure.applyAsDouble(words.apply(one.wording()), words.apply(other.wording()));
    }

    /// Whether both tell such words, and none in common.
    boolean isApart(Function<Wording, WordSet> words) {
        return words.apply(one.wording()).isApart(words.apply(other.wording()));
    }

    /// How many participants both name.
    int shared() {
        Set<ActorId> both = one.identity().parties();
        both.retainAll(other.identity().parties());
        return both.size();
    }

    /// Whether both name participants, and none in common.
    boolean isOfOthers() {
        return !one.identity().parties().isEmpty()
                && !other.identity().parties().isEmpty()
                && shared() == 0;
    }

    boolean sharesThings() {
        return !Collections.disjoint(one.identity().things(), other.identity().things());
    }

    boolean isOfOtherThings() {
        return !one.identity().things().isEmpty()
                && !other.identity().things().isEmpty()
                && !sharesThings();
    }

    /// How many days lie between the two reports; 0 where one has no day.
    long days() {
        Optional<LocalDate> here = one.report().published().day();
        Optional<LocalDate> there = other.report().published().day();
        return here.isEmpty() || there.isEmpty()
                ? 0
                : Math.abs(ChronoUnit.DAYS.between(here.get(), there.get()));
    }
}
