package org.secondsource.copying;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;

/// Reports of invented words, for laws that hold of any text.
final class InventedReports {
    /// Small enough that two reports have most words in common, as reports of one happening do;
    /// large enough that they share no run of words unless it was put there.
    private static final int VOCABULARY = 400;

    private final Random random;

    InventedReports(Random random) {
        this.random = random;
    }

    /// So many words and a full stop.
    String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int word = 0; word < count; word++) {
            words.append(word == 0 ? "" : " ").append("wort").append(random.nextInt(VOCABULARY));
        }
        return words.append(".\n").toString();
    }

    /// Reports made of paragraphs of one small stock, some lightly edited, so that some share much
    /// and some nothing.
    List<Report> ofOneStock(int count) {
        List<String> stock = new ArrayList<>();
        for (int index = 0; index < 12; index++) {
            stock.add(words(30));
        }
        List<Report> reports = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            StringBuilder text = new StringBuilder();
            for (int paragraph = 0; paragraph < 4; paragraph++) {
                text.append(edited(stock.get(random.nextInt(stock.size())), random.nextInt(20)));
            }
            reports.add(report("report-%02d".formatted(index), text.toString()));
        }
        return reports;
    }

    /// The text with about one word in a hundred changed for each point.
    String edited(String text, int percent) {
        StringBuilder edited = new StringBuilder();
        for (String word : text.split("(?<= )")) {
            boolean isKept = random.nextInt(100) >= percent;
            edited.append(isKept ? word : "anders" + random.nextInt(VOCABULARY) + " ");
        }
        return edited.toString();
    }

    static Report report(String id, String text) {
        return report(id, "", text);
    }

    static Report report(String id, String title, String text) {
        return new Report(
                new ReportId(id),
                id + ".txt",
                "",
                title,
                "",
                "",
                new Publication.Unknown(),
                "en",
                List.of(),
                text,
                List.of());
    }
}
