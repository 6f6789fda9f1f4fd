package org.secondsource.reading.trigger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.Words;
import org.secondsource.reading.time.TimeReader;
import org.secondsource.text.WordTable;

/// The words that name events, by kind (`kinds.tsv`).
public final class EventLexicon {
    private static final Set<String> PHONES = Set.of("phone", "telephone", "call");

    /// What is fired by a gun, not from a post.
    private static final Set<String> SHOTS =
            Words.of("shot, missile, rocket, gun, bullet, round, weapon, artillery, salvo, shell");

    /// Nouns behind an event's that are about it: "murder charge", "crash scene".
    private static final Set<String> ABOUT =
            Words.of(
                    "charge, case, suspect, victim, scene, suspicion, attempt, count, plot, spree,"
                            + " rampage, toll, warrant");

    /// How many words before and behind a noun its companion may stand. Set by hand: "phone" of "a
    /// phone call", and "with the president of Norway by phone".
    private static final int COMPANION_BEFORE = 3;

    private static final int COMPANION_BEHIND = 8;

    private final Map<String, EventKind> verbs = new HashMap<>();
    private final Map<String, EventKind> nouns = new HashMap<>();
    private final Map<EventKind, List<String>> companions = new HashMap<>();
    private final Map<String, EventKind> byName = new HashMap<>();
    private final VerbPhrases phrases = VerbPhrases.load();
    private final NounPhrases nounPhrases = NounPhrases.load();

    private EventLexicon() {}

    public static EventLexicon load() {
        EventLexicon lexicon = new EventLexicon();
        for (WordTable.Row row : WordTable.beside(EventLexicon.class, "kinds.tsv").rows()) {
            EventKind kind =
                    new EventKind(
                            row.text(0),
                            row.text(1),
                            row.text(2),
                            row.text(6).equals("aside"),
                            core(row.text(7)),
                            row.text(8).equals("chance"));
            row.words(3).forEach(verb -> lexicon.verbs.putIfAbsent(verb, kind));
            row.words(4).forEach(noun -> lexicon.nouns.putIfAbsent(noun, kind));
            lexicon.companions.put(kind, row.words(5));
            lexicon.byName.put(kind.name(), kind);
        }
        return lexicon;
    }

    /// The names of all kinds, in the order of the alphabet.
    public static List<String> kinds() {
        return WordTable.beside(EventLexicon.class, "kinds.tsv").rows().stream()
                .map(row -> row.text(0))
                .sorted()
                .toList();
    }

