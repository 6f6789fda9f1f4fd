package org.secondsource.correction;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.secondsource.archive.Anchor;
import org.secondsource.archive.Correction;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.reading.event.PactMention;
import org.secondsource.reading.proposition.FactState;
import org.secondsource.reading.quantity.Amount;
import org.secondsource.reading.statement.Modality;
import org.secondsource.reading.trigger.EventKind;
import org.secondsource.reading.trigger.EventLexicon;

/// Reads what a correction says is so, and refuses what it cannot mean.
public final class NewValue {
    /// Of the one who speaks: the report itself.
    public static final String OWN_VOICE = "own voice";

    private static final Pattern AMOUNT =
            Pattern.compile(
                    "(?i)(?:(about|more than|over|less than|under|at least|at most)\\s+)?(-?[\\d,]+(?:\\.\\d+)?)"
                            + "(?:\\s*(?:-|to)\\s*(-?[\\d,]+(?:\\.\\d+)?))?");

    private static final Set<FactState> POLES = EnumSet.of(FactState.SO, FactState.NOT_SO);

    private static final EventLexicon EVENTS = EventLexicon.load();

    private static final String KINDS = "one of " + String.join(", ", EVENTS.names());

    private static final String STATUS =
            "of an event %s; of a pact %s"
                    .formatted(words(EventStatus.values()), words(PactMention.Step.values()));

    private static final String MODALITY =
            "of a claim or clause %s; of a statement or figure %s"
                    .formatted(words(FactState.values()), words(Modality.values()));

    private static final Pattern ORIGIN =
            Pattern.compile("own|unknown|(?:agency|institution|outlet)\\s+\\S.*");

    private NewValue() {}

    /// Why a value cannot be one of a kind; empty where it can.
    public static Optional<String> fault(Correction.Kind kind, String value) {
        return switch (kind) {
            case DATE -> wrong(isDay(value), value, "a day (year-month-day), such as 2025-09-17");
            case VALUE ->
                    wrong(
                            amount(value).isPresent(),
                            value,
                            "a number, such as 12, \"at least 12\", \"about 12\" or \"10 to 12\"");
            case STATUS -> wrong(isStatus(value), value, STATUS);
            case POLARITY -> wrong(isPole(value), value, "so, or \"not so\"");
            case MODALITY -> wrong(isModality(value), value, MODALITY);
            case KIND -> wrong(kind(value).isPresent(), value, KINDS);
            case ORIGIN ->
                    wrong(
                            ORIGIN.matcher(value).matches(),
                            value,
                            "own, unknown, or agency, institution or outlet with a name");
            case OUTLET, BYLINE, NAME, NOTE, SPEAKER -> wrong(!value.isBlank(), value, "words");
            case REVIEWED, PRINTED -> Optional.empty();
            case LEAVE_OUT,
                    MISREAD,
                    SAME,
                    OTHER,
                    SAME_ARTICLE,
                    OTHER_ARTICLE,
                    COPIED_FROM,
                    NOT_A_COPY,
                    RESTS_ON,
                    WORDING,
                    PIN ->
                    wrong(value.isEmpty(), value, "nothing behind the ids");
        };
    }

    private static boolean isStatus(String value) {
        return status(value).isPresent() || step(value).isPresent();
    }

    private static boolean isPole(String value) {
        return state(value).filter(POLES::contains).isPresent();
    }

    private static boolean isModality(String value) {
        return state(value).isPresent() || modality(value).isPresent();
    }

    private static Optional<String> wrong(boolean isRight, String found, String expected) {
        return isRight
                ? Optional.empty()
                : Optional.of("found '%s', expected %s".formatted(found, expected));
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    static Optional<EventStatus> status(String value) {
        return one(EventStatus.values(), value);
    }

    /// How far a pact has come.
    static Optional<PactMention.Step> step(String value) {
        return one(PactMention.Step.values(), value);
    }

    /// In what state of fact a clause puts what it tells.
    static Optional<FactState> state(String value) {
        return one(FactState.values(), value);
    }

    /// How far a speaker vouches.
    static Optional<Modality> modality(String value) {
        return one(Modality.values(), value);
    }

    static Optional<EventKind> kind(String value) {
        return EVENTS.named(value);
    }

    /// Whether a value can be one of a thing of some sort, where the kind takes several sorts.
    public static boolean isOf(Correction.Kind kind, Anchor.Sort sort, String value) {
        boolean isClause = sort == Anchor.Sort.PROPOSITION;
        return switch (kind) {
            case STATUS ->
                    sort == Anchor.Sort.STEP ? step(value).isPresent() : status(value).isPresent();
            case MODALITY -> isClause ? state(value).isPresent() : modality(value).isPresent();
            default -> true;
        };
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, String value) {
        String told = value.strip().replace('_', ' ').replace('-', ' ');
        return Arrays.stream(all).filter(one -> word(one).equalsIgnoreCase(told)).findFirst();
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String words(Enum<?>[] all) {
        return Arrays.stream(all).map(NewValue::word).collect(Collectors.joining(", "));
    }

    static Optional<Amount> amount(String value) {
        Matcher found = AMOUNT.matcher(value.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        List<Double> numbers =
                Optional.ofNullable(found.group(3)).stream().map(NewValue::number).toList();
        double first = number(found.group(2));
        if (!numbers.isEmpty()) {
            return found.group(1) == null
                    ? Optional.of(Amount.between(first, numbers.getFirst()))
                    : Optional.empty();
        }
        String bound = Optional.ofNullable(found.group(1)).orElse("").toLowerCase(Locale.ROOT);
        return Optional.of(Amount.of(bound(bound), first));
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.replace(",", ""));
    }

    private static Amount.Bound bound(String words) {
        return switch (words) {
            case "about" -> Amount.Bound.ABOUT;
            case "more than", "over" -> Amount.Bound.MORE_THAN;
            case "less than", "under" -> Amount.Bound.LESS_THAN;
            case "at least" -> Amount.Bound.AT_LEAST;
            case "at most" -> Amount.Bound.AT_MOST;
            default -> Amount.Bound.EXACTLY;
        };
    }
}
