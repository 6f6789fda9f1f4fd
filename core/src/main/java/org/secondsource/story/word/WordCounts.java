package org.secondsource.story.word;

import org.secondsource.copying.word.KeyTable;
import org.secondsource.copying.word.WordList;
import org.secondsource.report.Report;

/// How often a report has each word in its title and lead, and which it has at all.
public final class WordCounts {
    /// Words of a report that are read: news puts first what matters most, and what stands at the
    /// end is background or page furniture.
    private static final int LEAD_WORDS = 260;

    /// How often a word of the title counts.
    private static final double TITLE_COUNT = 2;

    /// How often a word with a capital letter counts: names tell two like happenings apart.
    private static final double CAPITAL_COUNT = 2;

    /// The stems of the whole report, those of title and lead first.
    private final KeyTable stems;

    private final double[] counts;
    private final int leads;

    private WordCounts(KeyTable stems, double[] counts, int leads) {
        this.stems = stems;
        this.counts = counts;
        this.leads = leads;
    }

    public static WordCounts of(Report report, Stems keys) {
        WordList title = WordList.of(report.title());
        WordList text = WordList.of(report.text());
        int lead = Math.clamp((long) LEAD_WORDS - title.size(), 0, text.size());
        KeyTable stems = new KeyTable(title.size() + text.size());
        double[] counts = new double[title.size() + lead];
        for (int index = 0; index < title.size(); index++) {
            counts[stems.add(keys.key(title, index))] += TITLE_COUNT;
        }
        for (int index = 0; index < lead; index++) {
            int first = report.text().codePointAt(text.start(index));
            counts[stems.add(keys.key(text, index))] +=
                    Character.isUpperCase(first) ? CAPITAL_COUNT : 1;
        }
        int leads = stems.size();
        for (int index = lead; index < text.size(); index++) {
            stems.add(keys.key(text, index));
        }
        return new WordCounts(stems, counts, leads);
    }

    /// How many stems title and lead have.
    int leads() {
        return leads;
    }

    /// How many stems the whole report has.
    int size() {
        return stems.size();
    }

    /// The key of a stem; those of title and lead have the first numbers.
    long stem(int number) {
        return stems.key(number);
    }

    /// How often title and lead have a stem.
    double count(int number) {
        return counts[number];
    }
}
