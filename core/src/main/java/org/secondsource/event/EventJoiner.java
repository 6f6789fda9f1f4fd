package org.secondsource.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.secondsource.actor.Cast;
import org.secondsource.actor.PlaceNames;
import org.secondsource.correction.Pairs;
import org.secondsource.learned.Weights;
import org.secondsource.story.ToldStory;
import org.secondsource.text.Cite;

/// Joins the mentions of one event, within a report and across the reports of a story. The rules
/// say which are one by what identifies them and which can never be; learned weights, which know
/// the rules' answer and how alike the words are, decide.
public final class EventJoiner {
    /// The file of the weights that ship, beside this class.
    public static final String WEIGHTS = "events.weights";

    private final PlaceNames places;
    private final SameEvent scorer;

    /// Decides by the weights that ship with the program.
    public EventJoiner(PlaceNames places) {
        this(places, Weights.beside(EventJoiner.class, WEIGHTS));
    }

    /// @param weights of one event, by the places of `EventPairs`
    public EventJoiner(PlaceNames places, Weights weights) {
        this.places = places;
        this.scorer = new SameEvent(weights);
    }

    /// The events of some stories, by id.
    public List<Event> join(List<ToldStory> stories, Cast cast) {
        return join(stories, cast, Pairs.none());
    }

    /// The same where a person said of some that they are one or two.
    ///
    /// @param byHand by the words that name them, where they are mentioned
    public List<Event> join(List<ToldStory> stories, Cast cast, Pairs<Cite> byHand) {
        Map<EventId, Event> events = new TreeMap<>();
        for (ToldStory story : stories) {
            List<Happening> ruled = new RuledEvents(places).of(story, cast);
            List<List<Telling>> groups = new ArrayList<>();
            for (Candidates alike : Candidates.of(ruled, places)) {
                groups.addAll(alike.grouped(scorer));
            }
            for (List<Telling> tellings : byHand.applied(groups, Telling::place)) {
                Event event = EventWriter.event(tellings, cast);
                events.put(event.id(), event);
            }
        }
        return List.copyOf(events.values());
    }
}
