package org.secondsource.evidence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.secondsource.evidence.Evidence.Kind;

/// Judges who wrote a report: persons before organisations, and what several places tell alike
/// before what one tells.
final class AuthorJudge {
    private static final Map<Kind, Double> WEIGHTS =
            new EnumMap<>(
                    Map.of(
                            Kind.FILE, 9.0,
                            Kind.DATA, 5.0,
                            Kind.META, 4.0,
                            Kind.LINE, 4.0,
                            Kind.BYLINE, 4.0,
                            Kind.MARKED, 2.5,
                            Kind.ADDRESS, 1.0));

    /// What a second place adds that names one of the same persons.
    private static final double AGREEMENT = 1.5;

    /// What is taken off where no person is named: a desk or an outlet is an author at need only.
    private static final double ORGANISATION = 0.1;

    /// What is taken off an agency: where a person signs as well, the person wrote.
    private static final double AGENCY = 0.5;

    private final PersonNames names;

    AuthorJudge(PersonNames names) {
        this.names = names;
    }

    Verdict judge(List<Evidence> evidence) {
        Map<String, List<Evidence>> places = new LinkedHashMap<>();
        for (Evidence one : evidence) {
            if (one.field() == Field.AUTHOR && !one.exact().isBlank()) {
                places.computeIfAbsent(one.kind() + one.place(), place -> new ArrayList<>())
                        .add(one);
            }
        }
        Map<List<Evidence>, PersonNames.Found> found = new LinkedHashMap<>();
        for (List<Evidence> group : places.values()) {
            found.put(group, names.of(group.stream().map(Evidence::exact).toList()));
        }
        Map<List<Evidence>, Set<String>> keys = new LinkedHashMap<>();
        found.forEach((group, people) -> keys.put(group, keys(people.persons())));
        List<Candidate> candidates = new ArrayList<>();
        found.forEach((group, people) -> candidates.add(candidate(group, people, keys)));
        return Verdict.of(Field.AUTHOR, candidates);
    }

    private static Candidate candidate(
            List<Evidence> group, PersonNames.Found people, Map<List<Evidence>, Set<String>> keys) {
        double weight = WEIGHTS.getOrDefault(group.getFirst().kind(), 0.0);
        String place = group.getFirst().place();
        Kind kind = group.getFirst().kind();
        String printed = printed(group);
        boolean asPrinted = kind == Kind.FILE || kind == Kind.LINE;
        if (!people.persons().isEmpty()) {
            Set<String> own = keys.getOrDefault(group, Set.of());
            List<String> agreeing = new ArrayList<>();
            keys.forEach((others, named) -> {
                boolean shared = named.stream().anyMatch(own::contains);
                if (!others.equals(group) && shared) {
                    agreeing.add(others.getFirst().place());
                }
            });
            String why =
                    agreeing.isEmpty() ? place : place + "; so too: " + String.join(", ", agreeing);
            boolean agency = people.persons().stream().allMatch(PersonNames::isAgency);
            return new Candidate(
                    asPrinted ? printed : String.join(", ", people.persons()),
                    (weight + AGREEMENT * agreeing.size()) * (agency ? AGENCY : 1),
                    why,
                    group);
        }
        if (!people.organisations().isEmpty()) {
            return new Candidate(
                    asPrinted ? printed : people.organisations().getFirst(),
                    weight * ORGANISATION,
                    "an organisation, no person: " + place,
                    group);
        }
        return new Candidate(
                printed,
                asPrinted ? weight * ORGANISATION : 0,
                "no name of a person: " + place,
                group);
    }

    private static String printed(List<Evidence> group) {
        return group.stream()
                .map(one -> one.exact().strip())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Set<String> keys(List<String> persons) {
        return persons.stream()
                .map(Wording::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
