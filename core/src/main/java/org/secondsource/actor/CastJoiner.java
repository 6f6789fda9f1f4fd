package org.secondsource.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.cast.Member;
import org.secondsource.reading.cast.Office;
import org.secondsource.reading.cast.PersonNames;
import org.secondsource.reading.cast.Titles;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;

/// Joins the casts of all reports: states and bodies by name, persons by full name, a family name
/// or a post to the one person who bears it. Where two could be meant, nobody is joined.
public final class CastJoiner {
    private final ActorNames names;

    public CastJoiner(ActorNames names) {
        this.names = names;
    }

    /// @param reports in the order of their ids
    public Cast join(List<ReadReport> reports) {
        List<Entry> entries = new ArrayList<>();
        for (ReadReport read : reports) {
            for (Member member : read.reading().cast()) {
                entries.add(new Entry(read.report(), member));
            }
        }
        Map<String, List<Entry>> groups = new TreeMap<>();
        Map<Entry, String> keys = keys(entries);
        for (Entry entry : entries) {
            groups.computeIfAbsent(keys.getOrDefault(entry, ""), key -> new ArrayList<>())
                    .add(entry);
        }
        return cast(groups, reports);
    }

    /// One member of one report's cast.
    record Entry(Report report, Member member) {}

    private Map<Entry, String> keys(List<Entry> entries) {
        Map<Entry, String> keys = new HashMap<>();
        Index index = new Index();
        for (Entry entry : entries) {
            String key = names.key(entry.member());
            keys.put(entry, key);
            index.add(key, entry.member());
        }
        for (Entry entry : entries) {
            index.better(entry.member(), names).ifPresent(key -> keys.put(entry, key));
        }
        return keys;
    }

    /// What can be joined to: full names, posts, and bodies with a known owner.
    private static final class Index {
        private final Map<String, List<Member>> persons = new TreeMap<>();
        private final Map<String, String> bodies = new TreeMap<>();
        private final Map<String, String> ownedBodies = new TreeMap<>();
        private final Map<String, Integer> owners = new HashMap<>();

        void add(String key, Member member) {
            if (member.kind() == ActorKind.PERSON && ActorNames.isFullName(member.name())) {
                persons.computeIfAbsent(key, k -> new ArrayList<>()).add(member);
            }
            if (member.kind() == ActorKind.ORGANISATION && member.of().isEmpty()) {
                bodies.put(ActorNames.plain(member.name()), key);
            }
            if (member.kind() == ActorKind.ORGANISATION && !member.of().isEmpty()) {
                String phrase = key.substring(key.indexOf('|') + 1);
                String before = ownedBodies.put(phrase, key);
                if (!key.equals(before)) {
                    owners.merge(phrase, 1, Integer::sum);
                }
            }
        }

        /// The key of the one actor that a member means, where it is not its own.
        Optional<String> better(Member member, ActorNames names) {
            if (member.kind() == ActorKind.PERSON && !ActorNames.isFullName(member.name())) {
                return person(member).or(() -> body(member));
            }
            boolean bare = member.kind() == ActorKind.ORGANISATION && member.of().isEmpty();
            String phrase = names.phrase(member.name());
            if (bare && owners.getOrDefault(phrase, 0) == 1) {
                return Optional.ofNullable(ownedBodies.get(phrase));
            }
            return Optional.empty();
        }

        /// A single name without a post, read as a person's in one report and as a body's in
        /// another.
        private Optional<String> body(Member member) {
            boolean single = ActorNames.isName(member.name()) && member.offices().isEmpty();
            return single
                    ? Optional.ofNullable(bodies.get(ActorNames.plain(member.name())))
                    : Optional.empty();
        }

        private Optional<String> person(Member member) {
            List<String> found = new ArrayList<>();
            for (Map.Entry<String, List<Member>> person : persons.entrySet()) {
                boolean meant = person.getValue().stream().anyMatch(full -> means(member, full));
                if (meant) {
                    found.add(person.getKey());
                }
            }
            return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
        }

        private static boolean means(Member member, Member full) {
            if (member.offices().isEmpty() || ActorNames.isName(member.name())) {
                return PersonNames.isPart(
                        PersonNames.words(member.name()), PersonNames.words(full.name()));
            }
            for (Office asked : member.offices()) {
                for (Office held : full.offices()) {
                    if (!asked.of().isEmpty()
                            && asked.of().equals(held.of())
                            && isSame(asked, held)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private static boolean isSame(Office asked, Office held) {
            boolean either =
                    Titles.covers(held.title(), asked.title())
                            || Titles.covers(asked.title(), held.title());
            return asked.former() == held.former()
                    && (either || Titles.isTop(asked.title()) && Titles.isTop(held.title()));
        }
    }

    private static Cast cast(Map<String, List<Entry>> groups, List<ReadReport> reports) {
        Map<ReportId, ActorId[]> members = new HashMap<>();
        for (ReadReport read : reports) {
            members.put(read.report().id(), new ActorId[read.reading().cast().size()]);
        }
        List<Actor> actors = new ArrayList<>();
        Map<String, Integer> used = new HashMap<>();
        for (List<Entry> group : groups.values()) {
            Actor actor = ActorWriter.actor(group, used);
            actors.add(actor);
            for (Entry entry : group) {
                ActorId[] ofReport = members.getOrDefault(entry.report().id(), new ActorId[0]);
                ofReport[entry.member().index()] = actor.id();
            }
        }
        actors.sort(Comparator.comparing(Actor::id));
        Map<ReportId, List<ActorId>> byReport = new HashMap<>();
        members.forEach((report, ids) -> byReport.put(report, List.of(ids)));
        return new Cast(actors, byReport);
    }
}
