package org.secondsource.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.secondsource.actor.Actor;
import org.secondsource.actor.ActorId;
import org.secondsource.event.Agreement;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.event.PactMention;
import org.secondsource.text.Cite;

/// Tells who is who, and which pacts they made.
public final class CastTeller {
    private static final int SHOWN_ACTORS = 12;
    private static final int SHOWN_AGREEMENTS = 8;
    private static final int MOST_ALIASES = 4;

    /// Words of a post; what is longer has run on into another name.
    private static final int LONGEST_OFFICE = 6;

    private final Shelf shelf;

    public CastTeller(Shelf shelf) {
        this.shelf = shelf;
    }

    /// The actors that most reports mention.
    Brief.Section who() {
        List<Line> lines = new ArrayList<>();
        shelf.picture().cast().actors().stream()
                .filter(actor -> actor.kind() != ActorKind.SOURCE)
                .filter(actor -> actor.kind() != ActorKind.STATE)
                .sorted(
                        Comparator.comparingInt((Actor actor) -> -reports(actor))
                                .thenComparing(actor -> actor.offices().isEmpty())
                                .thenComparingInt(actor -> -actor.mentions().size())
                                .thenComparing(Actor::id))
                .forEach(actor -> lines.add(line(actor)));
        return new Brief.Section(
                Brief.Topic.WHO,
                "Persons and organisations, those in most reports first.",
                lines,
                SHOWN_ACTORS);
    }

    /// In how many reports an actor is mentioned.
    public static int reports(Actor actor) {
        return (int) actor.mentions().stream().map(Cite::report).distinct().count();
    }

    /// One actor as a line.
    public Line.Who line(Actor actor) {
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
        List<Cite> shown =
                new ArrayList<>(
                        actor.offices().isEmpty()
                                ? firstOfEachReport(actor)
                                : actor.offices().stream().map(Actor.HeldOffice::cite).toList());
        actor.mentions().stream()
                .filter(mention -> mention.exact().contains(actor.name()))
                .min(Comparator.naturalOrder())
                .ifPresent(shown::add);
        return new Line.Who(
                actor.name(), String.join("; ", parts), reports(actor), shelf.quotes(shown));
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

    private static List<Cite> firstOfEachReport(Actor actor) {
        List<Cite> first = new ArrayList<>();
        for (Cite cite : actor.mentions().stream().sorted().toList()) {
            if (first.isEmpty() || !first.getLast().report().equals(cite.report())) {
                first.add(cite);
            }
        }
        return first;
    }

    /// Pacts, those with most steps first.
    public Brief.Section agreements() {
        List<Line> lines =
                shelf.picture().agreements().stream()
                        .sorted(
                                Comparator.comparingInt((Agreement pact) -> -pact.history().size())
                                        .thenComparing(Agreement::id))
                        .<Line>map(this::line)
                        .toList();
        return new Brief.Section(
                Brief.Topic.AGREEMENTS,
                "Each pact with the steps that reports tell of.",
                lines,
                SHOWN_AGREEMENTS);
    }

    private Line.Pact line(Agreement agreement) {
        Stream<ActorId> parties = agreement.parties().stream();
        return new Line.Pact(
                Wording.upper(Wording.tidy(agreement.name())),
                Wording.list(parties.map(shelf::name).toList()),
                steps(agreement));
    }

    /// One line a step, in the order in which a pact comes about.
    private List<Line.Step> steps(Agreement agreement) {
        Map<PactMention.Step, List<Agreement.Entry>> byStep = new TreeMap<>();
        for (Agreement.Entry entry : agreement.history()) {
            byStep.computeIfAbsent(entry.step(), step -> new ArrayList<>()).add(entry);
        }
        List<Line.Step> steps = new ArrayList<>();
        byStep.forEach((step, entries) -> {
            List<String> days =
                    entries.stream()
                            .flatMap(entry -> entry.date().stream())
                            .distinct()
                            .sorted()
                            .map(Wording::days)
                            .toList();
            List<Cite> cites = entries.stream().map(Agreement.Entry::cite).toList();
            steps.add(new Line.Step(Wording.lower(step), Wording.list(days), shelf.quotes(cites)));
        });
        return steps;
    }
}
