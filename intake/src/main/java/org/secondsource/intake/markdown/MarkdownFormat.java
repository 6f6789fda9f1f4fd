package org.secondsource.intake.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.secondsource.intake.format.BadInputException;
import org.secondsource.intake.format.Content;
import org.secondsource.intake.format.FieldNames;
import org.secondsource.intake.format.FieldNames.Field;
import org.secondsource.intake.format.Format;
import org.secondsource.intake.format.Markup;
import org.secondsource.intake.format.Piece;
import org.secondsource.intake.format.Told;
import org.secondsource.report.DateClue;

/// Markdown (CommonMark), with the fields of its front matter where it has any.
public final class MarkdownFormat implements Format {
    private static final Pattern FRONT_MATTER =
            Pattern.compile(
                    "(?s)---[ \\t]*\\R(?:[\\w-]+:.*?\\R|[ \\t]+.*?\\R|#.*?\\R)+---[ \\t]*\\R.*");

    /// As far as the parser takes it: to its closing line, or to the end where it has none.
    private static final Pattern FRONT =
            Pattern.compile(
                    "(?s)\\A---[ \\t]*\\R.*?(?:\\R(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)|\\z)");

    /// A value that is one quotation mark, on which the parser of front matter breaks (commonmark
    /// 0.24; found by fuzzing).
    private static final Pattern LONE_MARK =
            Pattern.compile("(?m)^([ \\t]*(?:-|[\\w.-]+:)[ \\t\\x0B\\f]*)[\"'][ \\t\\x0B\\f]*$");

    private static final Pattern HEADING = Pattern.compile("# \\S.*");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]\\n]+]\\(https?://[^)\\s]+\\)");

    private final FieldNames names;
    private final Parser parser =
            Parser.builder().extensions(List.of(YamlFrontMatterExtension.create())).build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder().extensions(List.of(YamlFrontMatterExtension.create())).build();

    /// @param names under which names the fields of front matter stand
    public MarkdownFormat(FieldNames names) {
        this.names = names;
    }

    @Override
    public Card card() {
        return new Card(
                "Markdown, with front matter",
                List.of(".md", ".markdown"),
                "The text without its signs; title, outlet, writer, day, address and language from"
                        + " the front matter, whose fields may be called as those of JSON.");
    }

    @Override
    public boolean fits(Content content) throws BadInputException {
        String head = content.head();
        boolean named = content.ending().matches("md|markdown|mdown");
        String first = head.lines().findFirst().orElse("");
        return named
                || FRONT_MATTER.matcher(head).matches()
                || HEADING.matcher(first).matches()
                || LINK.matcher(head).results().limit(3).count() == 3;
    }

    @Override
    public boolean isUnpacked() {
        return false;
    }

    @Override
    public List<Piece> read(Content content) throws BadInputException {
        String text = content.text().strip().replaceFirst("^\uFEFF", "");
        Node document = parser.parse(withoutLoneMarks(text));
        YamlFrontMatterVisitor front = new YamlFrontMatterVisitor();
        document.accept(front);
        String words = CALLOUT.matcher(Markup.wordsOf(renderer.render(document))).replaceAll("");
        if (words.isBlank()) {
            throw new BadInputException(
                    "found Markdown without text, expected the text of a report; leave it out");
        }
        return List.of(content.report(0, told(front.getData()), words));
    }

    /// "[!note]" before a paragraph that a note sets off.
    private static final Pattern CALLOUT = Pattern.compile("(?m)^\\[!\\w+][+-]?\\s*");

    private static String withoutLoneMarks(String text) {
        return FRONT.matcher(text)
                .replaceFirst(front ->
                        Matcher.quoteReplacement(
                                LONE_MARK.matcher(front.group()).replaceAll("$1")));
    }

    /// What stands around the members of a list: brackets, those of notes that name each other, and
    /// quotation marks; not the one within "O'Hara".
    private static final Pattern LIST_MARKS =
            Pattern.compile(
                    "^\\[(?!\\[)|(?<!\\])\\]$|\\[\\[|\\]\\]|(?<![\\p{L}\\d.!?])[\"']|[\"'](?=\\s*(?:[,\\]]|$))");

    private Told told(Map<String, List<String>> data) {
        Map<String, String> fields = new LinkedHashMap<>();
        data.forEach((name, values) ->
                fields.put(FieldNames.key(name), String.join(", ", values).strip()));
        return Told.NOTHING
                .withUrl(field(fields, Field.URL))
                .withTitle(field(fields, Field.TITLE))
                .withOutlet(field(fields, Field.OUTLET))
                .withByline(field(fields, Field.BYLINE))
                .withLanguage(field(fields, Field.LANGUAGE))
                .withDay(DateClue.Kind.FIELD, field(fields, Field.PUBLISHED))
                .withDay(DateClue.Kind.WEAK_FIELD, field(fields, Field.CHANGED));
    }

    private String field(Map<String, String> fields, Field field) {
        if (names.mapped(field).isPresent()) {
            return fields.getOrDefault(FieldNames.key(names.mapped(field).get()), "");
        }
        return names.of(field).stream()
                .map(name -> fields.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(value -> LIST_MARKS.matcher(value).replaceAll(""))
                .orElse("");
    }
}
