package org.secondsource.ladderfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.secondsource.ladderfile.LadderKeys.Section;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// The entries of one mapping of the file, by their keys. What is wrong is told to the faults.
final class Entries {
    private final Node node;
    private final SequencedMap<String, Node> values = new LinkedHashMap<>();
    private final SequencedMap<String, Node> keys = new LinkedHashMap<>();
    private final List<Fault> faults;

    private Entries(Node node, List<Fault> faults) {
        this.node = node;
        this.faults = faults;
    }

    /// Any keys: names that the user gives.
    static Entries named(Node node, String what, List<Fault> faults) {
        Entries entries = new Entries(node, faults);
        if (!(node instanceof MappingNode mapping)) {
            entries.fault(
                    node, "%s: found %s, expected keys with values".formatted(what, kind(node)));
            return entries;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                entries.fault(tuple.getKeyNode(), "found a key that is no word; name it by a word");
            } else if (entries.values.containsKey(key.getValue())) {
                entries.fault(
                        key,
                        "the key “%s” stands here twice; leave one out".formatted(key.getValue()));
            } else {
                entries.values.put(key.getValue(), tuple.getValueNode());
                entries.keys.put(key.getValue(), key);
            }
        }
        return entries;
    }

    /// The keys of some sections, and no others; those that are needed must be there.
    static Entries of(Node node, List<Section> sections, List<Fault> faults) {
        Entries entries = named(node, sections.getFirst().name(), faults);
        for (Map.Entry<String, Node> key : entries.keys.entrySet()) {
            if (sections.stream().noneMatch(section -> section.knows(key.getKey()))) {
                entries.fault(key.getValue(), unknown(key.getKey(), sections));
            }
        }
        for (Section section : sections) {
            section.keys().stream()
                    .filter(LadderKeys.Key::needed)
                    .filter(key -> !entries.values.containsKey(key.name()))
                    .forEach(key ->
                            entries.fault(
                                    node,
                                    "%s: found no “%s”, expected %s; add “%s: …”"
                                            .formatted(
                                                    section.name(),
                                                    key.name(),
                                                    key.form(),
                                                    key.name())));
        }
        return entries;
    }

    private static String unknown(String key, List<Section> sections) {
        Optional<String> nearest =
                sections.stream().flatMap(section -> section.nearest(key).stream()).findFirst();
        return nearest.map(name ->
                        "found “%s”, which is no key here; did you mean “%s”?".formatted(key, name))
                .orElseGet(() ->
                        "found “%s”, which is no key here; expected one of %s"
                                .formatted(
                                        key,
                                        String.join(
                                                ", ",
                                                sections.stream()
                                                        .flatMap(s -> s.names().stream())
                                                        .toList())));
    }

    SequencedMap<String, Node> all() {
        return values;
    }

    Node key(String name) {
        return Optional.ofNullable(keys.get(name)).orElse(node);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Optional<Node> node(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /// The words behind a key; empty where it is not there.
    Optional<String> words(String name) {
        Optional<Node> found = node(name);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (found.get() instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        fault(found.get(), "%s: found %s, expected words".formatted(name, kind(found.get())));
        return Optional.empty();
    }

    /// A word or a list of words; none where it is not there.
    List<String> list(String name) {
        Optional<Node> found = node(name);
        if (found.isPresent() && found.get() instanceof SequenceNode list) {
            List<String> words = new ArrayList<>();
            for (Node item : list.getValue()) {
                if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                    words.add(scalar.getValue().strip());
                } else {
                    fault(
                            item,
                            "%s: found %s in the list, expected words".formatted(name, kind(item)));
                }
            }
            return words;
        }
        return words(name).map(List::of).orElse(List.of());
    }

    /// Whether a key says true; empty where it is not there.
    Optional<Boolean> flag(String name) {
        Optional<String> words = words(name);
        if (words.isPresent() && !words.get().equals("true") && !words.get().equals("false")) {
            fault(name, "expected true or false", words.get());
            return Optional.empty();
        }
        return words.map("true"::equals);
    }

    /// One of the names of a choice, in small letters.
    <T extends Enum<T>> Optional<T> choice(String name, List<T> values) {
        Optional<String> words = words(name);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> chosen =
                values.stream().filter(value -> name(value).equals(words.get())).findFirst();
        if (chosen.isEmpty()) {
            List<String> names = values.stream().map(Entries::name).toList();
            fault(name, "expected one of " + String.join(", ", names), words.get());
        }
        return chosen;
    }

    /// Those of a list of words that are choices; the others are faults, each at its own place.
    ///
    /// @param name of a choice
    <T> List<T> choices(String key, List<T> values, Function<T, String> name) {
        List<String> names = values.stream().map(name).toList();
        List<T> chosen = new ArrayList<>();
        for (Node item : items(key)) {
            String word = item instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
            int place = names.indexOf(word);
            if (place >= 0) {
                chosen.add(values.get(place));
            } else {
                fault(item, "%s: found “%s”, %s".formatted(key, word, meant(word, names)));
            }
        }
        return chosen;
    }

    private List<Node> items(String key) {
        Optional<Node> found = node(key);
        return found.isPresent() && found.get() instanceof SequenceNode list
                ? list.getValue()
                : found.map(List::of).orElse(List.of());
    }

    private static String meant(String word, List<String> names) {
        return names.stream()
                .min(Comparator.comparingInt(name -> Spelling.distance(name, word)))
                .filter(name -> Spelling.isNear(name, word))
                .map(name -> "did you mean “%s”?".formatted(name))
                .orElseGet(() -> "expected one of " + String.join(", ", names));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// What is wrong with the value of a key.
    void fault(String name, String expected, String found) {
        fault(node(name).orElse(node), "%s: found “%s”, %s".formatted(name, found, expected));
    }

    /// What is wrong with all of them.
    void fault(String message) {
        fault(node, message);
    }

    void fault(Node at, String message) {
        faults.add(at(at, message));
    }

    static Fault at(Node node, String message) {
        Optional<Mark> mark = node.getStartMark();
        return new Fault(
                mark.map(Mark::getLine).orElse(0) + 1,
                mark.map(Mark::getColumn).orElse(0) + 1,
                message);
    }

    static String kind(Node node) {
        if (node instanceof MappingNode) {
            return "keys with values";
        }
        if (node instanceof SequenceNode) {
            return "a list";
        }
        return node instanceof ScalarNode scalar && scalar.getValue().isBlank()
                ? "nothing"
                : "words";
    }
}
