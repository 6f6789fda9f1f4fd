package org.secondsource.ladder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.secondsource.actor.Actor;
import org.secondsource.actor.PlaceNames;
import org.secondsource.claim.said.Said;
import org.secondsource.claim.source.SourceCount;
import org.secondsource.claim.source.SourceCounter;
import org.secondsource.ladder.Telling.Sense;
import org.secondsource.ladder.form.Condition;
import org.secondsource.ladder.form.Demands;
import org.secondsource.ladder.form.Outcome;
import org.secondsource.ladder.match.NameMatch;
import org.secondsource.lineage.Lineage;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;

/// Counts who stands behind one condition, in any part of what is known.
final class ConditionWeigher {
    private final Picture picture;
    private final SourceCounter sources;
    private final NameMatch names;
    private final Condition condition;
    private final Evidence evidence;

    ConditionWeigher(
            Picture picture,
            PlaceNames places,
            SourceCounter sources,
            Condition condition,
            Evidence evidence) {
        this.picture = picture;
        this.sources = sources;
        this.names = new NameMatch(picture.cast(), places);
        this.condition = condition;
        this.evidence = evidence;
    }

    private Demands demands() {
        return condition.demands();
    }

    Weighed weigh(Cut cut) {
        if (evidence instanceof Evidence.Silent silent) {
            return Weighed.bare(silence(silent, cut));
        }
        List<Telling> ever = evidence.tellings(cut);
        List<Telling> told =
                ever.stream().flatMap(each -> inTime(each, ever, cut).stream()).toList();
        List<Telling> out =
                told.stream().filter(each -> each.restsOn(cut.without()) || !counts(each)).toList();
        List<Telling> left = told.stream().filter(each -> !isOut(each, out)).toList();
        List<Telling> backing = standing(left, Sense.BACKS);
        List<Telling> open = standing(left, Sense.OPEN);
        List<Telling> against = demands().undisputed() ? against(told, cut) : List.of();
        SourceCount count = count(backing, open);
        Outcome outcome = outcome(count).and(dispute(against));
        List<Telling> unheard =
                told.stream().filter(each -> each.sense() == Sense.BACKS && !counts(each)).toList();
        return new Weighed(outcome, count, backing, open, against, unheard);
    }

    private Outcome silence(Evidence.Silent silent, Cut cut) {
        Condition.Silence asked = (Condition.Silence) condition;
        Optional<LocalDate> last = silent.last(cut);
        return last.map(day ->
                        day.plusDays(asked.days()).isAfter(cut.today())
                                ? Outcome.DOES_NOT_HOLD
                                : Outcome.HOLDS)
                .orElse(Outcome.UNDECIDED); // who never spoke has not fallen silent
    }

    /// What was told too long ago is left out; whose day is not known may have been told in time.
    private Optional<Telling> inTime(Telling telling, List<Telling> told, Cut cut) {
        if (demands().withinDays().isEmpty()) {
            return Optional.of(telling);
        }
        LocalDate since = cut.today().minusDays(demands().withinDays().getAsInt());
        Optional<LocalDate> day = toldOn(telling, told);
        if (day.isEmpty()) {
            return telling.sense() == Sense.BACKS
                    ? Optional.of(telling.open("when it was published"))
                    : Optional.of(telling);
        }
        return day.filter(known -> !known.isBefore(since)).map(known -> telling);
    }

    /// The day on which a telling first came out: a copy tells nothing anew, and whoever says the
    /// same in the same words may be quoted late.
    private Optional<LocalDate> toldOn(Telling telling, List<Telling> told) {
        return told.stream()
                .filter(other -> other.equals(telling) || isCopy(other, telling))
                .flatMap(other -> other.published().stream())
                .min(LocalDate::compareTo);
    }

    private boolean isCopy(Telling one, Telling other) {
        Lineage lineage = picture.lineage();
        boolean repeated =
                one.source().equals(other.source())
                        && one.cite().exact().equals(other.cite().exact());
        return repeated
                || lineage.isShared(one.cite(), other.cite())
                || lineage.text(one.said().report().id())
                        .equals(lineage.text(other.said().report().id()));
    }

