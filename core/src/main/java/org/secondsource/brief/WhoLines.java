package org.secondsource.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.secondsource.actor.Actor;
import org.secondsource.actor.ActorId;
import org.secondsource.brief.line.Basis;
import org.secondsource.brief.line.Line;
import org.secondsource.brief.line.Wording;
import org.secondsource.event.Event;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;

/// Tells who is who: persons and bodies that speak or act twice.
public final class WhoLines {
    private static final int MOST_ALIASES = 4;

    /// Words of a post; what is longer has run on into another name.
    private static final int LONGEST_OFFICE = 6;

    private final PictureLookup lookup;

    public WhoLines(PictureLookup lookup) {
        this.lookup = lookup;
    }

    /// In how many reports an actor is mentioned.
    public static int reports(Actor actor) {
        return (int) actor.mentions().stream().map(Cite::report).distinct().count();
    }

    /// Those who speak or act in a story, the busiest first.
    List<Line> lines(Collection<ReportId> story) {
        Set<ReportId> scope = Set.copyOf(story);
        Map<ActorId, Set<ReportId>> speaking = new HashMap<>();
        Map<ActorId, Integer> deeds = new HashMap<>();
        for (ReportId report : scope) {
            lookup.reading(report)
                    .statements()
                    .forEach(statement ->
                            lookup.speaker(report, statement.attribution())
                                    .ifPresent(actor -> {
                                        speaking.computeIfAbsent(actor, id -> new HashSet<>())
                                                .add(report);
                                        deeds.merge(actor, 1, Integer::sum);
                                    }));
        }
        for (Event event : lookup.picture().events()) {
            event.participants()
                    .forEach(
                            party -> party.actor().ifPresent(a -> deeds.merge(a, 1, Integer::sum)));
        }
        List<Line> lines = new ArrayList<>();
        lookup.picture().cast().actors().stream()
                .filter(actor ->
                        actor.kind() != ActorKind.SOURCE && actor.kind() != ActorKind.STATE)
                .filter(actor -> deeds.getOrDefault(actor.id(), 0) > 1)
                .filter(actor ->
                        actor.mentions().stream().anyMatch(m -> scope.contains(m.report())))
                .sorted(
                        Comparator.comparingInt((Actor actor) -> -reports(actor))
                                .thenComparingInt(actor -> -deeds.getOrDefault(actor.id(), 0))
                                .thenComparing(Actor::id))
                .forEach(actor ->
                        lines.add(line(actor, speaking.getOrDefault(actor.id(), Set.of()).size())));
        return lines;
    }

    private Line line(Actor actor, int speaks) {
        String post = offices(actor).stream().findFirst().map(o -> ", " + o + ",").orElse("");
        String does =
                speaks > 0
                        ? " speaks in " + Wording.count(speaks, "report")
                        : " is named in " + Wording.count(reports(actor), "report");
        List<Cite> shown =
                new ArrayList<>(actor.offices().stream().map(Actor.HeldOffice::cite).toList());
        actor.mentions().stream()
                .filter(mention -> mention.exact().contains(actor.name()))
                .min(Comparator.naturalOrder())
                .ifPresent(shown::add);
        return new Line(
                Line.Topic.WHO,
                Wording.upper(actor.name() + post + does) + ".",
                new Basis.OfActor(actor.id()),
                "",
                "",
                "",
                Line.Change.NONE,
                lookup.quotes(shown));
    }

    /// Posts and other names of an actor, in words; empty where none is told.
    public String description(Actor actor) {
        List<String> offices = offices(actor);
        List<String> aliases =
                actor.aliases().stream()
                        .filter(alias -> !says(offices, alias) && !isPart(alias, actor.name()))
                        .toList();
        List<String> parts = new ArrayList<>();
        if (!offices.isEmpty()) {
            parts.add(String.join("; ", offices.subList(0, Math.min(2, offices.size()))));
        }
        if (!aliases.isEmpty()) {
            parts.add("also " + Wording.list(quoted(aliases), MOST_ALIASES));
        }
        return String.join("; ", parts);
    }

    /// Posts that most reports give, without those that another one tells more fully.
    private static List<String> offices(Actor actor) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        actor.offices().stream()
                .filter(office -> Wording.bag(office.title()).size() <= LONGEST_OFFICE)
                .forEach(office -> counts.merge(office(office), 1, Integer::sum));
        return counts.keySet().stream()
                .filter(office ->
                        counts.keySet().stream()
                                .noneMatch(other -> !other.equals(office) && isPart(office, other)))
                .sorted(Comparator.comparingInt(office -> -counts.getOrDefault(office, 0)))
                .toList();
    }

    /// Whether all words of the one stand in the other.
    private static boolean isPart(String words, String others) {
        return Wording.bag(others).containsAll(Wording.bag(words));
    }

    private static List<String> quoted(List<String> names) {
        return names.stream().map(name -> "“" + Wording.tidy(name) + "”").toList();
    }

    /// Whether a post holds the same words, so that they need not be told twice.
    private static boolean says(List<String> offices, String alias) {
        String small = alias.toLowerCase(Locale.ROOT);
        return offices.stream()
                .map(office -> office.toLowerCase(Locale.ROOT))
                .anyMatch(office -> office.contains(small) || small.contains(office));
    }

    private static String office(Actor.HeldOffice office) {
        boolean whole =
                office.of().isEmpty()
                        || office.title()
                                .toLowerCase(Locale.ROOT)
                                .contains(office.of().toLowerCase(Locale.ROOT));
        String title = office.former() ? "former " + office.title() : office.title();
        return whole ? title : title + ", " + office.of();
    }
}
