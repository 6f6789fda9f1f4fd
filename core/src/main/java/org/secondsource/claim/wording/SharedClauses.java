package org.secondsource.claim.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.secondsource.actor.Cast;
import org.secondsource.claim.parts.Parts;
import org.secondsource.claim.parts.PartsReader;
import org.secondsource.claim.said.Said;
import org.secondsource.language.DateRange;
import org.secondsource.language.Sentence;
import org.secondsource.reading.Reading;
import org.secondsource.reading.proposition.FactState;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// Finds what several reports say alike inside clauses that each say more: "the ship sank off
/// Sund", of "the ship sank off Sund, drowning two" and of "the ship sank off Sund on Monday in a
/// storm". A report that says more says this too, so it vouches for it as well.
public final class SharedClauses {
    /// Fewer words than this that say something are too few to tell a deed from another, where one
    /// of them is a name; and where none is. Set by hand.
    private static final int FEWEST_WITH_NAME = 3;

    private static final int FEWEST = 5;

    /// A deed without its day is of so many days up to its report's. Set by hand.
    private static final int DAYS_BACK = 3;

    private final Map<ReportId, Reading> readings;
    private final Map<ReportId, PartsReader> parts;
    private final Cast cast;
    private final Map<String, Set<Whole>> byRole = new HashMap<>();

    /// All that a clause says.
    ///
    /// @param days on which it may have been; empty where nothing tells
    private record Whole(
            Asserted told, Trimming.Head head, Roles roles, Parts parts, Optional<DateRange> days) {
        ReportId report() {
            return told.said().report().id();
        }
    }

    /// What some clauses say alike, in the words of one of them.
    ///
    /// @param words all names of the words that say something
    /// @param size how many words say something
    public record Shared(
            ClearestWording.Choice wording, List<Asserted> members, Set<String> words, int size) {
        public Shared {
            members = List.copyOf(members);
            words = Set.copyOf(words);
        }

        long reports() {
            return members.stream().map(each -> each.said().report().id()).distinct().count();
        }
    }

    private SharedClauses(
            Map<ReportId, Reading> readings, Map<ReportId, PartsReader> parts, Cast cast) {
        this.cast = cast;
        this.readings = readings;
        this.parts = parts;
    }

    /// What clauses of several reports say alike, each clause in one at most.
    ///
    /// @param told of one story, in the order of their places
    public static List<Shared> find(
            List<Asserted> told,
            Map<ReportId, Reading> readings,
            Map<ReportId, PartsReader> parts,
            Cast cast) {
        return new SharedClauses(readings, parts, cast).find(told);
    }

    private List<Shared> find(List<Asserted> told) {
        List<Whole> wholes = told.stream().flatMap(each -> whole(each).stream()).toList();
        for (Whole each : wholes) {
            for (String key : keys(each.roles())) {
                byRole.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(each);
            }
        }
        List<Shared> candidates = new ArrayList<>();
        wholes.forEach(each -> candidates.addAll(candidates(each)));
        candidates.sort(
                Comparator.comparingLong((Shared each) -> -each.reports())
                        .thenComparingInt(each -> -each.size())
                        .thenComparing(each -> !each.wording().from().proposition().leads())
                        .thenComparing(each -> each.wording().from().cite()));
        List<Shared> found = new ArrayList<>();
        Set<Asserted> taken = new HashSet<>();
        for (Shared each : candidates) {
            if (each.members().stream().noneMatch(taken::contains)) {
                taken.addAll(each.members());
                found.add(each);
            }
        }
        return found;
    }

    private Optional<Whole> whole(Asserted told) {
        Said.InWords said = told.said();
        if (said.proposition().state() != FactState.SO || said.isDenial()) {
            return Optional.empty();
        }
        Reading reading = reading(said.report());
        return Trimming.Head.of(said.proposition(), reading)
                .map(head -> {
                    Span span = said.proposition().span();
                    Roles roles =
                            Roles.of(
                                    head.sentence(),
                                    i -> span.contains(head.sentence().token(i).span()),
                                    head.word(),
                                    i -> known(said, head.sentence(), head.word(), i));
                    return new Whole(told, head, roles, told.words().parts(), days(said));
                });
    }

    /// By what else a clause's subject and object are known.
    private Set<String> known(Said.InWords said, Sentence sentence, int head, int word) {
        if (sentence.token(word).head() != head) {
            return Set.of();
        }
        OptionalInt member =
                sentence.isRelation(word, "nsubj")
                        ? said.proposition().subject()
                        : sentence.isRelation(word, "obj")
                                ? said.proposition().object()
                                : OptionalInt.empty();
        return member.isEmpty()
                ? Set.of()
                : Set.of("who " + cast.actorOf(said.report().id(), member.getAsInt()).value());
    }

