package org.secondsource.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.cast.Casting;
import org.secondsource.reading.cast.NounPhrase;
import org.secondsource.text.Span;

/// Reads the statements that a verb introduces, from the dependencies of its sentence: who is its
/// subject, and which clause, quotation or object is what was said.
final class CueReader {
    private static final Set<String> UNSAID =
            Set.of("will", "would", "may", "might", "could", "should", "can", "shall", "must");

    /// Objects of these verbs that are contents only if they are about something said or thought.
    private static final Set<String> OBJECT_LEADS =
            Set.of("for", "of", "on", "about", "over", "against", "to", "as");

    private final CueLexicon cues;

    CueReader(CueLexicon cues) {
        this.cues = cues;
    }

    /// All statements that the verbs of a sentence introduce.
    List<StatementDraft> read(Sentence sentence, Casting cast) {
        List<StatementDraft> found = new ArrayList<>();
        for (int verb = 0; verb < sentence.size(); verb++) {
            Token token = sentence.token(verb);
            if (cues.isCue(token) && isMade(sentence, verb)) {
                statement(sentence, verb, cast).ifPresent(found::add);
            }
        }
        return found;
    }

    /// What someone will, may or did not say is not said.
    private boolean isMade(Sentence sentence, int verb) {
        boolean speech = cues.is(CueLexicon.Sort.SAY, sentence.token(verb));
        for (int dependent : sentence.dependents(verb)) {
            Token token = sentence.token(dependent);
            boolean auxiliary = sentence.isRelation(dependent, "aux");
            if (auxiliary && UNSAID.contains(token.lemma()) && speech) {
                return false;
            }
            if (token.lemma().equals("not")
                    || token.lemma().equals("n't")
                    || token.lemma().equals("never")) {
                return !speech;
            }
        }
        boolean infinitive = sentence.token(verb).tag().equals("VB");
        return !infinitive || !speech || sentence.token(verb).head() < 0;
    }

    private Optional<StatementDraft> statement(Sentence sentence, int verb, Casting cast) {
        Optional<Content> content = content(sentence, verb);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt subject = subject(sentence, verb);
        if (subject.isEmpty() || content.get().holds(subject.getAsInt())) {
            return Optional.empty();
        }
        int speakerAt = subject.getAsInt();
        OptionalInt member = cast.speakerAt(sentence, speakerAt);
        if (member.isEmpty() || !canSpeak(sentence, speakerAt, cast)) {
            return Optional.empty();
        }
        Token cue = sentence.token(verb);
        return Optional.of(
                new StatementDraft(
                        sentence,
                        verb,
                        cue.span(),
                        NounPhrase.around(sentence, speakerAt).span(sentence),
                        member.getAsInt(),
                        cues.modality(cue),
                        content.get().span(sentence),
                        content.get().root()));
    }

    private static boolean canSpeak(Sentence sentence, int at, Casting cast) {
        Token token = sentence.token(at);
        String lower = token.word().toLowerCase(Locale.ROOT);
        boolean pronoun = token.tag().equals("PRP") && !lower.equals("it");
        return pronoun
                || lower.equals("it")
                || token.isProperNoun()
                || cast.namedAt(token).isPresent()
                || cast.nouns().canSpeak(token)
                || lower.equals("some")
                || lower.equals("many")
                || lower.equals("others")
                || lower.equals("one");
    }