    private static EventKind.Core core(String word) {
        return word.isEmpty()
                ? EventKind.Core.DOER
                : EventKind.Core.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /// The kind of a name; empty where there is none.
    public Optional<EventKind> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// The names of all kinds, in their order.
    public List<String> names() {
        return byName.keySet().stream().sorted().toList();
    }

    /// Whether one of the sentences speaks of work, so that a strike is one of workers.
    public static boolean areOfWork(List<Sentence> sentences) {
        return Walkouts.isOfWork(sentences);
    }

    /// The kind of event that a word names; empty where it names none.
    ///
    /// @param ofWork whether the sentences around speak of work and unions (`areOfWork`)
    public Optional<EventKind> kind(Sentence sentence, int index, boolean ofWork) {
        Token token = sentence.token(index);
        if (EventPhrases.isDrunkDriving(sentence, index)) {
            return Optional.ofNullable(nouns.get("dui"));
        }
        if (EventPhrases.isLegalCount(sentence, index)) {
            return Optional.ofNullable(nouns.get("crime"));
        }
        if (EventPhrases.isRunOfHitAndRun(sentence, index)) {
            return Optional.ofNullable(verbs.get("flee"));
        }
        if (EventPhrases.isHitOfHitAndRun(sentence, index)) {
            return Optional.ofNullable(verbs.get("hit"));
        }
        if (token.isVerb()) {
            Optional<String> phrase = phrases.kind(sentence, index);
            return phrase.isPresent()
                    ? phrase.map(byName::get) // none where the frame names no event
                    : special(sentence, index).or(() -> verb(sentence, index));
        }
        if (EventPhrases.isCasualty(sentence, index)) {
            return Optional.ofNullable(verbs.get("injure"));
        }
        if (token.hasTag("JJ")) {
            return adjective(sentence, index);
        }
        return token.isNoun() ? noun(sentence, index, ofWork) : Optional.empty();
    }

    private Optional<EventKind> adjective(Sentence sentence, int index) {
        String word = sentence.lower(index);
        if (nounPhrases.isNoEvent(sentence, index, word)) {
            return Optional.empty();
        }
        return switch (word) {
            case "final" ->
                    sentence.holds(index + 1)
                                    && sentence.token(index + 1).isNoun() // "the final report"
                            ? Optional.empty()
                            : Optional.ofNullable(nouns.get(word));
            case "semi-final", "semifinal" -> Optional.ofNullable(nouns.get(word));
            case "dead" -> Optional.ofNullable(verbs.get("die"));
            case "guilty" -> Optional.ofNullable(nouns.get(word));
            default -> Optional.empty();
        };
    }

    private Optional<EventKind> verb(Sentence sentence, int index) {
        return Optional.ofNullable(verbs.get(sentence.lowerLemma(index)))
                .filter(kind -> !isState(sentence, index, kind) && isVerbSense(sentence, index));
    }

    /// "shattered roads", "the hardest-hit towns".
    private static boolean isState(Sentence sentence, int verb, EventKind kind) {
        return sentence.isRelation(verb, "amod")
                && (kind.name().equals("damage") || sentence.hasLemma(verb, "hit", "strike"));
    }

    private Optional<EventKind> noun(Sentence sentence, int index, boolean ofWork) {
        String lemma = EventPhrases.singular(sentence, index);
        EventKind kind = nouns.get(nouns.containsKey(lemma) ? lemma : sentence.lowerLemma(index));
        boolean chatter = lemma.equals("talk") && sentence.token(index).hasTag("NN");
        boolean month =
                sentence.token(index).isCapitalised()
                        && TimeReader.isCalendarWord(sentence.token(index).word());
        boolean gunfire = lemma.equals("fire") && sentence.hasLemma(index - 1, "open");
        if (kind == null) {
            return HiddenVerbs.of(sentence, index, verbs.keySet()).map(verbs::get);
        }
        if (chatter || month || gunfire || isPartOfPhrase(sentence, index)) {
            return Optional.empty();
        }
        if (!EventPhrases.isNounSense(sentence, index, lemma)
                || nounPhrases.isNoEvent(sentence, index, lemma)) {
            return Optional.empty();
        }
        if (lemma.equals("strike") && Walkouts.isWalkout(sentence, index, ofWork)) {
            return Optional.ofNullable(nouns.get("walkout"));
        }
        List<String> needed = companions.getOrDefault(kind, List.of());
        boolean own = needed.contains(lemma) && !lemma.equals("phone");
        return needed.isEmpty()
                        || own
                        || lemma.equals("call") && isBetween(sentence, index)
                        || stands(sentence, index, needed)
                ? Optional.of(kind)
                : Optional.empty();
    }

    /// Verbs that name an event only together with what they say it of: "spoke by phone", "fired
    /// rockets".
    private Optional<EventKind> special(Sentence sentence, int index) {
        String lemma = sentence.lowerLemma(index);
        if (lemma.equals("speak") || lemma.equals("talk") || lemma.equals("discuss")) {
            boolean phone = sentence.subtree(index).stream().anyMatch(i -> isByPhone(sentence, i));
            return phone ? Optional.ofNullable(verbs.get("phone")) : Optional.empty();
        }
        String thing = sentence.lowerLemma(sentence.dependent(index, "obj").orElse(-1));
        if (lemma.equals("fire") && isAtSomebody(sentence, index, thing)) {
            return Optional.ofNullable(verbs.get("attack"));
        }
        return Optional.empty();
    }

    /// "fired rockets", "fired at the crowd"; not "fired the director".
    private static boolean isAtSomebody(Sentence sentence, int fire, String thing) {
        return SHOTS.contains(thing)
                || thing.isEmpty()
                        && sentence.dependents(fire).stream()
                                .anyMatch(d -> sentence.isLedBy(d, "at", "on", "into"));
    }

    private static boolean isByPhone(Sentence sentence, int i) {
        return PHONES.contains(sentence.token(i).lemma())
                && sentence.isLedBy(i, "by", "on", "over");
    }

    /// "call for", "fly a flag", "strike a deal", "sign of" are other things.
    private static boolean isVerbSense(Sentence sentence, int index) {
        OptionalInt object = sentence.dependent(index, "obj");
        return switch (sentence.lowerLemma(index)) {
            case "call" -> object.isPresent() && isRing(sentence, index, object.getAsInt());
            case "travel", "fly" ->
                    object.isPresent() || sentence.dependent(index, "obl").isPresent();
            case "strike" ->
                    !isThought(sentence, index)
                            && (object.isPresent()
                                    || sentence.token(index).hasTag("VBN")
                                    || EventPhrases.sharesObject(sentence, index));
            case "brief" ->
                    !sentence.isRelation(index, "acl")
                            && (object.isPresent()
                                    || sentence.dependent(index, "nsubj").isPresent());
            case "storm", "target", "shell", "station", "catch", "hit" ->
                    sentence.token(index).hasTag("VBN")
                            || object.isPresent()
                            || sentence.dependent(index, "nsubj").isPresent();
            default -> EventPhrases.isVerbSense(sentence, index);
        };
    }

    /// "it struck her that the gate was open".
    private static boolean isThought(Sentence sentence, int strike) {
        return sentence.dependent(strike, "nsubj", "expl").stream()
                        .anyMatch(i -> sentence.isWord(i, "it", "what"))
                && sentence.dependent(strike, "ccomp", "csubj").isPresent();
    }

    /// "called Oslo", not "called it a raid" and "called off the visit".
    private static boolean isRing(Sentence sentence, int call, int object) {
        return sentence.dependent(call, "xcomp", "ccomp", "compound:prt").isEmpty()
                && !sentence.isRelation(call, "acl")
                && sentence.token(object).isProperNoun();
    }

    /// "the call between Lee and Falk".
    private static boolean isBetween(Sentence sentence, int call) {
        return sentence.dependents(call).stream()
                .anyMatch(d -> d > call && sentence.isLedBy(d, "between"));
    }

    /// A noun that only modifies another ("phone company", "talk show") names no event; in "call"
    /// and "meeting" compounds the last word does. "murder charge" names two.
    private boolean isPartOfPhrase(Sentence sentence, int index) {
        int head = sentence.token(index).head();
        if (!sentence.isRelation(index, "compound") || head < index) {
            return false;
        }
        String whole = sentence.lowerLemma(head);
        EventKind kind = nouns.get(whole);
        boolean another = kind != null && !kind.equals(nouns.get(sentence.lowerLemma(index)));
        return !another && !ABOUT.contains(whole);
    }

    private static boolean stands(Sentence sentence, int index, List<String> needed) {
        List<Integer> near = new ArrayList<>(sentence.subtree(index));
        for (int i = Math.max(0, index - COMPANION_BEFORE);
                i < Math.min(sentence.size(), index + COMPANION_BEHIND + 1);
                i++) {
            near.add(i);
        }
        for (int i : near) {
            if (i != index && needed.contains(sentence.lowerLemma(i))) {
                return true;
            }
        }
        return false;
    }
}
