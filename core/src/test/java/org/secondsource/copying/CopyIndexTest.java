package org.secondsource.copying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.secondsource.copying.InventedReports.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.report.Report;
import org.secondsource.text.Cite;

final class CopyIndexTest {
    private static final long SEED = Long.getLong("test.seed", 20261122);

    private final Random random = new Random(SEED);
    private final InventedReports invented = new InventedReports(random);

    @Test
    void inWhateverOrderReportsComeTheSamePairsShareTheSameText() {
        List<Report> reports = invented.ofOneStock(40);
        List<SharedText> expected = sharedTexts(CopyIndex.UNBOUNDED, reports);
        assertThat(expected).isNotEmpty();

        for (int round = 0; round < 10; round++) {
            List<Report> shuffled = new ArrayList<>(reports);
            Collections.shuffle(shuffled, random);
            assertThat(sharedTexts(reports.size(), shuffled))
                    .as("seed %d", SEED)
                    .isEqualTo(expected);
        }
    }

    @Test
    void aWindowFindsWhatLiesInItAndNothingElse() {
        List<Report> reports = invented.ofOneStock(60);
        List<SharedText> all = sharedTexts(CopyIndex.UNBOUNDED, reports);

        for (int window : List.of(1, 2, 7, 59)) {
            List<SharedText> near =
                    all.stream().filter(shared -> apart(shared, reports) <= window).toList();
            assertThat(sharedTexts(window, reports)).as("seed %d", SEED).isEqualTo(near);
        }
    }

    private static int apart(SharedText shared, List<Report> reports) {
        List<Object> ids = reports.stream().<Object>map(Report::id).toList();
        return Math.abs(ids.indexOf(shared.a()) - ids.indexOf(shared.b()));
    }

    @Test
    void thePassagesOfAPairAreThoseOfTheOtherOrderWithTheSidesExchanged() {
        for (int round = 0; round < 40; round++) {
            List<Report> pair = invented.ofOneStock(2);
            String first = pair.getFirst().text();
            String second = pair.getLast().text();

            List<String> forth = passages(report("a", first), report("b", second), false);
            List<String> back = passages(report("a", second), report("b", first), true);

            assertThat(back).as("seed %d, round %d", SEED, round).isEqualTo(forth);
        }
    }

    private static List<String> passages(Report a, Report b, boolean exchanged) {
        return sharedTexts(1, List.of(a, b)).stream()
                .flatMap(shared -> shared.passages().stream())
                .map(passage ->
                        exchanged
                                ? passage.b().span()
                                        + " "
                                        + passage.a().span()
                                        + passage.similarity()
                                : passage.a().span()
                                        + " "
                                        + passage.b().span()
                                        + passage.similarity())
                .sorted()
                .toList();
    }

    @Test
    void everyPassageIsCitedExactlyAndMostOfItsWordsStandOnBothSides() {
        List<Report> reports = invented.ofOneStock(30);
        List<SharedText> all = sharedTexts(CopyIndex.UNBOUNDED, reports);

        assertThat(all)
                .flatMap(SharedText::passages)
                .isNotEmpty()
                .allSatisfy(passage -> {
                    assertThat(passage.a().exact()).isEqualTo(cited(passage.a(), reports));
                    assertThat(passage.b().exact()).isEqualTo(cited(passage.b(), reports));
                    List<String> words = List.of(passage.b().exact().split("\\W+"));
                    assertThat(passage.a().exact().split("\\W+"))
                            .filteredOn(words::contains)
                            .hasSizeGreaterThanOrEqualTo(Comparison.FEWEST_PASSAGE_WORDS);
                });
    }

    private static String cited(Cite cite, List<Report> reports) {
        return reports.stream()
                .filter(report -> report.id().equals(cite.report()))
                .map(report -> cite.span().of(report.text()))
                .collect(Collectors.joining());
    }

    @Test
    void twentySharedWordsAreFoundWhereverTheyStandInEither() {
        for (int round = 0; round < 200; round++) {
            String passage = invented.words(20);
            String before = invented.words(1 + random.nextInt(300));
            String after = invented.words(1 + random.nextInt(300));
            Report first = report("a", passage, before + passage + after);
            Report second = report("b", after + passage.toUpperCase(Locale.ROOT) + before);

            assertThat(sharedTexts(1, List.of(first, second)))
                    .as("seed %d, round %d", SEED, round)
                    .hasSize(1);
        }
    }

