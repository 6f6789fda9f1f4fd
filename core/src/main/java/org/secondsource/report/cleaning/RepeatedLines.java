package org.secondsource.report.cleaning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Takes out the lines that come back in other reports of the same outlet: what stands in each of
/// its reports belongs to its page.
///
/// Reports that share more than such lines are versions of each other or of one text; they count as
/// one. A sentence goes only where it begins or ends the text of several: an outlet's follow-ups
/// repeat paragraphs of background, which are news.
public final class RepeatedLines {
    private static final String REASON = "comes back in other reports of the outlet";

    /// A line that is no sentence is furniture from the second report on.
    private static final int FEWEST = 2;

    /// A sentence at the start or the end needs this many.
    private static final int FEWEST_OF_PROSE = 4;

    /// Two reports that share this part of the shorter one's paragraphs are of one text.
    private static final double ONE_TEXT = 0.34;

    private RepeatedLines() {}

    /// The same reports in the same order, without such lines.
    public static List<Cleaned> without(List<Cleaned> reports) {
        Map<String, List<Integer>> outlets = new LinkedHashMap<>();
        for (int index = 0; index < reports.size(); index++) {
            Cleaned report = reports.get(index);
            String outlet = report.outlet().value().toLowerCase(Locale.ROOT);
            if (!outlet.isEmpty() && report.entries().isEmpty()) {
                outlets.computeIfAbsent(outlet, name -> new ArrayList<>()).add(index);
            }
        }
        List<Cleaned> clean = new ArrayList<>(reports);
        for (List<Integer> ofOutlet : outlets.values()) {
            if (ofOutlet.size() >= FEWEST) {
                List<Page> pages =
                        ofOutlet.stream().map(index -> Page.of(reports.get(index))).toList();
                for (int place = 0; place < pages.size(); place++) {
                    Set<String> lines = furniture(pages.get(place), pages);
                    if (!lines.isEmpty()) {
                        int index = ofOutlet.get(place);
                        clean.set(index, reports.get(index).without(lines, REASON));
                    }
                }
            }
        }
        return clean;
    }

    /// A report's paragraphs.
    private record Page(String title, List<String> paragraphs, Set<String> keys) {
        static Page of(Cleaned report) {
            List<String> paragraphs = List.of(report.text().split("\n\n"));
            Set<String> keys = new HashSet<>();
            paragraphs.forEach(paragraph -> keys.add(Draft.key(paragraph)));
            return new Page(Draft.key(report.title().value()), paragraphs, keys);
        }

        boolean isOneText(Page other) {
            long shared = keys.stream().filter(other.keys::contains).count();
            return shared >= ONE_TEXT * Math.min(keys.size(), other.keys.size());
        }
    }

    private static Set<String> furniture(Page page, List<Page> all) {
        List<String> paragraphs = page.paragraphs();
        Set<String> lines = new LinkedHashSet<>();
        boolean edge = true;
        for (int index = 0; index < paragraphs.size(); index++) {
            edge =
                    isFurniture(page, all, paragraphs.get(index), edge)
                            && lines.add(paragraphs.get(index))
                            && edge;
        }
        edge = true;
        for (int index = paragraphs.size() - 1; index >= 0 && edge; index--) {
            edge =
                    lines.contains(paragraphs.get(index))
                            || isFurniture(page, all, paragraphs.get(index), true);
            if (edge) {
                lines.add(paragraphs.get(index));
            }
        }
        return lines.size() < paragraphs.size() ? lines : Set.of();
    }

    private static boolean isFurniture(Page page, List<Page> all, String paragraph, boolean edge) {
        String key = Draft.key(paragraph);
        boolean prose = new Draft.Line(0, paragraph.length(), paragraph).isProse();
        if (key.isEmpty() || key.equals(page.title()) || (prose && !edge)) {
            return false;
        }
        List<Page> apart = new ArrayList<>(List.of(page));
        for (Page other : all) {
            if (other.keys().contains(key)
                    && apart.stream().noneMatch(one -> one.isOneText(other))) {
                apart.add(other);
            }
        }
        return apart.size() >= (prose ? FEWEST_OF_PROSE : FEWEST);
    }
}
