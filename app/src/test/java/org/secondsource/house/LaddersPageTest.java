package org.secondsource.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.secondsource.ladderfile.LadderKeys;

/// `docs/reference/ladders.md` is made from the keys themselves.
final class LaddersPageTest {
    private static final String PAGE = "docs/reference/ladders.md";

    private static final String HEAD =
            """
            # Ladders

            Made from the code; `./mvnw test -pl app -am -Dtest=LaddersPageTest -Dgolden=write -Dsurefire.failIfNoSpecifiedTests=false` writes it anew. [The guide](../guide/follow-a-situation.md) tells how to use them.

            What holds for all of them:

            - A condition holds, does not hold, or is undecided. `and`, `or` and `not` join the three as Kleene's strong logic does: what is undecided stays so, unless the rest decides alone.
            - What is denied, planned, possible or told under a condition counts for no deed. A number counts where its whole range lies within the bounds.
            - A part that is asked for and not told (who, where, when) leaves a telling open: it raises the upper count alone.
            - A copy counts nothing, and renews nothing: what was told first on a day was told on that day.
            - Whoever says later that it is not so has taken back what he said before.
            - Days are those of publication, as all reports together show them now.
            """;

    private static final String FOOT =
            """

            ## What is left out

            - A ladder for each claim (`each`), marks of what was printed, offices that change.
            - Hours: reports tell days, so `for` and `within` count days.
            - To release a step that stays: give its ladder a new id.
            """;

    private static String page() {
        StringBuilder page = new StringBuilder(HEAD);
        for (LadderKeys.Section section : LadderKeys.all()) {
            page.append("\n## ").append(section.name()).append("\n\n");
            page.append(section.about()).append("\n\n| key | form | meaning |\n|---|---|---|\n");
            for (LadderKeys.Key key : section.keys()) {
                page.append(
                        "| `%s`%s | %s | %s |\n"
                                .formatted(
                                        key.name(),
                                        key.needed() ? " (needed)" : "",
                                        key.form(),
                                        key.meaning()));
            }
        }
        return page.append(FOOT).toString();
    }

    @Test
    void thePageOfLaddersIsWhatTheCodeSays() throws IOException {
        if (System.getProperty("golden", "").equals("write")) {
            Files.writeString(Project.file(PAGE), page());
        }

        assertThat(Project.text(PAGE)).isEqualTo(page());
    }
}
