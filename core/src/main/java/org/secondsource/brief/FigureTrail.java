package org.secondsource.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.secondsource.brief.line.Wording;
import org.secondsource.claim.Claim;
import org.secondsource.claim.figure.FigureScope;
import org.secondsource.claim.relation.ClaimRelation;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.quantity.QuantityId;
import org.secondsource.reading.quantity.Units;

/// What a claim counts, and how the count came to be what it is.
final class FigureTrail {
    private static final int LONGEST = 3;
    private static final String PERSON = "person";

    /// What befell people, where the number's own words tell it: "130 missing".
    private static final Map<String, Pattern> FATES =
            Map.of(
                    "kill", Pattern.compile("\\b(?:dead|deaths|fatalities)\\b"),
                    "miss", Pattern.compile("\\bmissing\\b"),
                    "injure", Pattern.compile("\\b(?:injured|wounded|hurt)\\b"));

    /// "The death toll has risen to 646 people."
    private static final Pattern TOLL = Pattern.compile("\\b(?:death )?toll\\b");

    private final PictureLookup lookup;

    FigureTrail(PictureLookup lookup) {
        this.lookup = lookup;
    }

    /// What is counted, and what was done to it: "person, kill".
    ///
    /// @param toll whether it counts people hurt or helped
    record Kind(String unit, String deed, boolean toll) {
        /// @param words the number's own, and those of the clause that tells it
        static Kind of(Quantity quantity, String words, String clause) {
            for (Map.Entry<String, Pattern> fate : FATES.entrySet()) {
                if (fate.getValue().matcher(words).find()) {
                    return new Kind(PERSON, fate.getKey(), true);
                }
            }
            boolean toll = FigureScope.isToll(quantity) && !Units.isMeasure(quantity.unit());
            String unit = toll ? PERSON : FigureScope.unit(quantity);
            if (!toll && unit.equals(PERSON) && TOLL.matcher(clause).find()) {
                return new Kind(PERSON, "kill", true);
            }
            return new Kind(unit, FigureScope.deed(quantity), toll);
        }

        boolean isOfDead() {
            return toll && deed.equals("kill");
        }

        /// Whether fewer are told the longer it goes on: who was missing has been found.
        boolean shrinks() {
            return deed.equals("miss");
        }
    }

    /// How many of a kind a claim tells; 0 where it tells none.
    double amount(Claim claim, Kind kind) {
        return figures(claim).stream()
                .filter(figure -> figure.kind().equals(kind))
                .mapToDouble(figure -> figure.quantity().amount().value())
                .max()
                .orElse(0);
    }

    /// Whether a claim is a figure to follow: a toll, a sum of money, or a number that others tell
    /// too or told otherwise before.
    boolean isFigure(Claim claim) {
        return figures(claim).stream()
                        .anyMatch(f -> f.kind().toll() || Units.isMoney(f.quantity().unit()))
                || claim.relations().stream().anyMatch(r -> r.kind() != ClaimRelation.Kind.DENIES)
                        && !figures(claim).isEmpty();
    }

    /// A number of a claim, with what it counts.
    private record Figure(Quantity quantity, Kind kind) {
        double value() {
            return quantity.amount().value();
        }
    }

    /// The kinds of things that a claim's own verbs count, as far as a text of it tells their
    /// numbers.
    Set<Kind> kinds(Claim claim, String text) {
        String told = Wording.tidy(text);
        return figures(claim).stream()
                .filter(figure -> told.contains(Wording.tidy(words(figure.quantity()))))
                .map(Figure::kind)
                .collect(Collectors.toSet());
    }

    /// The kinds of things that a claim's own verbs count; no distances, ages or durations.
    Set<Kind> kinds(Claim claim) {
        return figures(claim).stream().map(Figure::kind).collect(Collectors.toSet());
    }

    private List<Figure> figures(Claim claim) {
        List<Figure> figures = new ArrayList<>();
        for (Proposition each : lookup.propositions(claim)) {
            for (QuantityId id : each.quantities()) {
                Quantity quantity = lookup.quantity(id);
                String text = lookup.report(id.report()).text();
                String clause = each.span().of(text);
                Kind kind = Kind.of(quantity, words(quantity), clause);
                if (counts(quantity)
                        && !isInCompound(quantity)
                        && !FigureScope.isIncrement(quantity, text)
                        && (kind.toll() || each.counted().contains(id))) {
                    figures.add(new Figure(quantity, kind));
                }
            }
        }
        return figures;
    }

