package org.secondsource.report.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.secondsource.report.RawReport;
import org.secondsource.text.Lexicon;

/// Heads of pasted, wire and release texts: forms times words. Every third form and every third set
/// of words were looked at only after the rules had been written.
final class HeadFormsTest {
    private static final TextCleaner CLEANER = new TextCleaner(Lexicon.english());

    private static final Pattern PART = Pattern.compile("\\b[OCTWDB]\\b");

    /// What a head says, in several writings of the same day.
    private record Words(
            String outlet,
            String title,
            String writer,
            String place,
            String day,
            List<String> days) {}

    private static final List<Words> WORDS =
            List.of(
                    new Words(
                            "Tarnby Herald",
                            "Council shuts the swing bridge until spring",
                            "Ada Holm",
                            "TARNBY",
                            "2025-10-14",
                            List.of(
                                    "14 October 2025",
                                    "Tuesday, October 14, 2025",
                                    "14 October 2025, 10:30 BST")),
                    new Words(
                            "The Morrow Gazette",
                            "Mill workers walk out over night shifts",
                            "Piet Aarden",
                            "MORROW",
                            "2024-03-05",
                            List.of("March 5, 2024", "Tue 5 Mar 2024 09.15 GMT", "5 March 2024")),
                    new Words(
                            "Skerry Post",
                            "Ferry to the outer islands cancelled for a week",
                            "Runa Dahl",
                            "SKERRY",
                            "2023-11-30",
                            List.of(
                                    "Nov. 30, 2023",
                                    "Thursday 30 November 2023",
                                    "30 November 2023 at 18:05")),
                    new Words(
                            "Daily Lantern",
                            "Hospital opens a second ward for burns",
                            "Ivo Marek",
                            "LOWEN",
                            "2026-01-09",
                            List.of(
                                    "January 9, 2026",
                                    "Friday, 9 January 2026",
                                    "Jan 9, 2026 7:45 a.m. ET")),
                    new Words(
                            "Fenwick Courier",
                            "Flood wall holds as the river passes its peak",
                            "Sal Orme",
                            "FENWICK",
                            "2025-02-17",
                            List.of(
                                    "17 February 2025",
                                    "Monday, February 17, 2025",
                                    "17 Feb 2025 06:00")),
                    new Words(
                            "Aldmoor Tribune",
                            "Schools in the north stay closed after the storm",
                            "Nell Varga",
                            "ALDMOOR",
                            "2024-12-03",
                            List.of(
                                    "December 3, 2024",
                                    "Tuesday 3 December 2024",
                                    "3 Dec 2024 | 14:20")));

    /// O outlet, C outlet in capitals, T title, W writer, D day, P place, B text.
    private static final List<String> FORMS =
            List.of(
                    "O\n\nT\n\nBy W\n\nD\n\nB",
                    "C\nD\nT\nBy W\nB",
                    "C\n\nT\n\nW\n\nD\n\nB",
                    "T\nO | D\nB",
                    "T\n\nO\nD\n\nBy W\n\nB",
                    "O, D\n\nT\n\nBy W\n\nB",
                    "FOR IMMEDIATE RELEASE\n\nO\nD\n\nT\n\nB\n\n###",
                    "T\n\nBy W, O\n\nPublished D\n\nB",
                    "C\nLate Edition\nD\n\nT\n\nBy W\n\nB",
                    "T\nBy W\nO\nPublished: D\nUpdated: 2 June 2026\nB",
                    "BC-Tarn-News, 1st Ld-Writethru\nEds: Adds details, quotes.\nT\nBy W\nO\nD\nB\n(more)",
                    "O\nVol. 12, No. 4\nD\n\nT\n\nB",
                    "EMBARGOED UNTIL 00:01 GMT\n\nO\n\nD\n\nT\n\nB\n\nENDS",
                    "T\nD - O\nB",
                    "Take 2 of 3\nO\nT\nD\nB\n-30-",
                    "NEWS | World\n\nT\n\nO • D\n\nBy W\n\nB",
                    "O\nT\nBy W\nPosted on D\nB",
                    "T\n\nD\nBy W for O\n\nB");

    private static String written(String form, Words words, int day) {
        String body =
                "The board of the town said on the day that it had no other choice, after two"
                        + " inspections had found cracks in the wall.\n\nWork is to begin in the spring and"
                        + " will take four months, its engineer told reporters.";
        return PART.matcher(form)
                .replaceAll(part ->
                        Matcher.quoteReplacement(
                                switch (part.group()) {
                                    case "O" -> words.outlet();
                                    case "C" -> words.outlet().toUpperCase(Locale.ROOT);
                                    case "T" -> words.title();
                                    case "W" -> words.writer();
                                    case "D" -> words.days().get(day);
                                    default -> body;
                                }));
    }

    private static List<String> wrong(boolean held) {
        List<String> wrong = new ArrayList<>();
        for (int form = 0; form < FORMS.size(); form++) {
            for (int words = 0; words < WORDS.size(); words++) {
                boolean kept = form % 3 == 2 || words % 3 == 2;
                if (kept == held) {
                    for (int day = 0; day < 3; day++) {
                        check(FORMS.get(form), WORDS.get(words), day, wrong);
                    }
                }
            }
        }
        return wrong;
    }

    private static int count(boolean held) {
        int count = 0;
        for (int form = 0; form < FORMS.size(); form++) {
            for (int words = 0; words < WORDS.size(); words++) {
                boolean kept = form % 3 == 2 || words % 3 == 2;
                count += kept == held ? 3 : 0;
            }
        }
        return count;
    }

    private static void check(String form, Words words, int day, List<String> wrong) {
        Cleaned cleaned = CLEANER.clean(RawReport.plain("a.txt", written(form, words, day)));
        String told =
                cleaned.title().value()
                        + " | "
                        + cleaned.outlet().value()
                        + " | "
                        + cleaned.published().day().map(Object::toString).orElse("no day");
        String wanted = words.title() + " | " + words.outlet() + " | " + words.day();
        if (!told.equals(wanted)) {
            wrong.add(form.replace("\n", "/") + " " + words.days().get(day) + ": " + told);
        }
    }

    @Test
    void titleOutletAndDayAreReadFromTheFormsThatTheRulesWereWrittenFor() {
        assertThat(wrong(false)).hasSizeLessThan(count(false) / 20);
    }

    @Test
    void titleOutletAndDayAreReadFromFormsAndWordsThatNobodyLookedAt() {
        assertThat(wrong(true)).hasSizeLessThan(count(true) / 20);
    }

    @Test
    void aNameBesideAWholeDateIsNoHeadline() {
        Cleaned cleaned =
                CLEANER.clean(
                        RawReport.plain(
                                "a.txt",
                                """
                                Lowmark mine faces strike
                                Port & Sea | 11 March 2026

                                The mine of Lowmark will close unless a deal is reached by May, the
                                union said on Tuesday. The harbour office hopes for a deal in spring.
                                """));

        assertThat(cleaned.title().value()).isEqualTo("Lowmark mine faces strike");
        assertThat(cleaned.outlet().value()).isEqualTo("Port & Sea");
        assertThat(cleaned.published().day()).contains(LocalDate.of(2026, 3, 11));
    }
}
