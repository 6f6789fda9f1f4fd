package org.secondsource.claim;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.actor.PlaceNames;
import org.secondsource.language.DateRange;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.quantity.Units;
import org.secondsource.reading.statement.Modality;

/// Tells whether two figures count the same thing: unit, whose, what was done, where, and whether
/// as a fact or a plan (picture.md, Claim: "in the same scope").
final class FigureScope {
    private static final Map<String, String> UNITS =
            Map.ofEntries(
                    Map.entry("people", "person"),
                    Map.entry("man", "person"),
                    Map.entry("woman", "person"),
                    Map.entry("victim", "person"),
                    Map.entry("civilian", "person"),
                    Map.entry("other", "person"),
                    Map.entry("death", "person"),
                    Map.entry("fatality", "person"),
                    Map.entry("body", "person"),
                    Map.entry("life", "person"),
                    Map.entry("survivor", "person"),
                    Map.entry("casualty", "person"),
                    Map.entry("passenger", "person"),
                    Map.entry("troop", "soldier"),
                    Map.entry("troops", "soldier"),
                    Map.entry("serviceman", "soldier"),
                    Map.entry("personnel", "soldier"),
                    Map.entry("force", "soldier"),
                    Map.entry("fighter", "soldier"));

    /// What was done, in classes whose members count the same.
    private static final Map<String, String> DEEDS =
            Map.ofEntries(
                    Map.entry("send", "be there"),
                    Map.entry("deploy", "be there"),
                    Map.entry("dispatch", "be there"),
                    Map.entry("station", "be there"),
                    Map.entry("position", "be there"),
                    Map.entry("move", "be there"),
                    Map.entry("be", "be there"),
                    Map.entry("", "be there"),
                    Map.entry("carry", "carry"),
                    Map.entry("board", "carry"),
                    Map.entry("rescue", "rescue"),
                    Map.entry("save", "rescue"),
                    Map.entry("pull", "rescue"),
                    Map.entry("bring", "rescue"),
                    Map.entry("evacuate", "rescue"),
                    Map.entry("injure", "injure"),
                    Map.entry("hurt", "injure"),
                    Map.entry("arrest", "arrest"),
                    Map.entry("detain", "arrest"));

    private static final Set<String> NO_MATTER =
            Set.of("say", "report", "include", "tell", "add", "expect");

    private final PlaceNames places;

    FigureScope(PlaceNames places) {
        this.places = places;
    }

    static String unit(Quantity quantity) {
        return UNITS.getOrDefault(quantity.unit(), quantity.unit());
    }

    static String deed(Quantity quantity) {
        String action = NO_MATTER.contains(quantity.action()) ? "" : quantity.action();
        return DEEDS.getOrDefault(action, action);
    }

    static boolean isFact(Quantity quantity) {
        return quantity.modality() == Modality.ASSERTED;
    }

    /// Whether a quantity can be claimed: how long something took and how old somebody is are told
    /// of one thing each, and nobody else counts them.
    static boolean isFigure(Quantity quantity) {
        return !Units.isTime(quantity.unit());
    }

    /// Whether both count one kind of thing, treated alike, as a fact or both as a plan.
    boolean isSameThing(Quantity a, Quantity b) {
        boolean owner = a.of().isEmpty() || b.of().isEmpty() || a.of().equals(b.of());
        return !a.unit().isEmpty()
                && unit(a).equals(unit(b))
                && deed(a).equals(deed(b))
                && owner
                && isFact(a) == isFact(b);
    }

    /// Whether it counts a rest or an addition ("five others"), a part ("one of the boats", "a
    /// third of the crew"), a sum over months and years, or is a mere size ("dozens"): numbers that
    /// stand beside a toll and are none themselves.
    static boolean isAside(Said.InNumbers figure) {
        String exact = figure.cite().exact().toLowerCase(Locale.ROOT);
        boolean rest =
                figure.quantity().unit().equals("other")
                        || exact.matches(".*\\b(another|others?|further|more|additional)\\b.*")
                                && !exact.contains("more than");
        Optional<DateRange> asOf = figure.quantity().asOf().resolve(figure.published());
        boolean sum =
                asOf.filter(d -> d.first().plusDays(LONGEST_COUNT_DAYS).isBefore(d.last()))
                        .isPresent();
        boolean part = exact.matches(PART) || isShare(figure.quantity());
        return rest || sum || part || figure.quantity().amount().isSize();
    }

    private static final String PART = "(?s)\\S+ of (the|his|her|its|their|our|those|these)\\b.*";

    private static boolean isShare(Quantity quantity) {
        double value = quantity.amount().value();
        return value > 0 && value < 1 && !Units.isMeasure(quantity.unit());
    }

    /// A figure for a longer time than this is a running total, not a count of one happening.
    private static final int LONGEST_COUNT_DAYS = 14;

    /// Whether it counts people hurt or helped, which is told anew each day.
    static boolean isToll(Quantity quantity) {
        return TOLLS.contains(deed(quantity));
    }

    private static final Set<String> TOLLS =
            Set.of("kill", "injure", "wound", "miss", "rescue", "arrest", "displace");

    /// Whether both count it in one place.
    boolean isSamePlace(Quantity a, Quantity b) {
        return places.mayMeet(a.place(), b.place());
    }

    PlaceNames.Relation place(Quantity a, Quantity b) {
        return places.relation(a.place(), b.place());
    }

    /// The days for which a figure counts: those it says, else those of publication.
    static Optional<DateRange> time(Said.InNumbers figure) {
        Optional<LocalDate> published = figure.published();
        return figure.quantity()
                .asOf()
                .resolve(published)
                .filter(d -> published.isEmpty() || !d.first().isAfter(published.get()))
                .or(() -> published.map(DateRange::of));
    }
}
