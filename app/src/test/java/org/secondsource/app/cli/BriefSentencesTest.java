package org.secondsource.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.SecondSource;
import org.secondsource.brief.Brief;
import org.secondsource.brief.BriefWriter;
import org.secondsource.brief.Line;
import org.secondsource.brief.Quote;
import org.secondsource.brief.Sentence;
import org.secondsource.situation.Picture;

/// Every sentence of a brief rests on its cites: it names no actor, place, number or day that none
/// of the cited sentences holds.
@Tag("whole")
final class BriefSentencesTest {
    /// A name or a number; the first word of a sentence has its capital from there.
    private static final Pattern NAMED =
            Pattern.compile("(?<=[\\p{L}\\p{N},;:)”\"’] )(?:\\p{Lu}[\\p{L}’'-]+|\\d[\\d.,]*)");

    @ParameterizedTest
    @ValueSource(strings = {"ferry-strait", "salmon-tariff"})
    void noSentenceNamesWhatItsCitesDoNotHold(String situation) {
        Path reports = WholeProgram.HOME.resolve("evaluation/situations/" + situation + "/reports");
        WholeProgram program = WholeProgram.remembering();
        Picture picture =
                new SecondSource(program.analyzer(), 2)
                        .read(program.intake(2, "").read(List.of(reports.toString())), () -> {});
        Brief brief = BriefWriter.write(picture);
        List<Sentence> sentences = sentences(brief);

        assertThat(sentences).hasSizeGreaterThan(60);
        assertThat(sentences).allSatisfy(sentence -> assertThat(sentence.quotes()).isNotEmpty());
        assertThat(points(brief))
                .isNotEmpty()
                .allSatisfy(point -> assertThat(isRead(point, picture)).as(point.words()).isTrue());
        assertThat(sentences.stream().filter(Predicate.not(BriefSentencesTest::isBacked)))
                .extracting(Sentence::text)
                .isEmpty();
    }

    private static List<Line.Point> points(Brief brief) {
        return brief.sections().stream()
                .flatMap(section -> section.lines().stream())
                .filter(Line.Figures.class::isInstance)
                .flatMap(line -> ((Line.Figures) line).points().stream())
                .toList();
    }

    /// Whether each quote of a point holds a quantity of that amount, as it was read.
    private static boolean isRead(Line.Point point, Picture picture) {
        return point.quotes().stream()
                .allMatch(quote ->
                        picture.readings().stream()
                                .filter(reading -> reading.report().equals(quote.cite().report()))
                                .flatMap(reading -> reading.quantities().stream())
                                .filter(quantity -> quote.cite().span().contains(quantity.span()))
                                .anyMatch(quantity -> quantity.amount().equals(point.amount())));
    }

    private static List<Sentence> sentences(Brief brief) {
        List<Sentence> sentences = new ArrayList<>();
        for (Brief.Section section : brief.sections()) {
            for (Line line : section.lines()) {
                switch (line) {
                    case Line.Told told -> sentences.add(told.sentence());
                    case Line.Happening happening -> sentences.add(happening.sentence());
                    case Line.Difference difference ->
                            difference
                                    .sides()
                                    .forEach(side -> sentences.add(side.told().sentence()));
                    case Line.Figures figures -> {}
                    case Line.Pact pact ->
                            sentences.add(new Sentence("The " + pact.name(), pact.quotes()));
                    case Line.Who who -> sentences.add(new Sentence(who.name(), who.quotes()));
                    case Line.Shared shared -> {}
                    case Line.Unread unread -> {}
                }
            }
        }
        return sentences;
    }

    private static boolean isBacked(Sentence sentence) {
        StringBuilder cited = new StringBuilder();
        for (Quote quote : sentence.quotes()) {
            cited.append(quote.before()).append(quote.cite().exact()).append(quote.after());
            cited.append('\n');
        }
        String words = folded(cited.toString());
        Matcher named = NAMED.matcher(sentence.text());
        while (named.find()) {
            if (!words.contains(folded(named.group()).replaceFirst("[.,]+$", ""))) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b", "").replace(",", "");
    }
}
