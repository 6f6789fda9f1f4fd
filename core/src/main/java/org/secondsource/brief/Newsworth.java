package org.secondsource.brief;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.secondsource.brief.line.Bag;
import org.secondsource.claim.Claim;
import org.secondsource.event.EventId;
import org.secondsource.language.Sentence;
import org.secondsource.language.Words;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;

/// How much a claim is the news: how early in its report it stands, whether it tells what happened
/// on a day, a number, an act of a court, a government or voters, or that something is off; whether
/// it is disputed; and how much of it stands in titles and in the other reports.
///
/// The weights are rounded from a ridge regression on the facts that readers marked as mattering
/// most in seven situations (two accidents, a disaster, a tariff dispute, a diplomatic week, an
/// election, a truce), each weighing the same; of some fifty features of form these were kept that
/// helped where the situation itself was left out.
final class Newsworth {
    /// Per doubling of the place in the report, the first sentence being the first.
    private static final double LATER = -0.1;

    private static final double FIRST_AND_EVENT = 0.1;
    private static final double DATED = 0.2;
    private static final double NUMBER = 0.13;
    private static final double ACT = 0.1;
    private static final double OFF = 0.3;
    private static final double DISPUTED = 0.15;
    private static final double IN_TITLES = 0.12;
    private static final double COMMON = 0.2;
    private static final double EVENT = 0.03;
    private static final double SAID = 0.05;

    /// Per doubling of the origins that carry it.
    private static final double CARRIED = 0.1;

    private static final double QUOTED = -0.1;
    private static final double PUT_BACK = -0.3;
    private static final double PAST = -0.15;

    /// What is a day of reporting older is worth so much of it.
    private static final double NEW = 0.1;

    private static final double A_DAY_LATER = 0.75;

    /// What bodies decide and people vote: the kinds of event that change how things stand.
    private static final Set<String> ACTS =
            Words.of(
                    "agreement, appointment, arrest, ban, ceasefire, charge, decision, dismissal,"
                            + " election, investigation, lawsuit, legislation, order, resignation,"
                            + " sanctions, sentence, trial, win");

    private static final Pattern DAY =
            Pattern.compile(
                    "\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|tomorrow|yesterday"
                            + "|January|February|March|April|May|June|July|August|September"
                            + "|October|November|December)\\b");

    private static final Pattern CALLED_OFF =
            Pattern.compile(
                    "\\b(?:call(?:s|ed)? off|cancel(?:s|l?ed)?|postpone[sd]?|suspend(?:s|ed)?"
                            + "|put off|(?:will|would) not take place)\\b");

    /// A number in digits that is no day, hour, age, distance or strength.
    private static final Pattern NUMBER_OF =
            Pattern.compile(
                    "(?<![\\w.:-])(?<!(?:January|February|March|April|May|June|July|August|September"
                            + "|October|November|December|magnitude|Magnitude) )[$€£]?\\d[\\d,.]*+"
                            + "(?!\\w|:\\d|-?(?:magnitude|year|day|hour|minute)| ?(?:a\\.?m|p\\.?m|km|kilomet|mile"
                            + "|met(?:er|re)|feet|foot|inch|cm|degree|hour|minute|second|day|week|month|year"
                            + "|magnitude|January|February|March|April|May|June|July|August|September"
                            + "|October|November|December)\\b?)");

    private static final Pattern YEAR = Pattern.compile("\\b(?:1[5-9]|20)\\d\\d\\b");
    private static final Pattern LONG_AGO =
            Pattern.compile(
                    "\\b(?:years?|decades?|century|centuries) (?:ago|earlier|before)\\b"
                            + "|\\blast (?:year|decade|century)\\b");
    private static final Pattern MONTH =
            Pattern.compile(
                    "\\b[Ii]n (?:early |late |mid-)?(?<month>January|February|March|April|May|June|July|August"
                            + "|September|October|November|December)\\b(?! \\d)");
    private static final Pattern QUOTE = Pattern.compile("[“\"]");

    private final PictureLookup lookup;
    private final Plans plans;
    private final FigureTrail trail;
    private final Set<String> titles = new HashSet<>();
    private final Map<String, Integer> reports = new HashMap<>();
    private final Map<ReportId, Integer> starts = new HashMap<>();
    private final int size;
    private final Map<FigureTrail.Kind, Set<ReportId>> counting = new HashMap<>();
    private final List<LocalDate> days;

