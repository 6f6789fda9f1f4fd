package org.secondsource.intake.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class LanguageTellerTest {
    private static final int TEXTS = 20;
    private static final int WORDS = 100;

    private static Map<String, List<String>> sentences() throws IOException {
        Map<String, List<String>> sentences = new TreeMap<>();
        try (InputStream file = LanguageTellerTest.class.getResourceAsStream("sentences.tsv")) {
            assertThat(file).isNotNull();
            String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : all.lines().filter(line -> !line.startsWith("#")).toList()) {
                String[] parts = line.split("\t");
                sentences.computeIfAbsent(parts[0], language -> new ArrayList<>()).add(parts[1]);
            }
        }
        return sentences;
    }

    /// About so many words of the sentences, in an order that the seed gives.
    private static String text(List<String> sentences, int words, long seed) {
        List<String> shuffled = new ArrayList<>(sentences);
        Collections.shuffle(shuffled, new Random(seed));
        StringBuilder text = new StringBuilder();
        for (String sentence : shuffled) {
            if (text.toString().split("\\s+").length < words) {
                text.append(sentence).append(' ');
            }
        }
        return text.toString();
    }

    @Test
    void fourHundredTextsOfTwentyLanguagesAreToldByTheirWords() throws IOException {
        List<String> wrong = new ArrayList<>();
        int all = 0;
        for (Map.Entry<String, List<String>> language : sentences().entrySet()) {
            for (int seed = 0; seed < TEXTS; seed++) {
                all++;
                String told = LanguageTeller.tell(text(language.getValue(), WORDS, seed), "");
                if (!told.equals(language.getKey())) {
                    wrong.add(language.getKey() + " as " + told);
                }
            }
        }

        assertThat(all).isEqualTo(400);
        assertThat(wrong).filteredOn(pair -> pair.contains("en")).isEmpty();
        assertThat(wrong).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void noPairOfSentencesInAnotherLanguageIsEnglish() throws IOException {
        for (Map.Entry<String, List<String>> language : sentences().entrySet()) {
            for (int seed = 0; seed < TEXTS; seed++) {
                String told = LanguageTeller.tell(text(language.getValue(), 15, seed), "");
                assertThat(told.equals("en"))
                        .as("%s told as %s", language.getKey(), told)
                        .isEqualTo(language.getKey().equals("en"));
            }
        }
    }

    @Test
    void whatAPageDeclaresIsNotBelievedAgainstItsWords() throws IOException {
        assertThat(
                        LanguageTeller.tell(
                                text(sentences().getOrDefault("de", List.of()), WORDS, 1), "en"))
                .isEqualTo("de");
        assertThat(
                        LanguageTeller.tell(
                                text(sentences().getOrDefault("en", List.of()), WORDS, 1), "de"))
                .isEqualTo("en");
    }

    @Test
    void whatAPageDeclaresIsKeptWhereItSaysTheSameMoreClosely() throws IOException {
        assertThat(
                        LanguageTeller.tell(
                                text(sentences().getOrDefault("en", List.of()), WORDS, 1), "en-GB"))
                .isEqualTo("en-GB");
        assertThat(
                        LanguageTeller.tell(
                                text(sentences().getOrDefault("pt", List.of()), WORDS, 1), "pt_BR"))
                .isEqualTo("pt-BR");
    }

    @Test
    void aTextOfThreeWordsIsWhatItsPageDeclares() {
        assertThat(LanguageTeller.tell("Ferry sinks off Vik", "en-US")).isEqualTo("en-US");
    }

    @Test
    void wordsOfNoLanguageAreOfAnUnknownOne() {
        assertThat(LanguageTeller.tell("12 34 56 78", "")).isEqualTo(LanguageTeller.UNKNOWN);
        assertThat(
                        LanguageTeller.tell(
                                "zzxq qqfv wvwx xzkq vvtz qqrx zzzv wwqk xqxq vkvk pqpq wqwq", ""))
                .isNotEqualTo("en");
    }
}
