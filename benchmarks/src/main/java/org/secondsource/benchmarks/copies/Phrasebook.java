package org.secondsource.benchmarks.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.secondsource.report.Report;

/// Makes sentences that read like news in runs of a few words and are new beyond that.
///
/// A chain of word after word (Markov, of first order) over the sentences of real reports, which at
/// every third word or so goes on from another place, and now and then has an invented name, since
/// news never runs out of those. So two reports share stock phrases, as they do in life, but hardly
/// ever fifteen words in a row; whole sentences put together anew would make every report a copy of
/// every other.
public final class Phrasebook {
    /// How many words in a hundred go on from anywhere.
    private static final int JUMPS = 35;

    /// How many words in a hundred are invented names or numbers.
    private static final int NAMES = 6;

    /// Names come with a frequency of one over their rank.
    private static final double RANKS = Math.log(2_000_000);

    private static final String[] SYLLABLES = {
        "ba", "dor", "ki", "len", "mar", "no", "pel", "ri", "sa", "tov", "ul", "ven", "wy", "zan",
        "gre", "hol"
    };

    private final String[] words;

    /// The words of all sentences in order, by number.
    private final int[] text;

    /// The places of the text where a word stands: those of word n are `places[from[n]]` to
    /// `places[from[n + 1]]`.
    private final int[] places;

    private final int[] from;

    private Phrasebook(String[] words, int[] text) {
        this.words = words;
        this.text = text;
        this.from = new int[words.length + 1];
        this.places = new int[text.length];
        for (int word : text) {
            from[word + 1]++;
        }
        for (int word = 0; word < words.length; word++) {
            from[word + 1] += from[word];
        }
        int[] next = Arrays.copyOf(from, words.length);
        for (int place = 0; place < text.length; place++) {
            places[next[text[place]]++] = place;
        }
    }

    /// The words of the reports' texts; quotation marks are left out, since single words of a
    /// quotation would open what nothing closes.
    public static Phrasebook of(List<Report> reports) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<Integer> text = new ArrayList<>();
        for (Report report : reports) {
            for (String word : report.text().replaceAll("[\"“”„«»()]", "").strip().split("\\s+")) {
                text.add(numbers.computeIfAbsent(word, key -> numbers.size()));
            }
        }
        return new Phrasebook(
                numbers.keySet().toArray(String[]::new),
                text.stream().mapToInt(Integer::intValue).toArray());
    }

    /// A sentence of so many words, with a full stop.
    public String sentence(int length, SplittableRandom random) {
        StringBuilder sentence = new StringBuilder(length * 8);
        int place = random.nextInt(text.length);
        for (int index = 0; index < length; index++) {
            if (index > 0) {
                sentence.append(' ');
            }
            if (random.nextInt(100) < NAMES) {
                name(sentence, random);
            } else {
                appendWord(words[text[place]], sentence);
            }
            place = after(place, random);
        }
        return sentence.append('.').toString();
    }

    private int after(int place, SplittableRandom random) {
        if (random.nextInt(100) < JUMPS) {
            return random.nextInt(text.length);
        }
        int word = text[place];
        int same = places[from[word] + random.nextInt(from[word + 1] - from[word])];
        return same + 1 == text.length ? 0 : same + 1;
    }

    /// Full stops within would cut the sentence.
    private static void appendWord(String word, StringBuilder sentence) {
        int end = word.length();
        while (end > 1 && ".!?".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        sentence.append(word, 0, end);
    }

    private static void name(StringBuilder sentence, SplittableRandom random) {
        int rank = (int) Math.exp(random.nextDouble() * RANKS);
        int start = sentence.length();
        for (int left = rank; left > 0; left /= SYLLABLES.length) {
            sentence.append(SYLLABLES[left % SYLLABLES.length]);
        }
        if (sentence.length() > start) {
            sentence.setCharAt(start, Character.toUpperCase(sentence.charAt(start)));
        }
    }
}
