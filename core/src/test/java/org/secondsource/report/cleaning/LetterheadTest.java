package org.secondsource.report.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.report.Mark;
import org.secondsource.report.RawReport;
import org.secondsource.report.Report;
import org.secondsource.text.Lexicon;
import org.secondsource.text.ReportId;

/// Heads of releases, stations, papers and agencies: forms times words. Every third form and every
/// third set of words was looked at only after the rules had been written.
final class LetterheadTest {
    private static final TextCleaner CLEANER = new TextCleaner(Lexicon.english());
    private static final Pattern PART = Pattern.compile("\\b[NCTDLBX]\\b");

    /// @param names who publishes, by what it is: a body, a paper, a station, an agency
    private record Words(List<String> names, String title, String place, String day) {}

    private static final List<Words> WORDS =
            List.of(
                    new Words(
                            List.of(
                                    "University Hospital of Tarnby",
                                    "Tarnby Evening Herald",
                                    "Radio Tarnby",
                                    "Tarn Valley News Agency"),
                            "Second ward for burns opens after the fire",
                            "Tarnby",
                            "3 May 2026"),
                    new Words(
                            List.of(
                                    "Ministry of Transport of Velmora",
                                    "The Morrow Gazette",
                                    "Morrow Coast Radio",
                                    "Coastline Press Agency"),
                            "Swing bridge stays shut until the spring",
                            "Morrow",
                            "Tuesday, October 14, 2025"),
                    new Words(
                            List.of(
                                    "Skerry Harbour Works Ltd",
                                    "Skerry Post",
                                    "Skerry Television",
                                    "Northern Isles Wire"),
                            "Ferry to the outer islands is cancelled for a week",
                            "Skerry",
                            "30 Nov 2023"),
                    new Words(
                            List.of(
                                    "Police Department of Lowen",
                                    "Daily Lantern",
                                    "Radio Free Lowen",
                                    "Lowen Press Service"),
                            "Two men are held after the theft of copper",
                            "Lowen",
                            "9 January 2026"));

    /// Which of the names stands in a form: 0 body, 1 paper, 2 station, 3 agency.
    private record Form(int who, String text) {}

    /// N name, C name in capitals, T title, D day, L place, B text, X dateline with the agency.
    private static final List<Form> FORMS =
            List.of(
                    new Form(0, "N\nPress release, D\n\nT\n\nB"),
                    new Form(0, "C\nPRESS RELEASE\nD\n\nT\n\nB"),
                    new Form(0, "N — press release — D\n\nT\n\nB"),
                    new Form(0, "Press release of the N\n\nT\n\nL, D\n\nB"),
                    new Form(0, "C\nOffice of the Director\n\nMEDIA STATEMENT\nD\n\nT\n\nB"),
                    new Form(0, "N: News release\nD\n\nT\n\nB"),
                    new Form(0, "PRESS STATEMENT\nN\nL, D\n\nT\n\nB"),
                    new Form(0, "N\nPress release no. 14/2026\nD, 16:00\n\nT\n\nB"),
                    new Form(0, "N | Pressemitteilung | D\n\nT\n\nB"),
                    new Form(1, "N, L\nD\n\nT\n\nB"),
                    new Form(1, "N | Regional | D\n\nT\n\nB"),
                    new Form(1, "T\n\nN, L, D\n\nB"),
                    new Form(1, "C\nD | World\n\nT\n\nB"),
                    new Form(1, "T\n\nB\n\nN, L, D"),
                    new Form(1, "T\n\nBy Ada Holm in L\nN, L\nD\n\nB"),
                    new Form(2, "N, D, 18:00\n\nT\n\nB"),
                    new Form(2, "C 98.3 FM\nD\n\nT\n\nB"),
                    new Form(2, "N – English service – LIVE\nT\nD\n\nB"),
                    new Form(3, "N\n\nT\n\nX"),
                    new Form(3, "C\nT\nD, 19:05\n\nX"),
                    new Form(3, "N\n\nT\n\nD, 10:15\n\nX"));

    private static final String BODY =
            "The work will take four months and cost nine million crowns, the engineers said after"
                    + " two inspections had found cracks in the wall.\n\nNobody has been hurt so far,"
                    + " and the road is to open again before the summer begins.";

