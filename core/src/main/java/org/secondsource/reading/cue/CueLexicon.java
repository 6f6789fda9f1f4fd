package org.secondsource.reading.cue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.text.WordTable;

/// The words that introduce what someone says, thinks or means to do, each with what it takes
/// (`cues.tsv`).
public final class CueLexicon {
    private final Map<WordClass, Map<String, Map<String, Sort>>> words = new HashMap<>();

    private CueLexicon() {}

    /// The part of speech of a cue.
    enum WordClass {
        VERB,
        NOUN,
        ADJECTIVE
    }

    public static CueLexicon load() {
        CueLexicon cues = new CueLexicon();
        for (WordTable.Row row : WordTable.beside(CueLexicon.class, "cues.tsv").rows()) {
            WordClass wordClass = WordClass.valueOf(row.text(0).toUpperCase(Locale.ROOT));
            Sort sort = Sort.valueOf(row.text(1).toUpperCase(Locale.ROOT));
            Map<String, Map<String, Sort>> frames =
                    cues.words.computeIfAbsent(wordClass, key -> new HashMap<>());
            for (String lemma : row.words(3)) {
                Map<String, Sort> own = frames.computeIfAbsent(lemma, key -> new HashMap<>());
                row.words(2).forEach(frame -> own.putIfAbsent(frame, sort));
            }
        }
        return cues;
    }

    /// What a word takes, each with the sort of saying that it then is; empty for a word that is no
    /// cue.
    private Map<String, Sort> frames(WordClass wordClass, Token token) {
        return words.getOrDefault(wordClass, Map.of()).getOrDefault(token.lowerLemma(), Map.of());
    }

    /// The sort of saying where a word takes `frame`.
    Optional<Sort> taking(String frame, WordClass wordClass, Token token) {
        return Optional.ofNullable(frames(wordClass, token).get(frame));
    }

    /// All that a word takes, prepositions among it.
    Set<String> takes(WordClass wordClass, Token token) {
        return frames(wordClass, token).keySet();
    }

    /// A verb as the list has it: with its particle ("rule out") where that makes it another cue.
    Token verb(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        OptionalInt particle = sentence.dependent(verb, "compound:prt");
        if (particle.isEmpty()) {
            return token;
        }
        Token phrasal = token.withLemma(token.lemma() + " " + sentence.lower(particle.getAsInt()));
        return frames(WordClass.VERB, phrasal).isEmpty() ? token : phrasal;
    }

    /// All sorts of saying that a word of a sentence may be; none for a word that is no cue.
    public Set<Sort> sorts(Sentence sentence, int at) {
        Token token = sentence.token(at);
        Token named = token.isVerb() ? verb(sentence, at) : token;
        WordClass wordClass =
                token.isVerb()
                        ? WordClass.VERB
                        : token.isNoun() ? WordClass.NOUN : WordClass.ADJECTIVE;
        return Set.copyOf(frames(wordClass, named).values());
    }

    /// Whether the verb can tell what somebody says or thinks of a thing: "hailed the accord"; not
    /// "called the office".
    public boolean takesThing(Sentence sentence, int verb) {
        return sentence.token(verb).isVerb()
                && taking("object", WordClass.VERB, verb(sentence, verb)).isPresent();
    }

    /// Whether the verb can introduce a quotation or a plain clause; with which sort.
    public Optional<Sort> quoting(Token token) {
        return token.isVerb() ? taking("clause", WordClass.VERB, token) : Optional.empty();
    }
}
