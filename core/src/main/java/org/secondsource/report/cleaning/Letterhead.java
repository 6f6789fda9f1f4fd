package org.secondsource.report.cleaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.report.DateClue;
import org.secondsource.report.Mark;
import org.secondsource.report.cleaning.Draft.Line;
import org.secondsource.report.day.DateReader;
import org.secondsource.shape.Mastheads;
import org.secondsource.shape.Releases;
import org.secondsource.shape.Shapes;

/// Reads who publishes a text where the first lines say so, or the last: the letterhead of a
/// release, the call of a station, the masthead of a paper or an agency.
///
/// Every form needs a sign beside the name: what a release calls itself, a frequency, a day, a word
/// of the press, or the short form in the dateline below. A line that only mentions a body is none.
final class Letterhead {
    /// Lines above the running text that are looked at.
    private static final int MOST_LINES = 7;

    /// Words from which a line that is no name may be the headline.
    private static final int FEWEST_HEADLINE_WORDS = 3;

    private static final int MOST_WORDS_OF_A_NAME = 3;

    private static final Pattern STATION =
            Pattern.compile(
                    "(?i)(?<name>\\p{L}.{2,40}?),? (?:(?:fm|am) ?)?\\d{2,4}(?:[.,]\\d{1,2})?"
                            + " ?(?:fm|am|mhz|khz|mw)(?:\\W.*)?");

    /// "Orient Agency (OA)", "OA - Orient Agency".
    private static final Pattern WITH_SHORT_FORM =
            Pattern.compile("(?<name>\\p{Lu}[^()]{3,60}) \\((?<short>\\p{Lu}{2,6})\\)");

    private static final Pattern SHORT_FORM_FIRST =
            Pattern.compile("(?<short>\\p{Lu}{2,6}) [-–—] (?<name>\\p{Lu}[^()]{3,60})");

    /// Words with which the names of papers begin.
    private static final Set<String> PERIODICAL =
            Set.of(
                    "daily", "weekly", "evening", "morning", "sunday", "monthly", "radio", "canal",
                    "channel");

    private final DateReader dates;

    Letterhead(DateReader dates) {
        this.dates = dates;
    }

    void read(Draft draft) {
        List<HeadLine> head = head(draft);
        boolean isTold =
                readRelease(draft, head) || !draft.hasOutlet() && readMasthead(draft, head);
        if (!isTold && !draft.hasOutlet()) {
            readFoot(draft);
        }
    }

    /// The lines above the first running text, all but one at most.
    private List<HeadLine> head(Draft draft) {
        List<HeadLine> head = new ArrayList<>();
        List<Line> lines = draft.lines();
        for (Line line : lines.subList(0, Math.min(MOST_LINES, Math.max(0, lines.size() - 1)))) {
            if (line.isProse()) {
                break;
            }
            head.add(HeadLine.of(line, dates));
        }
        return head;
    }

    private static boolean readRelease(Draft draft, List<HeadLine> head) {
        for (int at = 0; at < head.size(); at++) {
            HeadLine line = head.get(at);
            List<HeadLine> above = head.subList(0, at);
            boolean isType = line.parts().stream().anyMatch(Releases::isType);
            List<HeadLine> below = head.subList(at + 1, head.size());
            Optional<String> issuer =
                    isType || Releases.isTitle(line.rest())
                            ? issuerBeside(line, draft).or(() -> issuerAbove(above, draft))
                            : Releases.issuerIn(line.rest());
            if (isType && issuer.isEmpty()) {
                issuer = issuerBelow(below, draft);
            }
            if (issuer.isPresent()) {
                draft.mark(Mark.Kind.ISSUER, issuer.get());
                draft.outlet(Releases.shown(issuer.get()));
                dropNames(draft, above);
                dropBelow(draft, below, issuer.get());
                if (isType || Releases.isMark(line.rest())) {
                    drop(draft, line, DateClue.Kind.PUBLISHED, "release mark");
                }
                return true;
            }
        }
        return false;
    }

    private static void dropBelow(Draft draft, List<HeadLine> below, String issuer) {
        for (HeadLine line : below) {
            if (line.isPlaceAndDay()) {
                drop(draft, line, DateClue.Kind.PUBLISHED, "page date");
            } else if (line.line().words().equals(issuer)) {
                draft.drop(line.line(), "head of the release");
            }
        }
    }

