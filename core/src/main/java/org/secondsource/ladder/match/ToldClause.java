package org.secondsource.ladder.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.secondsource.actor.Actor;
import org.secondsource.actor.Cast;
import org.secondsource.language.NameKind;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.cast.Member;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.text.Span;

/// The roles in a clause of a report: whose deed it is, on whom, and where.
final class ToldClause {
    private static final String[] THERE = {
        "in", "at", "to", "into", "inside", "on", "onto", "across", "within", "throughout"
    };

    private static final String[] BESIDE = {"near", "outside", "off", "around"};

    private final ReadReport read;
    private final Cast cast;
    private final Sentence sentence;
    private final int head;
    private final Span span;
    private final OptionalInt subject;

    private ToldClause(
            ReadReport read,
            Cast cast,
            Sentence sentence,
            int head,
            Span span,
            OptionalInt subject) {
        this.read = read;
        this.cast = cast;
        this.sentence = sentence;
        this.head = head;
        this.span = span;
        this.subject = subject;
    }

    /// What a name is said to be by the word before it: "freighter" of "the freighter Halcyon", and
    /// of "freighter captain Ola Berg" the captain alone. A name is known by its capital, since
    /// names that a tagger has never met are common nouns to it.
    Optional<String> sort(int noun) {
        int first = noun;
        while (first > 0 && isNoun(first, true)) {
            first--;
        }
        boolean isSort = first < noun && isNoun(first, false) && sentence.isBelow(first, noun);
        return isSort ? Optional.of(sentence.lowerLemma(first)) : Optional.empty();
    }

    private boolean isNoun(int word, boolean hasCapital) {
        Token token = sentence.token(word);
        return token.isNoun() && Character.isUpperCase(token.word().charAt(0)) == hasCapital;
    }

