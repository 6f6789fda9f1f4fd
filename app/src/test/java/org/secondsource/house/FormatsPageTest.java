package org.secondsource.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.secondsource.intake.FormatList;

/// `docs/reference/formats.md` is made from the formats themselves.
final class FormatsPageTest {
    private static final String PAGE = "docs/reference/formats.md";

    private static final String HEAD =
            """
            # Formats

            Made from the code; `./mvnw test -pl app -am -Dtest=FormatsPageTest -Dgolden=write -Dsurefire.failIfNoSpecifiedTests=false` writes it anew. `second-source formats` prints the same.

            A file is known by what it holds, not by its name. The formats are tried in this order; the first that fits is taken. Files inside a file are read the same way, and named `outer.zip/inner.eml`; the nth report of a file is `file#n`.

            | format | usual endings | what is read |
            |---|---|---|
            """;

    private static final String FOOT =
            """

            ## Bounds

            A file has at most 64 MB (unpacked 128 MB, an archive 256 MB), a report at most 1,000,000 characters. A file that takes more than 60 seconds of processor time, or more memory than there is, is named and left out; the rest is read.

            ## Encodings and languages

            Bytes are decoded by a byte order mark, as UTF-16 without one, by the escapes of ISO 2022, as UTF-8 where they are valid, and else by what is declared and what the bytes tell, held against each other. Letters that were decoded wrongly before ("cafÃ©") are mended; `removed` tells which.

            The language is told by the text. What is not English is kept, compared with the other reports and shown; nothing is read from it.
            """;

    private static String page() {
        StringBuilder page = new StringBuilder(HEAD);
        for (FormatList.Entry entry : FormatList.all()) {
            page.append(
                    "| %s | %s | %s |\n"
                            .formatted(
                                    entry.name(),
                                    String.join(" ", entry.endings()),
                                    entry.taken().replace("|", "\\|")));
        }
        return page.append(FOOT).toString();
    }

    @Test
    void thePageOfFormatsIsWhatTheCodeSays() throws IOException {
        if (System.getProperty("golden", "").equals("write")) {
            Files.writeString(Project.file(PAGE), page());
        }

        assertThat(Project.text(PAGE)).isEqualTo(page());
    }
}