    /// The line right below what a release calls itself, over a headline.
    private static Optional<String> issuerBelow(List<HeadLine> below, Draft draft) {
        boolean hasHeadline =
                below.stream()
                        .skip(1)
                        .anyMatch(line ->
                                !line.isDated() && line.line().count() > FEWEST_HEADLINE_WORDS);
        return below.stream()
                .limit(hasHeadline ? 1 : 0)
                .map(line -> line.line().words())
                .filter(name -> Releases.isOfBody(name) && isIssuer(name, draft))
                .findFirst();
    }

    private static Optional<String> issuerBeside(HeadLine line, Draft draft) {
        return line.parts().stream()
                .filter(part -> !Releases.isType(part) && Releases.isOfBody(part))
                .filter(part -> isIssuer(part, draft))
                .findFirst();
    }

    /// The first body in the lines above what a release calls itself; over it may stand the state
    /// that it belongs to, below it the office that writes for it.
    private static Optional<String> issuerAbove(List<HeadLine> above, Draft draft) {
        List<String> names =
                above.stream()
                        .filter(line -> !line.isDated())
                        .map(line -> line.line().words())
                        .filter(Releases::isName)
                        .filter(name -> isIssuer(name, draft))
                        .toList();
        return names.stream()
                .filter(name -> !STATE.matcher(name).matches())
                .filter(name -> !PRESS_OFFICE.matcher(name).matches())
                .findFirst()
                .or(() -> names.stream().findFirst());
    }

    private static final Pattern STATE =
            Pattern.compile(
                    "(?iu)(?:the )?(?:\\p{L}+ ){0,2}(?:republic|kingdom|federation|commonwealth"
                            + "|government)(?: of .+)?");

    private static final Pattern PRESS_OFFICE =
            Pattern.compile(
                    "(?iu)(?=.*\\b(?:press|media|communications?|information|image|public"
                            + " (?:relations|affairs))\\b).*\\b(?:office|unit|department|service"
                            + "|team|desk|section)\\b.*");

    /// Whether a name is a body's by its own words, or since the text has it act; the names of
    /// papers are not.
    private static boolean isIssuer(String name, Draft draft) {
        boolean isBody = Releases.isOfBody(name);
        return (isBody || acts(name, draft.text()))
                && (isBody || Mastheads.outlet(name).isEmpty())
                && !isPress(name);
    }

    private static boolean isPress(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.matches(
                "(?s).*\\b(?:news|press|wire) (?:agency|service|bureau)\\b.*|.*\\b(?:newspaper|daily)\\b.*");
    }

