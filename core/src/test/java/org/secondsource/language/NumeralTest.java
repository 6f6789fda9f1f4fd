package org.secondsource.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.text.Span;

final class NumeralTest {
    /// Words as the analyser cuts them, here parted by spaces.
    private static List<Token> tokens(String words) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String word : words.split(" ")) {
            Span span = new Span(start, start + word.length());
            tokens.add(new Token(span, word, word, "CD", NameKind.NONE, -1, "dep"));
            start = span.end() + 1;
        }
        return tokens;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    7                                |         7
                    10,000                           |     10000
                    1,00,000                         |    100000
                    2.5                              |       2.5
                    2.5 million                      |   2500000
                    16.6 million                     |  16600000
                    3 - million                      |   3000000
                    12k                              |     12000
                    4bn                              |       4e9
                    twelve                           |        12
                    twenty - five                    |        25
                    three hundred                    |       300
                    three hundred and ten            |       310
                    three hundred and ten thousand   |    310000
                    two million three hundred        |   2000300
                    a dozen                          |        12
                    half a million                   |    500000
                    a hundred                        |       100
                    5 lakh                           |    500000
                    2 crore                          |  20000000
                    4 hundred million                | 400000000
                    two and a half million           |   2500000
                    a quarter of a million           |    250000
                    minus 5                          |        -5
                    minus - 5                        |        -5
                    -5                               |        -5
                    +0.2                             |       0.2
                    """)
    void aNumeralTakesAllItsWords(String words, double value) {
        List<Token> tokens = tokens(words);
        Numeral numeral = Numeral.at(tokens, 0).orElseThrow();
        assertThat(numeral.value()).isEqualTo(value);
        assertThat(numeral.last()).isEqualTo(tokens.size() - 1);
        assertThat(numeral.vague()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    two and three        | 2
                    seven boats          | 7
                    twelve - seat        | 12
                    40 , 50              | 40
                    """)
    void aNumeralEndsBeforeWhatIsNoPartOfIt(String words, double value) {
        Numeral numeral = Numeral.at(tokens(words), 0).orElseThrow();

        assertThat(numeral.value()).isEqualTo(value);
        assertThat(numeral.last()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    dozens                 | 12
                    hundreds               | 100
                    thousands of boats     | 1000
                    tens of thousands      | 10000
                    scores of boats        | 20
                    """)
    void aSizeIsVagueAndToldByItsLeast(String words, double least) {
        Numeral numeral = Numeral.at(tokens(words), 0).orElseThrow();

        assertThat(numeral.vague()).isTrue();
        assertThat(numeral.value()).isEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    half of the boats         | 0.5
                    a quarter of them         | 0.25
                    one - fifth               | 0.2
                    three quarters of them    | 0.75
                    1/4 of a mile             | 0.25
                    one in five               | 0.2
                    nine out of ten           | 0.9
                    """)
    void aPartOfAWholeIsAShare(String words, double value) {
        Numeral numeral = Numeral.at(tokens(words), 0).orElseThrow();

        assertThat(numeral.isShare()).isTrue();
        assertThat(numeral.value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two in 2019", "three out of 20", "one quarter", "second half of May"})
    void whatOnlyLooksLikeAShareIsNone(String words) {
        assertThat(Numeral.at(tokens(words), 0).filter(Numeral::isShare)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"$ 3 m,3000000", "EUR 3 m,3000000", "for 3 m,3", "for 3 M,3000000"})
    void theLetterMIsAMillionInMoneyAndElseAMetre(String words, double value) {
        List<Token> apart = tokens(words);
        Token letter = apart.get(2);
        Span glued = new Span(letter.start() - 1, letter.end() - 1);
        Token joined =
                new Token(glued, letter.word(), letter.lemma(), "NN", NameKind.NONE, -1, "dep");

        Numeral numeral = Numeral.at(List.of(apart.get(0), apart.get(1), joined), 1).orElseThrow();

        assertThat(numeral.value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"boat", "1.2.3", "4x4", "3rd", "a", "10,00,0", "4K", ",", "-"})
    void whatCountsNothingIsNoNumeral(String word) {
        assertThat(Numeral.at(tokens(word), 0)).isEmpty();
    }
}
