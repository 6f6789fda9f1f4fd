package org.secondsource.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.secondsource.exchange.ExportFormats;
import org.secondsource.exchange.form.ExportField;
import org.secondsource.exchange.form.ExportFile;
import org.secondsource.exchange.form.ExportFormat;

/// `docs/reference/exports.md` is made from the formats themselves.
final class ExportsPageTest {
    private static final String PAGE = "docs/reference/exports.md";

    private static final String HEAD =
            """
            # Exports

            Made from the code; `./mvnw test -pl app -am -Dtest=ExportsPageTest -Dgolden=write -Dsurefire.failIfNoSpecifiedTests=false` writes it anew. [The guide](../guide/share-a-situation.md) tells how to use them.

            What holds for all of them:

            - Every fact leaves with its cites, its counts and the origins of its words. A count has a lower and an upper number: known origins, and those of unknown lineage too.
            - The same reports give the same bytes, by the same version of the program. Times are those of the reports, never of the writing: the start of a day in UTC, since reports tell days; the start of 1970 where no day is known.
            - One thing has one id in all formats and in every export: a UUID (version 5) made from the program's own id.
            - Nothing that stands in a report can break out of its field. Control characters and those that turn the direction of writing become U+FFFD where people read; exact words stay exact, and JSON writes such characters as escapes.
            - Files are written as they come, not put together first.
            - Where `--story` or `--since` leave something out, what stays is told as all reports together tell it.
            - What a format has no place for is counted on standard error.
            """;

    private static final String FOOT =
            """

            ## What is left out

            - `geojson` has no point for a region as such, since the gazetteer has none, for a town of fewer than 10,000 inhabitants, and for a name that may mean several places; other names of a town than GeoNames' own are not known. They are counted in `left_out`.
            - STIX `location`: it demands a region, a country or coordinates; a place stands as a word in the event's note.
            - Feeds of changes tell what dated reports tell, day by day, as all reports together show it now; what an earlier version of the program made of them is not kept.
            - TAXII's `status` resources, since nothing can be added.
            """;

    private static String page() {
        StringBuilder page = new StringBuilder(HEAD);
        for (ExportFormat format : ExportFormats.all()) {
            page.append("\n## ").append(format.name()).append("\n\n");
            page.append(format.summary()).append("\n\n| file | media type |\n|---|---|\n");
            for (ExportFile file : format.files()) {
                page.append("| `%s` | `%s` |\n".formatted(file.name(), file.mediaType()));
            }
            page.append("\n| field | what it tells, and where that comes from |\n|---|---|\n");
            for (ExportField field : format.fields()) {
                page.append(
                        "| `%s` | %s |\n"
                                .formatted(field.name(), field.from().replace("|", "\\|")));
            }
        }
        return page.append(FOOT).toString();
    }

    @Test
    void thePageOfExportsIsWhatTheCodeSays() throws IOException {
        if (System.getProperty("golden", "").equals("write")) {
            Files.writeString(Project.file(PAGE), page());
        }

        assertThat(Project.text(PAGE)).isEqualTo(page());
    }
}