    private static boolean acts(String name, String text) {
        return Pattern.compile(
                        "(?<!\\b(?:in|at|near|from|of) )(?<!\\p{L})"
                                + Pattern.quote(name)
                                + "(?: \\([^()]{2,20}\\))? (?:today |hereby )?(?:\\p{Ll}{2,}(?:es|ed)"
                                + "|says|informs|has|have|will|confirms|welcomes|rejects)\\b",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }

    private static void dropNames(Draft draft, List<HeadLine> above) {
        for (HeadLine line : above) {
            boolean isName = Releases.isName(line.line().words());
            if (isName && line.line().count() <= 10 && !line.isDated()) {
                draft.drop(line.line(), "head of the release");
            }
        }
    }

    private boolean readMasthead(Draft draft, List<HeadLine> head) {
        boolean isFound = false;
        boolean below = false;
        for (int at = 0; at < head.size(); at++) {
            HeadLine line = head.get(at);
            DateClue.Kind kind = below ? DateClue.Kind.PUBLISHED : DateClue.Kind.OVER_HEADLINE;
            Optional<String> outlet = at == 0 ? first(line, head, draft) : name(line);
            if (outlet.isPresent()) {
                if (!isFound) {
                    draft.outlet(Mastheads.shown(outlet.get()));
                }
                isFound = true;
                drop(draft, line, kind, "masthead");
            } else if (isFound && line.isDay() && !line.parts().isEmpty()) {
                drop(draft, line, kind, "page date");
            }
            below |= outlet.isEmpty() && line.line().count() > FEWEST_HEADLINE_WORDS;
        }
        return isFound;
    }

    private Optional<String> name(HeadLine line) {
        return station(line).or(() -> paper(line)).filter(name -> isNoCredit(line));
    }

    private Optional<String> first(HeadLine line, List<HeadLine> head, Draft draft) {
        return name(line).or(() -> agency(line, draft)).or(() -> overDay(head, draft.text()));
    }

    private boolean isNoCredit(HeadLine line) {
        String words = line.line().words();
        return !words.regionMatches(true, 0, "by ", 0, 3)
                && Shapes.reason(words, Shapes.Place.HEAD).isEmpty()
                && CreditLines.head(words, Optional.of(dates))
                        .filter(credit -> credit.kind() == Mark.Kind.BYLINE)
                        .isEmpty();
    }

    private static Optional<String> station(HeadLine line) {
        Matcher station = STATION.matcher(line.rest());
        return station.matches() && Mastheads.isName(station.group("name"))
                ? Optional.of(station.group("name"))
                : Optional.empty();
    }

    /// A name of the press with a place, a section or a day beside it.
    private static Optional<String> paper(HeadLine line) {
        return (line.isDated() || line.parts().size() > 1) && line.isShortBeside()
                ? Mastheads.outlet(line.name())
                : Optional.empty();
    }

    /// A name that stands, whole or in its short form, in brackets in the dateline below.
    private static Optional<String> agency(HeadLine line, Draft draft) {
        String words = line.line().words();
        for (Pattern form : List.of(WITH_SHORT_FORM, SHORT_FORM_FIRST)) {
            Matcher matcher = form.matcher(words);
            if (matcher.matches()
                    && Mastheads.isName(matcher.group("name"))
                    && isInDateline(matcher.group("short"), draft)) {
                return Optional.of(matcher.group("name"));
            }
        }
        boolean signs =
                Mastheads.isName(words)
                        && (isInDateline(words, draft)
                                || isInDateline(Mastheads.initials(words), draft)
                                || isPress(words) && isInDateline(words.split(" ")[0], draft));
        return signs ? Optional.of(words) : Optional.empty();
    }

    private static boolean isInDateline(String name, Draft draft) {
        if (name.length() < 2) {
            return false;
        }
        Pattern dateline =
                Pattern.compile(
                        "\\p{Lu}[^()]{2,60} \\(" + Pattern.quote(name) + "\\).*",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return draft.lines().stream()
                .limit(MOST_LINES)
                .anyMatch(line -> line.isProse() && dateline.matcher(line.words()).matches());
    }

    /// A first line that begins or ends as the names of papers do, over a day and then the
    /// headline.
    private static Optional<String> overDay(List<HeadLine> head, String text) {
        if (head.size() < 3 || !head.get(1).isDay()) {
            return Optional.empty();
        }
        HeadLine first = head.getFirst();
        boolean hasHeadline = head.get(2).line().count() >= FEWEST_HEADLINE_WORDS;
        return hasHeadline && first.parts().size() <= 2 && isPaper(first.name(), text)
                ? Optional.of(first.name())
                : Optional.empty();
    }

    /// Whether a name is a paper's by its first word or its last. "The" stands over headlines, too:
    /// their words come back in the text.
    private static boolean isPaper(String name, String text) {
        String[] words = name.split("\\s+");
        if (words.length < 2 || !Mastheads.isName(name)) {
            return false;
        }
        String first = words[0].toLowerCase(Locale.ROOT);
        boolean begins =
                first.equals("the")
                        ? words.length <= MOST_WORDS_OF_A_NAME
                                && Arrays.stream(words)
                                        .skip(1)
                                        .noneMatch(word ->
                                                text.contains(" " + word.toLowerCase(Locale.ROOT)))
                        : PERIODICAL.contains(first);
        return begins || Mastheads.outlet(name).isPresent();
    }

    /// "Harbour Post, Lendal, 14 November 2025" as the last line.
    private void readFoot(Draft draft) {
        List<Line> lines = draft.lines();
        if (lines.size() < 2 || lines.getLast().isProse()) {
            return;
        }
        HeadLine last = HeadLine.of(lines.getLast(), dates);
        if (last.isDated() && last.isShortBeside() && isNoCredit(last)) {
            Mastheads.outlet(last.name())
                    .ifPresent(name -> {
                        draft.outlet(name);
                        drop(draft, last, DateClue.Kind.PUBLISHED, "masthead");
                    });
        }
    }

    private static void drop(Draft draft, HeadLine line, DateClue.Kind kind, String reason) {
        if (line.isDated()) {
            draft.clue(kind, line.line().words());
        }
        draft.drop(line.line(), reason);
    }
}
