package org.secondsource.benchmarks.copies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/// What a copy does to the sentences it takes over.
enum Edit {
    THIRD("cut to a third") {
        @Override
        List<String> of(List<String> first, List<String> second, SplittableRandom random) {
            int length = Math.max(1, first.size() / 3);
            int start = random.nextInt(first.size() - length + 1);
            return first.subList(start, start + length);
        }
    },
    MERGED("merged with another") {
        @Override
        List<String> of(List<String> first, List<String> second, SplittableRandom random) {
            List<String> merged = new ArrayList<>(first.subList(0, (first.size() + 1) / 2));
            merged.addAll(second.subList(0, (second.size() + 1) / 2));
            return merged;
        }
    },
    QUOTED("every other sentence quoted") {
        @Override
        List<String> of(List<String> first, List<String> second, SplittableRandom random) {
            List<String> quoted = new ArrayList<>();
            for (String sentence : first) {
                quoted.add(quoted.size() % 2 == 0 ? sentence : "“" + sentence + "”");
            }
            return quoted;
        }
    },
    REORDERED("sentences in another order") {
        @Override
        List<String> of(List<String> first, List<String> second, SplittableRandom random) {
            List<String> reordered = new ArrayList<>(first);
            Collections.shuffle(reordered, Random.from(random));
            return reordered;
        }
    },
    CHANGED("every tenth word changed") {
        @Override
        List<String> of(List<String> first, List<String> second, SplittableRandom random) {
            return first.stream().map(sentence -> changed(sentence, random)).toList();
        }
    };

    private static final int CHANGED_IN_A_HUNDRED = 10;

    private final String shown;

    Edit(String shown) {
        this.shown = shown;
    }

    /// The sentences of a copy of one report, or of two.
    abstract List<String> of(List<String> first, List<String> second, SplittableRandom random);

    String shown() {
        return shown;
    }

    private static String changed(String sentence, SplittableRandom random) {
        StringBuilder changed = new StringBuilder(sentence.length());
        for (String word : sentence.split(" ")) {
            boolean isChanged = random.nextInt(100) < CHANGED_IN_A_HUNDRED;
            changed.append(isChanged ? "x" + random.nextInt(1_000) : word).append(' ');
        }
        return changed.toString().strip();
    }
}
