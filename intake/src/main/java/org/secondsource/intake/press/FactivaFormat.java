package org.secondsource.intake.press;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.intake.format.BadInputException;
import org.secondsource.intake.format.Content;
import org.secondsource.intake.format.Format;
import org.secondsource.intake.format.Piece;
import org.secondsource.intake.format.Told;
import org.secondsource.report.DateClue;
import org.secondsource.report.day.DateReader;

/// Downloads of Factiva as text, in the form for reading and in that with codes before each field;
/// every document ends in its number.
public final class FactivaFormat implements Format {
    private static final DateReader DAYS = new DateReader();

    private static final Pattern END =
            Pattern.compile("(?m)^(?:AN\\s+)?Document\\s+[A-Z0-9]{4,8}0\\d{8}\\w+[ \\t]*\\r?$");
    private static final Pattern CODE =
            Pattern.compile(
                    "^(HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|LA|CY|LP|TD|CT|CO|IN|NS|RE|IPC|IPD|PUB|AN|SE|VOL|ART|CLM)(?:\\s+(.*)|)$");
    private static final Pattern WORDS =
            Pattern.compile("^[\\d,.]+ (?:words|Wörter|mots|palabras)$");
    private static final Pattern CLOCK = Pattern.compile("^\\d{1,2}:\\d{2}(?: [A-Z]{2,4})?$");

    @Override
    public Card card() {
        return new Card(
                "Download of Factiva",
                List.of(".txt", ".rtf", ".docx"),
                "Each document, with the outlet, the day, the writer, the headline and the language"
                        + " that the database states.");
    }

    @Override
    public boolean fits(Content content) throws BadInputException {
        return END.matcher(content.text()).find();
    }

    @Override
    public List<Piece> read(Content content) throws BadInputException {
        String text = content.text();
        List<String> documents = new ArrayList<>();
        Matcher end = END.matcher(text);
        int start = 0;
        while (end.find()) {
            documents.add(text.substring(start, end.start()));
            start = end.end();
        }
        List<Piece> pieces = new ArrayList<>();
        for (String document : documents) {
            int number = documents.size() == 1 ? 0 : pieces.size() + 1;
            pieces.add(piece(content, number, document));
        }
        return pieces;
    }

    private static Piece piece(Content content, int number, String document) {
        List<String> lines = document.strip().lines().map(String::strip).toList();
        boolean coded =
                lines.stream().limit(12).filter(line -> CODE.matcher(line).matches()).count() > 2;
        Fields fields = coded ? coded(lines) : readable(lines);
        if (fields.text().isBlank()) {
            return content.bad(
                    number,
                    "found a document of a press database without its text (\"%s\"), expected full documents; download them with their text"
                            .formatted(fields.told().title()));
        }
        return content.report(number, fields.told(), fields.text());
    }

    private record Fields(Told told, String text) {}

    private static Fields coded(List<String> lines) {
        Told told = Told.NOTHING.firmly();
        StringBuilder text = new StringBuilder();
        String code = "";
        for (String line : lines) {
            Matcher matcher = CODE.matcher(line);
            boolean starts = matcher.matches();
            code = starts ? matcher.group(1) : code;
            String words = starts ? String.valueOf(matcher.group(2)).replace("null", "") : line;
            told =
                    switch (code) {
                        case "HD" -> told.withTitle(told.title() + " " + words);
                        case "BY" ->
                                told.withByline(words.isEmpty() ? told.byline() : byline(words));
                        case "SN" -> told.withOutlet(words.isEmpty() ? told.outlet() : words);
                        case "LA" ->
                                told.withLanguage(
                                        words.isEmpty()
                                                ? told.language()
                                                : Languages.codeOf(words));
                        case "PD" -> told.withDay(DateClue.Kind.FIELD, words);
                        default -> told;
                    };
            if (code.equals("LP") || code.equals("TD")) {
                text.append(words).append("\n\n");
            }
        }
        return new Fields(told, text.toString());
    }

    private static String byline(String words) {
        return words.replaceFirst("(?i)^by\\s+", "");
    }

    /// Headline, perhaps writers, number of words, day, perhaps the time, outlet, code, pages,
    /// language, copyright; then the text.
    private static Fields readable(List<String> lines) {
        int count = 0;
        while (count < lines.size() && !WORDS.matcher(lines.get(count)).matches()) {
            count++;
        }
        if (count == lines.size()) {
            return new Fields(Told.NOTHING, String.join("\n", lines));
        }
        List<String> over =
                lines.subList(0, count).stream().filter(line -> !line.isEmpty()).toList();
        boolean signed = over.size() > 1 && over.getLast().matches("(?i)by .*");
        Told told =
                Told.NOTHING
                        .firmly()
                        .withTitle(
                                String.join(" ", signed ? over.subList(0, over.size() - 1) : over))
                        .withByline(signed ? byline(over.getLast()) : "");
        int place = count + 1;
        while (place < lines.size()
                && !lines.get(place).matches("(?i)(?:\\(c\\)|copyright|©).*")
                && place < count + 12) {
            String line = lines.get(place);
            if (told.dates().isEmpty() && !DAYS.find(line).isEmpty()) {
                told = told.withDay(DateClue.Kind.FIELD, line);
            } else if (!told.dates().isEmpty()
                    && told.outlet().isEmpty()
                    && !line.isEmpty()
                    && !CLOCK.matcher(line).matches()) {
                told = told.withOutlet(line);
            } else if (!Languages.codeOf(line).isEmpty()) {
                told = told.withLanguage(Languages.codeOf(line));
            }
            place++;
        }
        List<String> body = lines.subList(Math.min(place + 1, lines.size()), lines.size());
        return new Fields(told, String.join("\n", body).strip());
    }
}
