package org.secondsource.reading.cast;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.secondsource.language.Token;
import org.secondsource.text.WordTable;

/// Which common nouns stand for persons, bodies, groups, sources and documents (`nouns.tsv`).
public final class Nouns {
    private static final Nouns ENGLISH = new Nouns();

    private final Map<String, Set<String>> bySort = new HashMap<>();

    private Nouns() {
        for (WordTable.Row row : WordTable.beside(Nouns.class, "nouns.tsv").rows()) {
            bySort.computeIfAbsent(row.text(0), sort -> new HashSet<>()).addAll(row.words(1));
        }
    }

    /// The table that ships with the program, read once.
    public static Nouns english() {
        return ENGLISH;
    }

    public boolean isOffice(Token token) {
        return is("office", token) || isInitials(token);
    }

    /// "PM", in capitals: "pm" is a time of the day.
    private boolean isInitials(Token token) {
        return is("initials", token) && token.word().equals(token.word().toUpperCase(Locale.ROOT));
    }

    public boolean isPerson(Token token) {
        return isOffice(token) || isTrade(token) || is("person", token);
    }

    /// Whether a word points to somebody without telling whom: "others", "either side", "nobody".
    boolean isAnybody(Token token) {
        return is("anybody", token)
                || bySort.getOrDefault("anybody", Set.of()).contains(token.lower());
    }

    /// Whether a word by itself stands for a person: "woman", "driver", "president".
    public boolean isPersonWord(String word) {
        return Stream.of("office", "person", "trade")
                .anyMatch(sort ->
                        bySort.getOrDefault(sort, Set.of())
                                .contains(word.toLowerCase(Locale.ROOT)));
    }

    /// Whether it is somebody's work and no post: "driver".
    boolean isTrade(Token token) {
        return is("trade", token);
    }

    /// Whether a name that ends with the word is a body's: "Lines", "Federation".
    boolean endsBodyName(Token token) {
        return token.isCapitalised()
                && (is("proper", token)
                        || bySort.getOrDefault("proper", Set.of()).contains(token.lower()));
    }

    /// Whether a name before the noun is a body's: "the Vik plant".
    boolean isVenture(Token token) {
        return !token.isCapitalised() && is("venture", token);
    }

    public boolean isBody(Token token) {
        return is("body", token);
    }

    /// Whether a word by itself stands for a body: "institute", "ministry".
    public boolean isBodyWord(String word) {
        return bySort.getOrDefault("body", Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    public boolean isGroup(Token token) {
        return is("group", token) && token.isPlural() || token.lemma().equals("delegation");
    }

    public boolean isSource(Token token) {
        return is("source", token);
    }

    public boolean isDocument(Token token) {
        return is("document", token);
    }

    /// Whether it is what somebody's words are called: "verdict", "reply".
    public boolean isWord(Token token) {
        return is("word", token);
    }

    /// Whether a plural is formed of those who do something: "importers", "tourists".
    public boolean isAgents(Token token) {
        return token.hasTag("NNS") && token.lemma().matches("\\p{Lower}{4,}(er|or|ist|ian|ant)");
    }

    /// Whether the noun stands for someone or something that can speak.
    public boolean canSpeak(Token token) {
        return isPerson(token)
                || isBody(token)
                || is("group", token)
                || isSource(token)
                || isDocument(token);
    }

    private boolean is(String sort, Token token) {
        return bySort.getOrDefault(sort, Set.of()).contains(token.lowerLemma());
    }
}
