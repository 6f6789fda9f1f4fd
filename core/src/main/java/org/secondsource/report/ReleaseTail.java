package org.secondsource.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.report.Draft.Line;

/// Drops what stands under the news of a press release and is the same under each of its company's:
/// who the company is, what it does not promise, whom to ask.
///
/// It begins with a heading that nothing else has, below running text: "Forward-Looking
/// Statements", "Media Contact:", or "About Name" over a paragraph that begins with that name.
final class ReleaseTail {
    private static final int LONGEST_HEADING = 80;

    private static final Pattern ABOUT =
            Pattern.compile("About (?:the )?(?<name>\\p{Lu}[^.:;!?]{1,60}?):?");

    private static final Pattern STANDING =
            Pattern.compile(
                    "(?i)(?:cautionary (?:note|statement)s?\\b.*|(?:note |statement )?(?:regardin"
                            + "g |on )?forward[- ]looking statements?"
                            + "(?: disclaimer)?|safe harbou?r (?:statement|notice)s?.*"
                            + "|(?:media|press|investor|company|corporate)(?: relations| &| and| "
                            + "media| press| investor)* (?:contacts?|inquiries|enquiries|"
                            + "relations):?.*"
                            + "|contacts? for (?:media|press|investors):?|view original content:?.*"
                            + "|source:? \\p{Lu}.{1,60} (?:inc|ltd|llc|corp|plc|ag|se|gmbh|compan"
                            + "y|group)\\.?)");

    /// What stands over a release.
    private static final Pattern OVER =
            Pattern.compile("(?i)(?:for )?immediate release:?|press release|news release");

    private ReleaseTail() {}

    static void drop(Draft draft) {
        List<Line> lines = draft.lines();
        boolean belowText = false;
        boolean inTail = false;
        for (int index = 0; index < lines.size(); index++) {
            Line line = lines.get(index);
            if (!belowText && OVER.matcher(line.words()).matches() && lines.size() > 1) {
                draft.drop(line, "over a press release");
            }
            inTail |= belowText && isHeading(lines, index);
            if (inTail) {
                draft.drop(line, "standing text of a press release");
            }
            belowText |= line.isProse();
        }
    }

    private static boolean isHeading(List<Line> lines, int index) {
        String words = lines.get(index).words();
        if (words.length() > LONGEST_HEADING) {
            return false;
        }
        Matcher about = ABOUT.matcher(words);
        boolean isAbout =
                about.matches()
                        && index + 1 < lines.size()
                        && lines.get(index + 1).isProse()
                        && isOf(about.group("name"), lines.get(index + 1).words());
        return isAbout || STANDING.matcher(words).matches();
    }

    private static boolean isOf(String name, String paragraph) {
        String first = name.split(" ")[0];
        return paragraph.startsWith(first)
                || paragraph.startsWith("The " + first)
                || paragraph.startsWith("Founded ")
                || paragraph.startsWith("Headquartered ");
    }
}
