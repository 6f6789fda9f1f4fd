package org.secondsource.reading.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.secondsource.language.NounPhrase;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.Words;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.cast.Casting;
import org.secondsource.reading.time.TimeExpression;
import org.secondsource.reading.time.TimeMention;
import org.secondsource.reading.time.TimeReader;
import org.secondsource.reading.time.When;
import org.secondsource.text.Span;

/// Reads the steps of pacts: what was proposed, announced, reviewed, signed, put into force or
/// ended.
public final class PactReader {
    private static final Set<String> PACTS =
            Words.of(
                    "partnership, pact, agreement, treaty, deal, accord, memorandum, "
                            + "protocol, charter, convention, compact, truce, ceasefire, alliance");
    private static final Map<String, PactMention.Step> STEPS =
            Words.meaning(
                    Map.of(
                            PactMention.Step.PROPOSED,
                            "propose, draft, negotiate, offer, seek",
                            PactMention.Step.ANNOUNCED,
                            "announce, unveil, reach, strike, settle, agree, clinch, establish,"
                                    + " launch",
                            PactMention.Step.REVIEWED,
                            "review, discuss, assess",
                            PactMention.Step.SIGNED,
                            "conclude, sign, seal, ink",
                            PactMention.Step.IN_FORCE,
                            "ratify, implement, enter",
                            PactMention.Step.SUSPENDED,
                            "suspend, freeze",
                            PactMention.Step.ENDED,
                            "end, terminate, scrap, tear, abandon, quit"));

    /// How many words above its pact a step's verb may stand. Set by hand.
    private static final int STEP_REACH = 6;

    /// Words before a pact's name that are no part of it.
    private static final Set<String> NO_NAME =
            Set.of("new", "draft", "such", "proposed", "planned");

    /// The steps in the order of the text.
    public List<PactMention> read(List<Sentence> sentences, List<TimeMention> times, Casting cast) {
        List<PactMention> found = new ArrayList<>();
        Pairs pairs = new Pairs(sentences, cast);
        for (Sentence sentence : sentences) {
            for (int pact = 0; pact < sentence.size(); pact++) {
                if (namesPact(sentence, pact)) {
                    for (int verb : verbs(sentence, pact)) {
                        found.addAll(
                                steps(sentence, pact, verb, times, parties(sentence, cast, pairs)));
                    }
                }
            }
        }
        return found;
    }

    /// Whether a word is the noun of a pact, and not part of a compound: "treaty obligations".
    private static boolean namesPact(Sentence sentence, int index) {
        Token token = sentence.token(index);
        boolean modifier = token.isRelation("compound") && token.head() > index;
        return token.isNoun() && PACTS.contains(token.lowerLemma()) && !modifier;
    }

    /// The verbs that tell steps of a pact: its participles, and the nearest above it or behind it.
    private static List<Integer> verbs(Sentence sentence, int pact) {
        List<Integer> verbs = new ArrayList<>();
        for (int dependent : sentence.dependents(pact)) {
            if (sentence.isRelation(dependent, "acl") && isStep(sentence.token(dependent))) {
                verbs.add(dependent);
            }
        }
        int above = sentence.token(pact).head();
        for (int steps = 0; steps < STEP_REACH && above >= 0; steps++) {
            boolean participle = above == pact + 1 && isParticipleBehind(sentence, pact);
            if (isStep(sentence.token(above)) && !participle) {
                verbs.add(above);
                return verbs;
            }
            above = sentence.token(above).head();
        }
        if (isParticipleBehind(sentence, pact)) {
            verbs.add(pact + 1);
        }
        return verbs;
    }

    private static boolean isStep(Token token) {
        return token.isVerb() && STEPS.containsKey(token.lemma());
    }

    /// The parser sometimes hangs a pact's participle elsewhere: "the partnership announced at the
    /// summit".
    private static boolean isParticipleBehind(Sentence sentence, int pact) {
        return pact + 1 < sentence.size()
                && sentence.token(pact + 1).hasTag("VBN", "VBD")
                && isStep(sentence.token(pact + 1));
    }

    /// The step that a verb tells and, where a participle stands right behind the pact, its step
    /// too; none where the verb tells no step.
    private static List<PactMention> steps(
            Sentence sentence, int pact, int verb, List<TimeMention> times, List<Integer> parties) {
        PactMention.Step plain = STEPS.get(sentence.token(verb).lemma());
        if (plain == null) {
            return List.of();
        }
        Optional<PactMention.Step> step = step(plain, StatusReader.of(sentence, verb));
        if (step.isEmpty()) {
            return List.of();
        }
        PactMention first = mention(sentence, pact, verb, step.get(), times, parties);
        int behind = pact + 1;
        if (behind == verb || !isParticipleBehind(sentence, pact)) {
            return List.of(first);
        }
        PactMention.Step other = STEPS.getOrDefault(sentence.token(behind).lemma(), plain);
        return List.of(first, mention(sentence, pact, behind, other, times, parties));
    }

