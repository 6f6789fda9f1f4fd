package org.secondsource.reading.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
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
import org.secondsource.reading.cast.NounPhrase;
import org.secondsource.reading.time.TimeExpression;
import org.secondsource.reading.time.TimeMention;
import org.secondsource.reading.time.When;
import org.secondsource.text.Span;

/// Reads the steps of pacts: what was proposed, announced, reviewed, signed, put into force or
/// ended.
public final class PactReader {
    private static final Set<String> PACTS =
            Set.of(
                    "partnership",
                    "pact",
                    "agreement",
                    "treaty",
                    "deal",
                    "accord",
                    "memorandum",
                    "protocol",
                    "charter",
                    "convention",
                    "compact",
                    "truce",
                    "ceasefire",
                    "alliance");
    private static final Map<String, PactMention.Step> STEPS =
            Map.ofEntries(
                    Map.entry("propose", PactMention.Step.PROPOSED),
                            Map.entry("draft", PactMention.Step.PROPOSED),
                    Map.entry("negotiate", PactMention.Step.PROPOSED),
                            Map.entry("offer", PactMention.Step.PROPOSED),
                    Map.entry("seek", PactMention.Step.PROPOSED),
                            Map.entry("announce", PactMention.Step.ANNOUNCED),
                    Map.entry("unveil", PactMention.Step.ANNOUNCED),
                            Map.entry("reach", PactMention.Step.ANNOUNCED),
                    Map.entry("strike", PactMention.Step.ANNOUNCED),
                            Map.entry("settle", PactMention.Step.ANNOUNCED),
                    Map.entry("agree", PactMention.Step.ANNOUNCED),
                            Map.entry("clinch", PactMention.Step.ANNOUNCED),
                    Map.entry("establish", PactMention.Step.ANNOUNCED),
                            Map.entry("launch", PactMention.Step.ANNOUNCED),
                    Map.entry("conclude", PactMention.Step.SIGNED),
                            Map.entry("review", PactMention.Step.REVIEWED),
                    Map.entry("discuss", PactMention.Step.REVIEWED),
                            Map.entry("assess", PactMention.Step.REVIEWED),
                    Map.entry("sign", PactMention.Step.SIGNED),
                            Map.entry("seal", PactMention.Step.SIGNED),
                    Map.entry("ink", PactMention.Step.SIGNED),
                            Map.entry("ratify", PactMention.Step.IN_FORCE),
                    Map.entry("implement", PactMention.Step.IN_FORCE),
                            Map.entry("enter", PactMention.Step.IN_FORCE),
                    Map.entry("suspend", PactMention.Step.SUSPENDED),
                            Map.entry("freeze", PactMention.Step.SUSPENDED),
                    Map.entry("end", PactMention.Step.ENDED),
                            Map.entry("terminate", PactMention.Step.ENDED),
                    Map.entry("scrap", PactMention.Step.ENDED),
                            Map.entry("tear", PactMention.Step.ENDED),
                    Map.entry("abandon", PactMention.Step.ENDED),
                            Map.entry("quit", PactMention.Step.ENDED));