    /// The verb's own subject, or the one it shares: "said … and added", "…, adding that", "was
    /// quoted as saying".
    private OptionalInt subject(Sentence sentence, int verb) {
        int at = verb;
        for (int steps = 0; steps < 4; steps++) {
            OptionalInt own = sentence.dependent(at, "nsubj");
            boolean relative =
                    own.isPresent() && sentence.token(own.getAsInt()).tag().startsWith("W");
            if (relative) {
                int antecedent = sentence.token(at).head();
                return antecedent >= 0 && sentence.isRelation(at, "acl")
                        ? OptionalInt.of(antecedent)
                        : OptionalInt.empty();
            }
            if (own.isPresent()) {
                boolean passive = sentence.isRelation(own.getAsInt(), "nsubj:pass");
                boolean quoted =
                        sentence.hasLemma(at, "quote")
                                || sentence.hasLemma(at, "cite") && at != verb;
                return !passive || quoted || at != verb && !sentence.token(at).tag().equals("VBN")
                        ? own
                        : OptionalInt.empty();
            }
            boolean shares =
                    sentence.isRelation(at, "conj")
                            || sentence.isRelation(at, "advcl")
                            || sentence.isRelation(at, "xcomp")
                            || sentence.isRelation(at, "acl")
                                    && sentence.token(at).tag().equals("VBG")
                            || sentence.isRelation(at, "dep");
            if (!shares || sentence.token(at).head() < 0) {
                return OptionalInt.empty();
            }
            at = sentence.token(at).head();
        }
        return OptionalInt.empty();
    }

    /// Words `first` to `last` of a sentence.
    private record Content(int first, int last, OptionalInt root) {
        boolean holds(int index) {
            return first <= index && index <= last;
        }

        Span span(Sentence sentence) {
            return sentence.span(first, last);
        }
    }

    private Optional<Content> content(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        if (cues.takesClause(token)) {
            OptionalInt clause = sentence.dependent(verb, "ccomp");
            if (clause.isPresent()) {
                return below(sentence, clause.getAsInt(), verb);
            }
            OptionalInt object = sentence.dependent(verb, "obj");
            boolean holdsPlace = object.isPresent() && sentence.hasLemma(object.getAsInt(), "it");
            for (int i = verb + 1; holdsPlace && i < sentence.size(); i++) {
                if (sentence.isRelation(i, "ccomp") && sentence.isBelow(i, verb)) {
                    return below(sentence, i, verb); // "sees it as likely that …"
                }
            }
            boolean inserted =
                    sentence.isRelation(verb, "parataxis")
                            && token.head() >= 0
                            && !token.tag().equals("VBG");
            if (inserted && sentence.dependent(verb, "nsubj").isPresent()) {
                return before(sentence, token.head(), verb);
            }
        }
        boolean means =
                cues.is(CueLexicon.Sort.INTEND, token)
                        || cues.is(CueLexicon.Sort.EXPECT, token)
                        || cues.is(CueLexicon.Sort.CALL, token);
        OptionalInt infinitive = sentence.dependent(verb, "xcomp");
        if (means && infinitive.isPresent()) {
            OptionalInt object = sentence.dependent(verb, "obj");
            Optional<Content> clause = below(sentence, infinitive.getAsInt(), verb);
            boolean ofObject =
                    cues.is(CueLexicon.Sort.EXPECT, token)
                            || cues.is(CueLexicon.Sort.INTEND, token)
                            || cues.is(CueLexicon.Sort.CALL, token);
            if (object.isPresent() && object.getAsInt() < infinitive.getAsInt() && ofObject) {
                Optional<Content> phrase = below(sentence, object.getAsInt(), verb);
                if (phrase.isPresent() && clause.isPresent()) {
                    return Optional.of(
                            new Content(
                                    phrase.get().first(),
                                    Math.max(phrase.get().last(), clause.get().last()),
                                    clause.get().root()));
                }
            }
            return clause;
        }
        return object(sentence, verb);
    }

    /// "condemned the raid", "called for talks", "warned of floods".
    private Optional<Content> object(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        boolean takesObject =
                cues.is(CueLexicon.Sort.EXPRESS, token)
                        || cues.is(CueLexicon.Sort.DENY, token)
                        || cues.is(CueLexicon.Sort.EXPECT, token);
        OptionalInt object = sentence.dependent(verb, "obj");
        if (takesObject
                && object.isPresent()
                && !sentence.token(object.getAsInt()).isProperNoun()) {
            Optional<Content> phrase = below(sentence, object.getAsInt(), verb);
            return phrase.map(content -> withTail(sentence, verb, content));
        }
        boolean takesPreposition =
                cues.is(CueLexicon.Sort.CALL, token)
                        || Set.of(
                                        "warn",
                                        "hint",
                                        "complain",
                                        "boast",
                                        "condemn",
                                        "accuse",
                                        "blame",
                                        "speak")
                                .contains(token.lemma());
        if (takesPreposition) {
            for (int dependent : sentence.dependents(verb)) {
                boolean led =
                        sentence.preposition(dependent).filter(OBJECT_LEADS::contains).isPresent();
                boolean lead =
                        sentence.preposition(dependent)
                                .filter(p ->
                                        p.equals("for")
                                                || p.equals("of")
                                                || p.equals("about")
                                                || p.equals("against"))
                                .isPresent();
                if (dependent > verb && sentence.isRelation(dependent, "obl") && led && lead) {
                    return below(sentence, dependent, verb);
                }
            }
        }
        return Optional.empty();
    }