    private static String written(Form form, Words words) {
        String name = words.names().get(form.who());
        return PART.matcher(form.text())
                .replaceAll(part ->
                        Matcher.quoteReplacement(
                                switch (part.group()) {
                                    case "N" -> name;
                                    case "C" -> name.toUpperCase(Locale.ROOT);
                                    case "T" -> words.title();
                                    case "D" -> words.day();
                                    case "L" -> words.place();
                                    case "X" ->
                                            words.place().toUpperCase(Locale.ROOT)
                                                    + ", May 3 ("
                                                    + name
                                                    + ") - "
                                                    + BODY;
                                    default -> BODY;
                                }));
    }

    private static Report cleaned(String text) {
        return CLEANER.clean(RawReport.plain("a", text)).report(new ReportId("a"));
    }

    private static List<String> wrong(boolean held) {
        List<String> wrong = new ArrayList<>();
        for (int form = 0; form < FORMS.size(); form++) {
            for (int words = 0; words < WORDS.size(); words++) {
                if ((form % 3 == 2 || words % 3 == 2) == held) {
                    check(FORMS.get(form), WORDS.get(words), wrong);
                }
            }
        }
        return wrong;
    }

    private static void check(Form form, Words words, List<String> wrong) {
        Report report = cleaned(written(form, words));
        boolean isOutlet = report.outlet().equalsIgnoreCase(words.names().get(form.who()));
        boolean isIssued = report.marks().stream().anyMatch(LetterheadTest::isIssuer);
        if (!isOutlet || !report.title().equals(words.title()) || isIssued != (form.who() == 0)) {
            wrong.add(
                    "%s %s: %s | %s | %s"
                            .formatted(
                                    form.text().replace("\n", "/"),
                                    words.names().get(form.who()),
                                    report.outlet(),
                                    report.title(),
                                    report.marks()));
        }
    }

    private static boolean isIssuer(Mark mark) {
        return mark.kind() == Mark.Kind.ISSUER;
    }

    @Test
    void whoPublishesIsReadFromTheFormsThatTheRulesWereWrittenFor() {
        assertThat(wrong(false)).isEmpty();
    }

    @Test
    void whoPublishesIsReadFromTheFormsThatWereKeptOut() {
        assertThat(wrong(true)).isEmpty();
    }

    /// Lines of a head that only mention a body, a place or a person.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hospital workers end strike\n\n3 May 2026\n\n",
                "University Hospital of Tarnby shuts ward\n3 May 2026\n\n",
                "Tarnby, 3 May 2026\n\nWard shut after fire in the cellar\n\n",
                "NEW TARNBY\n3 May 2026\n\nWard shut after fire in the cellar\n\n",
                "Middle East\n3 May 2026\n\nWard shut after fire in the cellar\n\n",
                "Ada Holm, Tarnby, 3 May 2026\n\nWard shut after fire in the cellar\n\n",
                "Statement by minister angers the doctors\n\n",
                "Press release was wrong, says the director of the hospital\n\n",
                "Ministry of Transport and union at odds\nBy Ada Holm\n\n",
                "The Bridge Is Shut\nBy Ada Holm\n3 May 2026\n\n",
                "Ward shut after fire in the cellar\n\nSource: a statement of the hospital\n\n",
                "The Summer Begins\n3 May 2026\nCouncillors were at odds until midnight\nBy Ada"
                        + " Holm\n\n"
            })
    void aLineThatMentionsABodyIsNoHead(String head) {
        Report report = cleaned(head + BODY);

        assertThat(report.marks()).noneMatch(LetterheadTest::isIssuer);
        assertThat(report.outlet()).isEmpty();
    }

    @Test
    void aPaperOverThePressReleaseOfAnotherIsNotItsIssuer() {
        Report report =
                cleaned("Tarnby Herald\nPress release\n\nWard shut after the fire\n\n" + BODY);

        assertThat(report.marks()).noneMatch(LetterheadTest::isIssuer);
        assertThat(report.outlet()).isEqualTo("Tarnby Herald");
    }
}
