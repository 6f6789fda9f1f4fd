package org.secondsource.claim.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondsource.claim.parts.PartsReader;
import org.secondsource.claim.parts.Stretches;
import org.secondsource.language.Numeral;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.Reading;
import org.secondsource.text.Span;
import org.secondsource.text.WordTable;

/// A clause with every word of it that says something, and how those words hang together. By it one
/// can tell whether a clause of a draft says nothing but what a report's clause says: who did what
/// to whom, how many, where, when, and whether it is so.
///
/// Joining asks that two clauses say about the same, each with words of its own. This asks more of
/// one side: nothing may stand in the draft that the report has not.
///
/// @param words each by the names under which it may stand in another clause
/// @param links which word hangs on which, and how: "sink subj ferry"
/// @param turns words that turn what is said, or bound a number
public record WholeTelling(
        Asserted told,
        Worded.Content content,
        List<Set<String>> words,
        Set<String> links,
        Set<String> turns) {
    private static final WordTable TABLE = WordTable.beside(WholeTelling.class, "turning.tsv");

    /// Words that turn, weaken or bound what their clause says: neither side may have one that the
    /// other lacks.
    private static final Set<String> TURNING = words("turn");

    /// Words that say when or against whom; a report may say more.
    private static final Set<String> PLACING = words("place");

    private static Set<String> words(String sort) {
        return TABLE.rows().stream()
                .filter(row -> row.text(0).equals(sort))
                .flatMap(row -> row.words(1).stream())
                .collect(Collectors.toSet());
    }

    public WholeTelling {
        words = List.copyOf(words);
        links = Set.copyOf(links);
        turns = Set.copyOf(turns);
    }

    /// @param parts of the clause's report
    public static WholeTelling of(Asserted told, Reading reading, PartsReader parts) {
        List<Span> spans = new ArrayList<>(told.said().proposition().kernel());
        spans.add(told.said().proposition().span());
        Stretches stretches = new Stretches(spans);
        List<Set<String>> words = new ArrayList<>();
        Set<String> links = new HashSet<>();
        Set<String> turns = new HashSet<>();
        for (Sentence sentence : reading.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                if (stretches.contain(sentence.token(i).span())) {
                    if (isTurning(sentence, i)) {
                        turns.add(sentence.lower(i));
                    }
                    if (isWeighty(sentence, i)) {
                        words.add(names(sentence, i));
                        links.addAll(links(sentence, i));
                    }
                }
            }
        }
        return new WholeTelling(
                told, Worded.content(told.said(), spans, reading, parts), words, links, turns);
    }

    /// Whether it says all that a clause of a draft says, and that says nothing else.
    public boolean holds(WholeTelling draft) {
        return told.words().state() == draft.told.words().state()
                && told.words().isDenial() == draft.told.words().isDenial()
                && turns.containsAll(draft.turns)
                && turning(turns).equals(turning(draft.turns))
                && content.parts().covers(draft.content.parts())
                && !content.parts().excludes(draft.content.parts())
                && links.containsAll(draft.links)
                && hold(draft.words)
                && Likeness.of(told.words(), draft.told.words()) >= PropositionGroups.LEAST_ALIKE;
    }

    private static Set<String> turning(Set<String> words) {
        return words.stream().filter(WholeTelling::turns).collect(Collectors.toSet());
    }

    /// Whether a word turns, weakens or bounds what its clause says.
    static boolean turns(String word) {
        return TURNING.contains(word);
    }

    private static boolean isTurning(Sentence sentence, int i) {
        return turns(sentence.lower(i)) || PLACING.contains(sentence.lower(i));
    }

    private boolean hold(List<Set<String>> others) {
        Set<String> own = words.stream().flatMap(Set::stream).collect(Collectors.toSet());
        return others.stream().allMatch(names -> names.stream().anyMatch(own::contains));
    }

    /// The names of all words of a sentence that say something, turning ones too. What is not so or
    /// still to come has other names than what is: "will say", "did not say", "said".
    public static List<Word> words(Sentence sentence) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (isWeighty(sentence, i) || isTurning(sentence, i)) {
                String course = course(sentence, i);
                words.add(
                        new Word(
                                sentence.token(i).span(),
                                names(sentence, i).stream()
                                        .map(name -> name + course)
                                        .collect(Collectors.toSet())));
            }
        }
        return words;
    }

    private static String course(Sentence sentence, int i) {
        if (!sentence.token(i).isVerb() && sentence.dependent(i, "cop").isEmpty()) {
            return "";
        }
        boolean ahead =
                sentence.hasDependent(i, "mark", "to")
                        || sentence.dependents(i).stream()
                                .anyMatch(helper -> sentence.token(helper).hasTag("MD"));
        return (ahead ? " ahead" : "") + (sentence.isNegated(i) ? " not" : "");
    }

    /// A word with the names under which it may stand elsewhere.
    public record Word(Span span, Set<String> names) {
        public Word {
            names = Set.copyOf(names);
        }
    }

    static boolean isWeighty(Sentence sentence, int i) {
        Token token = sentence.token(i);
        boolean helper = token.isVerb() && sentence.isRelation(i, "aux", "cop");
        boolean sort =
                token.isNoun()
                        || token.isVerb() && !helper
                        || token.hasTag("CD", "RB", "RBR", "RBS", "$")
                        || token.tag().startsWith("JJ");
        return sort && token.word().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    static Set<String> names(Sentence sentence, int i) {
        Token token = sentence.token(i);
        if (token.hasTag("CD")) {
            return Set.of(
                    Numeral.at(sentence.tokens(), i)
                            .map(numeral -> String.valueOf(numeral.value()))
                            .orElse(token.lower()));
        }
        return Stream.of(Synonyms.name(sentence, i), token.lowerLemma(), token.lower())
                .collect(Collectors.toSet());
    }

    /// How a word hangs on another; active and passive are told alike.
    private static List<String> links(Sentence sentence, int i) {
        int head = sentence.token(i).head();
        if (head < 0 || !isWeighty(sentence, head)) {
            return List.of();
        }
        String relation = relation(sentence, i, head);
        return relation.isEmpty()
                ? List.of()
                : List.of(name(sentence, head) + relation + name(sentence, i));
    }

    private static String name(Sentence sentence, int i) {
        return sentence.token(i).hasTag("CD")
                ? names(sentence, i).iterator().next()
                : Synonyms.name(sentence, i);
    }

    /// The role of a word in what it hangs on; empty where it has none of weight. Active and
    /// passive are told alike.
    static String relation(Sentence sentence, int i, int head) {
        boolean passive = sentence.dependent(head, "nsubj:pass", "aux:pass").isPresent();
        if (sentence.isRelation(i, "nsubj")) {
            return passive ? " obj " : " subj ";
        }
        if (sentence.isRelation(i, "obl")) {
            String by = sentence.preposition(i).orElse("");
            return passive && by.equals("by") ? " subj " : " " + by + " ";
        }
        if (sentence.isRelation(i, "obj", "iobj")) {
            return " obj ";
        }
        return sentence.isRelation(i, "amod", "nummod", "compound", "nmod") ? " mod " : "";
    }
}