    /// "12-gauge", "one-man": a number that is part of a word counts nothing.
    private boolean isInCompound(Quantity quantity) {
        return COMPOUND.matcher(words(quantity)).matches();
    }

    private static final Pattern COMPOUND = Pattern.compile("[\\p{L}\\d.,]+-\\p{L}+(?: .*)?");

    /// Whether a claim tells numbers and of none what it counts: "The army spoke of 900."
    boolean isBare(Claim claim) {
        List<Quantity> numbers =
                lookup.propositions(claim).stream()
                        .flatMap(each -> each.quantities().stream())
                        .map(lookup::quantity)
                        .toList();
        return !numbers.isEmpty()
                && numbers.stream().allMatch(each -> each.unit().isEmpty())
                && !TOLL.matcher(claim.text()).find()
                && FATES.values().stream().noneMatch(fate -> fate.matcher(claim.text()).find());
    }

    /// What a number counts, in a report's own words.
    Kind kind(Quantity quantity) {
        return Kind.of(quantity, words(quantity), "");
    }

    private String words(Quantity quantity) {
        return lookup.report(quantity.id().report()).cite(quantity.span()).exact();
    }

    /// Whether a number counts things or money, rather than measuring a length or a time.
    static boolean counts(Quantity quantity) {
        return !quantity.unit().isEmpty()
                && !Units.isTime(quantity.unit())
                && FigureScope.isFigure(quantity)
                && (!Units.isMeasure(quantity.unit()) || Units.isMoney(quantity.unit()));
    }

    private static final Pattern DEAD =
            Pattern.compile("(?i)\\b(?:die|died|dead|deaths?|killed)\\b");

    /// "23 on Wed 17 Sep, 17 on Tue 16 Sep": the earlier figures that a claim takes the place of,
    /// the newest first. A count of what only grows that was above a later one was taken back, and
    /// is left out.
    String before(Claim claim) {
        Optional<Kind> followed = followed(claim);
        if (followed.isEmpty()) {
            return "";
        }
        Kind kind = followed.get();
        List<Claim> earlier =
                claim.relations().stream()
                        .filter(relation -> REPLACING.contains(relation.kind()))
                        .map(relation -> lookup.claim(relation.claim()))
                        .sorted(
                                Comparator.comparing(
                                                (Claim old) -> old.lastSeen().orElse(LocalDate.MIN))
                                        .reversed()
                                        .thenComparing(Claim::id))
                        .toList();
        Set<String> told = new HashSet<>();
        figures(claim).forEach(figure -> told.add(Wording.amount(figure.quantity().amount())));
        List<String> points = new ArrayList<>();
        double newer = amount(claim, kind);
        for (Claim old : earlier) {
            double limit = newer;
            Optional<Figure> point =
                    figures(old).stream()
                            .filter(figure -> figure.kind().equals(kind))
                            .filter(figure -> figure.kind().shrinks() || figure.value() <= limit)
                            .filter(figure -> told.add(Wording.amount(figure.quantity().amount())))
                            .findFirst();
            if (point.isPresent()) {
                newer = point.get().value();
                String amount = Wording.amount(point.get().quantity().amount());
                points.add(
                        old.firstSeen()
                                .map(day -> amount + " on " + day(day, claim))
                                .orElse(amount));
            }
        }
        return String.join(", ", points.subList(0, Math.min(LONGEST, points.size())));
    }

    private static final Set<ClaimRelation.Kind> REPLACING =
            Set.of(ClaimRelation.Kind.REVISES, ClaimRelation.Kind.UPDATES);

    /// Whose earlier counts a claim is shown with: the dead before all; empty where it tells of
    /// several kinds, for nobody could tell whose an earlier count is.
    private Optional<Kind> followed(Claim claim) {
        Set<Kind> all = kinds(claim);
        Optional<Kind> dead = all.stream().filter(Kind::isOfDead).findFirst();
        boolean one = all.size() == 1 && !DEAD.matcher(claim.text()).find();
        return dead.isPresent() || !one ? dead : all.stream().findFirst();
    }

    /// "Wed" within a week of the newest figure, "Wed 17 Sep" before.
    private static String day(LocalDate day, Claim newest) {
        boolean near = newest.lastSeen().filter(last -> day.plusDays(7).isAfter(last)).isPresent();
        String words = Wording.shortDay(day);
        return near ? words.substring(0, words.indexOf(' ')) : words;
    }
}
