package org.secondsource.evaluation.names;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.secondsource.evaluation.names.Thing.Sort;
import org.secondsource.situation.Names;
import org.secondsource.situation.Picture;

/// Follows what is joined while a situation grows one report at a time, and asks at each step for
/// every id that was ever shown.
public final class NamesBench {
    private static final int SEED = 7;

    private final Map<Sort, Tally> tallies = new EnumMap<>(Sort.class);
    private final List<String> wrong = new ArrayList<>();

    /// What came of the ids of one sort.
    ///
    /// @param asked how often an earlier id was asked for whose thing is still there
    /// @param renamed how often a thing was shown under another id than one step before
    /// @param lost how often an id found nothing
    /// @param passed how often it found another thing than the one that has most of its members
    public record Tally(int asked, int renamed, int lost, int passed) {
        static final Tally NONE = new Tally(0, 0, 0, 0);

        Tally plus(Tally more) {
            return new Tally(
                    asked + more.asked,
                    renamed + more.renamed,
                    lost + more.lost,
                    passed + more.passed);
        }
    }

    /// The pictures of one situation, each of one report more than the last.
    private final class Growth {
        private final String name;
        private final Map<Sort, Map<String, Thing>> known = new EnumMap<>(Sort.class);

        private Growth(String name) {
            this.name = name;
        }

        void add(Picture picture) {
            Names names = new Names(picture);
            for (Sort sort : Sort.values()) {
                Map<String, Thing> shown =
                        known.computeIfAbsent(sort, key -> new LinkedHashMap<>());
                List<Thing> now = Thing.of(sort, picture);
                shown.replaceAll((id, was) -> follow(sort, id, was, now, names));
                now.forEach(thing -> shown.putIfAbsent(thing.id(), thing));
            }
        }

        /// What an id means now; what is gone for now keeps its members, and may come back.
        private Thing follow(Sort sort, String id, Thing was, List<Thing> now, Names names) {
            int most = now.stream().mapToInt(was::common).max().orElse(0);
            if (most == 0) {
                return was;
            }
            List<Thing> heirs = now.stream().filter(one -> was.common(one) == most).toList();
            Optional<String> found = names.now(id);
            Optional<Thing> right =
                    heirs.stream().filter(one -> found.equals(Optional.of(one.id()))).findFirst();
            boolean renamed =
                    was.id().equals(id) && heirs.stream().noneMatch(one -> one.id().equals(id));
            tally(
                    sort,
                    new Tally(
                            1,
                            renamed ? 1 : 0,
                            found.isEmpty() ? 1 : 0,
                            found.isPresent() && right.isEmpty() ? 1 : 0));
            if (right.isEmpty()) {
                wrong.add(
                        "%s: %s of %s found %s, not %s"
                                .formatted(
                                        name,
                                        id,
                                        was.id(),
                                        found.orElse("nothing"),
                                        heirs.getFirst().id()));
            }
            return right.orElse(heirs.getFirst());
        }
    }

    /// Lets a situation grow by its files, in three orders.
    ///
    /// @param read makes the picture of some files
    public void grow(String situation, List<Path> files, Function<List<Path>, Picture> read) {
        List<Path> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, new Random(SEED));
        for (List<Path> order : List.of(files, files.reversed(), shuffled)) {
            Growth growth =
                    new Growth(
                            "%s from %s on".formatted(situation, order.getFirst().getFileName()));
            for (int size = 1; size <= order.size(); size++) {
                growth.add(read.apply(order.subList(0, size)));
            }
        }
    }

    private void tally(Sort sort, Tally more) {
        tallies.merge(sort, more, Tally::plus);
    }

    /// By what is joined.
    public Map<String, Tally> tallies() {
        Map<String, Tally> all = new LinkedHashMap<>();
        for (Sort sort : Sort.values()) {
            all.put(
                    sort.name().toLowerCase(Locale.ROOT) + "s",
                    tallies.getOrDefault(sort, Tally.NONE));
        }
        return all;
    }

    /// The ids that found nothing, or another thing.
    public List<String> wrong() {
        return List.copyOf(wrong);
    }
}
