package org.secondsource.intake.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secondsource.intake.page.scan.Box;

/// Knows lists of teasers by their shape: boxes of one name side by side, each with a linked line
/// and little beside it.
final class Teasers {
    private static final int FEWEST = 3;
    private static final double MOST = 0.7;

    /// A teaser tells no more than this beside its link.
    private static final int LONGEST = 450;

    private Teasers() {}

    /// Drops the lists of teasers below a box.
    static void drop(Box box) {
        Map<String, List<Box>> alike = new LinkedHashMap<>();
        for (Box child : box.boxes()) {
            String sort = child.name() + " " + child.element().className();
            alike.computeIfAbsent(sort, key -> new ArrayList<>()).add(child);
        }
        for (List<Box> row : alike.values()) {
            if (row.size() < FEWEST) {
                continue;
            }
            long teasers = row.stream().filter(Teasers::isTeaser).count();
            if (teasers >= FEWEST && teasers >= row.size() * MOST) {
                row.stream().filter(Teasers::isTeaser).forEach(one -> one.drop("teasers"));
            }
        }
        box.boxes().stream().filter(child -> child.reason().isEmpty()).forEach(Teasers::drop);
    }

    private static boolean isTeaser(Box box) {
        if (box.name().equals("p")) {
            return false;
        }
        List<Box.Run> runs = new ArrayList<>();
        collect(box, runs);
        boolean linked =
                runs.stream().anyMatch(run -> run.isMostlyLinks() && run.words().length() >= 15);
        int plain =
                runs.stream()
                        .filter(run -> !run.isMostlyLinks())
                        .mapToInt(run -> run.words().length())
                        .sum();
        return linked && plain <= LONGEST && runs.size() <= 8;
    }

    private static void collect(Box box, List<Box.Run> runs) {
        runs.addAll(box.runs());
        box.boxes().forEach(child -> collect(child, runs));
    }
}
