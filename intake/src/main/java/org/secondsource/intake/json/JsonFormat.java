package org.secondsource.intake.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondsource.intake.format.BadInputException;
import org.secondsource.intake.format.Content;
import org.secondsource.intake.format.FieldNames;
import org.secondsource.intake.format.Format;
import org.secondsource.intake.format.Piece;
import org.secondsource.intake.format.Told;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON of reports: one object, an array of them, an answer of an interface that has them inside,
/// or one on each line. JSON Feed and IPTC ninjs are JSON of reports, too.
public final class JsonFormat implements Format {
    /// Answers of interfaces have their reports at most so deep: `response.docs`,
    /// `data.items.item`.
    private static final int DEEPEST_LIST = 4;

    /// Python writes NaN where a field is missing.
    private final JsonMapper mapper =
            JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

    private final FieldNames names;

    /// @param names under which names the fields stand
    public JsonFormat(FieldNames names) {
        this.names = names;
    }

    @Override
    public Card card() {
        return new Card(
                "JSON, JSON lines, JSON Feed, IPTC ninjs",
                List.of(".json", ".jsonl", ".ndjson"),
                "An object with the text and its fields, an array of them, one on each line, or an"
                        + " answer of a news interface. The fields may be called as news-please,"
                        + " newspaper, trafilatura, Event Registry, NewsCatcher, NewsAPI, AP,"
                        + " schema.org or ninjs 1.0 to 3.1 call them; `--map` names others. Lists"
                        + " and objects serve as writers and outlet; days may be seconds or"
                        + " milliseconds; markup is taken out of text.");
    }

    @Override
    public boolean fits(Content content) throws BadInputException {
        String head = content.head();
        if (head.startsWith("[")) {
            String second = head.substring(1).strip();
            return second.isEmpty() || second.startsWith("{") || second.startsWith("]");
        }
        return head.startsWith("{") && !head.startsWith("{\\rtf");
    }

    @Override
    public List<Piece> read(Content content) throws BadInputException {
        String text = content.text().strip().replaceFirst("^\uFEFF", "");
        String[] lines = text.split("\n");
        if (lines.length > 1 && parsed(lines[0]).isPresent()) {
            return ofLines(content, lines);
        }
        Optional<JsonNode> whole = parsed(text);
        if (whole.isPresent()) {
            return ofValue(content, whole.get());
        }
        boolean secondIsWhole = lines.length > 1 && parsed(lines[1]).isPresent();
        if (secondIsWhole || content.ending().matches("jsonl|ndjson")) {
            return ofLines(content, lines);
        }
        throw new BadInputException(broken(text));
    }

    private Optional<JsonNode> parsed(String json) {
        try {
            return Optional.of(mapper.readTree(json)).filter(node -> !node.isMissingNode());
        } catch (JacksonException broken) {
            return Optional.empty(); // told where it matters, see broken()
        }
    }

    private String broken(String json) {
        try {
            mapper.readTree(json);
            return "found no JSON, " + JsonReport.EXPECTED;
        } catch (JacksonException broken) {
            return "found broken JSON%s (%s); mend it there, or %s"
                    .formatted(
                            place(Optional.ofNullable(broken.getLocation())),
                            broken.getOriginalMessage(),
                            JsonReport.EXPECTED);
        }
    }

    /// Of what is nested too deep the parser tells no place.
    private static String place(Optional<TokenStreamLocation> location) {
        return location.map(
                        at -> " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr()))
                .orElse("");
    }

    private List<Piece> ofLines(Content content, String[] lines) {
        List<Piece> pieces = new ArrayList<>();
        for (int index = 0; index < lines.length; index++) {
            if (!lines[index].isBlank()) {
                Optional<JsonNode> node = parsed(lines[index]);
                if (node.isPresent()) {
                    JsonReport.read(content, index + 1, node.get(), names, Told.NOTHING, pieces);
                } else {
                    pieces.add(content.bad(index + 1, broken(lines[index])));
                }
            }
        }
        return pieces;
    }

    private List<Piece> ofValue(Content content, JsonNode root) throws BadInputException {
        List<Piece> pieces = new ArrayList<>();
        Optional<JsonNode> list = listOf(root, DEEPEST_LIST);
        if (list.isEmpty()) {
            JsonReport.read(content, 0, root, names, Told.NOTHING, pieces);
            return pieces;
        }
        Told feed = root.isObject() ? feed(root) : Told.NOTHING;
        int number = 0;
        for (JsonNode element : list.get()) {
            number++;
            JsonReport.read(content, number, element, names, feed, pieces);
        }
        if (pieces.isEmpty()) {
            throw new BadInputException("found an empty array, " + JsonReport.EXPECTED);
        }
        return pieces;
    }

    /// What a JSON Feed says of all its entries.
    private static Told feed(JsonNode root) {
        boolean isFeed = root.path("version").asString("").contains("jsonfeed.org");
        return isFeed
                ? Told.NOTHING
                        .withOutlet(root.path("title").asString(""))
                        .withLanguage(root.path("language").asString(""))
                : Told.NOTHING;
    }

    /// The array of reports: the value itself, or the first below an object that is no report.
    private Optional<JsonNode> listOf(JsonNode node, int depth) {
        if (node.isArray()) {
            return Optional.of(node);
        }
        if (depth == 0 || !node.isObject() || JsonReport.isReport(node, names)) {
            return Optional.empty();
        }
        for (JsonNode child : node) {
            if (child.isArray() && (child.isEmpty() || child.get(0).isObject())) {
                return Optional.of(child);
            }
        }
        for (JsonNode child : node) {
            Optional<JsonNode> found =
                    child.isObject() ? listOf(child, depth - 1) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
