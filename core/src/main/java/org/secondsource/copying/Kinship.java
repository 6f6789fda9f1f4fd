package org.secondsource.copying;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Optional;
import org.secondsource.copying.word.KeyTable;
import org.secondsource.copying.word.WordRarity;

/// Whether two reports that share text are of one happening, or share the furniture of a page.
///
/// Either tells that they are: the shared text says what the title of one of them says, or what
/// stands beside the shared text speaks of the same things. A report that is a wire's first
/// paragraphs and then its own reporting is known by the first, a rewritten one by the second; the
/// furniture of a page is neither, however long it is.
///
/// @param sharedOfA the shared words of a, by number
/// @param sharedOfB the shared words of b, by number
/// @param hasWholeSentence whether a run of words that would make a copy by itself stands in one
///   paragraph of both without any change
record Kinship(
        Side a,
        Side b,
        BitSet sharedOfA,
        BitSet sharedOfB,
        boolean hasWholeSentence,
        WordRarity rarity) {
    /// Least share of a title (by weight) that stands in the shared text for it to tell the news by
    /// itself. On the development reports, common furniture stays below .20 and two in three copies
    /// are above .40 (`score.py copies`, `score.py stories/giveme5w1h`).
    private static final double TELLS_THE_NEWS = 0.4;

    /// Share of a title below which the shared text does not speak of the news at all.
    private static final double SILENT_ON_THE_NEWS = 0.2;

    /// Least share of a report's own words (by weight) that stand in the other report too, for two
    /// reports to be of one happening. Reports that share only the furniture of a page have less:
    /// on the development reports, the labelled copies that are found reach .26 and pages with
    /// common furniture stay below .20 (`score.py copies`).
    private static final double LEAST_COMMON = 0.22;

    /// The same where the shared text is silent on the news and less than half of either report: a
    /// speech, or the background that every report of a long affair repeats. Below it stand
    /// labelled reports that are not copies with up to .42, above it copies from .45 on (`score.py
    /// copies`).
    private static final double LEAST_COMMON_BESIDE_BACKGROUND = 0.43;

    private static final double MOST_OF_IT = 0.5;

    /// Share of the running text of both reports that stands in the other for the two to be one
    /// text, whatever stands above it: desks write their own headlines.
    private static final double ONE_TEXT = 0.8;

    /// Days after which two reports of like happenings are likelier than two of one. What they have
    /// in common may be the form of such reports, filled in anew.
    private static final long DAYS_OF_ONE_HAPPENING = 21;

    boolean isOfOneHappening() {
        if (isOneText()) {
            return true;
        }
        if (areFarApart() && !hasWholeSentence) {
            return false;
        }
        double told = Math.max(told(a, sharedOfA), told(b, sharedOfB));
        if (told >= TELLS_THE_NEWS) {
            return true;
        }
        double common = Math.max(common(a, sharedOfA, b), common(b, sharedOfB, a));
        boolean isTitled = a.title().size() + b.title().size() > 0;
        boolean isBackground = isTitled && told < SILENT_ON_THE_NEWS && coverage() < MOST_OF_IT;
        return common >= (isBackground ? LEAST_COMMON_BESIDE_BACKGROUND : LEAST_COMMON);
    }

    private boolean isOneText() {
        return Math.min(a.runningShare(sharedOfA), b.runningShare(sharedOfB)) >= ONE_TEXT;
    }

    private boolean areFarApart() {
        Optional<LocalDate> dayOfA = a.report().published().day();
        Optional<LocalDate> dayOfB = b.report().published().day();
        return dayOfA.isPresent()
                && dayOfB.isPresent()
                && Math.abs(ChronoUnit.DAYS.between(dayOfA.get(), dayOfB.get()))
                        > DAYS_OF_ONE_HAPPENING;
    }

    private double coverage() {
        return Math.max(
                (double) sharedOfA.cardinality() / a.words().size(),
                (double) sharedOfB.cardinality() / b.words().size());
    }

    /// The share of a side's title, by weight, that stands in the shared text.
    private double told(Side side, BitSet shared) {
        KeyTable said = new KeyTable(side.words().size());
        for (int index = 0; index < side.words().size(); index++) {
            if (shared.get(index) && !side.isStanding(index)) {
                said.add(side.words().key(index));
            }
        }
        return weightedShare(side.title(), said, 0);
    }

    /// The share of a side's own words, those that are not shared and those of its title, that
    /// stand in the other report, by their weight.
    private double common(Side side, BitSet shared, Side other) {
        KeyTable own = new KeyTable(side.title().size() + side.words().size());
        own.addAll(side.title());
        for (int index = 0; index < side.words().size(); index++) {
            if (!shared.get(index) && !side.isStanding(index)) {
                own.add(side.words().key(index));
            }
        }
        return weightedShare(own, other.keys(), 1);
    }

    /// How much of the weight of words is that of words which stand among others.
    ///
    /// @param ofNone what it is where the words have no weight
    private double weightedShare(KeyTable words, KeyTable others, double ofNone) {
        double all = 0;
        double common = 0;
        for (int number = 0; number < words.size(); number++) {
            double weight = rarity.weight(words.key(number));
            all += weight;
            common += others.contains(words.key(number)) ? weight : 0;
        }
        return all == 0 ? ofNone : common / all;
    }
}
