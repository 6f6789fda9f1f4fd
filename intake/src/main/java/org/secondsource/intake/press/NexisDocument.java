package org.secondsource.intake.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.intake.format.Content;
import org.secondsource.intake.format.Piece;
import org.secondsource.intake.format.Told;
import org.secondsource.report.DateClue;
import org.secondsource.report.Removal;
import org.secondsource.report.day.DateReader;

/// One document of a Nexis download. In the older form the outlet stands first and the headline
/// behind the day, in the newer one the headline stands first; both have the day on a line of its
/// own, fields with names, and the text between them.
final class NexisDocument {
    private static final DateReader DAYS = new DateReader();

    private static final Pattern FIELD =
            Pattern.compile("^\\s*(?<name>[A-Za-z][A-Za-z-]{2,20}(?: [A-Z-]+)?):\\s*(?<value>.*)$");
    private static final Pattern COPYRIGHT =
            Pattern.compile("(?i)^\\s*(?:copyright|\\(c\\)|©|all rights reserved).*");

    /// Fields that stand before the text; all others stand behind it.
    private static final List<String> BEFORE =
            List.of("section", "length", "byline", "headline", "dateline", "highlight", "series");

    private final List<String> top = new ArrayList<>();
    private final List<String> index = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String byline = "";
    private String headline = "";
    private String dateline = "";
    private String language = "";
    private String url = "";
    private String day = "";

    NexisDocument(String document) {
        boolean inHead = true;
        boolean ended = false;
        String open = "";
        for (String line : document.lines().toList()) {
            String words = line.strip();
            Matcher field = FIELD.matcher(line);
            String name = field.matches() ? field.group("name").toLowerCase(Locale.ROOT) : "";
            if (BEFORE.contains(name) && !ended) {
                inHead = false;
                take(name, field.group("value").strip());
                open = name;
            } else if (isBehind(name) || words.equalsIgnoreCase("classification")) {
                ended = true;
                index.add(words);
                take(name, field.matches() ? field.group("value").strip() : "");
            } else if (words.equalsIgnoreCase("body")) {
                inHead = false;
                open = "";
            } else if (inHead) {
                head(words);
            } else if (!open.isEmpty() && !words.isEmpty()) {
                go(open, words);
            } else if (ended && !words.isEmpty()) {
                index.add(words);
            } else if (!ended) {
                open = "";
                text.append(COPYRIGHT.matcher(line).matches() ? "" : line).append('\n');
            }
        }
    }

    private static boolean isBehind(String name) {
        return name.matches(
                "load-date|language|publication-type|document-type|subject|url|journal code|graphic|organization"
                        + "|company|geographic|country|state|city|person|industry|ticker|naics-codes|correction-date");
    }

    private void head(String words) {
        boolean isDay = day.isEmpty() && !words.isEmpty() && !top.isEmpty() && startsWithDay(words);
        if (isDay) {
            day = words;
            top.add("");
        } else if (!words.isEmpty() && !COPYRIGHT.matcher(words).matches()) {
            top.add(words);
        }
    }

    private static boolean startsWithDay(String words) {
        List<DateReader.Mention> days = DAYS.find(words);
        return !days.isEmpty()
                && days.getFirst().span().start() == 0
                && days.getFirst().meaning() instanceof DateReader.Meaning.Day;
    }

    /// A field goes on in the next lines until an empty one.
    private void go(String name, String words) {
        switch (name) {
            case "headline" -> headline += " " + words;
            case "byline" -> byline += " " + words;
            default -> take("", "");
        }
    }

    private void take(String name, String value) {
        switch (name) {
            case "byline" -> byline = value;
            case "headline" -> headline = value;
            case "dateline" -> dateline = value;
            case "language" -> language = value.split("[;,]")[0].strip();
            case "url" -> url = value;
            default -> {} // index words say nothing of the report
        }
    }

    Piece piece(Content content, int number) {
        if (text.toString().isBlank()) {
            return content.bad(
                    number,
                    "found a document of a press database without its text (\"%s\"), expected full documents; download them with their text"
                            .formatted(title()));
        }
        Told told =
                Told.NOTHING
                        .withUrl(url)
                        .withTitle(title())
                        .withOutlet(outlet())
                        .withByline(byline.replaceFirst("(?i)^by\\s+", ""))
                        .withLanguage(Languages.codeOf(language))
                        .withDay(DateClue.Kind.FIELD, day)
                        .firmly();
        String start = dateline.isEmpty() ? "" : dateline.replaceFirst("[\\s-]+$", "") + " - ";
        List<Removal> removed =
                index.stream().map(line -> new Removal(line, "index of the database")).toList();
        return content.report(
                number, told, start + text.toString().strip(), report -> report.without(removed));
    }

    private int dayPlace() {
        int place = top.indexOf("");
        return place < 0 ? top.size() : place;
    }

    /// With a field for the headline the outlet stands over the day, and else what stands behind
    /// the day is the headline, or all that stands over the outlet.
    private String title() {
        if (!headline.isEmpty()) {
            return headline;
        }
        int place = dayPlace();
        if (place >= 2) {
            return String.join(" ", top.subList(0, place - 1));
        }
        return place + 1 < top.size() ? top.getLast() : "";
    }

    private String outlet() {
        int place = dayPlace();
        return place == 0 ? "" : top.get(place - 1).replaceFirst("\\s*\\([^)]*\\)$", "");
    }
}
