package org.secondsource.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.secondsource.copying.word.KeyTable;
import org.secondsource.story.word.WordVector;

/// Finds the open stories that a report may belong to, by its weightiest words.
///
/// What a report costs is bounded: no word has more than so many stories.
final class StoryIndex {
    /// Most stories kept under one word, the last to use it: keeps the cost of a report flat.
    private static final int STORIES_PER_WORD = 50;

    /// Most stories that are handed out; 24 score the same.
    private static final int MOST_CANDIDATES = 12;

    /// A story that shares less than this part of the weight that the best one shares is not looked
    /// at: of 2,144 joins and merges on the four development sets none went to one below .15.
    private static final double LEAST_OF_BEST = 0.125;

    private static final int[] NO_STORIES = {};

    /// By word, the stories that used it last, the newest last.
    private final Map<Integer, int[]> holders = new HashMap<>();

    void add(int story, WordVector vector) {
        vector.eachWeightiest((stem, weight) ->
                holders.put(stem, withNewest(holders.getOrDefault(stem, NO_STORIES), story)));
    }

    void remove(int story, WordVector vector) {
        vector.eachWeightiest((stem, weight) -> {
            int[] left = without(holders.getOrDefault(stem, NO_STORIES), story);
            if (left.length == 0) {
                holders.remove(stem);
            } else {
                holders.put(stem, left);
            }
        });
    }

    /// The stories that share most of the report's weight, the best first; of equals, the older.
    List<Integer> candidates(WordVector report) {
        int[] postings = {0};
        report.eachWeightiest(
                (stem, weight) -> postings[0] += holders.getOrDefault(stem, NO_STORIES).length);
        KeyTable stories = new KeyTable(postings[0]);
        double[] shared = new double[postings[0]];
        report.eachWeightiest((stem, weight) -> {
            for (int story : holders.getOrDefault(stem, NO_STORIES)) {
                shared[stories.add(story)] += weight * weight;
            }
        });
        return best(stories, shared);
    }

    private static List<Integer> best(KeyTable stories, double[] shared) {
        List<Integer> best = new ArrayList<>(); // numbers in the table
        for (int number = 0; number < stories.size(); number++) {
            int place = best.size();
            while (place > 0 && isBetter(number, best.get(place - 1), stories, shared)) {
                place--;
            }
            if (place < MOST_CANDIDATES) {
                best.add(place, number);
                if (best.size() > MOST_CANDIDATES) {
                    best.removeLast();
                }
            }
        }
        return best.stream()
                .filter(number -> shared[number] >= LEAST_OF_BEST * shared[best.getFirst()])
                .map(number -> (int) stories.key(number))
                .toList();
    }

    private static boolean isBetter(int one, int other, KeyTable stories, double[] shared) {
        return shared[one] == shared[other]
                ? stories.key(one) < stories.key(other)
                : shared[one] > shared[other];
    }

    private static int[] withNewest(int[] stories, int story) {
        int[] others = without(stories, story);
        int from = Math.max(0, others.length + 1 - STORIES_PER_WORD);
        int[] all = Arrays.copyOfRange(others, from, others.length + 1);
        all[all.length - 1] = story;
        return all;
    }

    private static int[] without(int[] stories, int story) {
        int at = 0;
        while (at < stories.length && stories[at] != story) {
            at++;
        }
        if (at == stories.length) {
            return stories;
        }
        int[] others = new int[stories.length - 1];
        System.arraycopy(stories, 0, others, 0, at);
        System.arraycopy(stories, at + 1, others, at, others.length - at);
        return others;
    }
}