    /// A claim with what tells how much it is the news.
    ///
    /// @param kinds what it counts, where others count it too
    /// @param deeds who does what in it
    /// @param text the form in which it is told
    record Weighed(
            Claim claim,
            Bag words,
            double worth,
            boolean ahead,
            Set<FigureTrail.Kind> kinds,
            Set<EventId> events,
            Set<String> deeds,
            String text) {
        /// Share of common words from which two texts tell one thing, where they tell one large
        /// number of the same thing alike, or the same event. Set by hand.
        private static final double ALIKE = 0.25;

        /// And share of the shorter where the same one does the same.
        private static final double MOSTLY = 0.5;

        /// Whether another tells the same in other words: the same event, or the same number of the
        /// same thing.
        boolean tellsLike(Weighed other) {
            if (words.likeness(other.words) < ALIKE) {
                return false;
            }
            boolean event =
                    !Collections.disjoint(events, other.events) && kinds.equals(other.kinds);
            boolean close =
                    kinds.equals(other.kinds)
                            || Math.max(words.within(other.words), other.words.within(words))
                                    >= MOSTLY;
            boolean deed = close && !Collections.disjoint(deeds, other.deeds);
            return event || deed || !Collections.disjoint(numbers(text), numbers(other.text));
        }

        private static Set<String> numbers(String text) {
            return LARGE.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.toSet());
        }

        private static final Pattern LARGE =
                Pattern.compile("\\b\\d{1,3}(?:,\\d{3})+ \\w+|\\b\\d{3,} (?!\\p{Lu})\\w+");