    /// Whether the condition counts who vouches for a telling. Who denies is heard also where he is
    /// a party.
    private boolean counts(Telling telling) {
        Optional<Actor> speaker = telling.said().speaker().flatMap(picture.cast()::find);
        boolean unnamed = demands().named() && speaker.filter(actor -> !isNamed(actor)).isPresent();
        boolean party =
                telling.sense() != Sense.AGAINST
                        && speaker.filter(actor -> names.belongsTo(demands().parties(), actor))
                                .isPresent();
        return !unnamed && !party;
    }

    /// Whether it is known who speaks: by a name, or by an office of a named body.
    private static boolean isNamed(Actor speaker) {
        return switch (speaker.kind()) {
            case SOURCE, GROUP -> false;
            case STATE -> true;
            case PERSON, ORGANISATION ->
                    Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream())
                            .anyMatch(name -> name.chars().anyMatch(Character::isUpperCase));
        };
    }

    /// Whether a telling goes with those that are left out: as one of them, or as a report that
    /// tells in its own voice what it has from them.
    private boolean isOut(Telling telling, List<Telling> out) {
        return out.contains(telling)
                || telling.isOfOwnVoice()
                        && out.stream()
                                .anyMatch(gone -> !gone.isOfOwnVoice() && areOne(gone, telling));
    }

    private boolean areOne(Telling one, Telling other) {
        return one.origin().equals(other.origin()) || isCopy(one, other);
    }

    /// Those of a sense that their source has not taken back since.
    private List<Telling> standing(List<Telling> told, Sense sense) {
        return told.stream()
                .filter(each -> each.sense() == sense)
                .filter(each -> told.stream().noneMatch(later -> takesBack(later, each, told)))
                .toList();
    }

    private boolean takesBack(Telling later, Telling earlier, List<Telling> told) {
        return later.sense() == Sense.AGAINST
                && later.source().equals(earlier.source())
                && toldOn(earlier, told)
                        .flatMap(day -> toldOn(later, told).filter(day::isBefore))
                        .isPresent();
    }

    private List<Telling> against(List<Telling> told, Cut cut) {
        return told.stream()
                .filter(each -> each.sense() == Sense.AGAINST)
                .filter(each -> !each.restsOn(cut.without()) && counts(each))
                .toList();
    }

    private SourceCount count(List<Telling> backing, List<Telling> open) {
        List<Said.InWords> backs = backing.stream().map(Telling::said).toList();
        List<Said.InWords> all =
                Stream.concat(backs.stream(), open.stream().map(Telling::said)).toList();
        return sources.count(all, backs).count();
    }

    private Outcome outcome(SourceCount count) {
        if (count.min() >= demands().independentSources()) {
            return Outcome.HOLDS;
        }
        return count.max() < demands().independentSources()
                ? Outcome.DOES_NOT_HOLD
                : Outcome.UNDECIDED;
    }

    /// One known source against it is a dispute; one that may be, or may mean it, leaves it open.
    private Outcome dispute(List<Telling> against) {
        List<Telling> sure = against.stream().filter(each -> each.open().isEmpty()).toList();
        List<Telling> unsure = against.stream().filter(each -> !each.open().isEmpty()).toList();
        SourceCount count = count(sure, unsure);
        if (count.min() > 0) {
            return Outcome.DOES_NOT_HOLD;
        }
        return count.max() > 0 ? Outcome.UNDECIDED : Outcome.HOLDS;
    }

    /// The days on which its outcome may change.
    Set<LocalDate> days() {
        TreeSet<LocalDate> days = new TreeSet<>();
        evidence.all()
                .flatMap(telling -> telling.published().stream())
                .forEach(day -> {
                    days.add(day);
                    demands().withinDays().ifPresent(within -> days.add(day.plusDays(within + 1L)));
                });
        if (evidence instanceof Evidence.Silent(List<Report> reports)
                && condition instanceof Condition.Silence silence) {
            reports.stream()
                    .flatMap(report -> report.published().day().stream())
                    .forEach(day -> {
                        days.add(day);
                        days.add(day.plusDays(silence.days()));
                    });
        }
        return days;
    }
}
