package org.secondsource.evaluation.counts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What became of the expectations, by what they ask and by the kind of their case.
public final class Tally {
    /// Rights of a total.
    public record Share(int right, int total) {
        Share with(boolean isRight) {
            return new Share(right + (isRight ? 1 : 0), total + 1);
        }

        static Share none() {
            return new Share(0, 0);
        }
    }

    private record Wrong(Case of, Verdict verdict) {}

    private final Map<Aspect, Share> byAspect = new EnumMap<>(Aspect.class);
    private final SortedMap<String, Share> byKind = new TreeMap<>();
    private final Map<Aspect, List<Wrong>> wrong = new EnumMap<>(Aspect.class);
    private int vacuous;

    void add(Case of, List<Verdict> verdicts) {
        for (Verdict verdict : verdicts) {
            boolean right = verdict.right();
            byAspect.merge(
                    verdict.aspect(), Share.none().with(right), (old, one) -> old.with(right));
            if (verdict.aspect().isWhole()) {
                byKind.merge(of.kind(), Share.none().with(right), (old, one) -> old.with(right));
            }
            if (verdict.vacuous()) {
                vacuous++;
            }
            if (!right && verdict.aspect().isWhole()) {
                wrong.computeIfAbsent(verdict.aspect(), key -> new ArrayList<>())
                        .add(new Wrong(of, verdict));
            }
        }
    }

    public Share of(Aspect aspect) {
        return byAspect.getOrDefault(aspect, Share.none());
    }

    /// Expectations that hold because the program reads nothing in the words they ask of.
    public int vacuous() {
        return vacuous;
    }

    /// The kinds of case with their shares, and the expectations that do not hold.
    ///
    /// @param most how many of an aspect are shown
    public String shown(int most) {
        StringBuilder lines = new StringBuilder();
        byKind.forEach((kind, share) ->
                lines.append(
                        String.format(
                                Locale.ROOT,
                                "    %-24s %d of %d%n",
                                kind,
                                share.right(),
                                share.total())));
        wrong.forEach((aspect, cases) -> {
            lines.append(String.format(Locale.ROOT, "%nWRONG %s (%d)%n", aspect, cases.size()));
            cases.stream().limit(most).forEach(each -> lines.append(shown(each)));
        });
        return lines.toString();
    }

    private static String shown(Wrong wrong) {
        return """
          %s (%s): %s
              asked %s
              found %s
        """
                .formatted(
                        wrong.of().name(),
                        wrong.of().kind(),
                        wrong.of().why(),
                        wrong.verdict().asked(),
                        wrong.verdict().found());
    }
}
