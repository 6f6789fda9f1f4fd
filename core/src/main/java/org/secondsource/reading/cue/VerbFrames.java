package org.secondsource.reading.cue;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.secondsource.language.NounPhrase;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.Words;
import org.secondsource.reading.cue.CueLexicon.WordClass;
import org.secondsource.reading.time.TimeReader;

/// Finds what one verb introduces: a clause, a quotation, an infinitive, an object or what a
/// preposition leads, whichever of these the verb takes.
final class VerbFrames {
    /// How many words behind an object its tail may start: a mark and the word itself.
    private static final int TAIL_GAP = 2;

    /// Verbs by which a figure is said anew.
    static final Set<String> REVISING =
            Words.of("cut, raise, lower, revise, trim, increase, reduce, upgrade, downgrade");

    private static final Set<String> ESTIMATES =
            Words.of(
                    "estimate, forecast, projection, prediction, figure, toll, outlook, number,"
                            + " count, total, tally");

    private final CueLexicon cues;
    private final Sentence sentence;
    private final int verb;
    private final Token token;

    VerbFrames(CueLexicon cues, Sentence sentence, int verb) {
        this.cues = cues;
        this.sentence = sentence;
        this.verb = verb;
        this.token = cues.verb(sentence, verb);
    }

    Optional<Introduced> find() {
        if (isNaming()) {
            return Optional.empty();
        }
        return as("clause", this::clause)
                .or(() -> as("infinitive", this::infinitive))
                .or(() -> as("complement", this::complement))
                .or(() -> as("as", () -> ledBy("as")))
                .or(this::deniedDeed)
                .or(() -> as("object", this::object))
                .or(this::deniedIt)
                .or(this::prepositional)
                .or(this::reckoning)
                .or(this::madeKnown);
    }

    /// "put the figure at 171", "cut its estimate to 171": a number behind the object and "at" or
    /// "to".
    private Optional<Introduced> reckoning() {
        OptionalInt object = sentence.dependent(verb, "obj");
        if (isGivenToll(object)) {
            return below(object.getAsInt()).map(content -> new Introduced(Sort.SAY, content));
        }
        boolean revised =
                object.isPresent()
                        && REVISING.contains(token.lemma())
                        && ESTIMATES.contains(sentence.lowerLemma(object.getAsInt()));
        if (object.isEmpty() || !revised && !sentence.hasLemma(verb, "put", "place")) {
            return Optional.empty();
        }
        String lead = revised ? "to" : "at";
        for (int i = object.getAsInt() + 1; i < sentence.size(); i++) {
            boolean number =
                    sentence.isBelow(i, verb)
                            && sentence.subtree(i).stream()
                                    .anyMatch(w -> sentence.token(w).hasTag("CD"));
            if (number && sentence.isLedBy(i, lead)) {
                Optional<Content> tail = below(i);
                return below(object.getAsInt())
                        .flatMap(o -> tail.map(o::with))
                        .map(this::withReason)
                        .map(content -> new Introduced(Sort.SAY, content));
            }
        }
        return Optional.empty();
    }

    /// "a group that calls itself the Herons" says nothing; it is called so.
    private boolean isNaming() {
        return sentence.hasLemma(verb, "call", "name", "style")
                && sentence.isWord(verb + 1, "itself", "himself", "herself", "themselves");
    }

    /// "gave a toll of 48 dead".
    private boolean isGivenToll(OptionalInt object) {
        return sentence.hasLemma(verb, "give")
                && object.isPresent()
                && sentence.hasLemma(object.getAsInt(), "toll", "figure", "number", "count", "tally")
                && sentence.subtree(object.getAsInt()).stream()
                        .anyMatch(i -> sentence.token(i).hasTag("CD"));
    }

    /// "put it at 171, because …": the reason belongs to the reckoning.
    private Content withReason(Content content) {
        for (int dependent : sentence.dependents(verb)) {
            boolean reason =
                    dependent > content.last()
                            && sentence.isRelation(dependent, "advcl")
                            && sentence.hasDependent(dependent, "mark", "because", "since");
            if (reason) {
                return below(dependent).map(content::with).orElse(content);
            }
        }
        return content;
    }

    /// "let it be known that the quay is shut", "made clear that …".
    private Optional<Introduced> madeKnown() {
        if (!sentence.hasLemma(verb, "let", "make")) {
            return Optional.empty();
        }
        for (int i = verb + 1; i < sentence.size(); i++) {
            OptionalInt clause = sentence.dependent(i, "ccomp");
            boolean known = sentence.isWord(i, "known", "clear", "plain");
            if (known && clause.isPresent() && sentence.isBelow(i, verb)) {
                return below(clause.getAsInt()).map(content -> new Introduced(Sort.SAY, content));
            }
        }
        return Optional.empty();
    }

