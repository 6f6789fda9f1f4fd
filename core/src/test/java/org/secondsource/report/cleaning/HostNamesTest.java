package org.secondsource.report.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondsource.evidence.Evidence;
import org.secondsource.evidence.Field;
import org.secondsource.report.RawReport;
import org.secondsource.text.Lexicon;

/// Pages whose outlet stands in the name of the window alone.
final class HostNamesTest {
    private static final TextCleaner CLEANER = new TextCleaner(Lexicon.english());

    private static Cleaned page(String address, String window) {
        Evidence name =
                new Evidence(Field.TITLE, Evidence.Kind.WINDOW, "name of the window", window);
        return CLEANER.clean(
                new RawReport(
                        "page.html",
                        address,
                        "",
                        List.of(name),
                        List.of(),
                        List.of(),
                        List.of(),
                        "The pilots of Varen stay ashore until Friday, their master said on Monday."));
    }

    private static List<String> outlets(Cleaned... pages) {
        return HostNames.named(List.of(pages)).stream().map(page -> page.outlet().value()).toList();
    }

    @Test
    void whatStandsBehindEachHeadlineOfAHostIsItsName() {
        List<Cleaned> named =
                HostNames.named(
                        List.of(
                                page("https://n.varen.example/1", "Pilots stay ashore | The Tide"),
                                page("https://n.varen.example/2", "Ferries turn back | The Tide"),
                                page("https://kelm.example/3", "Ice on the lake | The Tide")));

        assertThat(named)
                .extracting(page -> page.outlet().value())
                .containsExactly("The Tide", "The Tide", "kelm.example");
        assertThat(named.getFirst().title().value()).isEqualTo("Pilots stay ashore");
    }

    @Test
    void whatStandsBehindSomeHeadlinesOnlyIsNoName() {
        assertThat(
                        outlets(
                                page("https://n.varen.example/1", "Pilots stay ashore | Coast"),
                                page("https://n.varen.example/2", "Ferries turn back | Coast"),
                                page("https://n.varen.example/3", "Ice on the lake | Inland")))
                .containsOnly("n.varen.example");
        assertThat(outlets(page("https://n.varen.example/1", "Pilots stay ashore | The Tide")))
                .containsOnly("n.varen.example");
    }
}
