package org.secondsource.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.NounPhrase;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.cast.Casting;
import org.secondsource.reading.cast.Gazetteer;
import org.secondsource.reading.cast.PlaceReader;
import org.secondsource.reading.cue.Sort;
import org.secondsource.reading.statement.Statement;
import org.secondsource.reading.statement.StatementReader;
import org.secondsource.reading.time.TimeMention;
import org.secondsource.reading.time.When;
import org.secondsource.reading.trigger.EventKind;
import org.secondsource.reading.trigger.EventLexicon;
import org.secondsource.text.Span;

/// Reads the mentions of events: verbs and nouns that name one, with who takes part, where, when,
/// what about, and how far it has come.
public final class EventReader {
    private static final Set<String> TOPIC_LEADS =
            Set.of("on", "about", "over", "regarding", "concerning");

    /// How far from its start the first event of a content may stand, in characters, for the
    /// speaker's attitude to be to it. Set by hand: about six words.
    private static final int CONTENT_HEAD = 40;

    private final EventLexicon lexicon = EventLexicon.load();
    private final HallmarkReader hallmarks = new HallmarkReader();
    private final PlaceReader places;
    private final ParticipantReader participants;

    public EventReader(Gazetteer gazetteer) {
        this.places = new PlaceReader(gazetteer);
        this.participants = new ParticipantReader(places);
    }

