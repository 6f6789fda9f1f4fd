package org.secondsource.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.secondsource.correction.Joins;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.cast.Member;
import org.secondsource.report.Report;
import org.secondsource.story.Story;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;

/// Joins the casts of all reports: states and bodies by name, persons by full name, a family name
/// or a post to the one person who bears it. Where two could be meant, nobody is joined.
public final class CastJoiner {
    private final ActorNames names;

    public CastJoiner(ActorNames names) {
        this.names = names;
    }

    /// @param reports in the order of their ids
    /// @param stories a short name means whom its story knows by it, before anybody else
    public Cast join(List<ReadReport> reports, List<Story> stories) {
        return join(reports, stories, Joins.NONE);
    }

    /// The same where a person said of some that they are one or two, or have from others what they
    /// say.
    public Cast join(List<ReadReport> reports, List<Story> stories, Joins byHand) {
        List<Entry> entries = new ArrayList<>();
        for (ReadReport read : reports) {
            for (Member member : read.reading().cast()) {
                entries.add(new Entry(read.report(), member));
            }
        }
        Map<String, List<Entry>> groups = new TreeMap<>();
        Map<Entry, String> keys = keys(entries, stories);
        for (Entry entry : entries) {
            groups.computeIfAbsent(keys.getOrDefault(entry, ""), key -> new ArrayList<>())
                    .add(entry);
        }
        List<List<Entry>> joined =
                byHand.actors().applied(List.copyOf(groups.values()), Entry::place);
        Cast cast = cast(joined, new ActorIds(keys).of(joined), reports);
        return cast.resting(rests(entries, cast, byHand.rests()));
    }

    private static Set<Cast.Rest> rests(List<Entry> entries, Cast cast, List<Joins.Rest> told) {
        Map<Cite, ActorId> actors = new HashMap<>();
        if (!told.isEmpty()) {
            for (Entry entry : entries) {
                actors.put(
                        entry.place(), cast.actorOf(entry.report().id(), entry.member().index()));
            }
        }
        Set<Cast.Rest> rests = new HashSet<>();
        for (Joins.Rest one : told) {
            ActorId who = actors.get(one.who());
            ActorId on = actors.get(one.on());
            if (who != null && on != null && !who.equals(on)) {
                rests.add(new Cast.Rest(who, on));
            }
        }
        return rests;
    }

    /// One member of one report's cast.
    record Entry(Report report, Member member) {
        Cite place() {
            return report.cite(member.mentions().getFirst());
        }
    }

    private Map<Entry, String> keys(List<Entry> entries, List<Story> stories) {
        Map<ReportId, KnownActors> ofStories = new HashMap<>();
        for (Story story : stories) {
            KnownActors ofStory = new KnownActors(names);
            story.reports().forEach(report -> ofStories.put(report, ofStory));
        }
        KnownActors all = new KnownActors(names);
        Map<String, String> spellings = new Spellings(names, stories).of(entries);
        Map<Entry, String> keys = new HashMap<>();
        for (Entry entry : entries) {
            String written = names.key(entry.member());
            String key = spellings.getOrDefault(written, written);
            keys.put(entry, key);
            all.add(key, entry.member());
            ofStories.getOrDefault(entry.report().id(), all).add(key, entry.member());
        }
        for (Entry entry : entries) {
            Set<String> near =
                    ofStories.getOrDefault(entry.report().id(), all).meant(entry.member());
            Set<String> meant = near.isEmpty() ? all.meant(entry.member()) : near;
            if (meant.size() == 1) {
                keys.put(entry, meant.iterator().next());
            }
        }
        return keys;
    }

    private Cast cast(List<List<Entry>> groups, ActorId[] ids, List<ReadReport> reports) {
        Map<ReportId, ActorId[]> members = new HashMap<>();
        for (ReadReport read : reports) {
            members.put(read.report().id(), new ActorId[read.reading().cast().size()]);
        }
        List<Actor> actors = new ArrayList<>();
        Map<Entry, ActorId> actorOf = new HashMap<>();
        for (int place = 0; place < ids.length; place++) {
            List<Entry> group = groups.get(place);
            Actor actor = ActorWriter.actor(ids[place], group);
            actors.add(actor);
            for (Entry entry : group) {
                ActorId[] ofReport = members.getOrDefault(entry.report().id(), new ActorId[0]);
                ofReport[entry.member().index()] = actor.id();
                actorOf.put(entry, actor.id());
            }
        }
        actors.sort(Comparator.comparing(Actor::id));
        Map<ReportId, List<ActorId>> byReport = new HashMap<>();
        members.forEach((report, own) -> byReport.put(report, List.of(own)));
        return new Cast(actors, byReport).bearing(ActorIds.bearers(actorOf, names));
    }
}