        /// The same, told in another form, which counts no more than some kinds.
        Weighed as(String form, Set<FigureTrail.Kind> counted) {
            Set<FigureTrail.Kind> both = new HashSet<>(kinds);
            both.retainAll(counted);
            boolean toll = both.stream().anyMatch(FigureTrail.Kind::toll);
            Bag told = toll ? Bag.of(form) : words;
            return new Weighed(claim, told, worth, ahead, both, events, deeds, form);
        }
    }

    /// @param scope the reports of the story that is told
    Newsworth(PictureLookup lookup, Plans plans, FigureTrail trail, Collection<ReportId> scope) {
        this.lookup = lookup;
        this.plans = plans;
        this.trail = trail;
        TreeSet<LocalDate> told = new TreeSet<>();
        for (ReportId id : scope) {
            Report report = lookup.report(id);
            report.published().day().ifPresent(told::add);
            titles.addAll(Bag.of(report.title()).words());
            Bag.of(report.text()).words().forEach(word -> reports.merge(word, 1, Integer::sum));
            lookup.reading(id).propositions().stream()
                    .filter(Proposition::leads)
                    .mapToInt(each -> sentence(each))
                    .min()
                    .ifPresent(first -> starts.put(id, first));
            lookup.reading(id).quantities().stream()
                    .filter(FigureTrail::counts)
                    .forEach(each -> note(each, id));
        }
        days = new ArrayList<>(told);
        size = scope.size();
    }

    /// What tells which claims lean on their reports.
    Leaning leaning() {
        return new Leaning(lookup, this::isKnown, today());
    }

    /// Whether a title has a word, or half of the reports.
    private boolean isKnown(String word) {
        return Bag.of(word).words().stream()
                .allMatch(
                        stem -> titles.contains(stem) || reports.getOrDefault(stem, 0) * 2 >= size);
    }

    /// Who does what in a claim, as far as its subjects are known.
    private Set<String> deeds(Claim claim) {
        Set<String> deeds = new HashSet<>();
        for (Proposition each : lookup.propositions(claim)) {
            String who =
                    each.subject().stream()
                            .boxed()
                            .flatMap(at -> lookup.actor(each.id().report(), at).stream())
                            .map(actor -> actor.id().value())
                            .findFirst()
                            .orElse(each.topic());
            if (!who.isEmpty() && !each.verb().isEmpty()) {
                deeds.add(who + " " + each.verb());
            }
        }
        return deeds;
    }

    private void note(Quantity quantity, ReportId report) {
        counting.computeIfAbsent(trail.kind(quantity), kind -> new HashSet<>()).add(report);
    }

    /// The newest day of the story; empty where no report is dated.
    Optional<LocalDate> today() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.getLast());
    }

    /// Claims by how much they are the news.
    List<Weighed> weigh(Collection<Claim> claims) {
        return claims.stream()
                .map(this::weigh)
                .sorted(
                        Comparator.comparingDouble((Weighed each) -> -each.worth())
                                .thenComparing(each -> each.claim().id()))
                .toList();
    }

    private Weighed weigh(Claim claim) {
        Bag words = Bag.of(claim.text());
        boolean ahead = plans.isAhead(claim);
        boolean past = isPast(claim.text());
        Set<FigureTrail.Kind> kinds =
                trail.kinds(claim).stream()
                        .filter(kind -> !past && reports(kind) > 1)
                        .filter(kind -> ahead || !isOfOtherMonth(claim.text()))
                        .collect(Collectors.toSet());
        double worth =
                ofTelling(claim)
                        + ofWords(claim.text())
                        + IN_TITLES * share(words, word -> titles.contains(word) ? 1 : 0)
                        + COMMON * share(words, word -> reports.getOrDefault(word, 0)) / size
                        + (NEW + (isOff(claim.text()) ? OFF : 0))
                                * Math.pow(A_DAY_LATER, age(claim))
                        + EVENT * log2(1 + plans.reports(claim))
                        + CARRIED * log2(Math.max(1, claim.origins().size()))
                        + (hasNumber(claim.text()) ? NUMBER : 0)
                        + (past ? PAST : 0);
        return new Weighed(
                claim, words, worth, ahead, kinds, plans.events(claim), deeds(claim), claim.text());
    }

    /// Where it is told, by whom, and what of.
    private double ofTelling(Claim claim) {
        List<Proposition> all = lookup.propositions(claim);
        int place = all.stream().mapToInt(this::place).min().orElse(0);
        Set<String> kinds = plans.kinds(claim);
        boolean disputed =
                claim.standing() == Claim.Standing.DISPUTED
                        || claim.standing() == Claim.Standing.DENIED
                        || plans.isDenial(claim);
        boolean said = all.stream().allMatch(each -> each.attribution() instanceof Attribution.By);
        return LATER * log2(1 + place)
                + (place == 0 && !kinds.isEmpty() ? FIRST_AND_EVENT : 0)
                + (kinds.stream().anyMatch(ACTS::contains) ? ACT : 0)
                + (disputed ? DISPUTED : 0)
                + (said ? SAID : 0);
    }

    /// Whether a number in digits is told that is no day, age or distance.
    static boolean hasNumber(String text) {
        return NUMBER_OF.matcher(text).find();
    }

    /// Those that tell that something is off.
    static List<Weighed> off(List<Weighed> news) {
        return news.stream().filter(each -> !each.ahead() && isOff(each.claim().text())).toList();
    }

    /// Whether words tell that something is off.
    private static boolean isOff(String text) {
        return CALLED_OFF.matcher(text).find();
    }

    private static double ofWords(String text) {
        return (DAY.matcher(text).find() ? DATED : 0)
                + (QUOTE.matcher(text).find() ? QUOTED : 0)
                + (text.startsWith("[") ? PUT_BACK : 0);
    }

    /// Whether it tells of years before the story began: background.
    private boolean isPast(String text) {
        int first = days.isEmpty() ? Integer.MIN_VALUE : days.getFirst().getYear();
        return LONG_AGO.matcher(text).find()
                || YEAR.matcher(text)
                        .results()
                        .anyMatch(year -> Integer.parseInt(year.group()) < first);
    }

    /// "A quake struck in September", told by reports of November, or by none that has a day: what
    /// is new is told of a day.
    private boolean isOfOtherMonth(String text) {
        return MONTH.matcher(text)
                .results()
                .map(found -> Month.valueOf(found.group("month").toUpperCase(Locale.ROOT)))
                .anyMatch(month -> days.stream().noneMatch(day -> day.getMonth() == month));
    }

    /// How many sentences stand before it in its report, from the first that tells something.
    private int place(Proposition proposition) {
        int start = starts.getOrDefault(proposition.id().report(), 0);
        return Math.max(0, sentence(proposition) - start);
    }

    private int sentence(Proposition proposition) {
        return Sentence.numberAt(
                lookup.reading(proposition.id().report()).sentences(), proposition.span().start());
    }

    private int reports(FigureTrail.Kind kind) {
        return counting.getOrDefault(kind, Set.of()).size();
    }

    private int age(Claim claim) {
        int at = claim.lastSeen().map(days::indexOf).orElse(-1);
        return at < 0 ? days.size() : days.size() - 1 - at;
    }

    private static double share(Bag words, ToIntFunction<String> worth) {
        return words.size() == 0
                ? 0
                : (double) words.words().stream().mapToInt(worth).sum() / words.size();
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
