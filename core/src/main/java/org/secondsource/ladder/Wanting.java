package org.secondsource.ladder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.secondsource.brief.PictureLookup;
import org.secondsource.brief.line.Wording;
import org.secondsource.ladder.form.Condition;
import org.secondsource.ladder.form.Demands;
import org.secondsource.ladder.form.Ladder;
import org.secondsource.ladder.form.Outcome;
import org.secondsource.ladder.form.Step;

/// Tells in one sentence what would change a step.
final class Wanting {
    /// More are no help to a reader.
    private static final int MOST_WAYS = 3;

    private final Ladder ladder;
    private final SequencedMap<String, Weighed> weighed;
    private final PictureLookup lookup;

    Wanting(Ladder ladder, SequencedMap<String, Weighed> weighed, PictureLookup lookup) {
        this.ladder = ladder;
        this.weighed = weighed;
        this.lookup = lookup;
    }

    /// A step that was reached and stays.
    static String kept(LocalDate reached) {
        return "Nothing: it was reached on %s and stays.".formatted(reached);
    }

    /// A step that must hold for some time.
    static String wait(LocalDate due) {
        return "It is reached on %s if nothing changes until then.".formatted(due);
    }

    /// What would make a step fall that holds.
    String fall(Step step, List<Set<Source>> restsOn) {
        if (restsOn.isEmpty()) {
            List<String> names = List.copyOf(step.when().names());
            return "It falls once %s is told otherwise.".formatted(any(told(names)));
        }
        List<String> sets =
                restsOn.stream()
                        .map(set -> all(set.stream().map(Source::name).distinct().toList()))
                        .distinct()
                        .toList();
        return "It falls without %s.".formatted(any(sets));
    }

    private List<String> told(List<String> names) {
        return names.stream().map(this::quoted).toList();
    }

    private String quoted(String name) {
        return "“" + ladder.told(name) + "”";
    }

    /// What would make a step hold that does not, or is undecided.
    String rise(Step step) {
        List<Set<String>> ways = ways(step);
        if (ways.isEmpty()) {
            return "More than two of its conditions would have to change.";
        }
        boolean alone = ways.getFirst().size() == 1;
        String sentence =
                ways.stream()
                        .map(way -> all(way.stream().map(name -> missing(name, alone)).toList()))
                        .distinct()
                        .limit(MOST_WAYS)
                        .collect(Collectors.joining("; or "));
        return Wording.upper(sentence) + ".";
    }

    /// The smallest sets of conditions that would have to turn.
    private List<Set<String>> ways(Step step) {
        List<String> names = List.copyOf(step.when().names());
        List<Set<String>> ways = new ArrayList<>();
        for (String name : names) {
            if (turns(step, Set.of(name))) {
                ways.add(Set.of(name));
            }
        }
        for (int i = 0; i < names.size() && ways.isEmpty(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                Set<String> pair = Set.of(names.get(i), names.get(j));
                if (turns(step, pair)) {
                    ways.add(new TreeSet<>(pair));
                }
            }
        }
        return ways;
    }

    /// Whether a step would hold if some conditions did what they do not: one that is undecided may
    /// turn either way.
    private boolean turns(Step step, Set<String> names) {
        return holds(step, names, Outcome.HOLDS) || holds(step, names, Outcome.DOES_NOT_HOLD);
    }

    private boolean holds(Step step, Set<String> names, Outcome undecided) {
        return step.when()
                        .outcome(name -> {
                            Outcome now = of(name).outcome();
                            if (!names.contains(name)) {
                                return now;
                            }
                            return now == Outcome.UNDECIDED ? undecided : now.not();
                        })
                == Outcome.HOLDS;
    }

    private Weighed of(String name) {
        return Optional.ofNullable(weighed.get(name)).orElseThrow();
    }

    /// What is missing for one condition, or to its fall.
    ///
    /// @param alone whether all ways are told, or the first for short
    private String missing(String name, boolean alone) {
        Condition condition = ladder.condition(name);
        Weighed now = of(name);
        if (now.outcome() == Outcome.HOLDS) {
            return "that %s falls".formatted(quoted(name));
        }
        if (condition instanceof Condition.Silence silence) {
            return silence.outlet().orElse("every outlet")
                    + " silent for "
                    + Wording.count(silence.days(), "day");
        }
        List<String> ways = new ArrayList<>();
        int lacking = condition.demands().independentSources() - now.count().min();
        if (lacking > 0) {
            ways.add(sources(lacking, now, condition.demands()) + " for " + quoted(name));
        }
        if (lacking > 0 && !now.open().isEmpty()) {
            ways.add(gaps(now.open()));
        }
        List<Telling> unknown =
                now.backing().stream().filter(told -> !told.origin().known()).toList();
        if (lacking > 0 && !unknown.isEmpty() && now.outcome() == Outcome.UNDECIDED) {
            ways.add("the origin of " + cites(unknown));
        }
        if (!now.against().isEmpty()) {
            String denial = "nobody to deny it any more, as %s now".formatted(deniers(now));
            return ways.isEmpty() ? denial : ways.getFirst() + ", and " + denial;
        }
        if (ways.isEmpty()) {
            return "the origin of " + cites(now.backing());
        }
        return alone ? String.join(", or ", ways) : ways.getFirst();
    }

    private static String sources(int lacking, Weighed now, Demands demands) {
        String more = now.count().min() > 0 ? "more " : "";
        String named = demands.named() ? "named " : "";
        String number = lacking == 1 ? "one" : String.valueOf(lacking);
        String sources = lacking == 1 ? "independent source" : "independent sources";
        String parties =
                demands.parties().isEmpty()
                        ? ""
                        : " other than " + joined(demands.parties(), " and ");
        return number + " " + more + named + sources + parties;
    }

    /// "That [2] told where": what those leave open that may mean it.
    private String gaps(List<Telling> open) {
        TreeSet<String> parts = new TreeSet<>();
        open.forEach(telling -> parts.addAll(telling.open()));
        return "that %s told %s".formatted(cites(open), all(List.copyOf(parts)));
    }

    private String cites(List<Telling> tellings) {
        return tellings.stream()
                .map(telling -> lookup.number(telling.cite().report()))
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(number -> "[" + number + "]")
                .collect(Collectors.joining(" "));
    }

    private static String deniers(Weighed now) {
        List<String> names =
                now.against().stream().map(telling -> telling.source().name()).distinct().toList();
        return all(names) + (names.size() == 1 ? " does" : " do");
    }

    private static String all(List<String> parts) {
        return joined(parts, " and ");
    }

    private static String any(List<String> parts) {
        return joined(parts, " or ");
    }

    private static String joined(List<String> parts, String last) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + last + parts.getLast();
    }
}
