package org.secondsource.benchmarks.copies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.secondsource.report.Report;
import org.secondsource.text.WordTable;

/// Builds different reports of twelve invented outlets, each with its outlet's furniture left in:
/// frame sentences above, invitations and notes below.
///
/// The sentences have the function words of a language, English, German or French, and invented
/// words beside them, a few of which are common to all that is written, so that no two reports
/// share a run of words but furniture.
final class FurnitureMill {
    private static final int OUTLETS = 12;
    private static final int COMMON_WORDS = 400;
    private static final int RARE_WORDS = 40_000;
    private static final int FUNCTION_WORDS_IN_A_HUNDRED = 45;
    private static final int COMMON_WORDS_IN_A_HUNDRED = 35;
    private static final LocalDate DAY = LocalDate.of(2025, 10, 14);

    private static final String[] SYLLABLES = {
        "ba", "dor", "ki", "len", "mar", "no", "pel", "ri", "sa", "tov", "ul", "ven", "wy", "zan",
        "gre", "hol"
    };

    private final long seed;
    private final List<List<String>> languages;

    FurnitureMill(long seed) {
        this.seed = seed;
        this.languages =
                WordTable.beside(FurnitureMill.class, "languages.tsv").rows().stream()
                        .map(row -> List.of(row.text(1).split(" ")))
                        .toList();
    }

    List<Report> reports(int count, boolean isOutletTold) {
        SplittableRandom random = new SplittableRandom(seed);
        List<List<String>> furniture = new ArrayList<>();
        for (int outlet = 0; outlet < OUTLETS; outlet++) {
            furniture.add(furniture(outlet, random));
        }
        List<Report> reports = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            int outlet = number % OUTLETS;
            List<String> function = languages.get(outlet % languages.size());
            List<String> text = new ArrayList<>(furniture.get(outlet).subList(0, 1));
            int paragraphs = 2 + random.nextInt(8);
            for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
                text.add(paragraph(function, 20 + random.nextInt(30), random));
            }
            text.addAll(furniture.get(outlet).subList(1, furniture.get(outlet).size()));
            reports.add(
                    KindsOfCopies.report(
                            number,
                            isOutletTold ? "outlet" + outlet + ".example" : "",
                            paragraph(function, 7, random),
                            DAY.plusDays(number % 30),
                            String.join("\n\n", text)));
        }
        return reports;
    }

    private List<String> furniture(int outlet, SplittableRandom random) {
        List<String> function = languages.get(outlet % languages.size());
        List<String> furniture = new ArrayList<>();
        int paragraphs = 3 + random.nextInt(3);
        for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
            furniture.add(paragraph(function, 16 + random.nextInt(40), random));
        }
        return furniture;
    }

    private static String paragraph(List<String> function, int length, SplittableRandom random) {
        StringBuilder words = new StringBuilder();
        for (int word = 0; word < length; word++) {
            int sort = random.nextInt(100);
            String next =
                    sort < FUNCTION_WORDS_IN_A_HUNDRED
                            ? function.get(random.nextInt(function.size()))
                            : sort < FUNCTION_WORDS_IN_A_HUNDRED + COMMON_WORDS_IN_A_HUNDRED
                                    ? invented(random.nextInt(COMMON_WORDS))
                                    : invented(COMMON_WORDS + random.nextInt(RARE_WORDS));
            words.append(word == 0 ? "" : " ").append(next);
        }
        words.setCharAt(0, Character.toUpperCase(words.charAt(0)));
        return words.append('.').toString();
    }

    private static String invented(int rank) {
        StringBuilder word = new StringBuilder();
        for (int left = rank + SYLLABLES.length; left > 0; left /= SYLLABLES.length) {
            word.append(SYLLABLES[left % SYLLABLES.length]);
        }
        return word.toString();
    }
}
