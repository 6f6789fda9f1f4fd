package org.secondsource.reading.cast;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.secondsource.language.Sentence;
import org.secondsource.text.WordTable;

/// The states and international organisations of the world, by all their names. Matched with case,
/// the longest name first; spaces, hyphens and dots do not count.
public final class Gazetteer {
    /// Marks count as words. Set by hand: the few longer names are found by their short forms.
    private static final int LONGEST_NAME_WORDS = 9;

    private final Map<String, Entry> entries = new HashMap<>();

    /// The tables that ship with the program: `states.tsv` and `organisations.tsv`.
    public static Gazetteer load() {
        Gazetteer gazetteer = new Gazetteer();
        for (WordTable.Row row : WordTable.beside(Gazetteer.class, "organisations.tsv").rows()) {
            Entry entry = new Entry(row.text(0), ActorKind.ORGANISATION, Sense.NAME);
            gazetteer.add(row.text(0), entry);
            row.words(1).forEach(name -> gazetteer.add(name, entry));
        }
        for (WordTable.Row row : WordTable.beside(Gazetteer.class, "states.tsv").rows()) {
            gazetteer.addState(row);
        }
        return gazetteer;
    }

    private void addState(WordTable.Row row) {
        String state = row.text(1);
        for (String name : row.words(5)) {
            add(name, new Entry(state, ActorKind.STATE, Sense.INSTITUTION));
        }
        row.words(4).forEach(name -> add(name, new Entry(state, ActorKind.STATE, Sense.DEMONYM)));
        row.words(3).forEach(name -> add(name, new Entry(state, ActorKind.STATE, Sense.SEAT)));
        row.words(2).forEach(name -> add(name, new Entry(state, ActorKind.STATE, Sense.NAME)));
        add(state, new Entry(state, ActorKind.STATE, Sense.NAME));
    }

    private void add(String name, Entry entry) {
        entries.put(key(name), entry);
    }

    /// What a name means; empty where it is in no table.
    public Optional<Entry> find(String name) {
        return Optional.ofNullable(entries.get(key(name)));
    }

    /// The longest name that starts at a word.
    public Optional<Match> at(Sentence sentence, int first) {
        if (!sentence.token(first).isCapitalised()) {
            return Optional.empty();
        }
        StringBuilder words = new StringBuilder();
        Optional<Match> longest = Optional.empty();
        for (int i = first; i < Math.min(sentence.size(), first + LONGEST_NAME_WORDS); i++) {
            String word = key(sentence.token(i).word());
            if (word.isEmpty()) {
                continue; // a mark inside a name; none ends with one
            }
            words.append(word);
            Entry entry = entries.get(words.toString());
            if (entry != null) {
                longest = Optional.of(new Match(first, i, entry));
            }
        }
        return longest;
    }

    private static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '&') {
                key.append(c);
            }
        }
        return key.toString();
    }

    /// What a name stands for.
    ///
    /// @param name the state or organisation as news English writes it
    public record Entry(String name, ActorKind kind, Sense sense) {}

    /// How a name names it.
    public enum Sense {
        NAME,
        /// A capital or seat that may stand for the government.
        SEAT,
        /// "Norwegian", "Norwegians".
        DEMONYM,
        /// A palace, parliament or ministry known by its own name.
        INSTITUTION
    }

    /// A name found in a sentence, from its first word to its last.
    public record Match(int first, int last, Entry entry) {}
}
