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
