package org.secondsource.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The files of crawler-commons' suite, where they are (`../shared/standards/web-robots`), with
/// what a careful reader of RFC 9309 takes from them. A name has no digits there, so `bot` is each
/// of `bot1` to `bot4`.
final class RobotsSuiteTest {
    private static final Path SUITE = Path.of("../../shared/standards/web-robots/robots");

    @ParameterizedTest
    @CsvSource({
        "rfc9309-example-simple-robots, foobot, /example/page.html, true",
        "rfc9309-example-simple-robots, foobot, /example/allowed.gif, true",
        "rfc9309-example-simple-robots, foobot, /publications/, false",
        "rfc9309-example-simple-robots, barbot, /example/page.html, false",
        "rfc9309-example-simple-robots, bazbot, /example/page.html, false",
        "rfc9309-example-simple-robots, bazbot, /example/other.html, true",
        "rfc9309-example-simple-robots, quxbot, /example/, true",
        "rfc9309-example-simple-robots, else, /x/a.gif, false",
        "rfc9309-example-simple-robots, else, /publications/, true",
        "rfc9309-example-longest-match-robots, foobot, /example/page/, true",
        "rfc9309-example-longest-match-robots, foobot, /example/page/disallowed.gif, false",
        "rfc9309-example-rule-group-merging, ExampleBot, /foo, false",
        "rfc9309-example-rule-group-merging, ExampleBot, /baz, false",
        "rfc9309-example-rule-group-merging, BazBot, /foo, true",
        "rfc9309-example-rule-group-merging, BazBot, /baz, false",
        "rfc9309-example-rule-group-merging, other, /bar, false",
        "precedence-of-rules, testy, /foo, false",
        "precedence-of-rules, testy, /foo/bar, true",
        "precedence-of-rules, testy, /foo/baz, false",
        "precedence-of-rules, wget, /index.html, true",
        "precedence-of-rules, wget, /foo, true",
        "merge-rules, wget, /foo/bar, true",
        "merge-rules, wget, /tmp/bar, false",
        "merge-rules, wget, /ckh/bar, true",
        "merge-rules, testy, /ckh/bar, false",
        "merge-rules, other, /foo/bar, false",
        "crawl-delay-group-merging, mybot, /private/x, false",
        "crawl-delay-group-merging, mybot, /login/, true",
        "crawl-delay-group-merging, yourbot, /login/, false",
        "crawl-delay-group-merging, other, /private/, true",
        "extensions-group-merging, mybot, /private/, false",
        "extensions-group-merging, yourbot, /login/, false",
        "extensions-group-merging, other, /llms.txt, true",
        "extensions-group-merging, other, /a, false",
        "format-errors-robots, bot, /whitespace-before-colon/, false",
        "format-errors-robots, bot, /no-colon/, false",
        "format-errors-robots, bot, /whitespace-before-colon, true",
        "format-errors-robots, bot, /a, false",
        "directive-typos-robots, bot, /desallow/, true",
        "directive-typos-robots, bot, /dissalow/, false",
        "directive-typos-robots, bot, /useragent/, false",
        "directive-typos-robots, bot, /useragent-no-colon/, false",
        "malformed-path, any, /wiki/Wikipedia_talk:Mediation_Committee/, false",
        "malformed-path, any, /wiki/Wikipedia_talk%3Mediation_Committee/, false",
        "wildcards, any, /gp/cart, false",
        "wildcards, any, /gp/news, true",
        "many-user-agents, complex_network_group, /a, false",
        "robots-with-utf8-bom, foo, /profile, false",
        "robots-with-utf16le-bom, foo, /profile, false",
        "robots-with-utf16be-bom, foo, /profile, false"
    })
    void aFileAllowsWhatItSays(String file, String name, String path, boolean allowed)
            throws IOException {
        Path place = SUITE.resolve(file + ".txt");
        Assumptions.assumeTrue(Files.exists(place), place + " is not here");
        assertThat(Robots.read(Files.readAllBytes(place), name).allows(path)).isEqualTo(allowed);
    }
}
