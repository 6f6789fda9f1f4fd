package org.secondsource.exchange.geojson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.secondsource.text.WordTable;

/// The gazetteer: countries, their regions, and towns with their namesakes. It never changes.
final class PlaceNames {
    /// Before a name all of whose words are common ones.
    private static final String COMMON = "~";

    private final Map<String, List<String>> countries = new HashMap<>();
    private final Map<String, Town.Point> points = new HashMap<>();
    private final Map<String, List<String>> regions = new HashMap<>();
    private final Map<String, String> regionNames = new HashMap<>();
    private final Map<String, List<String>> towns = new HashMap<>();

    private PlaceNames() {
        for (WordTable.Row row : WordTable.beside(PlaceNames.class, "countries.tsv").rows()) {
            row.words(3).forEach(name -> add(countries, name, row.text(0)));
            if (!row.text(1).isEmpty()) {
                points.put(
                        row.text(0),
                        new Town.Point(
                                Double.parseDouble(row.text(1)), Double.parseDouble(row.text(2))));
            }
        }
        for (WordTable.Row row : WordTable.beside(PlaceNames.class, "regions.tsv").rows()) {
            add(regions, row.text(1), row.text(0));
            regionNames.put(row.text(0), row.text(1).replace(COMMON, ""));
        }
        for (WordTable.Row row : WordTable.beside(PlaceNames.class, "towns.tsv").rows()) {
            towns.put(row.text(0), row.words(1));
        }
    }

    /// The gazetteer that ships with the program, read when it is first asked for.
    static PlaceNames shipped() {
        return Shipped.NAMES;
    }

    private static void add(Map<String, List<String>> names, String name, String code) {
        names.computeIfAbsent(name, each -> new ArrayList<>()).add(code);
    }

    /// The country of a code.
    static String country(String code) {
        int dot = code.indexOf('.');
        return dot < 0 ? code : code.substring(0, dot);
    }

    /// Whether all words of a town's name are common ones, as in "White House".
    boolean isCommon(String name) {
        return towns.containsKey(COMMON + name);
    }

    /// All towns of a name, the largest first.
    List<Town> towns(String name) {
        return towns.getOrDefault(name, towns.getOrDefault(COMMON + name, List.of())).stream()
                .map(Town::read)
                .toList();
    }

    /// The codes of all countries of a name.
    List<String> countries(String name) {
        return countries.getOrDefault(name, List.of());
    }

    /// The codes of all regions of a name.
    List<String> regions(String name) {
        return Stream.of(name, COMMON + name)
                .flatMap(each -> regions.getOrDefault(each, List.of()).stream())
                .toList();
    }

    /// The codes of all countries and regions that a name in a running text may tell; common words
    /// tell none.
    List<String> told(String name) {
        return Stream.of(countries, regions)
                .flatMap(names -> names.getOrDefault(name, List.of()).stream())
                .toList();
    }

    /// What a region is called.
    String regionName(String code) {
        return regionNames.getOrDefault(code, "");
    }

    /// A point in a country.
    Optional<Town.Point> point(String country) {
        return Optional.ofNullable(points.get(country));
    }

    /// Read once, by whoever asks first.
    private static final class Shipped {
        private static final PlaceNames NAMES = new PlaceNames();
    }
}
