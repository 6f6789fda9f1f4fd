package org.secondsource.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.cast.Member;
import org.secondsource.reading.cast.Office;
import org.secondsource.report.Report;
import org.secondsource.text.Cite;
import org.secondsource.text.Span;

/// Makes one actor of the members that are held to be one.
final class ActorWriter {
    private ActorWriter() {}

    static Actor actor(ActorId id, List<CastJoiner.Entry> group) {
        ActorKind kind = kind(group);
        String name = name(group);
        TreeSet<String> aliases = new TreeSet<>();
        TreeSet<Cite> mentions = new TreeSet<>();
        for (CastJoiner.Entry entry : group) {
            aliases.add(entry.member().name());
            aliases.addAll(entry.member().aliases());
            for (Span span : entry.member().mentions()) {
                mentions.add(entry.report().cite(span));
            }
        }
        aliases.remove(name);
        return new Actor(
                id, kind, name, List.copyOf(aliases), offices(group), List.copyOf(mentions));
    }

    /// The kind that most reports tell; a body's wherever one report tells it, since the recogniser
    /// takes an unknown single name for a person's (`NameKinds`).
    private static ActorKind kind(List<CastJoiner.Entry> group) {
        Map<ActorKind, Integer> counts = new TreeMap<>();
        group.forEach(entry -> counts.merge(entry.member().kind(), 1, Integer::sum));
        if (counts.containsKey(ActorKind.ORGANISATION)) {
            return ActorKind.ORGANISATION;
        }
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<ActorKind, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(ActorKind.SOURCE);
    }

    /// The fullest name; of several as full, the one that most reports use.
    private static String name(List<CastJoiner.Entry> group) {
        Map<String, Integer> counts = new HashMap<>();
        for (CastJoiner.Entry entry : group) {
            counts.merge(entry.member().name(), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .max(
                        Comparator.comparingInt((Map.Entry<String, Integer> e) ->
                                        ActorNames.isFullName(e.getKey()) ? 1 : 0)
                                .thenComparingInt(Map.Entry::getValue)
                                .thenComparingInt(e -> e.getKey().length())
                                .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static List<Actor.HeldOffice> offices(List<CastJoiner.Entry> group) {
        List<CastJoiner.Entry> newestFirst = new ArrayList<>(group);
        newestFirst.sort(
                Comparator.comparing((CastJoiner.Entry e) -> day(e.report()))
                        .reversed()
                        .thenComparing(e -> e.report().id())
                        .thenComparingInt(e -> e.member().index()));
        Map<String, Actor.HeldOffice> offices = new LinkedHashMap<>();
        for (CastJoiner.Entry entry : newestFirst) {
            Member member = entry.member();
            for (Office office : member.offices()) {
                offices.putIfAbsent(
                        ActorNames.plain(office.title() + " " + office.of()),
                        new Actor.HeldOffice(
                                office.title(),
                                office.of(),
                                office.former(),
                                entry.report().cite(office.span())));
            }
        }
        return List.copyOf(offices.values());
    }

    private static LocalDate day(Report report) {
        return report.published().day().orElse(LocalDate.MIN);
    }
}
