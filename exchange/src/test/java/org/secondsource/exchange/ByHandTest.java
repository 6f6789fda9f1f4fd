package org.secondsource.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.exchange.form.ExportFormat;
import org.secondsource.exchange.form.ExportOptions;
import org.secondsource.situation.Picture;

/// Whatever rests on a correction says so, in every form.
final class ByHandTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "stix",
                "prov",
                "annotations",
                "ninjs",
                "geojson",
                "ics",
                "csv",
                "atom",
                "rss",
                "jsonfeed"
            })
    void whatRestsOnACorrectionSaysSo(String name) {
        ExportFormat format = ExportFormats.named(name).orElseThrow();
        Picture picture = InventedPicture.picture();

        assertThat(text(format, RightedPicture.of(picture)))
                .contains("put right by hand: correction 1");
        assertThat(text(format, picture)).doesNotContain("put right by hand");
    }

    private static String text(ExportFormat format, Picture picture) {
        StringBuilder all = new StringBuilder();
        Exported.bytes(format, picture, ExportOptions.plain())
                .forEach((file, bytes) -> all.append(Exported.decode(bytes)));
        return all.toString().replaceAll("\r?\n ", "").toLowerCase(Locale.ROOT);
    }
}