    /// "denied it": what was said before is denied.
    private Optional<Introduced> deniedIt() {
        OptionalInt object = sentence.dependent(verb, "obj");
        return object.isPresent() && sentence.isWord(object.getAsInt(), "it")
                ? denied(() -> below(object.getAsInt()))
                : Optional.empty();
    }

    /// "denied paying", "denies having taken the letter": the parser hangs the deed on the verb in
    /// many ways; it ends before a finite verb joined to it.
    private Optional<Introduced> deniedDeed() {
        int deed = verb + 1;
        if (!sentence.holds(deed) || !sentence.token(deed).hasTag("VBG")) {
            return Optional.empty();
        }
        int top = deed;
        while (sentence.token(top).head() >= 0 && sentence.token(top).head() != verb) {
            top = sentence.token(top).head();
        }
        if (sentence.token(top).head() != verb || top < verb) {
            return Optional.empty();
        }
        int root = top;
        int last = top;
        for (int i : sentence.subtree(top)) {
            last = isOfOtherDeed(i, root) ? last : Math.max(last, i);
        }
        int end = last;
        return denied(() -> Content.trimmed(sentence, deed, end, root));
    }

    private Optional<Introduced> denied(Supplier<Optional<Content>> content) {
        return as("object", content).filter(introduced -> introduced.sort() == Sort.DENY);
    }

