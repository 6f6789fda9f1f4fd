package org.secondsource.benchmarks.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.secondsource.language.LanguageAnalyzer;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.ReportReader;
import org.secondsource.reading.cast.Gazetteer;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;

/// Makes any number of situations of the few that were invented: the same sentences about others,
/// weeks apart. Each has as many reports as asked; where the invented one has fewer, outlets print
/// the first ones again.
///
/// Sentences are analysed once; of the reports made from them only our own readers read, so a
/// hundred thousand are read in minutes.
public final class SituationMill {
    /// So many situations begin in one week.
    private static final int A_WEEK = 10;

    private final List<List<Report>> invented;
    private final int words;
    private final Map<String, List<Sentence>> analysed = new HashMap<>();
    private final Map<String, List<Sentence>> disguised = new HashMap<>();
    private final ReportReader reader;

    /// @param invented the reports of each invented situation
    /// @param words how many words each report has at most: its first sentences
    public SituationMill(LanguageAnalyzer analyzer, List<List<Report>> invented, int words) {
        this.invented = List.copyOf(invented);
        this.words = words;
        this.reader = new ReportReader(new Prepared(disguised), Gazetteer.load());
        for (List<Report> reports : invented) {
            reports.forEach(
                    report -> analysed.put(report.text(), first(analyzer.analyze(report.text()))));
        }
    }

    private List<Sentence> first(List<Sentence> sentences) {
        List<Sentence> first = new ArrayList<>();
        int count = 0;
        for (Sentence sentence : sentences) {
            if (count < words) {
                first.add(sentence);
            }
            count += sentence.size();
        }
        return first;
    }

    /// Hands out what was laid ready.
    private record Prepared(Map<String, List<Sentence>> sentences) implements LanguageAnalyzer {
        @Override
        public List<Sentence> analyze(String text) {
            return sentences.getOrDefault(text, List.of());
        }

        @Override
        public String version() {
            return "prepared";
        }
    }

    /// The situation of this number, always the same.
    ///
    /// @param size how many reports it has
    List<ReadReport> situation(int number, int size) {
        List<ReadReport> made = new ArrayList<>();
        for (Report report : reports(number, size)) {
            made.add(new ReadReport(report, reader.read(report)));
        }
        disguised.clear();
        return made;
    }

    /// The same, unread; until others are made [#analyzer] knows their sentences.
    ///
    /// @param size how many reports it has
    public List<Report> reports(int number, int size) {
        disguised.clear();
        List<Report> reports = invented.get(number % invented.size());
        Disguise disguise = new Disguise(number);
        List<Report> made = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            made.add(made(reports.get(i % reports.size()), disguise, number, i));
        }
        return made;
    }

    /// Knows the sentences of the reports that were made last.
    public LanguageAnalyzer analyzer() {
        return new Prepared(disguised);
    }

    private Report made(Report invented, Disguise disguise, int situation, int index) {
        List<Sentence> sentences =
                analysed.getOrDefault(invented.text(), List.of()).stream()
                        .map(disguise::of)
                        .toList();
        String text = written(invented.text(), sentences);
        disguised.put(text, sentences);
        return new Report(
                new ReportId(String.format(Locale.ROOT, "s%05d-%02d", situation, index)),
                "made",
                "",
                text.substring(0, Math.min(text.length(), invented.title().length())),
                invented.outlet() + " " + index,
                invented.byline(),
                later(invented.published(), situation / A_WEEK),
                invented.language(),
                invented.marks(),
                text,
                List.of());
    }

    private static Publication later(Publication published, int weeks) {
        return switch (published) {
            case Publication.On(LocalDate date, Publication.Basis basis, String evidence) ->
                    new Publication.On(date.plusWeeks(weeks), basis, evidence);
            case Publication.Within within -> within;
            case Publication.Unknown unknown -> unknown;
        };
    }

    /// The text with its words exchanged.
    private static String written(String text, List<Sentence> sentences) {
        StringBuilder written =
                new StringBuilder(text.substring(0, sentences.getLast().span().end()));
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (token.word().length() == token.span().length()) {
                    written.replace(token.start(), token.end(), token.word());
                }
            }
        }
        return written.toString();
    }
}
