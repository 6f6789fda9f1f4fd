package org.secondsource.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("whole")
final class DemoBriefTest {
    /// Rewritten by `./mvnw -pl app -am test -Dtest=DemoBriefTest -Dgolden=write
    /// -Dsurefire.failIfNoSpecifiedTests=false`; look at the difference before it is committed.
    private static final Path GOLDEN = Path.of("src/test/resources/golden/demo-brief.txt");

    /// A report may say "confirmed"; the brief quotes it then.
    private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]*[”\"]");

    @Test
    void theDemoTellsWhatItTold() throws IOException {
        String brief = WholeProgram.remembering().run("demo", "--quiet");

        if (System.getProperty("golden", "").equals("write")) {
            Files.createDirectories(GOLDEN.resolveSibling("."));
            Files.writeString(GOLDEN, brief);
        }
        assertThat(brief.lines().toList()).isEqualTo(Files.readAllLines(GOLDEN));
    }

    @Test
    void theBriefNeverSaysConfirmed() {
        String brief = WholeProgram.remembering().run("demo", "--quiet", "--markdown", "-");
        String ourWords = QUOTED.matcher(brief).replaceAll("");

        assertThat(ourWords).doesNotContainIgnoringCase("confirmed");
    }
}
