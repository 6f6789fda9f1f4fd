package org.secondsource.report.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.secondsource.evidence.Candidate;
import org.secondsource.evidence.Field;
import org.secondsource.evidence.Verdict;
import org.secondsource.report.DateClue;
import org.secondsource.report.DateClue.Kind;
import org.secondsource.report.Publication;
import org.secondsource.report.day.DateReader.Meaning;
import org.secondsource.report.day.DateReader.Mention;

/// Tells when a report was published from its own words and its page's fields, or that they do not
/// tell. It guesses neither the year nor the order of day and month.
public final class PublicationDater {
    /// The lead names the day of the news; later weekdays are often background.
    private static final int LEAD_CHARACTERS = 900;

    /// What a kind more adds for a day; less than what one kind is believed before another.
    private static final double AGREEMENT = 0.1;

    /// What a day weighs whose weekday is another one than is printed beside it.
    private static final double DOUBTED = 0.5;

    /// Fields that never end say 2050 or 2099; nothing was published then.
    private static final int LAST_YEAR = 2040;

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,9}");
    private static final Pattern DAY_BEFORE_MONTH =
            Pattern.compile("\\b\\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\\b,? (?:19|20)\\d\\d");
    private static final Pattern MONTH_BEFORE_DAY =
            Pattern.compile("\\b[A-Z][a-z]{2,8}\\.? \\d{1,2}, (?:19|20)\\d\\d");
    private static final Pattern AMERICAN_HOST =
            Pattern.compile("^[a-z]+://[^/]*\\.(?:us|gov|mil)(?:[:/]|$)");
    private static final Pattern COUNTRY_HOST =
            Pattern.compile("^[a-z]+://[^/]*\\.([a-z]{2})(?:[:/]|$)");
    private static final Pattern AMERICAN_WORDS =
            Pattern.compile(
                    "(?:\\b|(?<=\\d\\d))(?:defense|center|labor|neighbor|color|honor|favor|harbor|program|traveled"
                            + "|organiz|EDT|EST|PDT|PST|CDT|CST|ET)\\b");
    private static final Pattern BRITISH_WORDS =
            Pattern.compile(
                    "\\b(?:defence|centre|labour|neighbour|colour|honour|favour|harbour|programme"
                            + "|travelled|organis|GMT|BST|IST|AEST|AEDT|NZST|SAST)\\b");

    /// Endings of addresses that say nothing of a country, or of one that writes the month first.
    private static final Set<String> NO_COUNTRY =
            Set.of("us", "io", "tv", "co", "me", "ai", "ph", "fm", "cc", "ly", "to");

    private final DateReader dateReader;

    public PublicationDater(DateReader dateReader) {
        this.dateReader = dateReader;
    }

    /// How much each kind is believed: the report's own words first, where they are of publishing;
    /// a dateline only if no field says otherwise, since it gives the day of writing; a change only
    /// if nothing else tells.
    private static double rank(Kind kind) {
        return switch (kind) {
            case PUBLISHED -> 10;
            case PREFIX -> 9;
            case FIELD -> 8;
            case PRINTED -> 7;
            case DATELINE -> 6;
            case URL -> 5;
            case UPDATED -> 4;
            case WEAK_FIELD -> 3;
            case OVER_HEADLINE -> 2;
            case PAGE_CLOCK -> 0;
        };
    }

    /// A day that a clue tells.
    ///
    /// @param against why it is not believed; empty where nothing speaks against it
    private record Reading(
            LocalDate date, Kind kind, String evidence, String place, String against) {
        double rank() {
            return against.isEmpty() ? PublicationDater.rank(kind) : DOUBTED;
        }

        String told() {
            String where =
                    place.isEmpty()
                            ? kind.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                            : place;
            return where + ": '" + evidence + "'" + (against.isEmpty() ? "" : ", but " + against);
        }

        Publication.On on() {
            return new Publication.On(date, basis(kind), evidence);
        }
    }

    /// The day and all that spoke for it or for another.
    public record Dated(Publication publication, Verdict verdict) {}

    /// @param text the clean text, for the weekdays and the spelling in it
    public Publication date(List<DateClue> clues, String url, String text) {
        return judge(clues, url, text).publication();
    }

    /// @param text the clean text, for the weekdays and the spelling in it
    public Dated judge(List<DateClue> clues, String url, String text) {
        List<Reading> whole = new ArrayList<>();
        Set<Integer> years = new TreeSet<>();
        for (DateClue clue : clues) {
            if (clue.kind() != Kind.PAGE_CLOCK) {
                whole(clue, clues, url, text).ifPresent(whole::add);
            }
        }
        ofUrl(url).ifPresent(whole::add);
        whole.forEach(reading -> years.add(reading.date().getYear()));
        if (years.isEmpty()) {
            UrlDays.year(url).ifPresent(years::add);
        }
        for (DateClue clue : clues) {
            if (clue.kind() != Kind.PAGE_CLOCK) {
                yearless(clue, years, whole).ifPresent(whole::add);
            }
        }
        Dated dated = choose(whole, clues);
        return whole.isEmpty() ? withRange(dated, clues) : dated;
    }

    /// Where no clue tells a day, the days between which the best one leaves the choice.
    private Dated withRange(Dated dated, List<DateClue> clues) {
        return clues.stream()
                .filter(clue -> clue.kind() != Kind.PAGE_CLOCK)
                .sorted(Comparator.comparingDouble(clue -> -rank(clue.kind())))
                .flatMap(clue -> range(clue).stream())
                .findFirst()
                .map(within -> ranged(dated, within))
                .orElseGet(() -> withYearless(dated, clues));
    }

    /// Shows days without their year beside what was weighed; they tell none.
    private Dated withYearless(Dated dated, List<DateClue> clues) {
        List<Candidate> candidates = new ArrayList<>(dated.verdict().candidates());
        clues.stream()
                .filter(clue -> clue.kind() != Kind.PAGE_CLOCK)
                .map(DateClue::exact)
                .filter(exact ->
                        dateReader.find(exact).stream()
                                .anyMatch(it -> it.meaning() instanceof Meaning.Yearless))
                .distinct()
                .forEach(exact ->
                        candidates.add(new Candidate(exact, 0, "no year is told", List.of())));
        return new Dated(dated.publication(), Verdict.of(Field.DAY, candidates));
    }

    private static Dated ranged(Dated dated, Publication.Within within) {
        List<Candidate> candidates = new ArrayList<>(dated.verdict().candidates());
        String why = "'%s' may be any day of these".formatted(within.evidence());
        String days = "between %s and %s".formatted(within.first(), within.last());
        candidates.add(new Candidate(days, DOUBTED, why, List.of()));
        return new Dated(within, Verdict.of(Field.DAY, candidates));
    }

    private Optional<Publication.Within> range(DateClue clue) {
        Publication.Basis basis = basis(clue.kind());
        for (Mention mention : dateReader.find(clue.exact())) {
            if (mention.meaning() instanceof Meaning.EitherOrder either) {
                boolean before = either.dayFirst().isBefore(either.monthFirst());
                return Optional.of(
                        new Publication.Within(
                                before ? either.dayFirst() : either.monthFirst(),
                                before ? either.monthFirst() : either.dayFirst(),
                                basis,
                                clue.exact()));
            }
        }
        return dateReader
                .month(clue.exact())
                .filter(month -> month.getYear() <= LAST_YEAR)
                .map(month ->
                        new Publication.Within(
                                month.atDay(1), month.atEndOfMonth(), basis, clue.exact()));
    }

    private static Publication.Basis basis(Kind kind) {
        boolean field = kind == Kind.FIELD || kind == Kind.WEAK_FIELD || kind == Kind.URL;
        return field ? Publication.Basis.METADATA : Publication.Basis.STATED;
    }

    /// What tells one day alike speaks for it together; the surest kind decides, then the rest.
    private static Dated choose(List<Reading> readings, List<DateClue> clues) {
        Map<LocalDate, List<Reading>> days = new LinkedHashMap<>();
        readings.forEach(
                one -> days.computeIfAbsent(one.date(), day -> new ArrayList<>()).add(one));
        List<Candidate> candidates = new ArrayList<>();
        days.forEach((day, alike) -> candidates.add(candidate(day, alike)));
        clues.stream()
                .filter(clue -> clue.kind() == Kind.PAGE_CLOCK)
                .map(clue ->
                        new Candidate(clue.exact(), 0, "the day of looking at the page", List.of()))
                .forEach(candidates::add);
        Verdict verdict = Verdict.of(Field.DAY, candidates);
        Optional<Reading> best =
                verdict.winner()
                        .flatMap(winner ->
                                days
                                        .getOrDefault(LocalDate.parse(winner.value()), List.of())
                                        .stream()
                                        .max(Comparator.comparingDouble(Reading::rank)));
        Optional<Publication> published = best.map(it -> agreeing(it, readings).on());
        return new Dated(published.orElseGet(Publication.Unknown::new), verdict);
    }

    private static Candidate candidate(LocalDate day, List<Reading> alike) {
        double best = alike.stream().mapToDouble(Reading::rank).max().orElse(0);
        double others = AGREEMENT * (alike.stream().map(Reading::kind).distinct().count() - 1);
        String why = alike.stream().map(Reading::told).distinct().collect(Collectors.joining("; "));
        return new Candidate(day.toString(), best > 0 ? best + others : 0, why, List.of());
    }

    /// The stated words for the same day as a field, where there are any: they can be shown.
    private static Reading agreeing(Reading chosen, List<Reading> candidates) {
        if (chosen.kind() == Kind.FIELD) {
            for (Reading candidate : candidates) {
                if (candidate.kind() == Kind.DATELINE && candidate.date().equals(chosen.date())) {
                    return candidate;
                }
            }
        }
        return chosen;
    }

    private Optional<Reading> whole(DateClue clue, List<DateClue> clues, String url, String text) {
        for (Mention mention : dateReader.find(clue.exact())) {
            Optional<LocalDate> day =
                    switch (mention.meaning()) {
                        case Meaning.Day only -> Optional.of(only.date());
                        case Meaning.EitherOrder either -> inOrder(either, clue, clues, url, text);
                        case Meaning.Yearless yearless -> Optional.empty();
                    };
            if (day.isPresent() && day.get().getYear() <= LAST_YEAR) {
                return Optional.of(
                        new Reading(
                                day.get(),
                                clue.kind(),
                                clue.exact(),
                                clue.place(),
                                mention.isOnItsWeekday() ? "" : "it falls on another weekday"));
            }
        }
        return Optional.empty();
    }

    /// Day first or month first, by the evidence of the page, the strongest first.
    private Optional<LocalDate> inOrder(
            Meaning.EitherOrder either,
            DateClue clue,
            List<DateClue> clues,
            String url,
            String text) {
        for (DateClue other : clues) {
            for (Mention mention : dateReader.find(other.exact())) {
                if (mention.meaning() instanceof Meaning.Day day) {
                    if (isNear(day.date(), either.dayFirst())
                            != isNear(day.date(), either.monthFirst())) {
                        return Optional.of(
                                isNear(day.date(), either.dayFirst())
                                        ? either.dayFirst()
                                        : either.monthFirst());
                    }
                }
            }
        }
        int byWeekday =
                weekdayHits(either.dayFirst(), text) - weekdayHits(either.monthFirst(), text);
        int byPage = pageOrder(clue, clues, url, text);
        int votes = byWeekday != 0 ? byWeekday : byPage != 0 ? byPage : either.dotted() ? 1 : 0;
        if (votes == 0) {
            return Optional.empty();
        }
        return Optional.of(votes > 0 ? either.dayFirst() : either.monthFirst());
    }

    private static boolean isNear(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) <= 2;
    }

    /// How many weekday words of the lead fit a report of that day: news is told on the day itself
    /// or on the day after.
    private int weekdayHits(LocalDate day, String text) {
        int hits = 0;
        Matcher matcher = WORD.matcher(text.substring(0, Math.min(text.length(), LEAD_CHARACTERS)));
        while (matcher.find()) {
            if (Character.isUpperCase(matcher.group().charAt(0)) && matcher.group().length() > 5) {
                Optional<DayOfWeek> weekday = dateReader.weekday(matcher.group());
                boolean fits =
                        weekday.isPresent()
                                && (weekday.get() == day.getDayOfWeek()
                                        || weekday.get() == day.getDayOfWeek().minus(1));
                hits += fits ? 1 : 0;
            }
        }
        return hits;
    }

    /// Above zero where the page writes the day first, below where it writes the month first.
    private static int pageOrder(DateClue clue, List<DateClue> clues, String url, String text) {
        StringBuilder page = new StringBuilder(clue.exact());
        clues.forEach(other -> page.append('\n').append(other.exact()));
        page.append('\n').append(text);
        int written = count(DAY_BEFORE_MONTH, page) - count(MONTH_BEFORE_DAY, page);
        if (written != 0) {
            return written;
        }
        String address = url.toLowerCase(Locale.ROOT);
        if (AMERICAN_HOST.matcher(address).find()) {
            return -1;
        }
        Matcher country = COUNTRY_HOST.matcher(address);
        if (country.find() && !NO_COUNTRY.contains(country.group(1))) {
            return 1;
        }
        int british = count(BRITISH_WORDS, page);
        int american = count(AMERICAN_WORDS, page);
        return british > 0 && american > 0 ? 0 : british - american;
    }

    private static int count(Pattern pattern, CharSequence text) {
        return (int) pattern.matcher(text).results().limit(100).count();
    }

    private static Optional<Reading> ofUrl(String url) {
        return UrlDays.day(url).map(day -> new Reading(day, Kind.URL, url, "address", ""));
    }

    /// A day without a year takes the year of another clue: with a whole date, the year that brings
    /// it nearest; with a year alone, that year.
    private Optional<Reading> yearless(DateClue clue, Set<Integer> years, List<Reading> whole) {
        for (Mention mention : dateReader.find(clue.exact())) {
            if (mention.meaning() instanceof Meaning.Yearless yearless) {
                Optional<LocalDate> date =
                        whole.isEmpty()
                                ? years.stream()
                                        .findFirst()
                                        .filter(yearless.day()::isValidYear)
                                        .map(yearless.day()::atYear)
                                : nearest(yearless.day(), whole.getFirst().date());
                return date.map(
                        day -> new Reading(day, clue.kind(), clue.exact(), clue.place(), ""));
            }
        }
        return Optional.empty();
    }

    /// Empty where even the nearest is more than a month away: then the two tell of other things.
    private static Optional<LocalDate> nearest(MonthDay day, LocalDate other) {
        for (int year = other.getYear() - 1; year <= other.getYear() + 1; year++) {
            if (day.isValidYear(year)
                    && Math.abs(ChronoUnit.DAYS.between(day.atYear(year), other)) <= 31) {
                return Optional.of(day.atYear(year));
            }
        }
        return Optional.empty();
    }
}