    /// The steps in the order of the text.
    public List<PactMention> read(
            String text, List<Sentence> sentences, List<TimeMention> times, Casting cast) {
        List<PactMention> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                Token token = sentence.token(i);
                boolean names =
                        token.isNoun()
                                && PACTS.contains(token.lemma().toLowerCase(Locale.ROOT))
                                && !isModifier(sentence, i);
                if (names) {
                    steps(sentence, i, times, cast, found);
                }
            }
        }
        return found;
    }

    private static boolean isModifier(Sentence sentence, int index) {
        return sentence.isRelation(index, "compound") && sentence.token(index).head() > index;
    }

    private static void steps(
            Sentence sentence,
            int pact,
            List<TimeMention> times,
            Casting cast,
            List<PactMention> found) {
        for (int dependent : sentence.dependents(pact)) {
            boolean clause = sentence.isRelation(dependent, "acl");
            if (clause && sentence.token(dependent).isVerb()) {
                add(sentence, pact, dependent, times, cast, found);
            }
        }
        int above = pact;
        for (int steps = 0; steps < 5 && above >= 0; steps++) {
            above = sentence.token(above).head();
            if (above >= 0
                    && sentence.token(above).isVerb()
                    && STEPS.containsKey(sentence.token(above).lemma())) {
                add(sentence, pact, above, times, cast, found);
                return;
            }
        }
        int beside = behind(sentence, pact);
        if (beside >= 0) {
            add(sentence, pact, beside, times, cast, found);
        }
    }

    /// The parser sometimes hangs a pact's participle elsewhere: "the partnership announced at the
    /// summit".
    private static int behind(Sentence sentence, int pact) {
        int next = pact + 1;
        boolean participle =
                next < sentence.size()
                        && sentence.token(next).tag().matches("VBN|VBD")
                        && STEPS.containsKey(sentence.token(next).lemma());
        return participle ? next : -1;
    }

    private static void add(
            Sentence sentence,
            int pact,
            int verb,
            List<TimeMention> times,
            Casting cast,
            List<PactMention> found) {
        PactMention.Step plain = STEPS.get(sentence.token(verb).lemma());
        if (plain == null) {
            return;
        }
        EventStatus status = StatusReader.of(sentence, verb);
        boolean done = status == EventStatus.OCCURRED || status == EventStatus.ONGOING;
        boolean open = status == EventStatus.SCHEDULED || status == EventStatus.EXPECTED;
        PactMention.Step step = plain;
        if (!done) {
            if (plain == PactMention.Step.SIGNED && open) {
                step = PactMention.Step.TO_BE_SIGNED;
            } else if (status == EventStatus.POSSIBLE
                    || open && plain == PactMention.Step.ANNOUNCED) {
                step = PactMention.Step.PROPOSED;
            } else if (!open) {
                return;
            }
        }
        NounPhrase phrase = NounPhrase.around(sentence, pact);
        Span name = sentence.span(nameStart(sentence, phrase, pact), pact);
        Span whole = name.cover(sentence.token(verb).span());
        found.add(
                new PactMention(
                        whole,
                        name,
                        step,
                        parties(sentence, cast),
                        when(sentence, verb, pact, times)));
        int behind = behind(sentence, pact);
        boolean more = behind >= 0 && behind != verb;
        if (more) {
            PactMention.Step other = STEPS.getOrDefault(sentence.token(behind).lemma(), plain);
            found.add(
                    new PactMention(
                            name.cover(sentence.token(behind).span()),
                            name,
                            other,
                            parties(sentence, cast),
                            when(sentence, behind, pact, times)));
        }
    }

    /// Without article, "new" and owner: "security partnership" of "a new security partnership".
    private static int nameStart(Sentence sentence, NounPhrase phrase, int pact) {
        int start = phrase.first();
        while (start < pact
                && (Set.of("DT", "PRP$", "POS", "CD").contains(sentence.token(start).tag())
                        || Set.of("new", "draft", "such", "proposed", "planned")
                                .contains(sentence.token(start).lemma())
                        || sentence.token(start + 1).tag().equals("POS"))) {
            start++;
        }
        return start;
    }

    private static List<Integer> parties(Sentence sentence, Casting cast) {
        Set<Integer> parties = new LinkedHashSet<>();
        for (int i = 0; i < sentence.size(); i++) {
            OptionalInt member = cast.namedAt(sentence.token(i));
            if (member.isPresent()) {
                ActorKind kind = cast.kindOf(member.getAsInt());
                if (kind == ActorKind.STATE || kind == ActorKind.ORGANISATION) {
                    parties.add(member.getAsInt());
                }
            }
        }
        return List.copyOf(parties);
    }

    private static When when(Sentence sentence, int verb, int pact, List<TimeMention> times) {
        Optional<TimeMention> nearest = Optional.empty();
        for (TimeMention time : times) {
            boolean placed = !(time.expression() instanceof TimeExpression.Length);
            if (!placed || !sentence.span().contains(time.span())) {
                continue;
            }
            int at = sentence.indexAt(time.span().start());
            boolean below =
                    sentence.isBelow(at, verb)
                            && (verb > pact || !isBehindParticiple(sentence, pact, at));
            if (below && nearest.isEmpty()) {
                nearest = Optional.of(time);
            }
        }
        return nearest.<When>map(time -> new When.Said(time.span(), time.expression()))
                .orElse(new When.Unsaid());
    }

    private static boolean isBehindParticiple(Sentence sentence, int pact, int at) {
        return behind(sentence, pact) >= 0 && at > pact;
    }
}
