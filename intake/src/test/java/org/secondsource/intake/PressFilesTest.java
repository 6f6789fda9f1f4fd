package org.secondsource.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.report.Report;

/// Downloads of press databases.
final class PressFilesTest {
    private static final String NEXIS =
            """
                                     1 of 2 DOCUMENTS

                                     The Varen Tide

                              February 3, 2031 Monday

            Strait of Varen closed until Friday

            BYLINE: By Ana Brix

            SECTION: NEWS; Pg. 1

            LENGTH: 143 words

            %1$s

            %2$s

            LOAD-DATE: February 5, 2031

            LANGUAGE: ENGLISH

            SUBJECT: HARBOURS (90%%)

                     Copyright 2031 Tide Ltd. All Rights Reserved

                                     2 of 2 DOCUMENTS

                                     The Kelm Courier

                              February 4, 2031 Tuesday

            Pilots stay ashore

            LENGTH: 20 words

            %2$s

            LOAD-DATE: February 5, 2031
            """;

    private static final String NEWER_NEXIS =
            """
            Strait of Varen closed until Friday

            The Varen Tide (Varen)

            February 3, 2031 Monday, Late Edition

            Copyright 2031 Tide Ltd. All Rights Reserved

            Section: NEWS; Pg. 4
            Length: 143 words
            Byline: Ana Brix

            Body

            %1$s

            %2$s

            Classification

            Language: ENGLISH
            Subject: HARBOURS (90%%)
            Load-Date: February 5, 2031

            End of Document
            """;

    private static final String FACTIVA =
            """
            Strait of Varen closed until Friday
            By Ana Brix
            143 words
            3 February 2031
            08:00
            The Varen Tide
            VATI
            English
            (c) 2031, Tide Ltd.

            %1$s

            %2$s

            Document VATI000020310203eb23000b4
            """;

    private static final String CODED_FACTIVA =
            """
            HD Strait of Varen closed until Friday
            BY By Ana Brix
            WC 143 words
            PD 3 February 2031
            SN The Varen Tide
            SC VATI
            LA English
            LP %1$s
            TD
            %2$s
            RE varen
            AN Document VATI000020310203eb23000b5
            """;

    @TempDir private Path folder = Path.of(".");
    private Given given = new Given(folder);

    @BeforeEach
    void newFolder() {
        given = new Given(folder);
    }

    private static String filled(String form) {
        return form.formatted(Given.FIRST, Given.SECOND);
    }

    private static void isTheReport(Report report) {
        assertThat(report.title()).isEqualTo("Strait of Varen closed until Friday");
        assertThat(report.outlet()).isEqualTo("The Varen Tide");
        assertThat(report.byline()).isEqualTo("Ana Brix");
        assertThat(report.published().day().orElseThrow()).isEqualTo("2031-02-03");
        assertThat(report.text()).isEqualTo(Given.FIRST + "\n\n" + Given.SECOND);
    }

    @Test
    void aDownloadOfNexisGivesItsFieldsAndNoIndexWords() {
        List<Report> reports = given.file("nexis.txt", filled(NEXIS)).reports();

        assertThat(reports).hasSize(2);
        isTheReport(reports.getFirst());
        assertThat(reports.getLast().outlet()).isEqualTo("The Kelm Courier");
    }

    @Test
    void theNewerFormOfNexisGivesTheSame() {
        isTheReport(given.file("nexis.txt", filled(NEWER_NEXIS)).report());
    }

    @Test
    void aDownloadOfFactivaGivesItsFieldsInBothForms() {
        for (String form : List.of(FACTIVA, CODED_FACTIVA)) {
            isTheReport(given.file("f.txt", filled(form)).report());
        }
    }
}
