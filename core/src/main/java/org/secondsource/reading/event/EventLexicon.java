package org.secondsource.reading.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.WordTable;

/// The words that name events, by kind (`kinds.tsv`).
final class EventLexicon {
    private final Map<String, EventKind> verbs = new HashMap<>();
    private final Map<String, EventKind> nouns = new HashMap<>();
    private final Map<EventKind, List<String>> companions = new HashMap<>();

    private EventLexicon() {}

    static EventLexicon load() {
        EventLexicon lexicon = new EventLexicon();
        for (WordTable.Row row : WordTable.beside(EventLexicon.class, "kinds.tsv").rows()) {
            EventKind kind = new EventKind(row.text(0), row.text(1), row.text(2));
            row.words(3).forEach(verb -> lexicon.verbs.putIfAbsent(verb, kind));
            row.words(4).forEach(noun -> lexicon.nouns.putIfAbsent(noun, kind));
            lexicon.companions.put(kind, row.words(5));
        }
        return lexicon;
    }

    /// The kind of event that a word names; empty where it names none.
    Optional<EventKind> kind(Sentence sentence, int index) {
        Token token = sentence.token(index);
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        if (token.isVerb()) {
            Optional<EventKind> special = special(sentence, index, lemma);
            if (special.isPresent()) {
                return special;
            }
            EventKind kind = verbs.get(lemma);
            return kind != null && isVerbSense(sentence, index, lemma)
                    ? Optional.of(kind)
                    : Optional.empty();
        }
        EventKind kind = token.isNoun() ? nouns.get(lemma) : null;
        boolean chatter = lemma.equals("talk") && token.tag().equals("NN");
        if (kind == null || chatter || isPartOfPhrase(sentence, index)) {
            return Optional.empty();
        }
        List<String> needed = companions.getOrDefault(kind, List.of());
        return needed.isEmpty()
                        || needed.contains(lemma) && !lemma.equals("phone")
                        || stands(sentence, index, needed)
                ? Optional.of(kind)
                : Optional.empty();
    }

    /// Verbs that name an event only together with what they say it of: "spoke by phone", "sent two
    /// warships", "pledged 4 million euros".
    private Optional<EventKind> special(Sentence sentence, int index, String lemma) {
        if (lemma.equals("speak") || lemma.equals("talk") || lemma.equals("discuss")) {
            boolean phone =
                    sentence.subtree(index).stream()
                            .anyMatch(i ->
                                    PHONES.contains(sentence.token(i).lemma())
                                            && sentence.preposition(i)
                                                    .filter(p ->
                                                            p.equals("by")
                                                                    || p.equals("on")
                                                                    || p.equals("over"))
                                                    .isPresent());
            return phone ? Optional.ofNullable(verbs.get("phone")) : Optional.empty();
        }
        OptionalInt object = sentence.dependent(index, "obj");
        if (object.isEmpty()) {
            return Optional.empty();
        }
        String thing = sentence.token(object.getAsInt()).lemma().toLowerCase(Locale.ROOT);
        if (lemma.equals("send") && FORCES.contains(thing)) {
            return Optional.ofNullable(verbs.get("deploy"));
        }
        if (Set.of("pledge", "donate", "provide", "give", "promise", "send").contains(lemma)
                && GIFTS.contains(thing)) {
            return Optional.ofNullable(nouns.get("aid"));
        }
        return Optional.empty();
    }

    private static final Set<String> PHONES = Set.of("phone", "telephone", "call");
    private static final Set<String> FORCES =
            Set.of(
                    "troop",
                    "troops",
                    "soldier",
                    "vessel",
                    "ship",
                    "warship",
                    "aircraft",
                    "jet",
                    "force",
                    "police",
                    "unit",
                    "battalion",
                    "submarine",
                    "carrier",
                    "plane",
                    "helicopter",
                    "navy",
                    "boat",
                    "drone",
                    "tank",
                    "reinforcement",
                    "rescuer",
                    "team");
    private static final Set<String> GIFTS =
            Set.of(
                    "dollar",
                    "euro",
                    "$",
                    "pound",
                    "million",
                    "billion",
                    "aid",
                    "food",
                    "medicine",
                    "tent",
                    "blanket",
                    "supply",
                    "fund",
                    "money",
                    "grant");

    /// "call for", "fly a flag", "strike a deal", "sign of" are other things.
    private static boolean isVerbSense(Sentence sentence, int index, String lemma) {
        boolean object = sentence.dependent(index, "obj").isPresent();
        return switch (lemma) {
            case "call" ->
                    object
                            && sentence.dependent(index, "xcomp", "ccomp").isEmpty()
                            && !sentence.isRelation(index, "acl")
                            && sentence.dependent(index, "compound:prt").isEmpty()
                            && sentence.token(sentence.dependent(index, "obj").orElse(index))
                                    .isProperNoun();
            case "travel", "fly" -> sentence.dependent(index, "obl").isPresent() || object;
            case "strike" ->
                    object
                            && sentence.dependents(index).stream()
                                    .noneMatch(d ->
                                            Set.of("deal", "agreement", "pact", "balance", "tone")
                                                    .contains(sentence.token(d).lemma()));
            case "storm", "target", "shell", "brief", "station" ->
                    object || sentence.dependent(index, "nsubj").isPresent();
            default -> true;
        };
    }

    /// A noun that only modifies another ("phone company", "talk show") names no event; in "call"
    /// and "meeting" compounds the last word does.
    private boolean isPartOfPhrase(Sentence sentence, int index) {
        boolean compound = sentence.isRelation(index, "compound");
        return compound && sentence.token(index).head() > index;
    }

    private static boolean stands(Sentence sentence, int index, List<String> needed) {
        List<Integer> near = new ArrayList<>(sentence.subtree(index));
        for (int i = Math.max(0, index - 3); i < Math.min(sentence.size(), index + 9); i++) {
            near.add(i);
        }
        for (int i : near) {
            if (i != index && needed.contains(sentence.token(i).lemma().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
