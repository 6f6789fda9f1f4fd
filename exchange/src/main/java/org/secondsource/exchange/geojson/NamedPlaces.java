package org.secondsource.exchange.geojson;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The countries and regions that some texts name, as far as one name of them goes.
///
/// @param names as the tables have them
record NamedPlaces(Set<String> names) {
    /// Marks do not count; "Saint Vincent and the Grenadines" has five words.
    private static final int LONGEST = 7;

    NamedPlaces {
        names = Set.copyOf(names);
    }

    /// What a text names; of names in one another the longest.
    static NamedPlaces in(String text, PlaceNames known) {
        Set<String> names = new TreeSet<>();
        List<String> words = PlaceName.words(text);
        int next = 0;
        while (next < words.size()) {
            next += Math.max(1, nameAt(words, next, known, names));
        }
        return new NamedPlaces(names);
    }

    /// Adds the longest name that starts at a word, and gives its length.
    private static int nameAt(List<String> words, int first, PlaceNames known, Set<String> names) {
        if (!PlaceName.isCapital(words.get(first))) {
            return 0;
        }
        int longest = 0;
        String found = "";
        List<String> name = new ArrayList<>();
        for (int i = first; i < Math.min(words.size(), first + LONGEST); i++) {
            name.add(PlaceName.folded(words.get(i)));
            String joined = String.join(" ", name);
            if (!known.told(joined).isEmpty()) {
                longest = name.size();
                found = joined;
            }
        }
        if (longest > 0) {
            names.add(found);
        }
        return longest;
    }

    /// What these or others name.
    NamedPlaces and(NamedPlaces others) {
        return new NamedPlaces(
                Stream.concat(names.stream(), others.names.stream()).collect(Collectors.toSet()));
    }

    /// The same without a name, which cannot vouch for itself.
    NamedPlaces without(String name) {
        return new NamedPlaces(
                names.stream().filter(each -> !each.equals(name)).collect(Collectors.toSet()));
    }

    /// Whether a region or country, or a region in the country, may be what a name here means.
    boolean mayTell(String code, PlaceNames known) {
        return names.stream()
                .anyMatch(name -> known.told(name).stream().anyMatch(told -> isIn(told, code)));
    }

    /// Whether a region or country, or a region in the country, is all that a name here can mean.
    boolean tell(String code, PlaceNames known) {
        return names.stream()
                .anyMatch(name -> known.told(name).stream().allMatch(told -> isIn(told, code)));
    }

    private static boolean isIn(String told, String code) {
        return told.equals(code) || PlaceNames.country(told).equals(code);
    }
}
