package org.secondsource.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.cast.Office;
import org.secondsource.reading.cast.PersonNames;
import org.secondsource.story.Story;
import org.secondsource.story.StoryId;
import org.secondsource.text.ReportId;

/// Finds the persons whom the reports of one story write in several ways, and which way they are
/// known by.
final class Spellings {
    private final ActorNames names;
    private final Map<ReportId, StoryId> stories = new HashMap<>();

    Spellings(ActorNames names, List<Story> stories) {
        this.names = names;
        for (Story story : stories) {
            story.reports().forEach(report -> this.stories.put(report, story.id()));
        }
    }

    /// A person as written, with what tells whether another spelling means the same.
    private record Written(
            String key,
            List<String> words,
            List<Office> offices,
            Set<StoryId> told,
            Set<ReportId> reports) {
        /// The one that more reports write, the longer, the first of the alphabet.
        boolean isBefore(Written other) {
            if (reports.size() != other.reports.size()) {
                return reports.size() > other.reports.size();
            }
            int letters = key.length() - other.key.length();
            return letters == 0 ? key.compareTo(other.key) < 0 : letters > 0;
        }

        /// A report that writes both means two.
        boolean isSpelling(Written other) {
            return !Collections.disjoint(told, other.told)
                    && Collections.disjoint(reports, other.reports)
                    && NameVariants.areOne(words, other.words, offices, other.offices);
        }
    }

    /// For the key of each rarer spelling the key of the one that it means, where only one can be
    /// meant.
    Map<String, String> of(List<CastJoiner.Entry> entries) {
        Map<String, List<Written>> near = new TreeMap<>();
        for (Written person : written(entries).values()) {
            Stream.of("first " + person.words.getFirst(), "last " + person.words.getLast())
                    .forEach(
                            word -> near.computeIfAbsent(word, w -> new ArrayList<>()).add(person));
        }
        Map<String, Set<String>> meant = new TreeMap<>();
        for (List<Written> alike : near.values()) {
            for (Written rare : alike) {
                for (Written known : alike) {
                    if (known.isBefore(rare) && rare.isSpelling(known)) {
                        meant.computeIfAbsent(rare.key, key -> new HashSet<>()).add(known.key);
                    }
                }
            }
        }
        Map<String, String> found = new TreeMap<>();
        meant.forEach((rare, known) -> {
            if (known.size() == 1 && !meant.containsKey(known.iterator().next())) {
                found.put(rare, known.iterator().next());
            }
        });
        return found;
    }

    private Map<String, Written> written(List<CastJoiner.Entry> entries) {
        Map<String, Written> persons = new TreeMap<>();
        for (CastJoiner.Entry entry : entries) {
            boolean full =
                    entry.member().kind() == ActorKind.PERSON
                            && ActorNames.isFullName(entry.member().name());
            StoryId story = stories.get(entry.report().id());
            if (full && story != null) {
                Written person =
                        new Written(
                                names.key(entry.member()),
                                PersonNames.words(entry.member().name()),
                                entry.member().offices(),
                                Set.of(story),
                                Set.of(entry.report().id()));
                persons.merge(person.key, person, Spellings::both);
            }
        }
        return persons;
    }

    private static Written both(Written one, Written other) {
        List<Office> offices = new ArrayList<>(one.offices);
        offices.addAll(other.offices);
        Set<StoryId> told = new HashSet<>(one.told);
        told.addAll(other.told);
        Set<ReportId> reports = new HashSet<>(one.reports);
        reports.addAll(other.reports);
        return new Written(one.key, one.words, offices, told, reports);
    }
}
