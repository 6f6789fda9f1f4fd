package org.secondsource.evidence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.secondsource.evidence.Evidence.Kind;

/// Judges who publishes a report.
final class OutletJudge {
    private static final Map<Kind, Double> WEIGHTS =
            new EnumMap<>(
                    Map.of(
                            Kind.FILE, 9.0,
                            Kind.META, 5.0,
                            Kind.DATA, 4.0,
                            Kind.MARKED, 2.0,
                            Kind.LINE, 2.0,
                            Kind.WINDOW, 1.5,
                            Kind.ADDRESS, 1.0));

    private static final Pattern NO_NAME = Pattern.compile("^https?:|^//|@\\S+\\.|^\\W*$");

    private OutletJudge() {}

    static Verdict judge(List<Evidence> evidence) {
        Map<String, List<Evidence>> alike = new LinkedHashMap<>();
        for (Evidence one : evidence) {
            if (one.field() == Field.OUTLET && !one.exact().isBlank()) {
                alike.computeIfAbsent(Wording.key(name(one)), key -> new ArrayList<>()).add(one);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (List<Evidence> group : alike.values()) {
            Map<Kind, Double> weights = new EnumMap<>(Kind.class);
            group.forEach(one -> weights.put(one.kind(), WEIGHTS.getOrDefault(one.kind(), 0.0)));
            double score = weights.values().stream().mapToDouble(Double::doubleValue).sum();
            String places =
                    group.stream()
                            .map(Evidence::place)
                            .distinct()
                            .collect(Collectors.joining(", "));
            String value = name(group.getFirst());
            boolean none = NO_NAME.matcher(value).find();
            candidates.add(
                    new Candidate(
                            value,
                            none ? 0 : score,
                            none ? "an address, no name: " + places : places,
                            group));
        }
        return Verdict.of(Field.OUTLET, candidates);
    }

    private static String name(Evidence one) {
        return Wording.plain(one.exact()).replaceFirst("^@", "");
    }
}
