package org.secondsource.evaluation.distortion;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What became of the changed copies, by kind.
public final class Tally {
    private final Map<Kind, Integer> made = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> silent = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> joined = new EnumMap<>(Kind.class);
    private final Map<Kind, List<String>> wrong = new EnumMap<>(Kind.class);

    /// @param isJoined whether the copy was joined with the true claim
    /// @param by the id of the claim that joins them, where one is to blame
    void add(Change change, String original, boolean isJoined, String by) {
        made.merge(change.kind(), 1, Integer::sum);
        if (isJoined) {
            joined.merge(change.kind(), 1, Integer::sum);
        }
        if (isJoined == change.kind().distorts()) {
            String shown =
                    "[%s -> %s] %s in: %s"
                            .formatted(
                                    change.replaced().of(original),
                                    change.words(),
                                    by,
                                    around(change, original));
            wrong.computeIfAbsent(change.kind(), kind -> new ArrayList<>())
                    .add(shown.replaceAll("\\s+", " "));
        }
    }

    private static String around(Change change, String text) {
        int from = Math.max(0, change.replaced().start() - 90);
        return text.substring(from, Math.min(text.length(), change.replaced().end() + 90));
    }

    /// A distortion in which nothing was read, so that nothing could be joined.
    void addSilent(Kind kind) {
        silent.merge(kind, 1, Integer::sum);
    }

    public int made(Kind kind) {
        return made.getOrDefault(kind, 0);
    }

    public int joined(Kind kind) {
        return joined.getOrDefault(kind, 0);
    }

    public int silent(Kind kind) {
        return silent.getOrDefault(kind, 0);
    }

    /// The wrong cases of each kind.
    ///
    /// @param most how many of a kind are shown
    public String wrong(int most) {
        StringBuilder lines = new StringBuilder();
        wrong.forEach((kind, cases) -> {
            lines.append(String.format(Locale.ROOT, "%n%s (%d)%n", kind.label(), cases.size()));
            cases.stream()
                    .limit(most)
                    .forEach(each -> lines.append("    ").append(each).append('\n'));
        });
        return lines.toString();
    }
}
