package org.secondsource.reading.statement;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.secondsource.language.Token;
import org.secondsource.language.WordTable;

/// The verbs that introduce what someone says, thinks or means to do (`cues.tsv`).
final class CueLexicon {
    /// Cues whose speaker is not sure.
    private static final Set<String> UNSURE =
            Set.of("suspect", "fear", "doubt", "guess", "worry", "hint");

    private final Map<Sort, Set<String>> lemmas = new EnumMap<>(Sort.class);

    private CueLexicon() {}

    /// What a cue takes, and how far its speaker vouches for it.
    enum Sort {
        SAY,
        EXPRESS,
        CALL,
        EXPECT,
        INTEND,
        DENY,
        BELIEVE
    }

    static CueLexicon load() {
        CueLexicon cues = new CueLexicon();
        for (WordTable.Row row : WordTable.beside(CueLexicon.class, "cues.tsv").rows()) {
            Sort sort = Sort.valueOf(row.text(0).toUpperCase(Locale.ROOT));
            cues.lemmas.computeIfAbsent(sort, key -> new HashSet<>()).addAll(row.words(1));
        }
        return cues;
    }

    boolean is(Sort sort, Token token) {
        return lemmas.getOrDefault(sort, Set.of()).contains(token.lemma());
    }

    boolean isCue(Token token) {
        if (!token.isVerb()) {
            return false;
        }
        for (Set<String> words : lemmas.values()) {
            if (words.contains(token.lemma())) {
                return true;
            }
        }
        return false;
    }

    /// Whether the verb can introduce a quotation or a plain clause.
    boolean takesClause(Token token) {
        return is(Sort.SAY, token)
                || is(Sort.EXPECT, token)
                || is(Sort.DENY, token)
                || is(Sort.BELIEVE, token)
                || is(Sort.INTEND, token)
                || is(Sort.CALL, token);
    }

    Modality modality(Token token) {
        if (is(Sort.DENY, token)) {
            return Modality.DENIED;
        }
        if (is(Sort.EXPECT, token)) {
            return Modality.EXPECTED;
        }
        if (is(Sort.INTEND, token)) {
            return Modality.INTENDED;
        }
        return UNSURE.contains(token.lemma()) ? Modality.POSSIBLE : Modality.ASSERTED;
    }
}
