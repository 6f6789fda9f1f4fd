package org.secondsource.evaluation.origins;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.secondsource.report.RawReport;
import org.secondsource.text.WordTable;

/// Reports full of what looks like an agency's mark and is none: tickers, codes, places, short
/// forms of bodies, stamps of desks and pages, agencies named in running text.
final class NoAgencies {
    private static final int SLOT = 0;
    private static final int FORMS = 1;

    private NoAgencies() {}

    static List<RawReport> reports(int number, long seed) {
        List<WordTable.Row> rows = WordTable.beside(NoAgencies.class, "no-agencies.tsv").rows();
        SplittableRandom random = new SplittableRandom(seed);
        List<RawReport> reports = new ArrayList<>();
        for (int report = 0; report < number; report++) {
            String text =
                    any(rows, "start", random)
                            + any(rows, "middle", random)
                            + " "
                            + any(rows, "middle", random)
                            + any(rows, "last", random)
                            + any(rows, "end", random);
            String filled = text;
            for (String slot : List.of("BODYNAME", "SHORT", "TICKER", "CODE", "REGION", "AGENCY")) {
                while (filled.contains(slot)) {
                    filled = filled.replaceFirst(slot, any(rows, slot, random));
                }
            }
            reports.add(
                    new RawReport(
                            "none-" + report,
                            "",
                            any(rows, "head", random),
                            "Gazette " + report % 40,
                            "",
                            "en",
                            List.of(),
                            filled.replace("¶", "\n\n")));
        }
        return reports;
    }

    private static String any(List<WordTable.Row> rows, String slot, SplittableRandom random) {
        List<String> forms =
                rows.stream()
                        .filter(row -> row.text(SLOT).equals(slot))
                        .flatMap(row -> row.words(FORMS).stream())
                        .toList();
        String form = forms.get(random.nextInt(forms.size()));
        return form.equals("-") ? "" : form;
    }
}
