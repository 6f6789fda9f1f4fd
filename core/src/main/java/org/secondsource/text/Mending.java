package org.secondsource.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A text made from another by leaving parts out and putting a few characters in, with the way
/// back.
///
/// @param original the text as it came
/// @param text the text as it is now
/// @param pieces the stretches that were kept, in order
public record Mending(String original, String text, List<Piece> pieces) {
    public Mending {
        pieces = List.copyOf(pieces);
    }

    /// A mending that changes nothing.
    public static Mending none(String original) {
        Writer writer = new Writer(original);
        writer.keep(0, original.length());
        return writer.finish();
    }

    /// Where a span of the text stood in the original: the smallest stretch that holds all of its
    /// characters. Empty for a span of inserted characters only.
    public Optional<Span> toOriginal(Span span) {
        int start = -1;
        int end = -1;
        for (int index = firstEndingAfter(span.start()); index < pieces.size(); index++) {
            Piece piece = pieces.get(index);
            if (piece.start() >= span.end()) {
                break;
            }
            int from = Math.max(span.start(), piece.start());
            int to = Math.min(span.end(), piece.end());
            if (start < 0) {
                start = piece.from() + from - piece.start();
            }
            end = piece.from() + to - piece.start();
        }
        return start < 0 ? Optional.empty() : Optional.of(new Span(start, end));
    }

    /// This mending and then another of its text, as one.
    public Mending then(Mending later) {
        if (!later.original.equals(text)) {
            throw new IllegalArgumentException(
                    "the later mending starts from another text of %d characters, not from these %d"
                            .formatted(later.original.length(), text.length()));
        }
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : later.pieces) {
            int until = piece.from() + piece.length();
            for (int index = firstEndingAfter(piece.from()); index < pieces.size(); index++) {
                Piece earlier = pieces.get(index);
                int from = Math.max(piece.from(), earlier.start());
                int to = Math.min(until, earlier.end());
                if (from >= to) {
                    break;
                }
                joined.add(
                        new Piece(
                                piece.start() + from - piece.from(),
                                earlier.from() + from - earlier.start(),
                                to - from));
            }
        }
        return new Mending(original, later.text, joined);
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// A stretch of the text that was kept from the original, from the offset `from` there.
    public record Piece(int start, int from, int length) {
        int end() {
            return start + length;
        }
    }

    /// Writes a mending from left to right.
    public static final class Writer {
        private final String original;
        private final StringBuilder text = new StringBuilder();
        private final List<Piece> pieces = new ArrayList<>();
        private int read;

        public Writer(String original) {
            this.original = original;
        }

        /// Takes over a stretch of the original, which has to follow the one before.
        public void keep(int start, int end) {
            keepAs(start, end, original.substring(start, end));
        }

        /// Takes over a stretch of the original, with other characters of the same number.
        public void keepAs(int start, int end, String words) {
            if (start < read || end < start || words.length() != end - start) {
                throw new IllegalArgumentException(
                        "stretch [%d, %d) kept as %d characters after [.., %d)"
                                .formatted(start, end, words.length(), read));
            }
            if (start == end) {
                return;
            }
            Piece last = pieces.isEmpty() ? new Piece(0, 0, 0) : pieces.getLast();
            if (last.length() > 0 && start == read && last.end() == text.length()) {
                pieces.set(
                        pieces.size() - 1,
                        new Piece(last.start(), last.from(), last.length() + end - start));
            } else {
                pieces.add(new Piece(text.length(), start, end - start));
            }
            text.append(words);
            read = end;
        }

        /// Puts in characters that the original does not have.
        public void insert(String words) {
            text.append(words);
        }

        /// How long the text is so far, in UTF-16 units.
        public int length() {
            return text.length();
        }

        public Mending finish() {
            return new Mending(original, text.toString(), pieces);
        }
    }
}
