package org.secondsource.benchmarks.copies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.secondsource.copying.word.WordList;
import org.secondsource.report.Report;

/// Locality-sensitive hashing, written plainly (Leskovec, Rajaraman, Ullman 2020, chapter 3): the
/// least hashes of a report's runs of five words, as Lucene's filter gives them with its own
/// settings, cut into bands of four. Found is what has a band in common.
final class MinHashLsh implements CopySearch {
    private static final int WORDS = 5;
    private static final int ROWS = 4;

    private final List<Map<String, List<Integer>>> bands = new ArrayList<>();
    private int next;

    MinHashLsh() {
        for (int band = 0; band < MinHashFilter.DEFAULT_BUCKET_COUNT / ROWS; band++) {
            bands.add(new HashMap<>());
        }
    }

    @Override
    public List<Integer> add(Report report) {
        List<String> hashes = leastHashes(WordList.of(report.text()));
        TreeSet<Integer> found = new TreeSet<>();
        for (int band = 0; (band + 1) * ROWS <= hashes.size(); band++) {
            String key = String.join("", hashes.subList(band * ROWS, (band + 1) * ROWS));
            List<Integer> held = bands.get(band).computeIfAbsent(key, none -> new ArrayList<>(1));
            found.addAll(held);
            held.add(next);
        }
        next++;
        return List.copyOf(found);
    }

    private static List<String> leastHashes(WordList words) {
        ShingleFilter shingles = new ShingleFilter(new Words(words), WORDS, WORDS);
        shingles.setOutputUnigrams(false);
        List<String> hashes = new ArrayList<>();
        try (TokenStream stream =
                new MinHashFilter(
                        shingles,
                        MinHashFilter.DEFAULT_HASH_COUNT,
                        MinHashFilter.DEFAULT_BUCKET_COUNT,
                        MinHashFilter.DEFAULT_HASH_SET_SIZE,
                        true)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                hashes.add(term.toString());
            }
            stream.end();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return hashes;
    }

    /// The words that every search here reads.
    private static final class Words extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final WordList words;
        private int at;

        private Words(WordList words) {
            this.words = words;
        }

        @Override
        public boolean incrementToken() {
            if (at == words.size()) {
                return false;
            }
            clearAttributes();
            term.append(words.word(at++));
            return true;
        }
    }
}