    /// The clause of a proposition; empty where its verb is not found again.
    static Optional<ToldClause> of(ReadReport read, Cast cast, Proposition proposition) {
        Optional<Sentence> sentence = sentence(read, proposition.span());
        OptionalInt head =
                sentence.isEmpty()
                        ? OptionalInt.empty()
                        : verb(sentence.get(), proposition.span(), proposition.verb());
        return head.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ToldClause(
                                read,
                                cast,
                                sentence.get(),
                                head.getAsInt(),
                                proposition.span(),
                                proposition.subject()));
    }

    /// The clause that a proposition tells to be untrue.
    static Optional<ToldClause> denied(ReadReport read, Cast cast, Span denied) {
        Optional<Sentence> sentence = sentence(read, denied);
        OptionalInt head = sentence.map(s -> top(s, denied)).orElse(OptionalInt.empty());
        return head.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ToldClause(
                                read,
                                cast,
                                sentence.get(),
                                head.getAsInt(),
                                denied,
                                OptionalInt.empty()));
    }

    private static Optional<Sentence> sentence(ReadReport read, Span span) {
        return read.reading().sentences().stream()
                .filter(sentence -> sentence.span().overlaps(span))
                .findFirst();
    }

    /// The topmost word of a stretch with a lemma.
    private static OptionalInt verb(Sentence sentence, Span span, String lemma) {
        return words(sentence, span).stream()
                .filter(i -> sentence.lowerLemma(i).equals(lemma))
                .min(
                        Comparator.comparingInt((Integer i) -> depth(sentence, i))
                                .thenComparing(i -> i))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /// The topmost verb of a stretch.
    private static OptionalInt top(Sentence sentence, Span span) {
        return words(sentence, span).stream()
                .filter(i -> sentence.token(i).isVerb())
                .min(
                        Comparator.comparingInt((Integer i) -> depth(sentence, i))
                                .thenComparing(i -> i))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private static List<Integer> words(Sentence sentence, Span span) {
        List<Integer> words = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (span.contains(sentence.token(i).span())) {
                words.add(i);
            }
        }
        return words;
    }

    private static int depth(Sentence sentence, int word) {
        int depth = 0;
        for (int i = word; i >= 0 && depth <= sentence.size(); i = sentence.token(i).head()) {
            depth++;
        }
        return depth;
    }

    /// Whether what stands at a place hangs on another verb as what is to be done: "threatened to
    /// suspend the pact", "urged Norway to sign it". What hangs so did not happen yet, or is not
    /// told to have happened; "began to withdraw" and "managed to sign" are left out with it.
    boolean isOnlySpokenOf(Span place) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean isThere = place.overlaps(sentence.token(i).span());
            boolean isInner =
                    sentence.isRelation(i, "xcomp", "ccomp", "advcl", "acl")
                            && sentence.token(i).isVerb()
                            && sentence.dependents(i).stream()
                                    .anyMatch(j -> sentence.isRelation(j, "mark") && isTo(j));
            if (isThere && isInner) {
                return true;
            }
        }
        return false;
    }

    private boolean isTo(int word) {
        return sentence.lowerLemma(word).equals("to");
    }

    Sentence sentence() {
        return sentence;
    }

    int head() {
        return head;
    }

    private boolean isPassive() {
        return sentence.dependent(head, "nsubj:pass", "aux:pass").isPresent();
    }

    /// The nouns that tell whoever does it.
    List<Integer> doers() {
        List<Integer> all = new ArrayList<>();
        for (int i : sentence.dependents(head)) {
            boolean doer =
                    isPassive()
                            ? sentence.isRelation(i, "obl") && sentence.isLedBy(i, "by")
                            : sentence.isRelation(i, "nsubj");
            if (doer) {
                addWithOthers(i, all);
            }
        }
        return all;
    }

    /// Whoever does it; none where that is not told, or is nobody of the cast.
    List<Actor> doing() {
        List<Actor> own = doers().stream().flatMap(i -> actorAt(i).stream()).toList();
        return own.isEmpty() && !isPassive()
                ? subject.stream().boxed().flatMap(i -> member(i).stream()).toList()
                : own;
    }

    /// Whether somebody is told to do it, known or not.
    boolean hasDoer() {
        return !doers().isEmpty() || !isPassive() && subject.isPresent();
    }

    /// A noun and those joined to it.
    private void addWithOthers(int noun, List<Integer> all) {
        all.add(noun);
        sentence.dependents(noun).stream()
                .filter(j -> sentence.isRelation(j, "conj"))
                .forEach(all::add);
    }

    /// The nouns that tell on whom or what it is done.
    List<Integer> patients() {
        List<Integer> all = new ArrayList<>();
        for (int i : sentence.dependents(head)) {
            boolean patient =
                    isPassive()
                            ? sentence.isRelation(i, "nsubj")
                            : sentence.isRelation(i, "obj", "iobj");
            if (patient) {
                addWithOthers(i, all);
            }
        }
        return all;
    }

    /// The words before a noun that tell whose or what sort it is: "North Korean" of "North Korean
    /// soldiers"; empty where none do.
    String owner(int noun) {
        List<Integer> words =
                sentence.dependents(noun).stream()
                        .filter(i -> i < noun)
                        .filter(i -> sentence.isRelation(i, "nmod", "amod", "compound"))
                        .flatMap(i -> sentence.subtree(i).stream())
                        .filter(i -> !sentence.isRelation(i, "case", "det"))
                        .toList();
        StringBuilder owner = new StringBuilder();
        words.forEach(
                i -> owner.append(owner.isEmpty() ? "" : " ").append(sentence.token(i).word()));
        return owner.toString();
    }

    /// The words below a noun, as a span.
    Span phrase(int noun) {
        List<Integer> words = sentence.subtree(noun);
        return sentence.span(words.getFirst(), words.getLast());
    }

    /// A place in the clause.
    ///
    /// @param name with "near" where it stands before
    /// @param state the state it is, as the cast has it; empty where it is none
    /// @param owner whose it is: "Russia" of "Russia's Kursk region"; may be empty
    record Place(String name, Optional<Actor> state, String owner) {}

    /// Where it is done, or to where.
    List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (int i : sentence.subtree(head)) {
            Token token = sentence.token(i);
            boolean beside = sentence.isLedBy(i, BESIDE);
            boolean there = sentence.isLedBy(i, THERE) || beside;
            if (there && span.contains(token.span()) && isPlace(i) && isTold(i)) {
                Optional<Actor> state =
                        mention(i).flatMap(this::actor).filter(a -> a.kind() == ActorKind.STATE);
                String name = state.map(Actor::name).orElseGet(() -> name(i));
                places.add(new Place(beside ? "near " + name : name, state, possessor(i)));
            }
        }
        return places;
    }

    private boolean isPlace(int word) {
        Token token = sentence.token(word);
        boolean state = mention(word).filter(m -> m.kind() == ActorKind.STATE).isPresent();
        boolean named =
                sentence.dependents(word).stream()
                        .filter(i -> sentence.isRelation(i, "compound"))
                        .anyMatch(i -> sentence.token(i).name() == NameKind.LOCATION);
        return state || named || token.name() == NameKind.LOCATION;
    }

    private String possessor(int word) {
        return sentence.dependent(word, "nmod:poss").stream()
                .mapToObj(i -> sentence.token(i).word())
                .findFirst()
                .orElse("");
    }

    /// A name with the words that go before it: "Port Harlow".
    private String name(int word) {
        int first = word;
        while (first > 0
                && sentence.token(first - 1).head() == word
                && sentence.isRelation(first - 1, "compound", "flat")) {
            first--;
        }
        Span name = sentence.span(first, word);
        return read.report().text().substring(name.start(), name.end());
    }

    /// Whether no other verb stands between a word and the clause's own.
    private boolean isTold(int word) {
        int at = sentence.token(word).head();
        for (int steps = 0; steps < sentence.size() && at >= 0 && at != head; steps++) {
            if (sentence.token(at).isVerb() && !sentence.isRelation(at, "xcomp", "amod", "case")) {
                return false;
            }
            at = sentence.token(at).head();
        }
        return at == head;
    }

    /// The actor that a noun means.
    Optional<Actor> actorAt(int noun) {
        return mention(noun).flatMap(this::actor);
    }

    private Optional<Member> mention(int word) {
        Span token = sentence.token(word).span();
        Optional<Member> found = Optional.empty();
        int shortest = Integer.MAX_VALUE;
        for (Member member : read.reading().cast()) {
            for (Span mention : member.mentions()) {
                if (mention.contains(token) && mention.length() < shortest) {
                    found = Optional.of(member);
                    shortest = mention.length();
                }
            }
        }
        return found;
    }

    private Optional<Actor> actor(Member member) {
        return member(member.index());
    }

    private Optional<Actor> member(int index) {
        return cast.find(cast.actorOf(read.report().id(), index));
    }
}
