package org.secondsource.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.reading.cast.Casting;
import org.secondsource.reading.cast.Gazetteer;
import org.secondsource.reading.cast.NounPhrase;
import org.secondsource.reading.cast.PlaceReader;
import org.secondsource.reading.statement.Modality;
import org.secondsource.reading.statement.Statement;
import org.secondsource.reading.statement.StatementReader;
import org.secondsource.reading.time.TimeExpression;
import org.secondsource.reading.time.TimeMention;
import org.secondsource.reading.time.When;
import org.secondsource.text.Span;

/// Reads the mentions of events: verbs and nouns that name one, with who takes part, where, when,
/// what about, and how far it has come.
public final class EventReader {
    private static final Set<String> TOPIC_LEADS =
            Set.of("on", "about", "over", "regarding", "concerning");

    private final EventLexicon lexicon = EventLexicon.load();
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
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                Optional<EventKind> kind = lexicon.kind(sentence, i);
                if (kind.isPresent()) {
                    found.add(mention(sentence, i, kind.get(), text, times, statements, cast));
                }
            }
        }
        return found;
    }

    private EventMention mention(
            Sentence sentence,
            int trigger,
            EventKind kind,
            String text,
            List<TimeMention> times,
            List<Statement> statements,
            Casting cast) {
        Span word = sentence.token(trigger).span();
        Optional<Statement> statement = StatementReader.holding(statements, word);
        return new EventMention(
                clause(sentence, trigger, statement),
                word,
                kind,
                participants.read(sentence, trigger, statement, cast),
                place(sentence, trigger, text),
                when(sentence, trigger, times),
                status(sentence, trigger, statement),
                topics(sentence, trigger),
                statement.map(Statement::id));
    }

    private static EventStatus status(
            Sentence sentence, int trigger, Optional<Statement> statement) {
        EventStatus own = StatusReader.of(sentence, trigger);
        if (statement.isEmpty()) {
            return own;
        }
        boolean happened = own == EventStatus.OCCURRED || own == EventStatus.ONGOING;
        Modality modality = statement.get().modality();
        if (modality == Modality.DENIED) {
            return EventStatus.DENIED;
        }
        boolean open =
                sentence.token(trigger).tag().equals("VB") || sentence.token(trigger).isNoun();
        if (modality == Modality.EXPECTED && (happened && open || own == EventStatus.SCHEDULED)) {
            return EventStatus.EXPECTED;
        }
        if (modality == Modality.INTENDED
                && happened
                && open
                && isContentHead(sentence, trigger, statement.get())) {
            return EventStatus.SCHEDULED;
        }
        return own;
    }

    /// Whether the trigger stands early in what is said, so that the speaker's attitude is to it.
    private static boolean isContentHead(Sentence sentence, int trigger, Statement statement) {
        return sentence.token(trigger).start() - statement.content().start() < 40;
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
        while (last > first && !Character.isLetterOrDigit(sentence.token(last).word().charAt(0))) {
            last--;
        }
        while (first < last && !Character.isLetterOrDigit(sentence.token(first).word().charAt(0))) {
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

    /// The words that carry the event: its trigger and, for a noun, the verb it hangs on.
    private static List<Integer> anchors(Sentence sentence, int trigger) {
        List<Integer> anchors = new ArrayList<>(List.of(trigger));
        if (sentence.token(trigger).isVerb()
                && sentence.isRelation(trigger, "xcomp")
                && sentence.token(trigger).head() >= 0) {
            anchors.add(sentence.token(trigger).head());
        }
        if (!sentence.token(trigger).isVerb()) {
            for (int dependent : sentence.dependents(trigger)) {
                if (sentence.isRelation(dependent, "acl") && sentence.token(dependent).isVerb()) {
                    anchors.add(dependent);
                }
            }
            int head = sentence.token(trigger).head();
            boolean argument =
                    sentence.isRelation(trigger, "obj")
                            || sentence.isRelation(trigger, "nsubj")
                            || sentence.isRelation(trigger, "obl")
                                    && sentence.preposition(trigger)
                                            .filter(p ->
                                                    p.equals("in")
                                                            || p.equals("for")
                                                            || p.equals("at"))
                                            .isPresent();
            if (head >= 0 && argument && sentence.token(head).isVerb()) {
                anchors.add(head);
            }
        }
        return anchors;
    }

    private String place(Sentence sentence, int trigger, String text) {
        if (sentence.token(trigger).isVerb()) {
            OptionalInt object = sentence.dependent(trigger, "obj");
            if (object.isPresent() && participants.isPlaceObject(sentence, object.getAsInt())) {
                return PlaceReader.phrase(sentence, object.getAsInt(), text);
            }
        }
        for (int anchor : anchors(sentence, trigger)) {
            Optional<String> place = places.below(sentence, anchor, text);
            if (place.isPresent()) {
                return place.get();
            }
        }
        for (int dependent : sentence.dependents(trigger)) {
            boolean thing =
                    sentence.isRelation(dependent, "nmod") && !sentence.token(trigger).isVerb();
            Optional<String> place =
                    thing ? places.below(sentence, dependent, text) : Optional.empty();
            if (place.isPresent()) {
                return place.get(); // "the sinking of a ferry in the strait"
            }
        }
        return "";
    }

    private static When when(Sentence sentence, int trigger, List<TimeMention> times) {
        for (int anchor : anchors(sentence, trigger)) {
            for (TimeMention time : times) {
                boolean placed =
                        !(time.expression() instanceof TimeExpression.Length)
                                && !(time.expression() instanceof TimeExpression.Recurring);
                if (placed
                        && sentence.span().contains(time.span())
                        && hangsOn(sentence, sentence.indexAt(time.span().start()), time, anchor)) {
                    return new When.Said(time.span(), time.expression());
                }
            }
        }
        return new When.Unsaid();
    }

    /// Whether a time's head word hangs on a word directly or through other adverbials, not through
    /// another clause.
    private static boolean hangsOn(Sentence sentence, int first, TimeMention time, int anchor) {
        int at = first;
        while (at + 1 < sentence.size()
                && sentence.token(at + 1).end() <= time.span().end()
                && sentence.token(at).head() >= 0
                && time.span()
                        .contains(
                                sentence.token(
                                                Math.min(
                                                        sentence.size() - 1,
                                                        Math.max(0, sentence.token(at).head())))
                                        .span())) {
            at = sentence.token(at).head();
            if (at <= first) {
                break;
            }
        }
        int steps = 0;
        for (int i = sentence.token(at).head();
                i >= 0 && steps++ < 4;
                i = sentence.token(i).head()) {
            if (i == anchor) {
                return true;
            }
            if (sentence.token(i).isVerb()) {
                return false;
            }
        }
        return false;
    }

    private static List<Span> topics(Sentence sentence, int trigger) {
        List<Span> topics = new ArrayList<>();
        for (int anchor : anchors(sentence, trigger)) {
            for (int dependent : sentence.dependents(anchor)) {
                boolean led =
                        sentence.preposition(dependent).filter(TOPIC_LEADS::contains).isPresent();
                boolean nominal =
                        sentence.isRelation(dependent, "nmod")
                                || sentence.isRelation(dependent, "obl");
                boolean time =
                        sentence.token(dependent).isProperNoun()
                                && sentence.token(dependent).word().endsWith("day");
                if (led && nominal && !time && dependent > trigger) {
                    topics.add(NounPhrase.around(sentence, dependent).span(sentence));
                }
                boolean purpose =
                        sentence.isRelation(dependent, "advcl")
                                || sentence.isRelation(dependent, "acl");
                if (purpose
                        && Set.of("discuss", "address", "cover", "share", "review")
                                .contains(sentence.token(dependent).lemma())) {
                    sentence.dependent(dependent, "obj")
                            .ifPresent(object ->
                                    topics.add(NounPhrase.around(sentence, object).span(sentence)));
                }
            }
        }
        return topics;
    }
}
