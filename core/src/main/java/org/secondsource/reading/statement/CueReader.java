package org.secondsource.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.NounPhrase;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.Words;
import org.secondsource.reading.cast.Casting;
import org.secondsource.text.Span;

/// Reads the statements that a verb introduces, from the dependencies of its sentence: who is its
/// subject, and which clause, quotation or object is what was said.
final class CueReader {
    private static final Set<String> UNSAID =
            Words.of("will, would, may, might, could, should, can, shall, must");

    /// Verbs whose content may follow a preposition: "warned of floods".
    private static final Set<String> SPEAKING_OF =
            Words.of("warn, hint, complain, boast, condemn, accuse, blame, speak");

    /// Marks that belong to a content even at its ends.
    private static final Set<String> INNER_MARKS =
            Set.of("$", "(", ")", "'s", "'", "€", "£", "%", "...");

    /// How many verbs up a shared subject is looked for. Set by hand.
    private static final int SUBJECT_REACH = 4;

    /// How many words behind an object its tail may start: a mark and the word itself.
    private static final int TAIL_GAP = 2;

    /// How far behind "at" a reckoned number may start: "at more than $5". Set by hand.
    private static final int NUMBER_REACH = 5;

    private final CueLexicon cues;

    CueReader(CueLexicon cues) {
        this.cues = cues;
    }

    /// All statements that the verbs of a sentence introduce.
    List<StatementDraft> read(Sentence sentence, Casting cast) {
        List<StatementDraft> found = new ArrayList<>();
        for (int verb = 0; verb < sentence.size(); verb++) {
            Token token = sentence.token(verb);
            if (cues.isCue(token) && isMade(sentence, verb) || isReckoning(sentence, verb)) {
                statement(sentence, verb, cast).ifPresent(found::add);
            }
        }
        return found;
    }

    /// What someone will, may or did not say is not said; thoughts and denials stand with "not".
    private boolean isMade(Sentence sentence, int verb) {
        if (!cues.is(CueLexicon.Sort.SAY, sentence.token(verb))) {
            return true;
        }
        boolean unsaid =
                sentence.dependents(verb).stream()
                        .anyMatch(d ->
                                sentence.isRelation(d, "aux")
                                        && UNSAID.contains(sentence.token(d).lemma()));
        boolean infinitive = sentence.token(verb).hasTag("VB") && sentence.token(verb).head() >= 0;
        return !unsaid && !infinitive && !sentence.isNegated(verb);
    }

    /// "put the figure at 171": a number behind the object and "at".
    private static boolean isReckoning(Sentence sentence, int verb) {
        if (!sentence.hasLemma(verb, "put", "place") || !sentence.token(verb).isVerb()) {
            return false;
        }
        int at = objectAt(sentence, verb, sentence.size()) + 1;
        while (at < sentence.size() && !sentence.isWord(at, "at")) {
            at++;
        }
        int end = Math.min(sentence.size(), at + NUMBER_REACH);
        for (int i = at + 1; i < end && sentence.isBelow(at, verb); i++) {
            if (sentence.token(i).hasTag("CD")) {
                return true;
            }
        }
        return false;
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
        return token.isPronoun()
                || token.isProperNoun()
                || cast.namedAt(token).isPresent()
                || cast.nouns().canSpeak(token)
                || sentence.isWord(at, "it", "some", "many", "others", "one");
    }

    /// The verb's own subject, or the one it shares: "said … and added", "…, adding that", "was
    /// quoted as saying".
    private static OptionalInt subject(Sentence sentence, int verb) {
        int at = verb;
        for (int steps = 0; steps < SUBJECT_REACH; steps++) {
            OptionalInt own = sentence.dependent(at, "nsubj");
            if (own.isPresent()) {
                return speaking(sentence, at, own.getAsInt(), at == verb);
            }
            int head = sentence.token(at).head();
            if (head < 0 || !sharesSubject(sentence, at)) {
                return OptionalInt.empty();
            }
            at = head;
        }
        return OptionalInt.empty();
    }

    /// Who speaks by a verb's subject: "who" is whom the clause describes; the subject of a passive
    /// speaks only where it "is quoted", or where the cue hangs below ("was asked, saying …").
    private static OptionalInt speaking(Sentence sentence, int verb, int subject, boolean isCue) {
        if (sentence.token(subject).tag().startsWith("W")) {
            int antecedent = sentence.token(verb).head();
            return antecedent >= 0 && sentence.isRelation(verb, "acl")
                    ? OptionalInt.of(antecedent)
                    : OptionalInt.empty();
        }
        boolean passive = sentence.isRelation(subject, "nsubj:pass");
        boolean quoted =
                sentence.hasLemma(verb, "quote") || sentence.hasLemma(verb, "cite") && !isCue;
        boolean above = !isCue && !sentence.token(verb).hasTag("VBN");
        return !passive || quoted || above ? OptionalInt.of(subject) : OptionalInt.empty();
    }

    private static boolean sharesSubject(Sentence sentence, int verb) {
        return sentence.isRelation(verb, "conj", "advcl", "xcomp", "dep")
                || sentence.isRelation(verb, "acl") && sentence.token(verb).hasTag("VBG");
    }

    /// Words `first` to `last` of a sentence.
    private record Content(int first, int last, OptionalInt root) {
        boolean holds(int index) {
            return first <= index && index <= last;
        }

        Span span(Sentence sentence) {
            return sentence.span(first, last);
        }