    /// Whether a word belongs to a finite verb that is joined to a deed, or joins it.
    private boolean isOfOtherDeed(int word, int deed) {
        for (int joined : sentence.dependents(deed)) {
            boolean finite =
                    sentence.isRelation(joined, "conj")
                            && (sentence.token(joined).hasTag("VBD", "VBZ", "VBP", "MD")
                                    || sentence.dependent(joined, "aux").isPresent());
            if (finite && sentence.isBelow(word, joined)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Introduced> as(String frame, Supplier<Optional<Content>> content) {
        return cues.taking(frame, WordClass.VERB, token)
                .flatMap(sort -> content.get().map(found -> new Introduced(sort, found)));
    }

    /// "said that …", "sees it as likely that …", "…, he said, …".
    private Optional<Content> clause() {
        OptionalInt clause = sentence.dependent(verb, "ccomp");
        if (clause.isEmpty() && sentence.hasLemma(objectAt(-1), "it")) {
            clause = clauseBehind();
        }
        if (clause.isEmpty()) {
            clause = clauseBefore();
        }
        if (clause.isPresent()) {
            return below(clause.getAsInt());
        }
        Optional<Content> misread = clauseBehindObject();
        if (misread.isPresent()) {
            return misread;
        }
        return isInserted() ? Content.around(sentence, token.head(), verb) : Optional.empty();
    }

    /// "Polls showed Lee | was ahead", where the parser takes the clause's subject for the verb's
    /// object: a finite verb follows on it at once.
    private Optional<Content> clauseBehindObject() {
        int object = objectAt(-1);
        if (object < verb) {
            return Optional.empty();
        }
        NounPhrase phrase = NounPhrase.around(sentence, object);
        int next = phrase.last() + 1;
        if (!sentence.holds(next) || !sentence.token(next).hasTag("VBZ", "VBD", "VBP", "MD")) {
            return Optional.empty();
        }
        int last = next;
        int above = Math.max(verb, token.head());
        for (int i : sentence.subtree(above)) {
            last = Math.max(last, i);
        }
        return Content.trimmed(sentence, Math.max(verb + 1, phrase.first()), last, next);
    }

    /// "The firm paid for it, Lee alleged", where the parser takes the first clause for one that
    /// goes along with the second: it has its own subject and nothing that introduces it.
    private OptionalInt clauseBefore() {
        OptionalInt subject = sentence.dependent(verb, "nsubj");
        if (subject.isEmpty()) {
            return OptionalInt.empty();
        }
        return sentence.dependents(verb).stream()
                .filter(i -> i < subject.getAsInt() && sentence.isRelation(i, "advcl"))
                .filter(i -> sentence.dependent(i, "mark").isEmpty())
                .filter(i -> sentence.dependent(i, "nsubj").isPresent())
                .filter(i -> !sentence.token(i).hasTag("VBG"))
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private boolean isInserted() {
        return sentence.isRelation(verb, "parataxis")
                && token.head() >= 0
                && !token.hasTag("VBG")
                && sentence.dependent(verb, "nsubj").isPresent();
    }

    private OptionalInt clauseBehind() {
        for (int i = verb + 1; i < sentence.size(); i++) {
            if (sentence.isRelation(i, "ccomp") && sentence.isBelow(i, verb)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /// "plans to leave", "urged Norway to leave": with the object that does it.
    private Optional<Content> infinitive() {
        OptionalInt infinitive = sentence.dependent(verb, "xcomp");
        if (infinitive.isEmpty()) {
            return Optional.empty();
        }
        Optional<Content> clause = below(infinitive.getAsInt());
        int object = objectAt(infinitive.getAsInt());
        return object < infinitive.getAsInt()
                ? clause.map(c -> below(object).map(o -> o.upTo(c)).orElse(c))
                : clause;
    }

    /// "called it a sham", "considers him fit": the object with what it is said to be.
    private Optional<Content> complement() {
        int object = objectAt(Integer.MAX_VALUE);
        OptionalInt predicate = sentence.dependent(verb, "xcomp");
        OptionalInt complement = predicate.isPresent() ? predicate : secondObject(object);
        if (complement.isEmpty() || object > complement.getAsInt()) {
            return Optional.empty();
        }
        return below(object).flatMap(o -> below(complement.getAsInt()).map(o::upTo));
    }

    /// "calling the levy a breach", "called the levy "theft"", where the parser takes both for
    /// objects, or hangs the second on the first.
    private OptionalInt secondObject(int first) {
        OptionalInt second =
                sentence.dependents(verb).stream()
                        .filter(d -> d > first && sentence.isRelation(d, "obj"))
                        .mapToInt(Integer::intValue)
                        .findFirst();
        return second.isPresent() || !sentence.holds(first)
                ? second
                : sentence.dependents(first).stream()
                        .filter(d -> d > first && sentence.isRelation(d, "dep"))
                        .filter(d -> sentence.token(d - 1).hasTag("``"))
                        .mapToInt(Integer::intValue)
                        .findFirst();
    }

    /// The object with what a preposition says of it: "described it as a sham".
    private Optional<Content> ledBy(String preposition) {
        for (int dependent : sentence.dependents(verb)) {
            boolean led =
                    dependent > verb
                            && (sentence.isLedBy(dependent, preposition)
                                    || sentence.hasDependent(dependent, "mark", preposition));
            if (led && sentence.isRelation(dependent, "obl", "advcl")) {
                int object = objectAt(dependent);
                Optional<Content> tail = below(dependent);
                return object < dependent
                        ? tail.flatMap(t -> below(object).map(o -> o.with(t)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "condemned the raid".
    private Optional<Content> object() {
        OptionalInt object = sentence.dependent(verb, "obj", "ccomp");
        return object.isEmpty() || sentence.token(object.getAsInt()).hasTag("PRP")
                ? Optional.empty()
                : below(object.getAsInt()).map(this::withTail);
    }

    /// "called for talks", "warned of floods", "talked about leaving".
    private Optional<Introduced> prepositional() {
        for (int dependent : sentence.dependents(verb)) {
            boolean behind =
                    dependent > verb && sentence.isRelation(dependent, "obl", "advcl", "nmod");
            OptionalInt preposition =
                    behind ? sentence.dependent(dependent, "case", "mark") : OptionalInt.empty();
            if (preposition.isEmpty() || preposition.getAsInt() < verb) {
                continue;
            }
            int at = preposition.getAsInt();
            Optional<Sort> sort = cues.taking(sentence.lower(at), WordClass.VERB, token);
            Optional<Content> content = sort.isPresent() ? behind(at, dependent) : Optional.empty();
            if (content.isPresent()) {
                return content.map(found -> new Introduced(sort.get(), found, at));
            }
        }
        return Optional.empty();
    }

    private Optional<Content> behind(int preposition, int root) {
        return below(root)
                .filter(c -> c.last() > preposition && !isDay(root))
                .map(c -> new Content(Math.max(c.first(), preposition + 1), c.last(), root));
    }

    private boolean isDay(int index) {
        return TimeReader.isCalendarWord(sentence.token(index).word());
    }

    /// What the parser hung on the verb and not on its object: "expressed concern | over the raid".
    private Content withTail(Content content) {
        Content whole = content;
        int infinitive = sentence.dependent(verb, "xcomp").orElse(-1);
        if (infinitive > whole.last() && infinitive <= whole.last() + TAIL_GAP) {
            whole = below(infinitive).map(whole::with).orElse(whole);
        }
        for (int dependent : sentence.dependents(verb)) {
            boolean led =
                    sentence.isRelation(dependent, "obl", "advcl")
                                    && (sentence.isLedBy(
                                                    dependent, "over", "about", "of", "for", "at",
                                                    "with", "that", "as")
                                            || sentence.hasDependent(
                                                    dependent, "mark", "for", "as", "of", "unless"))
                            || sentence.isRelation(dependent, "dep")
                                    && sentence.isWord(dependent, "of");
            if (led && dependent > whole.last()) {
                int reach = whole.last() + TAIL_GAP;
                whole =
                        below(dependent)
                                .filter(tail -> tail.first() <= reach)
                                .map(whole::with)
                                .orElse(whole);
            }
        }
        return whole;
    }

    /// The index of the verb's object, or what stands for none.
    private int objectAt(int none) {
        return sentence.dependent(verb, "obj").orElse(none);
    }

    private Optional<Content> below(int root) {
        return Content.below(sentence, root, verb);
    }
}