    /// A weekday six days back may be tomorrow's where the day has begun elsewhere: Tuesday's quake
    /// in Asia is told on Monday in America.
    private static Optional<DateRange> days(Said.InWords said) {
        Optional<LocalDate> published = said.published();
        Optional<DateRange> told = said.proposition().when().resolve(published);
        Optional<DateRange> tomorrow =
                published.map(day -> DateRange.of(day.plusDays(1).minusWeeks(1)));
        return told.filter(days -> !told.equals(tomorrow))
                .or(() ->
                        published.map(
                                day -> new DateRange(day.minusDays(DAYS_BACK), day.plusDays(1))));
    }

    private static Set<String> keys(Roles roles) {
        Set<String> keys = new TreeSet<>();
        for (Roles.Link link : roles.links()) {
            for (String head : link.head()) {
                link.dependent().forEach(each -> keys.add(head + link.role() + each));
            }
        }
        return keys;
    }

    /// Some words of a clause, by themselves.
    private record Cut(List<Integer> words, Roles roles, Parts parts) {}

    private List<Shared> candidates(Whole from) {
        return Trimming.of(from.head(), from.told().said().proposition().span()).stream()
                .flatMap(trimming -> variants(from, trimming).stream())
                .toList();
    }

    /// One for each of the other clauses that holds its needed words: with those circumstances that
    /// this other tells as well.
    private List<Shared> variants(Whole from, Trimming trimming) {
        Cut least = cut(from, trimming, trimming.needed());
        Set<Whole> others = new LinkedHashSet<>();
        for (String key : keys(least.roles())) {
            others.addAll(byRole.getOrDefault(key, Set.of()));
        }
        others.removeIf(other ->
                other.report().equals(from.report())
                        || !mayBeOfOneDay(other, from)
                        || !holds(other, least));
        if (others.isEmpty()) {
            return List.of();
        }
        List<Cut> units = new ArrayList<>();
        for (List<Integer> unit : trimming.free()) {
            units.add(cut(from, trimming, joined(trimming.needed(), unit)));
        }
        Set<List<Integer>> tried = new LinkedHashSet<>();
        List<Shared> shared = new ArrayList<>();
        for (Whole other : others) {
            List<Integer> words = trimming.needed();
            for (Cut unit : units) {
                if (holds(other, unit)) {
                    words = joined(words, unit.words());
                }
            }
            if (tried.add(words)) {
                shared(from, trimming, words, others).ifPresent(shared::add);
            }
        }
        return shared;
    }

    private static List<Integer> joined(List<Integer> words, List<Integer> more) {
        return Stream.concat(words.stream(), more.stream()).distinct().sorted().toList();
    }

    private Optional<Shared> shared(
            Whole from, Trimming trimming, List<Integer> words, Set<Whole> others) {
        Cut cut = cut(from, trimming, words);
        Sentence sentence = trimming.sentence();
        boolean named =
                words.stream()
                        .map(sentence::token)
                        .anyMatch(token -> token.isProperNoun() && !isDay(token.lower()));
        boolean few = cut.roles().words().size() < (named ? FEWEST_WITH_NAME : FEWEST);
        if (few || cut.roles().isOfSubjectAlone()) {
            return Optional.empty();
        }
        List<Asserted> members = new ArrayList<>();
        members.add(from.told());
        others.stream().filter(other -> holds(other, cut)).map(Whole::told).forEach(members::add);
        if (members.size() < 2) {
            return Optional.empty();
        }
        Said.InWords said = from.told().said();
        Optional<String> text =
                Trimming.text(sentence, joined(words, trimming.days()), said.report().text());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        ClearestWording.Choice wording =
                new ClearestWording.Choice(
                        text.get(), said, members.stream().map(Asserted::said).toList(), List.of());
        return Optional.of(
                new Shared(wording, members, cut.roles().names(), cut.roles().words().size()));
    }

    private static boolean holds(Whole other, Cut cut) {
        return other.roles().hold(cut.roles())
                && other.parts().covers(cut.parts())
                && !other.parts().excludes(cut.parts());
    }

    private static boolean mayBeOfOneDay(Whole one, Whole other) {
        return one.days()
                .filter(days -> other.days().filter(days::overlaps).isPresent())
                .isPresent();
    }

    private Cut cut(Whole from, Trimming trimming, List<Integer> words) {
        Said.InWords said = from.told().said();
        Sentence sentence = trimming.sentence();
        List<Span> spans = words.stream().map(i -> sentence.token(i).span()).toList();
        return new Cut(
                words,
                Roles.of(
                        sentence,
                        words::contains,
                        trimming.head(),
                        i -> known(said, sentence, trimming.head(), i)),
                Objects.requireNonNull(parts.get(from.report())).read(spans));
    }

    private Reading reading(Report report) {
        return Objects.requireNonNull(readings.get(report.id()));
    }

    /// Whether a word names a day of the week, which is no name that tells one thing from another.
    public static boolean isDay(String word) {
        return word.endsWith("day");
    }
}