        /// From here to the end of a clause, whose root it takes.
        Content upTo(Content clause) {
            return new Content(first, Math.max(last, clause.last), clause.root);
        }
    }

    private Optional<Content> content(Sentence sentence, int verb) {
        if (cues.takesClause(sentence.token(verb))) {
            OptionalInt clause = clause(sentence, verb);
            if (clause.isPresent()) {
                return below(sentence, clause.getAsInt(), verb);
            }
            if (isInserted(sentence, verb)) {
                return before(sentence, sentence.token(verb).head(), verb);
            }
        }
        return infinitive(sentence, verb)
                .or(() -> object(sentence, verb))
                .or(() -> prepositional(sentence, verb));
    }

    /// The head of the clause that a verb takes: "said that …", "sees it as likely that …".
    private static OptionalInt clause(Sentence sentence, int verb) {
        OptionalInt clause = sentence.dependent(verb, "ccomp");
        return clause.isEmpty() && sentence.hasLemma(objectAt(sentence, verb, -1), "it")
                ? clauseBehind(sentence, verb)
                : clause;
    }

    /// "…, he said, …".
    private static boolean isInserted(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        return sentence.isRelation(verb, "parataxis")
                && token.head() >= 0
                && !token.hasTag("VBG")
                && sentence.dependent(verb, "nsubj").isPresent();
    }

    private static OptionalInt clauseBehind(Sentence sentence, int verb) {
        for (int i = verb + 1; i < sentence.size(); i++) {
            if (sentence.isRelation(i, "ccomp") && sentence.isBelow(i, verb)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /// "plans to leave", "urged Norway to leave": with the object that does it.
    private Optional<Content> infinitive(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        boolean means =
                cues.is(CueLexicon.Sort.INTEND, token)
                        || cues.is(CueLexicon.Sort.EXPECT, token)
                        || cues.is(CueLexicon.Sort.CALL, token);
        OptionalInt infinitive = sentence.dependent(verb, "xcomp");
        if (!means || infinitive.isEmpty()) {
            return Optional.empty();
        }
        Optional<Content> clause = below(sentence, infinitive.getAsInt(), verb);
        int object = objectAt(sentence, verb, infinitive.getAsInt());
        return object < infinitive.getAsInt()
                ? clause.map(c -> below(sentence, object, verb).map(o -> o.upTo(c)).orElse(c))
                : clause;
    }

    /// The index of a verb's object, or what stands for none.
    private static int objectAt(Sentence sentence, int verb, int none) {
        return sentence.dependent(verb, "obj").orElse(none);
    }

    /// "condemned the raid".
    private Optional<Content> object(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        boolean takesObject =
                cues.is(CueLexicon.Sort.EXPRESS, token)
                        || cues.is(CueLexicon.Sort.DENY, token)
                        || cues.is(CueLexicon.Sort.EXPECT, token)
                        || isReckoning(sentence, verb);
        OptionalInt object = sentence.dependent(verb, "obj");
        return takesObject
                        && object.isPresent()
                        && !sentence.token(object.getAsInt()).isProperNoun()
                ? below(sentence, object.getAsInt(), verb)
                        .map(content -> withTail(sentence, verb, content))
                : Optional.empty();
    }

    /// "called for talks", "warned of floods".
    private Optional<Content> prepositional(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        if (!cues.is(CueLexicon.Sort.CALL, token) && !SPEAKING_OF.contains(token.lemma())) {
            return Optional.empty();
        }
        for (int dependent : sentence.dependents(verb)) {
            if (dependent > verb
                    && sentence.isRelation(dependent, "obl")
                    && sentence.isLedBy(dependent, "for", "of", "about", "against")) {
                return below(sentence, dependent, verb);
            }
        }
        return Optional.empty();
    }

    /// What the parser hung on the verb and not on its object: "expressed concern | over the raid".
    private static Content withTail(Sentence sentence, int verb, Content content) {
        int last = content.last();
        int infinitive = sentence.dependent(verb, "xcomp").orElse(-1);
        if (infinitive > last && infinitive <= last + TAIL_GAP) {
            last = below(sentence, infinitive, verb).map(Content::last).orElse(last);
        }
        for (int dependent : sentence.dependents(verb)) {
            boolean led =
                    sentence.isRelation(dependent, "obl")
                            && sentence.isLedBy(
                                    dependent, "over", "about", "of", "for", "at", "with", "that",
                                    "as");
            if (led && dependent > last) {
                int reach = last + TAIL_GAP;
                last =
                        below(sentence, dependent, verb)
                                .filter(tail -> tail.first() <= reach)
                                .map(Content::last)
                                .orElse(last);
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

    /// What stands before an inserted "he said"; behind it, where it opens the sentence.
    private static Optional<Content> before(Sentence sentence, int root, int verb) {
        List<Integer> inserted = sentence.subtree(verb);
        int first = inserted.getFirst();
        if (root < first) {
            return trimmed(sentence, 0, first - 1, root);
        }
        int next = Math.max(root, inserted.getLast()) + 1;
        return next < sentence.size() && first == 0
                ? trimmed(sentence, next, sentence.size() - 1, root)
                : Optional.empty();
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
        boolean mark = token.isMark() && !INNER_MARKS.contains(token.lower());
        boolean lead =
                sentence.isWord(index, "and", "but")
                        || sentence.isWord(index, "that") && token.isRelation("mark")
                        || token.isRelation("case") && token.head() == root;
        return mark || start && lead;
    }
}
