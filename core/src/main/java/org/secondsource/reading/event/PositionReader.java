package org.secondsource.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.cast.Casting;
import org.secondsource.reading.time.TimeMention;
import org.secondsource.reading.time.When;
import org.secondsource.text.Span;

/// Reads what an actor will, may or won't do, and what it supports or opposes.
public final class PositionReader {
    private static final Map<String, PositionMention.Stance> STANCES =
            Map.ofEntries(
                    Map.entry("support", PositionMention.Stance.SUPPORTS),
                            Map.entry("back", PositionMention.Stance.SUPPORTS),
                    Map.entry("endorse", PositionMention.Stance.SUPPORTS),
                            Map.entry("favour", PositionMention.Stance.SUPPORTS),
                    Map.entry("favor", PositionMention.Stance.SUPPORTS),
                            Map.entry("welcome", PositionMention.Stance.SUPPORTS),
                    Map.entry("oppose", PositionMention.Stance.OPPOSES),
                            Map.entry("reject", PositionMention.Stance.OPPOSES),
                    Map.entry("condemn", PositionMention.Stance.OPPOSES),
                            Map.entry("resist", PositionMention.Stance.WILL_NOT),
                    Map.entry("refuse", PositionMention.Stance.WILL_NOT),
                            Map.entry("decline", PositionMention.Stance.WILL_NOT),
                    Map.entry("pledge", PositionMention.Stance.WILL),
                            Map.entry("vow", PositionMention.Stance.WILL),
                    Map.entry("promise", PositionMention.Stance.WILL),
                            Map.entry("plan", PositionMention.Stance.WILL),
                    Map.entry("intend", PositionMention.Stance.WILL),
                            Map.entry("consider", PositionMention.Stance.MAY),
                    Map.entry("mull", PositionMention.Stance.MAY),
                            Map.entry("weigh", PositionMention.Stance.MAY));

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
        OptionalInt member = cast.namedAt(sentence.token(subject.getAsInt()));
        if (member.isEmpty() && sentence.token(subject.getAsInt()).tag().equals("PRP")) {
            member = cast.memberAt(sentence, subject.getAsInt());
        }
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

    private static Optional<PositionMention.Stance> stance(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        boolean negated = false;
        String modal = "";
        for (int dependent : sentence.dependents(verb)) {
            String lemma = sentence.token(dependent).lemma().toLowerCase(Locale.ROOT);
            negated |= lemma.equals("not") || lemma.equals("n't") || lemma.equals("never");
            if (sentence.isRelation(dependent, "aux")
                    && Set.of("will", "may", "might", "could", "would").contains(lemma)) {
                modal = lemma;
            }
        }
        PositionMention.Stance plain = STANCES.get(token.lemma());
        if (plain != null) {
            boolean turned = negated && plain == PositionMention.Stance.SUPPORTS;
            return Optional.of(
                    turned
                            ? PositionMention.Stance.OPPOSES
                            : negated ? PositionMention.Stance.WILL_NOT : plain);
        }
        boolean does = sentence.dependent(verb, "obj").isPresent();
        return switch (modal) {
            case "may", "might", "could" ->
                    does ? Optional.of(PositionMention.Stance.MAY) : Optional.empty();
            case "will", "would" ->
                    does
                            ? Optional.of(
                                    negated
                                            ? PositionMention.Stance.WILL_NOT
                                            : PositionMention.Stance.WILL)
                            : Optional.empty();
            default -> Optional.empty();
        };
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
