package org.secondsource.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The cases of RFC 9309 and of its authors' own parser, in invented files.
final class RobotsTest {
    private static boolean allows(String file, String path) {
        return Robots.read(file.getBytes(StandardCharsets.UTF_8), "SecondSource").allows(path);
    }

    @Test
    void theGroupThatNamesUsGoesBeforeThatOfAll() {
        String file =
                "User-agent: *\nDisallow: /\n\nUser-agent: Other\nUser-agent: secondsource/2\nDisallow: /in\n";
        assertThat(allows(file, "/news")).isTrue();
        assertThat(allows(file, "/in/x")).isFalse();
    }

    @Test
    void aGroupThatNamesAnotherMeansNothingToUs() {
        assertThat(allows("User-agent: Other\nDisallow: /", "/news")).isTrue();
    }

    @Test
    void groupsOfOneNameAreOne() {
        String file =
                "User-agent: SecondSource\nDisallow: /a\n\nUser-agent: x\nDisallow: /\n\nUser-agent: SecondSource\nDisallow: /b";
        assertThat(allows(file, "/a")).isFalse();
        assertThat(allows(file, "/b")).isFalse();
        assertThat(allows(file, "/c")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/page, true",
        "/page.php, false",
        "/folder/page, true",
        "/folder/other, false",
        "/x/file.gif, false",
        "/x/file.gif?a, true",
        "/~joe, false",
        "/%7Ejoe, false",
        "/caf\u00e9, false",
        "/caf%C3%A9, false"
    })
    void theLongestRuleHoldsWithSignsForAnyLettersAndTheEnd(String path, boolean allowed) {
        String file =
                """
                \uFEFFuser-agent : *   # everybody
                disallow: /*.php
                allow: /page
                disallow: /page.php
                disallow: /folder
                allow: /folder/page
                disallow: /*.gif$
                disallow: /%7ejoe
                disallow: /caf\u00e9
                """;
        assertThat(allows(file, path)).isEqualTo(allowed);
    }

    /// RFC 9309, section 2.2.2: what a path is, byte by byte.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/fish       | /fish            | false",
                "/fish       | /fish.html       | false",
                "/fish       | /fishheads/y.php | false",
                "/fish       | /Fish.asp        | true",
                "/fish       | /catfish         | true",
                "/fish*      | /fish            | false",
                "/fish/      | /fish            | true",
                "/fish/      | /fish/?id=1      | false",
                "fish        | /fish            | true",
                "/*.php      | /index.php?x=/   | false",
                "/*.php      | /windows.PHP     | true",
                "/*.php$     | /a.php           | false",
                "/*.php$     | /a.php?x         | true",
                "/*.php$     | /a.php5          | true",
                "/f*.php     | /fish.php        | false",
                "/f*.php     | /Fish.PHP        | true",
                "/a$b        | /a$b             | false",
                "/a$         | /a               | false",
                "/a$         | /ab              | true",
                "/a/**/b     | /a/x/b           | false",
                "/a%3Cd.html | /a%3cd.html      | false",
                "/a%2fb      | /a/b             | true",
                "/a%2fb      | /a%2Fb           | false",
                "/ツ     | /%E3%83%84       | false",
                "/%E3%83%84  | /ツ          | false",
                "/%62%61%7A  | /baz             | false",
                "/a?b=c.d/e  | /a?b=c.d/e       | false",
                "/           | /                | false"
            })
    void aPathIsForbiddenFromItsStart(String rule, String path, boolean allowed) {
        assertThat(allows("user-agent: *\ndisallow: " + rule + "\n", path)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "SecondSource, false",
        "secondsource, false",
        "SECONDSOURCE/2.1, false",
        "SecondSource Bot, false",
        "*, false",
        "* everybody, false",
        "Second, true",
        "SecondSource-News, true",
        "SecondSourceNews, true",
        "XSecondSource, true"
    })
    void aGroupIsOursByOurWholeName(String name, boolean allowed) {
        assertThat(allows("User-agent: " + name + "\nDisallow: /\n", "/a")).isEqualTo(allowed);
    }

    @Test
    void aGroupThatNamesUsAndForbidsNothingAllowsAll() {
        String file = "user-agent: SecondSource\n\nuser-agent: *\ndisallow: /\n";
        assertThat(allows(file, "/a")).isFalse(); // an empty line ends no group
        assertThat(allows("user-agent: SecondSource\ndisallow:\n\n" + file.substring(25), "/a"))
                .isTrue();
    }

    @Test
    void rulesBeforeAnyNameAreNobodys() {
        assertThat(allows("disallow: /\nuser-agent: *\nallow: /b\n", "/a")).isTrue();
    }

    @Test
    void otherRecordsEndNoGroup() {
        String file =
                """
                user-agent: SecondSource
                sitemap: https://m.example/s.xml
                crawl-delay: 5
                user-agent: other
                disallow: /a
                """;
        assertThat(allows(file, "/a")).isFalse();
    }

    @Test
    void whatIsMistypedIsHeeded() {
        assertThat(allows("useragent: *\ndissalow: /a\n", "/a")).isFalse();
        assertThat(allows("user-agent *\ndisallow /a\n", "/a")).isFalse();
        assertThat(allows("user-agent: *\ndesire: /a\n", "/a")).isTrue();
    }

    @Test
    void linesEndAsOnAnyMachineAndRubbishIsPassedOver() {
        assertThat(allows("user-agent: *\rdisallow: /a\r", "/a")).isFalse();
        assertThat(allows("user-agent: *\r\n\0\u0001: /\r\ndisallow: /a\r\n", "/a")).isFalse();
        assertThat(allows("<html><body>Not found</body></html>", "/a")).isTrue();
    }

    @Test
    void whatStandsBehindHalfAMegabyteIsNotRead() {
        String remarks = "# ".repeat(250_000) + "\n";
        assertThat(allows(remarks + "user-agent: *\ndisallow: /a\n", "/a")).isFalse();
        assertThat(allows(remarks + remarks + "user-agent: *\ndisallow: /a\n", "/a")).isTrue();
    }

    @Test
    void nothingIsForbiddenByNothing() {
        assertThat(allows("", "/a")).isTrue();
        assertThat(allows("User-agent: *\nDisallow:\n", "/a")).isTrue();
        assertThat(Robots.OPEN.allows("")).isTrue();
    }

    @Test
    void ofTwoRulesOfOneLengthTheOneThatAllowsHolds() {
        assertThat(allows("User-agent: *\nDisallow: /a\nAllow: /a\n", "/a")).isTrue();
        assertThat(allows("User-agent: *\nAllow: /a\nDisallow: /a\n", "/a")).isTrue();
    }
}
