package org.secondsource.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.SecondSource;
import org.secondsource.app.terminal.Screen;
import org.secondsource.app.terminal.TerminalBrief;
import org.secondsource.brief.BriefWriter;
import org.secondsource.brief.line.Basis;
import org.secondsource.brief.line.Brief;
import org.secondsource.brief.line.Line;
import org.secondsource.brief.line.Quote;
import org.secondsource.language.Sentence;

/// Every line of a brief is a sentence that reads alone and rests on its cites: it names no actor,
/// place, number or day that none of the cited sentences holds.
@Tag("whole")
final class BriefLinesTest {
    private static final int SCREEN_ROWS = 24;

    /// A name or a number; the first word of a sentence has its capital from there, and what stands
    /// in square brackets stands elsewhere in the report.
    private static final Pattern NAMED =
            Pattern.compile("(?<=[\\p{L}\\p{N},;:)”\"’] )(?:\\p{Lu}[\\p{L}’'-]+|\\d[\\d.,]*)");

    /// Parts whose lines tell of facts, not of the reports.
    private static final Set<Line.Topic> OF_FACTS =
            EnumSet.range(Line.Topic.NEWS, Line.Topic.CLAIMS);

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private final WholeProgram program = WholeProgram.remembering();

    private Brief brief(String situation) {
        Path reports = WholeProgram.HOME.resolve("evaluation/situations/" + situation + "/reports");
        return BriefWriter.write(
                new SecondSource(program.analyzer(), 2)
                        .read(program.intake(2, "").read(List.of(reports.toString())), () -> {}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ferry-strait", "salmon-tariff"})
    void everyLineIsASentenceThatReadsAlone(String situation) {
        List<Line> lines = facts(brief(situation));

        assertThat(lines).hasSizeGreaterThan(60);
        assertThat(lines).allSatisfy(line -> assertThat(line.quotes()).isNotEmpty());
        assertThat(lines.stream().map(Line::text).filter(text -> !isSentence(text))).isEmpty();
        assertThat(lines.stream().map(Line::text))
                .noneMatch(text -> text.matches("(?:He|She|They|His|Her|Their)\\b.*"));
        assertThat(lines.stream().filter(line -> !isBacked(line))).extracting(Line::text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ferry-strait", "salmon-tariff"})
    void theFirstScreenIsOneScreenAndEachLineRestsOnAClaim(String situation) {
        Brief brief = brief(situation);

        assertThat(TerminalBrief.of(brief, new Screen.Elsewhere()).lines().count())
                .isLessThanOrEqualTo(SCREEN_ROWS);
        assertThat(brief.first()).hasSizeBetween(8, 12);
        assertThat(brief.first()).allMatch(line -> line.basis() instanceof Basis.OfClaim);
        assertThat(brief.first()).extracting(Line::text).doesNotHaveDuplicates();
    }

    private static List<Line> facts(Brief brief) {
        return brief.lines().stream().filter(line -> OF_FACTS.contains(line.topic())).toList();
    }

    /// Whether the analyser finds a finite verb in it, and a subject.
    private boolean isSentence(String text) {
        List<String> tags = new ArrayList<>();
        boolean subject = false;
        for (Sentence sentence : program.analyzer().analyze(text.replaceAll("[\\[\\]]", ""))) {
            for (int i = 0; i < sentence.size(); i++) {
                tags.add(sentence.token(i).tag());
                subject =
                        subject
                                || sentence.token(i).relation().startsWith("nsubj")
                                || sentence.token(i).relation().startsWith("expl")
                                || sentence.token(i).relation().startsWith("csubj");
            }
        }
        return subject && tags.stream().anyMatch(FINITE::contains);
    }

    private static boolean isBacked(Line line) {
        StringBuilder cited = new StringBuilder();
        for (Quote quote : line.quotes()) {
            cited.append(quote.before()).append(quote.cite().exact()).append(quote.after());
            cited.append('\n');
        }
        String words = folded(cited.toString());
        Matcher named = NAMED.matcher(line.text().replaceAll("\\[[^\\]]*\\]", ""));
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