    /// What the parser hung on the verb and not on its object: "expressed concern | over the raid".
    private static Content withTail(Sentence sentence, int verb, Content content) {
        int last = content.last();
        OptionalInt infinitive = sentence.dependent(verb, "xcomp");
        if (infinitive.isPresent()
                && infinitive.getAsInt() > last
                && infinitive.getAsInt() <= last + 2) {
            last = below(sentence, infinitive.getAsInt(), verb).map(Content::last).orElse(last);
        }
        for (int dependent : sentence.dependents(verb)) {
            boolean lead =
                    sentence.preposition(dependent)
                            .filter(p ->
                                    Set.of("over", "about", "of", "for", "at", "with", "that", "as")
                                            .contains(p))
                            .isPresent();
            if (dependent > last && sentence.isRelation(dependent, "obl") && lead) {
                Optional<Content> tail = below(sentence, dependent, verb);
                if (tail.isPresent() && tail.get().first() <= last + 2) {
                    last = tail.get().last();
                }
            }
        }
        return new Content(content.first(), last, content.root());
    }

    /// The stretch of words below a root on its side of the verb, without "that" and marks at its
    /// ends.
    private static Optional<Content> below(Sentence sentence, int root, int verb) {
        boolean after = root > verb;
        int first = root;
        int last = root;
        for (int i : sentence.subtree(root)) {
            if (after == i > verb && i != verb) {
                first = Math.min(first, i);
                last = Math.max(last, i);
            }
        }
        return trimmed(sentence, first, last, root);
    }

    /// What stands before an inserted "he said".
    private static Optional<Content> before(Sentence sentence, int root, int verb) {
        int first = verb;
        for (int i : sentence.subtree(verb)) {
            first = Math.min(first, i);
        }
        if (root >= first) {
            int last = root;
            for (int i : sentence.subtree(verb)) {
                last = Math.max(last, i);
            }
            return last + 1 < sentence.size() && first == 0
                    ? trimmed(sentence, last + 1, sentence.size() - 1, root)
                    : Optional.empty();
        }
        return trimmed(sentence, 0, first - 1, root);
    }

    private static Optional<Content> trimmed(Sentence sentence, int from, int to, int root) {
        int first = from;
        int last = to;
        while (first < last && isEdge(sentence, first, root, true)) {
            first++;
        }
        while (last > first && isEdge(sentence, last, root, false)) {
            last--;
        }
        return first > last
                ? Optional.empty()
                : Optional.of(new Content(first, last, OptionalInt.of(root)));
    }

    private static boolean isEdge(Sentence sentence, int index, int root, boolean start) {
        Token token = sentence.token(index);
        String word = token.word().toLowerCase(Locale.ROOT);
        boolean mark =
                !Character.isLetterOrDigit(word.charAt(0))
                        && !word.equals("$")
                        && !word.equals("(")
                        && !word.equals(")")
                        && !word.equals("'s")
                        && !word.equals("'")
                        && !word.equals("€")
                        && !word.equals("£")
                        && !word.equals("%")
                        && !word.equals("...");
        return mark
                || start
                        && (word.equals("that") && sentence.isRelation(index, "mark")
                                || sentence.isRelation(index, "case") && token.head() == root
                                || word.equals("and")
                                || word.equals("but"));
    }
}
