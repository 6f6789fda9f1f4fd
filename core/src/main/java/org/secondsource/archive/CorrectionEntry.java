package org.secondsource.archive;

import java.time.Instant;
import org.secondsource.text.ReportId;

/// One line of the log of corrections, to which lines are only ever added. Each holds the hash of
/// the one before, so that none can be changed or taken out unseen.
///
/// @param seq from 1, one more with each
/// @param of the entry that is accepted or undone; 0 where the entry is a correction itself
/// @param correction what was put right; of an entry that only moves another, its kind and reason
/// @param words digest of the words that it is of, which stays where those are forgotten
/// @param previous the hash of the entry before; empty in the first
/// @param hash of all that stands here but for the words themselves
public record CorrectionEntry(
        long seq,
        Instant at,
        String by,
        Step step,
        long of,
        Correction correction,
        String words,
        String previous,
        String hash) {
    /// What an entry does.
    public enum Step {
        PROPOSED,
        ACCEPTED,
        UNDONE
    }

    /// An entry before it has its place.
    public record Draft(Step step, long of, Correction correction, String by) {}

    /// The entry that follows another.
    ///
    /// @param seq its number
    /// @param previous hash of the one before; empty where there is none
    public static CorrectionEntry of(Draft draft, long seq, String previous, Instant at) {
        String words = draft.correction().words();
        return new CorrectionEntry(
                seq,
                at,
                draft.by(),
                draft.step(),
                draft.of(),
                draft.correction(),
                words,
                previous,
                hash(draft, seq, previous, at, words));
    }

    private static String hash(Draft draft, long seq, String previous, Instant at, String words) {
        return new Digest()
                .add(previous)
                .add(Long.toString(seq))
                .add(at.toString())
                .add(draft.by())
                .add(draft.step().name())
                .add(Long.toString(draft.of()))
                .add(draft.correction().kind().name())
                .add(draft.correction().value())
                .add(draft.correction().why())
                .add(words)
                .value();
    }

    /// Whether its hash is that of what stands in it.
    boolean isAsWritten() {
        Draft draft = new Draft(step, of, correction, by);
        return hash.equals(hash(draft, seq, previous, at, words));
    }

    /// The same entry without the words of a report.
    CorrectionEntry without(ReportId report) {
        Correction blank =
                new Correction(
                        correction.kind(),
                        correction.anchors().stream()
                                .map(one -> one.report().equals(report) ? one.withoutWords() : one)
                                .toList(),
                        correction.value(),
                        correction.why());
        return new CorrectionEntry(seq, at, by, step, of, blank, words, previous, hash);
    }
}
