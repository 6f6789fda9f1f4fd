package org.secondsource.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Words;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.cast.Casting;
import org.secondsource.reading.time.TimeMention;
import org.secondsource.reading.time.When;
import org.secondsource.text.Span;

/// Reads what an actor will, may or won't do, and what it supports or opposes.
public final class PositionReader {
    private static final Map<String, PositionMention.Stance> STANCES =
            Words.meaning(
                    Map.of(
                            PositionMention.Stance.SUPPORTS,
                            "support, back, endorse, favour, favor, welcome",
                            PositionMention.Stance.OPPOSES,
                            "oppose, reject, condemn",
                            PositionMention.Stance.WILL_NOT,
                            "resist, refuse, decline",
                            PositionMention.Stance.WILL,
                            "pledge, vow, promise, plan, intend",
                            PositionMention.Stance.MAY,
                            "consider, mull, weigh"));
    private static final Set<String> MODALS = Set.of("will", "may", "might", "could", "would");

    /// The positions in the order of the text.
    public List<PositionMention> read(
            List<Sentence> sentences, List<TimeMention> times, Casting cast) {
        List<PositionMention> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (int verb = 0; verb < sentence.size(); verb++) {
                if (sentence.token(verb).isVerb()) {
                    position(sentence, verb, times, cast).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<PositionMention> position(
            Sentence sentence, int verb, List<TimeMention> times, Casting cast) {
        OptionalInt subject = sentence.dependent(verb, "nsubj");
        if (subject.isEmpty() || sentence.isRelation(subject.getAsInt(), "nsubj:pass")) {
            return Optional.empty();
        }
        Optional<PositionMention.Stance> stance = stance(sentence, verb);
        OptionalInt root = about(sentence, verb);
        if (stance.isEmpty() || root.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt member = holder(sentence, subject.getAsInt(), cast);
        if (member.isEmpty() || cast.kindOf(member.getAsInt()) == ActorKind.SOURCE) {
            return Optional.empty();
        }
        Span about = below(sentence, root.getAsInt(), verb);
        Span whole = sentence.token(subject.getAsInt()).span().cover(about);
        return Optional.of(
                new PositionMention(
                        whole,
                        member.getAsInt(),
                        about,
                        stance.get(),
                        when(sentence, verb, times)));
    }

    /// Whose position it is: a name or a pronoun; others are too vague to hold one.
    private static OptionalInt holder(Sentence sentence, int subject, Casting cast) {
        OptionalInt named = cast.namedAt(sentence.token(subject));
        return named.isEmpty() && sentence.token(subject).isPronoun()
                ? cast.memberAt(sentence, subject)
                : named;
    }

    private static Optional<PositionMention.Stance> stance(Sentence sentence, int verb) {
        boolean negated = sentence.isNegated(verb);
        PositionMention.Stance plain = STANCES.get(sentence.token(verb).lemma());
        if (plain != null) {
            return Optional.of(negated ? turned(plain) : plain);
        }
        if (sentence.dependent(verb, "obj").isEmpty()) {
            return Optional.empty();
        }
        return switch (modal(sentence, verb)) {
            case "may", "might", "could" -> Optional.of(PositionMention.Stance.MAY);
            case "will", "would" ->
                    Optional.of(
                            negated
                                    ? PositionMention.Stance.WILL_NOT
                                    : PositionMention.Stance.WILL);
            default -> Optional.empty();
        };
    }

    private static PositionMention.Stance turned(PositionMention.Stance stance) {
        return stance == PositionMention.Stance.SUPPORTS
                ? PositionMention.Stance.OPPOSES
                : PositionMention.Stance.WILL_NOT;
    }

    /// The last modal of a verb; empty where it has none.
    private static String modal(Sentence sentence, int verb) {
        String modal = "";
        for (int dependent : sentence.dependents(verb)) {
            String lemma = sentence.lowerLemma(dependent);
            if (sentence.isRelation(dependent, "aux") && MODALS.contains(lemma)) {
                modal = lemma;
            }
        }
        return modal;
    }

    /// What the stance is about: the action itself, or what is supported, refused or considered.
    private static OptionalInt about(Sentence sentence, int verb) {
        if (!STANCES.containsKey(sentence.token(verb).lemma())) {
            return OptionalInt.of(verb);
        }
        return sentence.dependent(verb, "xcomp", "ccomp", "obj", "advcl");
    }

    /// The words from a root on, without what stands before the verb.
    private static Span below(Sentence sentence, int root, int verb) {
        int first = root;
        int last = root;
        for (int i : sentence.subtree(root)) {
            if (i >= verb && !sentence.isRelation(i, "punct")) {
                first = root == verb ? verb : Math.min(first, Math.max(i, verb + 1));
                last = Math.max(last, i);
            }
        }
        return sentence.span(first, last);
    }

    private static When when(Sentence sentence, int verb, List<TimeMention> times) {
        for (TimeMention time : times) {
            if (sentence.span().contains(time.span())
                    && sentence.isBelow(sentence.indexAt(time.span().start()), verb)) {
                return new When.Said(time.span(), time.expression());
            }
        }
        return new When.Unsaid();
    }
}
