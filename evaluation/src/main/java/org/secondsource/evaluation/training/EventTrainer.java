package org.secondsource.evaluation.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.secondsource.actor.PlaceNames;
import org.secondsource.evaluation.training.SignedTrainer.Example;
import org.secondsource.event.Event;
import org.secondsource.event.EventJoiner;
import org.secondsource.event.EventPairs;
import org.secondsource.learned.Weights;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.event.EventMention;
import org.secondsource.situation.Picture;
import org.secondsource.story.ToldStory;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;

/// Learns which mentions of a story are one event from reports whose mentions are marked, in the
/// program's own stories. Each topic counts as much as any other, however many pairs it has.
final class EventTrainer {
    /// Set on the marked reports, topics left out in turn: at 100 and at 300 the F1 of pairs is the
    /// same within .01.
    private static final double CALM = 300;

    private final Picture picture;
    private final PlaceNames places;
    private final List<ToldStory> stories;

    /// The marked event of each mention that is marked.
    private final Map<Cite, String> marked = new HashMap<>();

    private final Map<ReportId, String> topics = new HashMap<>();
    private final List<EventPairs.Pair> pairs = new ArrayList<>();

    EventTrainer(Picture picture, MarkedEvents marks, PlaceNames places) {
        this.picture = picture;
        this.places = places;
        List<ReadReport> read = new ArrayList<>();
        for (int i = 0; i < picture.reports().size(); i++) {
            ReadReport each = new ReadReport(picture.reports().get(i), picture.readings().get(i));
            read.add(each);
            marks.topic(each.report()).ifPresent(topic -> topics.put(each.report().id(), topic));
            marks.events(
                            each.report(),
                            each.reading().events().stream().map(EventMention::trigger).toList())
                    .forEach((span, event) -> marked.put(each.report().cite(span), event));
        }
        this.stories = ToldStory.of(picture.stories(), read);
        stories.forEach(story -> pairs.addAll(EventPairs.of(story, picture.cast(), places)));
    }

    /// The weights of all marked reports.
    Weights train() {
        return train(topic -> true);
    }

    private Weights train(Predicate<String> asked) {
        List<EventPairs.Pair> known =
                pairs.stream()
                        .filter(pair ->
                                marked.containsKey(pair.one()) && marked.containsKey(pair.other()))
                        .filter(pair -> asked.test(topic(pair.other())))
                        .toList();
        Map<String, Integer> sizes = new TreeMap<>();
        known.forEach(pair -> sizes.merge(topic(pair.other()), 1, Integer::sum));
        List<Example> examples = new ArrayList<>();
        for (EventPairs.Pair pair : known) {
            int size = sizes.getOrDefault(topic(pair.other()), 1);
            examples.add(
                    new Example(
                            pair.places(),
                            isRight(pair.one(), pair.other()),
                            (double) known.size() / sizes.size() / size));
        }
        return new SignedTrainer(EventPairs.signs(), CALM).train(examples);
    }

    private String topic(Cite cite) {
        return topics.getOrDefault(cite.report(), "");
    }

    private boolean isRight(Cite one, Cite other) {
        return Objects.equals(marked.get(one), marked.get(other));
    }

    /// Pairs of marked mentions in two reports that are one event: how many are, how many are held
    /// to be, and how many of these are.
    record Tally(long right, long found, long wanted) {
        double precision() {
            return (double) right / found;
        }

        double recall() {
            return (double) right / wanted;
        }

        double both() {
            return 2.0 * right / (found + wanted);
        }

        private Tally and(Tally other) {
            return new Tally(right + other.right, found + other.found, wanted + other.wanted);
        }
    }

    /// What weights that never saw a topic find in it, by topic.
    Map<String, Tally> leftOut() {
        Map<String, Tally> tallies = new TreeMap<>();
        for (String topic : new TreeSet<>(topics.values())) {
            Weights others = train(other -> !other.equals(topic));
            List<ToldStory> own =
                    stories.stream()
                            .filter(story ->
                                    story.reports().stream()
                                            .anyMatch(read ->
                                                    topic.equals(topics.get(read.report().id()))))
                            .toList();
            List<Event> events = new EventJoiner(places, others).join(own, picture.cast());
            tallies.put(topic, tally(events, topic));
        }
        return tallies;
    }

    static Tally sum(Map<String, Tally> tallies) {
        return tallies.values().stream().reduce(new Tally(0, 0, 0), Tally::and);
    }

    private Tally tally(List<Event> events, String topic) {
        Map<Cite, String> held = new HashMap<>();
        for (Event event : events) {
            event.history().forEach(entry -> held.put(entry.trigger(), event.id().toString()));
        }
        List<Cite> known =
                marked.keySet().stream()
                        .filter(held::containsKey)
                        .filter(cite -> topic(cite).equals(topic))
                        .sorted()
                        .toList();
        long right = 0;
        long found = 0;
        long wanted = 0;
        for (int i = 0; i < known.size(); i++) {
            for (int k = 0; k < i; k++) {
                if (!known.get(i).report().equals(known.get(k).report())) {
                    boolean isWanted = isRight(known.get(i), known.get(k));
                    boolean isFound =
                            Objects.equals(held.get(known.get(i)), held.get(known.get(k)));
                    right += isWanted && isFound ? 1 : 0;
                    found += isFound ? 1 : 0;
                    wanted += isWanted ? 1 : 0;
                }
            }
        }
        return new Tally(right, found, wanted);
    }
}
