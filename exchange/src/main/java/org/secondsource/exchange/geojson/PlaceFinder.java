package org.secondsource.exchange.geojson;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.secondsource.exchange.geojson.Placing.Precision;

/// Says where a place is, where its name and the reports that tell it leave no doubt.
///
/// "Paris, France" says it itself. Of "Paris" alone the largest town of the name is meant where the
/// reports name its country or region, and none of a namesake that could be meant as well.
final class PlaceFinder {
    /// Set by hand: reports seldom explain a town of so many thousand inhabitants.
    private static final int LARGE = 100;

    /// Set by hand: so many times smaller, a namesake in a country that is named is not meant,
    /// unless its region is named, too.
    private static final int DWARFED = 50;

    /// Quotation marks and the like stand round titles, not in names of places.
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}.'’ʻʼ` -]+");

    private static final Placing UNKNOWN = new Placing.Unknown();
    private static final Placing UNCLEAR = new Placing.Unclear();

    private final PlaceNames known;

    PlaceFinder(PlaceNames known) {
        this.known = known;
    }

    /// Where a place is.
    ///
    /// @param place as a report writes it
    /// @param named what the reports that tell it name
    Placing find(String place, NamedPlaces named) {
        List<String> parts = Arrays.stream(place.split(",", -1)).map(String::strip).toList();
        String head = parts.getFirst().replaceFirst("^the ", "");
        List<String> words = PlaceName.words(head);
        if (!NAME.matcher(head).matches()
                || words.isEmpty()
                || !PlaceName.isCapital(words.getFirst())) {
            return UNKNOWN;
        }
        String name = PlaceName.of(head);
        if (parts.size() > 1) {
            return within(known.towns(name), parts.subList(1, parts.size()));
        }
        NamedPlaces others = named.without(name);
        return known.countries(name).isEmpty() ? town(name, others) : country(name, others);
    }

    /// The only town of the name in each of some regions or countries.
    private Placing within(List<Town> namesakes, List<String> around) {
        List<Town> there =
                namesakes.stream()
                        .filter(town -> around.stream().allMatch(outer -> isIn(town, outer)))
                        .toList();
        return switch (there.size()) {
            case 0 -> UNKNOWN;
            case 1 -> at(there.getFirst(), Precision.CITY);
            default -> UNCLEAR;
        };
    }

    private boolean isIn(Town town, String outer) {
        String name = PlaceName.of(outer.replaceFirst("^the ", ""));
        return Stream.concat(known.countries(name).stream(), known.regions(name).stream())
                .anyMatch(town::isIn);
    }

    private Placing country(String name, NamedPlaces named) {
        String code = known.countries(name).getFirst();
        boolean isOne =
                known.countries(name).size() == 1
                        && known.regions(name).stream()
                                .map(PlaceNames::country)
                                .noneMatch(
                                        other -> !other.equals(code) && named.mayTell(other, known))
                        && known.towns(name).stream()
                                .filter(town -> !town.country().equals(code))
                                .noneMatch(town -> named.mayTell(town.region(), known));
        return isOne ? at(known.point(code), Precision.COUNTRY, code) : UNCLEAR;
    }

    private Placing town(String name, NamedPlaces named) {
        List<Town> all = known.towns(name);
        if (all.isEmpty()) {
            return known.regions(name).size() > 1 ? UNCLEAR : UNKNOWN;
        }
        Town largest = all.getFirst();
        String own = known.regionName(largest.region());
        boolean isRegion = own.equals(name) || own.startsWith(name + " ");
        List<String> regions =
                known.regions(name).stream()
                        .filter(code ->
                                isRegion
                                        ? !PlaceNames.country(code).equals(largest.country())
                                        : !code.equals(largest.region()))
                        .toList();
        List<Town> others = all.subList(1, all.size());
        boolean isAlone = others.isEmpty() && regions.isEmpty();
        if (known.isCommon(name)
                || !isVouchedFor(largest, isAlone, named)
                || regions.stream().anyMatch(r -> named.mayTell(PlaceNames.country(r), known))
                || others.stream().anyMatch(other -> mayBeMeant(other, largest, named))) {
            return UNCLEAR;
        }
        return at(largest, isRegion ? Precision.REGION : Precision.CITY);
    }

    private boolean isVouchedFor(Town town, boolean isAlone, NamedPlaces named) {
        return named.tell(town.region(), known)
                || (town.thousands() >= LARGE && (isAlone || named.tell(town.country(), known)));
    }

    private boolean mayBeMeant(Town other, Town largest, NamedPlaces named) {
        boolean isToldApart =
                other.country().equals(largest.country()) && named.tell(largest.region(), known);
        return (!other.region().equals(largest.region()) && named.mayTell(other.region(), known))
                || (!isToldApart
                        && other.thousands() * DWARFED > largest.thousands()
                        && named.mayTell(other.country(), known));
    }

    private static Placing at(Town town, Precision precision) {
        return town.point().isEmpty() ? UNCLEAR : at(town.point(), precision, town.country());
    }

    private static Placing at(Optional<Town.Point> point, Precision precision, String country) {
        return point.<Placing>map(there ->
                        new Placing.At(
                                rounded(there.longitude(), precision),
                                rounded(there.latitude(), precision),
                                precision,
                                country))
                .orElse(UNKNOWN);
    }

    /// A tenth of a degree, some ten kilometres, is more than a region's point tells; a hundredth
    /// is as much as a town's does. A country's is rounded where the tables are made.
    private static double rounded(double degrees, Precision precision) {
        return precision == Precision.CITY ? degrees : Math.round(degrees * 10) / 10.0;
    }
}
