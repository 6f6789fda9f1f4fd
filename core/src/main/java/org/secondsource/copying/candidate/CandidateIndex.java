package org.secondsource.copying.candidate;

/// Tells for each text, as it comes, which earlier ones may share a passage with it.
///
/// Keeps the `Fingerprints` of the last texts, as many as the window holds. Two texts are
/// candidates where two fingerprints stand in both in the same order and about as far apart: so are
/// all that share fourteen words in a row (see `Fingerprints`), and most that share fifteen with an
/// edit in them. What a text costs depends on its length, not on how many came before. For one
/// thread at a time.
public final class CandidateIndex {
    /// Of a fingerprint that stands in more texts than this, the first are kept. One report printed
    /// by a thousand outlets is still found with the outlets that had it first.
    static final int MOST_HOLDERS = 64;

    /// A fingerprint that so many texts hold is a stock phrase, which alone makes no candidate (see
    /// `Hits`). Fewer than are kept, so that it stays one while old holders leave the window.
    private static final int STOCK_HOLDERS = 48;

    /// How often one text is kept for a fingerprint: it may repeat itself.
    private static final int MOST_REPEATS = 4;

    private final PostingRing postings = new PostingRing();
    private final int window;
    private int texts;

    /// @param window how many texts are looked back at, at least 1
    public CandidateIndex(int window) {
        if (window < 1) {
            throw new IllegalArgumentException(
                    "window is %d, expected 1 or more".formatted(window));
        }
        this.window = window;
    }

    /// Adds a text; the first has number 0, the next 1.
    ///
    /// @param keys of its words in order; equal words have equal keys
    /// @return the numbers of earlier texts in the window that may share a passage, rising
    public int[] add(long[] keys) {
        int text = texts++;
        postings.forgetBefore(text - window);
        Fingerprints fingerprints = Fingerprints.of(keys);
        Hits hits = new Hits();
        for (int index = 0; index < fingerprints.size(); index++) {
            add(text, fingerprints.print(index), fingerprints.place(index), hits);
        }
        return hits.candidates();
    }

    private void add(int text, int print, int place, Hits hits) {
        int first = hits.size();
        int held = 0;
        int repeats = 0;
        for (int slot = postings.newest(print); slot >= 0; slot = postings.older(slot)) {
            if (postings.print(slot) == print) {
                held++;
                if (postings.text(slot) != text) {
                    hits.add(postings.text(slot), place, postings.place(slot));
                } else if (++repeats == MOST_REPEATS) {
                    return;
                }
            }
        }
        if (held >= STOCK_HOLDERS) {
            hits.markStock(first);
        }
        if (held < MOST_HOLDERS) {
            postings.add(print, text, place);
        }
    }
}