    /// The mentions of a report, in the order of the text.
    public List<EventMention> read(
            String text,
            List<Sentence> sentences,
            List<TimeMention> times,
            List<Statement> statements,
            Casting cast) {
        List<EventMention> found = new ArrayList<>();
        Pairs pairs = new Pairs(sentences, cast);
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            boolean ofWork = EventLexicon.areOfWork(sentences.subList(Math.max(0, s - 1), s + 1));
            for (int i = 0; i < sentence.size(); i++) {
                Optional<EventKind> kind = lexicon.kind(sentence, i, ofWork);
                if (kind.isPresent()) {
                    EventMention mention =
                            mention(sentence, i, kind.get(), text, times, statements, cast, pairs);
                    boolean off =
                            mention.status() == EventStatus.SCHEDULED
                                    && s + 1 < sentences.size()
                                    && CallingOff.isInNext(sentence, i, sentences.get(s + 1));
                    found.add(
                            off
                                    ? mention.as(EventStatus.CANCELLED)
                                    : another(
                                            dayInNext(mention, sentences, s, i, times),
                                            found,
                                            text));
                }
            }
        }
        return found;
    }

    /// "Saturday's meeting of the board is off. The | meeting of 14 March stands": with those who
    /// take part in the one told before in the same word, where only its day tells it from that.
    private static EventMention another(
            EventMention mention, List<EventMention> before, String text) {
        int start = mention.trigger().start();
        boolean onlyDay =
                mention.participants().isEmpty()
                        && mention.when() instanceof When.Said
                        && text.substring(Math.max(0, start - 4), start).equalsIgnoreCase("the ");
        return before.reversed().stream()
                .filter(other -> onlyDay && other.kind().equals(mention.kind()))
                .filter(other -> !other.participants().isEmpty())
                .filter(other ->
                        other.trigger().of(text).equalsIgnoreCase(mention.trigger().of(text)))
                .findFirst()
                .map(other -> mention.with(other.participants()))
                .orElse(mention);
    }

    /// With the new day that the next sentence gives an event put on another.
    private static EventMention dayInNext(
            EventMention mention,
            List<Sentence> sentences,
            int at,
            int trigger,
            List<TimeMention> times) {
        boolean open = mention.when() instanceof When.Unsaid && at + 1 < sentences.size();
        return open && mention.status() == EventStatus.SCHEDULED
                ? mention.on(
                        DayReader.inNext(sentences.get(at), trigger, sentences.get(at + 1), times))
                : mention;
    }

    private EventMention mention(
            Sentence sentence,
            int trigger,
            EventKind kind,
            String text,
            List<TimeMention> times,
            List<Statement> statements,
            Casting cast,
            Pairs pairs) {
        Span word = sentence.token(trigger).span();
        List<Statement> around = StatementReader.allHolding(statements, word);
        Optional<Statement> statement = around.stream().findFirst();
        return new EventMention(
                clause(sentence, trigger, statement),
                word,
                kind,
                participants.read(sentence, trigger, kind, around, cast, pairs),
                place(sentence, trigger, kind, text),
                DayReader.when(sentence, trigger, times),
                new Course(
                        possible(sentence, trigger, status(sentence, trigger, statement), kind),
                        StatusReader.isReference(sentence, trigger),
                        DayReader.movedFrom(sentence, trigger, times)),
                hallmarks.read(sentence, trigger, kind),
                topics(sentence, trigger),
                statement.map(Statement::id));
    }

    private static EventStatus status(
            Sentence sentence, int trigger, Optional<Statement> statement) {
        EventStatus own = StatusReader.of(sentence, trigger);
        if (statement.isEmpty()) {
            return own;
        }
        boolean open = sentence.token(trigger).hasTag("VB") || sentence.token(trigger).isNoun();
        boolean happened = open && (own == EventStatus.OCCURRED || own == EventStatus.ONGOING);
        boolean meant = happened && isContentHead(sentence, trigger, statement.get());
        return switch (statement.get().modality()) {
            case DENIED ->
                    own == EventStatus.CANCELLED ? EventStatus.SCHEDULED : EventStatus.DENIED;
            case EXPECTED -> happened || own == EventStatus.SCHEDULED ? EventStatus.EXPECTED : own;
            case INTENDED -> meant ? EventStatus.SCHEDULED : own;
            case POSSIBLE ->
                    isDoubted(sentence, trigger, statement.get(), own) ? EventStatus.POSSIBLE : own;
            case ASSERTED -> own;
        };
    }

    /// "doubts that | it paid", "did not deny that | it paid".
    private static boolean isDoubted(
            Sentence sentence, int trigger, Statement statement, EventStatus own) {
        boolean open = statement.sort() == Sort.SUSPECT || statement.sort() == Sort.DENY;
        boolean done = own == EventStatus.OCCURRED || own == EventStatus.ONGOING;
        return open
                && done
                && sentence.token(trigger).isVerb()
                && isContentHead(sentence, trigger, statement);
    }

    /// Nobody plans what comes by chance and nobody calls it off: "the confirmed dead" are no plan,
    /// "will die" expects it.
    private static EventStatus possible(
            Sentence sentence, int trigger, EventStatus status, EventKind kind) {
        if (!kind.isChance()) {
            return status;
        }
        boolean ahead = sentence.hasDependent(trigger, "aux", "will", "'ll", "shall");
        return switch (status) {
            case SCHEDULED -> ahead ? EventStatus.EXPECTED : EventStatus.OCCURRED;
            case CANCELLED -> ahead ? EventStatus.DENIED : EventStatus.OCCURRED;
            default -> status;
        };
    }

    /// Whether the trigger stands early in what is said, so that the speaker's attitude is to it.
    private static boolean isContentHead(Sentence sentence, int trigger, Statement statement) {
        return sentence.token(trigger).start() - statement.content().start() < CONTENT_HEAD;
    }

    /// The words below the clause's verb that belong to the trigger: the clause without its
    /// attribution.
    private static Span clause(Sentence sentence, int trigger, Optional<Statement> statement) {
        int root = sentence.verbAbove(trigger).orElse(trigger);
        int first = trigger;
        int last = trigger;
        for (int i : sentence.subtree(root)) {
            first = Math.min(first, i);
            last = Math.max(last, i);
        }
        while (last > first && sentence.token(last).isMark()) {
            last--;
        }
        while (first < last && sentence.token(first).isMark()) {
            first++;
        }
        Span whole = sentence.span(first, last);
        Optional<Span> content = statement.map(Statement::content);
        if (content.isPresent() && content.get().overlaps(whole)) {
            return new Span(
                    Math.max(whole.start(), content.get().start()),
                    Math.min(whole.end(), content.get().end()));
        }
        return whole;
    }

    /// The words that carry the event: its trigger and, for a noun, its participles and the verb it
    /// hangs on.
    static List<Integer> anchors(Sentence sentence, int trigger) {
        List<Integer> anchors = new ArrayList<>(List.of(trigger));
        int head = sentence.token(trigger).head();
        if (sentence.token(trigger).isVerb()) {
            if (head >= 0 && sentence.isRelation(trigger, "xcomp")) {
                anchors.add(head);
            }
            return anchors;
        }
        for (int dependent : sentence.dependents(trigger)) {
            if (sentence.isRelation(dependent, "acl") && sentence.token(dependent).isVerb()) {
                anchors.add(dependent);
            }
        }
        boolean argument =
                sentence.isRelation(trigger, "obj", "nsubj")
                        || sentence.isRelation(trigger, "obl")
                                && sentence.isLedBy(trigger, "in", "for", "at");
        if (head >= 0 && argument && sentence.token(head).isVerb()) {
            anchors.add(head);
        }
        return anchors;
    }

    private String place(Sentence sentence, int trigger, EventKind kind, String text) {
        if (sentence.token(trigger).isVerb()) {
            OptionalInt object = sentence.dependent(trigger, "obj");
            if (object.isPresent() && participants.isPlaceObject(sentence, object.getAsInt())) {
                return PlaceReader.phrase(sentence, object.getAsInt(), text);
            }
        }
        if (kind.name().equals("visit")) {
            for (int dependent : sentence.dependents(trigger)) {
                boolean placed =
                        places.names(sentence, dependent)
                                || PlaceReader.isGround(sentence.token(dependent));
                if (placed && sentence.isLedBy(dependent, "of")) {
                    return PlaceReader.phrase(sentence, dependent, text); // "a visit of Oslo"
                }
            }
        }
        for (int anchor : anchors(sentence, trigger)) {
            Optional<String> place = places.below(sentence, anchor, text);
            if (place.isPresent()) {
                return place.get();
            }
        }
        return sentence.token(trigger).isVerb() ? "" : placeOfThing(sentence, trigger, text);
    }

    /// "the sinking of a ferry in the strait".
    private String placeOfThing(Sentence sentence, int noun, String text) {
        for (int dependent : sentence.dependents(noun)) {
            Optional<String> place =
                    sentence.isRelation(dependent, "nmod")
                            ? places.below(sentence, dependent, text)
                            : Optional.empty();
            if (place.isPresent()) {
                return place.get();
            }
        }
        return "";
    }

    private static List<Span> topics(Sentence sentence, int trigger) {
        List<Span> topics = new ArrayList<>();
        for (int anchor : anchors(sentence, trigger)) {
            for (int dependent : sentence.dependents(anchor)) {
                if (dependent > trigger && isTopic(sentence, dependent)) {
                    topics.add(NounPhrase.around(sentence, dependent).span(sentence));
                }
                if (isPurpose(sentence, dependent)) {
                    sentence.dependent(dependent, "obj").stream()
                            .mapToObj(object -> NounPhrase.around(sentence, object).span(sentence))
                            .forEach(topics::add);
                }
            }
        }
        return topics;
    }

    /// "talks on fishing"; not "talks on Monday".
    private static boolean isTopic(Sentence sentence, int index) {
        Token token = sentence.token(index);
        boolean time = token.isProperNoun() && token.word().endsWith("day");
        return sentence.preposition(index).filter(TOPIC_LEADS::contains).isPresent()
                && sentence.isRelation(index, "nmod", "obl")
                && !time;
    }

    /// "met to discuss fishing".
    private static boolean isPurpose(Sentence sentence, int index) {
        return sentence.isRelation(index, "advcl", "acl")
                && sentence.hasLemma(index, "discuss", "address", "cover", "share", "review");
    }
}
