package org.secondsource.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;

/// Invented reports of invented happenings, some told in the same words with other names.
final class InventedNews {
    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    /// What happened, with the sentences of which its reports are made.
    record Happening(String key, String title, List<String> sentences) {}

    static final List<Happening> HAPPENINGS =
            List.of(
                    quake("q", "Velmora", "Tarn", "Besa Oduya", "Grey Sound"),
                    quake("k", "Ossel", "Mirrin", "Jory Pell", "Lake Hathe"),
                    new Happening(
                            "s",
                            "Ferry crews walk out in Brannock",
                            List.of(
                                    "Ferry crews in Brannock walked out over pay on Monday.",
                                    "The union under Ilse Varga wants nine per cent more.",
                                    "Northline, which runs the ferries, offered three.",
                                    "Islanders in Brannock queued for the last boat.",
                                    "Varga said the walkout would last until Northline paid.")));

    private InventedNews() {}

    private static Happening quake(
            String key, String town, String port, String mayor, String water) {
        return new Happening(
                key,
                "Quake shakes " + town,
                List.of(
                        "A strong quake shook the town of %s and cracked houses.".formatted(town),
                        "Mayor %s of %s said the town hall of %s had lost its roof."
                                .formatted(mayor, town, town),
                        "In the port of %s on the %s, boats were thrown ashore."
                                .formatted(port, water),
                        "Rescuers from %s searched the ruins with dogs.".formatted(port),
                        "%s asked people in %s to sleep outdoors for fear of aftershocks."
                                .formatted(mayor, town),
                        "The road along the %s from %s to %s is shut."
                                .formatted(water, town, port)));
    }

    /// Reports about one happening, one a day, each of three of its sentences.
    ///
    /// @param day the first one's day, counted from the start of 2025
    /// @param from the number of the first one
    static List<Report> about(Happening happening, int day, int from, int count) {
        List<Report> reports = new ArrayList<>();
        for (int index = from; index < from + count; index++) {
            StringBuilder text = new StringBuilder();
            for (int sentence = 0; sentence < 3; sentence++) {
                int at = (index + sentence) % happening.sentences().size();
                text.append(happening.sentences().get(at)).append(' ');
            }
            String id = "%s%03d".formatted(happening.key(), index);
            reports.add(report(id, day + index, happening.title(), text.toString()));
        }
        return reports;
    }

    /// Reports of all happenings, each happening again and again under other names, by day.
    static List<Report> mixed(Random random, int count) {
        List<Report> reports = new ArrayList<>();
        for (int index = 0; reports.size() < count; index++) {
            String name = "N" + Long.toString(random.nextLong(Long.MAX_VALUE), 36);
            Happening happening =
                    quake(
                            "m" + index + "-",
                            "New " + name.toLowerCase(Locale.ROOT),
                            name + "port",
                            "Mayor " + name,
                            name + " Bay");
            reports.addAll(about(happening, random.nextInt(200), 0, 1 + random.nextInt(5)));
        }
        reports.sort(
                Comparator.comparing((Report report) -> report.published().day().orElseThrow())
                        .thenComparing(Report::id));
        return reports.subList(0, count);
    }

    static Report report(String id, int day, String title, String text) {
        LocalDate date = START.plusDays(day);
        return report(
                id,
                new Publication.On(date, Publication.Basis.METADATA, date.toString()),
                title,
                text);
    }

    static Report report(String id, Publication published, String title, String text) {
        return new Report(
                new ReportId(id),
                id + ".txt",
                "",
                title,
                "",
                "",
                published,
                "en",
                List.of(),
                text,
                List.of());
    }
}
