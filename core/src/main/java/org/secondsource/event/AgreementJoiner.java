package org.secondsource.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.secondsource.actor.ActorId;
import org.secondsource.actor.Cast;
import org.secondsource.language.DateRange;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.event.PactMention;
import org.secondsource.report.Report;
import org.secondsource.story.ToldStory;
import org.secondsource.text.Cite;

/// Joins the steps of one pact across the reports of a story, by the words of its name: "the pact"
/// is the one pact that the story tells of, "a rescue coordination pact" another than "a trade
/// pact".
public final class AgreementJoiner {
    public List<Agreement> join(List<ToldStory> stories, Cast cast) {
        List<Agreement> agreements = new ArrayList<>();
        for (ToldStory story : stories) {
            List<Told> steps = new ArrayList<>();
            for (ReadReport read : story.reports()) {
                read.reading().pacts().forEach(pact -> steps.add(new Told(read.report(), pact)));
            }
            for (List<Told> pact : group(steps)) {
                agreements.add(agreement(pact, cast));
            }
        }
        agreements.sort(Comparator.comparing(Agreement::id));
        return agreements;
    }

    private record Told(Report report, PactMention pact) {
        String name() {
            return pact.name().of(report.text());
        }

        /// The words that tell it from other pacts: without "pact", "agreement" and their like.
        Set<String> words() {
            Set<String> words = new HashSet<>();
            for (String word :
                    name().toLowerCase(Locale.ROOT)
                            .replace("defence", "defense")
                            .split("[^\\p{L}\\p{N}]+")) {
                if (word.length() > 3 && !COMMON.contains(word)) {
                    words.add(word);
                }
            }
            return words;
        }
    }

    private static final Set<String> COMMON =
            Set.of(
                    "pact",
                    "agreement",
                    "treaty",
                    "deal",
                    "accord",
                    "memorandum",
                    "partnership",
                    "comprehensive",
                    "landmark",
                    "historic",
                    "bilateral",
                    "understanding");

    private static List<List<Told>> group(List<Told> steps) {
        List<List<Told>> groups = new ArrayList<>();
        List<Told> described = new ArrayList<>(steps);
        described.sort(
                Comparator.comparingInt((Told told) -> -told.words().size())
                        .thenComparing(told -> told.report().id())
                        .thenComparing(told -> told.pact().span()));
        for (Told told : described) {
            Optional<List<Told>> home =
                    groups.stream().filter(group -> fits(told, group)).findFirst();
            if (home.isPresent()) {
                home.get().add(told);
            } else {
                groups.add(new ArrayList<>(List.of(told)));
            }
        }
        return groups;
    }

    private static boolean fits(Told told, List<Told> group) {
        Set<String> words = told.words();
        if (words.isEmpty()) {
            String noun = lastWord(told.name());
            return group.stream().anyMatch(other -> lastWord(other.name()).equals(noun));
        }
        return group.stream()
                .anyMatch(other ->
                        other.words().containsAll(words)
                                || words.containsAll(other.words()) && !other.words().isEmpty());
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static Agreement agreement(List<Told> group, Cast cast) {
        List<Told> ordered = new ArrayList<>(group);
        ordered.sort(
                Comparator.comparing((Told t) -> date(t).map(DateRange::first).orElse(published(t)))
                        .thenComparing(t -> t.report().id())
                        .thenComparing(t -> t.pact().span()));
        Set<ActorId> parties = new LinkedHashSet<>();
        List<Agreement.Entry> history = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Told told : ordered) {
            for (int member : told.pact().parties()) {
                parties.add(cast.actorOf(told.report().id(), member));
            }
            if (seen.add(told.report().id() + " " + told.pact().step())) {
                history.add(
                        new Agreement.Entry(
                                told.report().cite(told.pact().span()),
                                told.pact().step(),
                                date(told),
                                occasion(told, ordered)));
            }
        }
        List<Cite> names =
                ordered.stream().map(t -> t.report().cite(t.pact().name())).sorted().toList();
        return new Agreement(
                Agreement.id(names.getFirst()),
                name(ordered),
                signatories(parties, cast),
                history,
                ordered.stream().map(t -> t.report().cite(t.pact().span())).sorted().toList(),
                names);
    }

    /// The longest name that a report gives it.
    private static String name(List<Told> ordered) {
        return ordered.stream()
                .map(Told::name)
                .max(
                        Comparator.comparingInt(String::length)
                                .thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    /// The word for the event at which a report tells a step to have been done, wherever it does.
    private static Optional<Cite> occasion(Told told, List<Told> all) {
        return all.stream()
                .filter(other ->
                        other.report().id().equals(told.report().id())
                                && other.pact().step() == told.pact().step())
                .flatMap(other -> other.pact().occasion().stream())
                .findFirst()
                .map(told.report()::cite);
    }

    private static Optional<DateRange> date(Told told) {
        return told.pact().when().resolve(told.report().published().day());
    }

    private static LocalDate published(Told told) {
        return told.report().published().day().orElse(LocalDate.MAX);
    }

    /// States make pacts with states and alliances; where one is named, the ministries and
    /// companies of the sentence only speak of it.
    private static List<ActorId> signatories(Set<ActorId> named, Cast cast) {
        List<ActorId> states = new ArrayList<>();
        for (ActorId id : named) {
            boolean sovereign =
                    cast.find(id)
                            .filter(actor ->
                                    actor.kind() == ActorKind.STATE
                                            || ALLIANCE.matcher(actor.name()).find())
                            .isPresent();
            if (sovereign) {
                states.add(id);
            }
        }
        return states.size() >= 2 ? states : List.copyOf(named);
    }

    private static final Pattern ALLIANCE =
            Pattern.compile(
                    "^(NATO|ASEAN|BRICS|OPEC)$|\\b(Union|Nations|Alliance|League|Community|Organi[sz]ation)\\b");
}
