package org.secondsource.claim.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.secondsource.language.Sentence;
import org.secondsource.text.WordTable;

/// Names of what is done that hold beside a certain noun only (`deeds.tsv`): a missile is fired or
/// launched, an employee is not.
final class DeedNames {
    private static final List<WordTable.Row> ROWS =
            WordTable.beside(DeedNames.class, "deeds.tsv").rows();

    /// For each verb and noun of a role, the rows that hold both.
    private static final Map<String, List<String>> NAMES = names();

    /// What a deed is called for a verb that carries it: "conduct launch" is "launch".
    private static final Map<String, String> CARRIED = carried();

    private DeedNames() {}

    private static Map<String, List<String>> names() {
        Map<String, List<String>> names = new HashMap<>();
        for (int row = 0; row < ROWS.size(); row++) {
            for (String noun : ROWS.get(row).words(1)) {
                for (String verb : ROWS.get(row).words(2)) {
                    names.computeIfAbsent(
                                    key(ROWS.get(row).text(0), verb, noun), k -> new ArrayList<>())
                            .add("deed " + row);
                }
            }
        }
        return names;
    }

    private static Map<String, String> carried() {
        Map<String, String> carried = new HashMap<>();
        for (WordTable.Row row : WordTable.beside(DeedNames.class, "carried.tsv").rows()) {
            for (String pair : row.words(1)) {
                String[] noun = pair.split("=");
                row.words(0).forEach(verb -> carried.put(verb + " " + noun[0], noun[1]));
            }
        }
        return Map.copyOf(carried);
    }

    private static String key(String role, String verb, String noun) {
        return role + " " + verb + " " + noun;
    }

    /// By what else a verb is known, beside its subject and its object.
    static Set<String> of(Sentence sentence, int verb) {
        Set<String> names = new HashSet<>();
        String lemma = verb(sentence, verb);
        for (int noun : sentence.dependents(verb)) {
            String role = role(sentence, noun);
            if (!role.isEmpty()) {
                names.addAll(
                        NAMES.getOrDefault(key(role, lemma, sentence.lowerLemma(noun)), List.of()));
            }
        }
        if (isDeadly(sentence, verb)) {
            names.add("kill");
        }
        return names;
    }

    /// By what else a deed is known that is done to a noun.
    static Set<String> of(String verb, String noun) {
        return Set.copyOf(NAMES.getOrDefault(key("obj", verb, noun), List.of()));
    }

    private static String role(Sentence sentence, int noun) {
        if (sentence.isRelation(noun, "obj", "nsubj:pass")) {
            return "obj";
        }
        return sentence.isRelation(noun, "nsubj") ? "subj" : "";
    }

    /// "Shot dead", "fatally stabbed", "beaten to death".
    private static boolean isDeadly(Sentence sentence, int verb) {
        return sentence.dependents(verb).stream()
                .anyMatch(i ->
                        sentence.isWord(i, "dead", "fatally")
                                || sentence.isWord(i, "death") && sentence.isLedBy(i, "to"));
    }

    /// The noun of a deed that a verb only carries, with the verb that it stands for.
    record Carried(int noun, String verb) {}

    static Optional<Carried> carried(Sentence sentence, int verb) {
        OptionalInt noun = sentence.dependent(verb, "obj");
        return noun.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(
                                CARRIED.get(
                                        verb(sentence, verb)
                                                + " "
                                                + sentence.lowerLemma(noun.getAsInt())))
                        .map(deed -> new Carried(noun.getAsInt(), deed));
    }

    /// A verb's lemma, with its particle.
    private static String verb(Sentence sentence, int verb) {
        String lemma = sentence.lowerLemma(verb);
        return IntStream.range(0, sentence.size())
                .filter(i ->
                        sentence.token(i).head() == verb && sentence.isRelation(i, "compound:prt"))
                .mapToObj(i -> lemma + " " + sentence.lower(i))
                .findFirst()
                .orElse(lemma);
    }
}
