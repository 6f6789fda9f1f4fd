package org.secondsource.evaluation.origins;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import org.secondsource.report.RawReport;
import org.secondsource.text.WordTable;

/// Reports with one credit each, made from tables of forms, agencies and invented words.
///
/// A third of the forms and a third of the agencies are kept out by the checksum of their names: a
/// case is held out where its form or its agency is, and nobody looks at the misses of those.
final class CreditForms {
    private static final int LANGUAGE = 0;
    private static final int PLACES = 1;
    private static final int DAYS = 2;
    private static final int WRITERS = 3;
    private static final int HEAD = 4;
    private static final int BODY = 5;
    private static final String ALL = "*";

    /// Scripts without capitals, for which the general forms are not made.
    private static final List<String> WITHOUT_CAPITALS = List.of("ar", "zh", "ja", "ko");

    private CreditForms() {}

    /// A report and whose text it is.
    record Case(String form, String agency, boolean isHeldOut, RawReport report) {}

    static List<Case> cases(long seed) {
        WordTable forms = WordTable.beside(CreditForms.class, "forms.tsv");
        WordTable agencies = WordTable.beside(CreditForms.class, "agencies.tsv");
        WordTable words = WordTable.beside(CreditForms.class, "words.tsv");
        SplittableRandom random = new SplittableRandom(seed);
        List<Case> cases = new ArrayList<>();
        for (WordTable.Row form : forms.rows()) {
            for (WordTable.Row agency : agencies.rows()) {
                if (fits(form, agency.text(LANGUAGE))) {
                    WordTable.Row fill =
                            words.rows().stream()
                                    .filter(row -> row.text(LANGUAGE).equals(agency.text(LANGUAGE)))
                                    .findFirst()
                                    .orElseThrow();
                    cases.add(made(form, agency, fill, cases.size(), random));
                }
            }
        }
        return cases;
    }

    private static boolean fits(WordTable.Row form, String language) {
        boolean isGeneral = form.text(0).equals(ALL) && !WITHOUT_CAPITALS.contains(language);
        return isGeneral || form.words(0).contains(language);
    }

    private static Case made(
            WordTable.Row form,
            WordTable.Row agency,
            WordTable.Row fill,
            int number,
            SplittableRandom random) {
        String filled =
                form.text(2)
                        .replace("PLACE", any(fill.words(PLACES), random))
                        .replace("DAY", any(fill.words(DAYS), random))
                        .replace("WRITER", any(fill.words(WRITERS), random))
                        .replace("MARK", agency.text(2))
                        .replace("NAME", agency.text(3))
                        .replace("HEAD", fill.text(HEAD))
                        .replace("BODY", fill.text(BODY))
                        .replace("¶", "\n\n");
        boolean isByline = form.text(1).equals("byline");
        RawReport report =
                new RawReport(
                        "case-" + number,
                        "",
                        filled.contains(fill.text(HEAD)) ? "" : fill.text(HEAD),
                        "Gazette " + number,
                        isByline ? filled : "",
                        agency.text(LANGUAGE),
                        List.of(),
                        isByline ? fill.text(BODY) : filled);
        boolean isHeldOut = isThird(form.text(2)) || isThird(agency.text(1) + agency.text(2));
        return new Case(form.text(2), agency.text(1), isHeldOut, report);
    }

    private static String any(List<String> words, SplittableRandom random) {
        return words.get(random.nextInt(words.size()));
    }

    private static boolean isThird(String key) {
        CRC32 sum = new CRC32();
        sum.update(key.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return sum.getValue() % 3 == 0;
    }
}
