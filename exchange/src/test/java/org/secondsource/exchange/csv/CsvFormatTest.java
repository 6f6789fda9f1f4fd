package org.secondsource.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.secondsource.exchange.Exported;
import org.secondsource.exchange.HostilePicture;
import org.secondsource.exchange.InventedPicture;
import org.secondsource.exchange.form.ExportOptions;
import org.secondsource.exchange.form.Tlp;
import org.secondsource.exchange.view.PlainText;
import org.secondsource.situation.Picture;

final class CsvFormatTest {
    private static final CSVFormat READER =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private static List<CSVRecord> read(String table, Picture picture, ExportOptions options)
            throws IOException {
        String text = Exported.text(new CsvFormat(), table + ".csv", picture, options);
        try (CSVParser parser = CSVParser.parse(text, READER)) {
            return parser.getRecords();
        }
    }

    private static List<CSVRecord> read(String table) throws IOException {
        return read(table, InventedPicture.picture(), ExportOptions.plain());
    }

    @Test
    void aClaimHasItsWordsItsCountsAndItsCite() throws IOException {
        CSVRecord claim = read("claims").get(2);

        assertThat(claim.get("text")).isEqualTo("At least 40 families left Ulm on Monday");
        assertThat(claim.get("sources_min")).isEqualTo("2");
        assertThat(claim.get("sources_max")).isEqualTo("2");
        assertThat(claim.get("standing")).isEqualTo("corroborated");
        assertThat(claim.get("asserters")).isEqualTo("the city; Wire");
        assertThat(claim.get("asserter_ids")).isEqualTo("a-city; o-wire");
        assertThat(claim.get("exact")).isEqualTo("At least 40 families left Ulm on Monday.");
        assertThat(claim.get("page")).isEqualTo("https://example.org/dam?a=1&b=2");
    }

    @Test
    void aCiteIsTheSubstringThatItsOffsetsName() throws IOException {
        int[] points = InventedPicture.FIRST.text().codePoints().toArray();
        List<CSVRecord> ofFirst =
                read("cites").stream().filter(each -> each.get("report").equals("r1")).toList();

        assertThat(ofFirst)
                .isNotEmpty()
                .allSatisfy(cite -> {
                    int start = Integer.parseInt(cite.get("start"));
                    int end = Integer.parseInt(cite.get("end"));
                    assertThat(new String(points, start, end - start)).isEqualTo(cite.get("exact"));
                });
    }

    @Test
    void aCopyAddsNoOriginAndAnUnknownOneRaisesOnlyTheUpperCount() throws IOException {
        CSVRecord copied = read("figures").get(1);
        CSVRecord own = read("figures").get(2);

        assertThat(copied.get("report")).isEqualTo("r2");
        assertThat(copied.get("origins")).isEqualTo("Wire");
        assertThat(own.get("origins")).isEmpty();
        assertThat(own.get("origins_min")).isEqualTo("0");
        assertThat(own.get("origins_max")).isEqualTo("1");
    }

    @Test
    void everyCellReadsBackAsItWas() throws IOException {
        for (String words : HostilePicture.WORDS) {
            CSVRecord claim =
                    read("claims", HostilePicture.of(words), ExportOptions.plain()).get(0);
            assertThat(unmarked(claim.get("text"))).isEqualTo(PlainText.safe(words));
            assertThat(unmarked(claim.get("exact"))).isEqualTo(PlainText.safe(words));
        }
    }

    private static String unmarked(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    @Test
    void noCellOfWordsCanBecomeAFormula() throws IOException {
        for (Table<?> table : CsvFormat.tables()) {
            for (String words : HostilePicture.WORDS) {
                for (CSVRecord row :
                        read(table.name(), HostilePicture.of(words), ExportOptions.plain())) {
                    assertThat(row.toList())
                            .allMatch(cell ->
                                    cell.matches("-?[0-9]+(\\.[0-9]+)?")
                                            || !cell.strip().matches("(?s)[=+@|%-].*"));
                }
            }
        }
    }

    @Test
    void everyRowHasAsManyCellsAsThereAreColumns() throws IOException {
        for (Table<?> table : CsvFormat.tables()) {
            for (String words : HostilePicture.WORDS) {
                assertThat(read(table.name(), HostilePicture.of(words), ExportOptions.plain()))
                        .isNotEmpty()
                        .allMatch(CSVRecord::isConsistent);
            }
        }
    }

    @Test
    void aTableBeginsWithAMarkForExcelOnlyWhereThatIsAsked() {
        String plain =
                Exported.text(
                        new CsvFormat(),
                        "claims.csv",
                        InventedPicture.picture(),
                        ExportOptions.plain());
        String marked =
                Exported.text(
                        new CsvFormat(),
                        "claims.csv",
                        InventedPicture.picture(),
                        new ExportOptions(
                                Optional.empty(),
                                true,
                                false,
                                Optional.empty(),
                                Set.of(),
                                List.of(),
                                "1.0"));

        assertThat(plain).startsWith("claim,text,standing");
        assertThat(marked).isEqualTo("\uFEFF" + plain);
    }

    @Test
    void aMarkedTableTellsInEveryRowWithWhomItMayBeShared() throws IOException {
        List<CSVRecord> claims =
                read("claims", InventedPicture.picture(), ExportOptions.markedWith(Tlp.GREEN));

        assertThat(claims).isNotEmpty().allMatch(each -> each.get("tlp").equals("TLP:GREEN"));
    }

    private static List<String> headers(Table<?> table) throws IOException {
        String text =
                Exported.text(
                        new CsvFormat(),
                        table.name() + ".csv",
                        InventedPicture.picture(),
                        ExportOptions.plain());
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            return parser.iterator().next().toList();
        }
    }

    @Test
    void noTableHasTwoColumnsOfOneName() throws IOException {
        for (Table<?> table : CsvFormat.tables()) {
            List<String> names = headers(table);
            Set<String> different = new HashSet<>(names);
            assertThat(names).as(table.name()).hasSameSizeAs(different);
        }
    }
}