    /// How far the pact has come if the verb's step has that status; empty where it was not done.
    private static Optional<PactMention.Step> step(PactMention.Step plain, EventStatus status) {
        boolean announced = plain == PactMention.Step.ANNOUNCED;
        return switch (status) {
            case OCCURRED, ONGOING -> Optional.of(plain);
            case POSSIBLE -> Optional.of(PactMention.Step.PROPOSED);
            case SCHEDULED, EXPECTED ->
                    Optional.of(
                            plain == PactMention.Step.SIGNED
                                    ? PactMention.Step.TO_BE_SIGNED
                                    : announced ? PactMention.Step.PROPOSED : plain);
            case CANCELLED, DENIED -> Optional.empty();
        };
    }

    private static PactMention mention(
            Sentence sentence,
            int pact,
            int verb,
            PactMention.Step step,
            List<TimeMention> times,
            List<Integer> parties) {
        int start = nameStart(sentence, pact);
        Span name = sentence.span(start, start == pact ? nameEnd(sentence, pact) : pact);
        return new PactMention(
                name.cover(sentence.token(verb).span()),
                name,
                step,
                parties,
                when(sentence, verb, pact, times),
                occasion(sentence, verb, pact));
    }

    /// "signed a pact at the summit": what hangs on the verb or, as parsers have it, on the pact.
    private static Optional<Span> occasion(Sentence sentence, int verb, int pact) {
        return Stream.of(verb, pact)
                .flatMap(head -> sentence.dependents(head).stream())
                .filter(d -> sentence.isLedBy(d, "at", "during") && sentence.token(d).isNoun())
                .map(d -> sentence.token(d).span())
                .findFirst();
    }

    /// Without article, "new" and owner: "security partnership" of "a new security partnership".
    private static int nameStart(Sentence sentence, int pact) {
        int start = NounPhrase.around(sentence, pact).first();
        while (start < pact && isNoName(sentence, start)) {
            start++;
        }
        return start;
    }

    /// A pact of no other name is told by what it is on: "memorandum on port fees".
    private static int nameEnd(Sentence sentence, int pact) {
        for (int dependent : sentence.dependents(pact)) {
            boolean matter =
                    dependent > pact
                            && sentence.isRelation(dependent, "nmod")
                            && sentence.isLedBy(dependent, "on")
                            && !TimeReader.isCalendarWord(sentence.token(dependent).word());
            if (matter) {
                return NounPhrase.around(sentence, dependent).last();
            }
        }
        return pact;
    }

    private static boolean isNoName(Sentence sentence, int i) {
        return sentence.token(i).hasTag("DT", "PRP$", "POS", "CD")
                || NO_NAME.contains(sentence.token(i).lemma())
                || sentence.token(i + 1).hasTag("POS");
    }

    /// The states and organisations that the sentence names, or means by "the two countries".
    private static List<Integer> parties(Sentence sentence, Casting cast, Pairs pairs) {
        Set<Integer> parties = new LinkedHashSet<>();
        for (int i = 0; i < sentence.size(); i++) {
            parties.addAll(pairs.meant(sentence, i));
            OptionalInt member = cast.namedAt(sentence.token(i));
            if (member.isPresent() && isParty(cast.kindOf(member.getAsInt()))) {
                parties.add(member.getAsInt());
            }
        }
        return List.copyOf(parties);
    }

    private static boolean isParty(ActorKind kind) {
        return kind == ActorKind.STATE || kind == ActorKind.ORGANISATION;
    }

    /// The first time below the verb; one behind the pact belongs to the participle behind it.
    private static When when(Sentence sentence, int verb, int pact, List<TimeMention> times) {
        for (TimeMention time : times) {
            int at = sentence.indexAt(time.span().start());
            boolean placed =
                    !(time.expression() instanceof TimeExpression.Length)
                            && sentence.span().contains(time.span())
                            && sentence.isBelow(at, verb);
            boolean ofParticiple = at > pact && isParticipleBehind(sentence, pact);
            if (placed && (verb > pact || !ofParticiple)) {
                return new When.Said(time.span(), time.expression());
            }
        }
        return new When.Unsaid();
    }
}