    @Test
    void aReportWithoutWordsOrWithFewSharesNothing() {
        List<String> texts = List.of("?!", "…", "Fog.", "Fog in Velmora.", "two ships met in fog");
        List<Report> reports = new ArrayList<>();
        for (String text : texts) {
            reports.add(report("a" + reports.size(), text));
            reports.add(report("b" + reports.size(), text));
        }

        assertThat(sharedTexts(CopyIndex.UNBOUNDED, reports)).isEmpty();
    }

    @Test
    void aReportOfAHundredThousandWordsIsComparedLikeAnyOther() {
        String passage = invented.words(40);
        String refrain = invented.words(12).repeat(2_000);
        Report book = report("book", invented.words(75_000) + passage + refrain);
        Report again = report("edition", book.text() + invented.words(100));
        Report note = report("note", invented.words(60) + passage);

        assertThat(sharedTexts(2, List.of(book, note, again)))
                .extracting(shared -> shared.a() + " " + shared.b())
                .containsExactly("book edition", "book note", "edition note");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LATIN", "GREEK", "CYRILLIC", "ARMENIAN", "HEBREW", "ARABIC", "DEVANAGARI", "TAMIL",
                "THAI", "GEORGIAN", "HANGUL", "ETHIOPIC", "HIRAGANA", "HAN", "ADLAM", "DESERET"
            })
    void everyScriptIsRead(String script) {
        int[] letters = lettersOf(Character.UnicodeScript.forName(script));
        String shared = wordsOf(letters, 120);
        Report first = report("a", shared);
        Report second = report("b", "„" + shared.replace(" ", " – ").toUpperCase(Locale.ROOT));

        assertThat(sharedTexts(1, List.of(first, report("b", shared.replace(" ", "\n")))))
                .as("seed %d", SEED)
                .singleElement()
                .satisfies(text -> assertThat(text.coverageOfA()).isEqualTo(1));
        assertThat(sharedTexts(1, List.of(first, second))).as("seed %d", SEED).hasSize(1);
    }

    private static int[] lettersOf(Character.UnicodeScript script) {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(Character::isLetter)
                .filter(point -> Character.UnicodeScript.of(point) == script)
                .limit(60)
                .toArray();
    }

    private String wordsOf(int[] letters, int count) {
        StringBuilder words = new StringBuilder();
        for (int word = 0; word < count; word++) {
            for (int letter = 0; letter < 4; letter++) {
                words.appendCodePoint(letters[random.nextInt(letters.length)]);
            }
            words.append(' ');
        }
        return words.toString();
    }

    @Test
    void aReportPrintedByHundredsIsFoundWithThoseThatHadItFirst() {
        assertThat(sharedByNumber(invented.words(100), 250))
                .allSatisfy((number, shared) -> assertThat(shared).hasSize(Math.min(number, 64)));
    }

    @Test
    void aStandingLineThatHundredsHaveCostsNothingAnyMore() {
        Map<Integer, List<SharedText>> shared = sharedByNumber(invented.words(30), 1_000);

        assertThat(shared.get(40)).hasSize(40);
        assertThat(shared.get(999)).isEmpty();
    }

    /// What each of so many reports shares with those before it, where one text stands in all.
    private static Map<Integer, List<SharedText>> sharedByNumber(String text, int count) {
        CopyIndex index = new CopyIndex(CopyIndex.UNBOUNDED);
        Map<Integer, List<SharedText>> shared = new TreeMap<>();
        for (int number = 0; number < count; number++) {
            String own = "eigen%d eins zwei".formatted(number);
            shared.put(number, index.add(report("r%04d".formatted(number), text, text + own)));
        }
        return shared;
    }

    @Test
    void aWindowOfNoReportsIsRefused() {
        assertThatThrownBy(() -> new CopyIndex(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
    }

    private static List<SharedText> sharedTexts(int window, List<Report> reports) {
        CopyIndex index = new CopyIndex(window);
        return reports.stream()
                .flatMap(report -> index.add(report).stream())
                .sorted(Comparator.comparing(SharedText::a).thenComparing(SharedText::b))
                .toList();
    }
}
