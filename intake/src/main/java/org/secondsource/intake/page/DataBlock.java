package org.secondsource.intake.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a page tells of its article in JSON-LD, in the words of schema.org.
final class DataBlock {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .build();

    /// Nested nodes are of other articles or of no use; a graph within a list is the deepest we
    /// need.
    private static final int DEEPEST = 3;

    private static final Pattern ARTICLE =
            Pattern.compile("(?i).*(?:Article|BlogPosting|Report|LiveBlogPosting|Review|Newscast)");
    private static final Pattern PAGE = Pattern.compile("(?i).*(?:WebPage|VideoObject|ItemPage)");

    private final List<JsonNode> nodes = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    private DataBlock() {}

    static DataBlock of(List<Element> scripts) {
        DataBlock data = new DataBlock();
        for (Element script : scripts) {
            try {
                data.collect(MAPPER.readTree(bare(script.data())), 0);
            } catch (JacksonException broken) {
                // Its other scripts, fields and words may tell the same.
            }
        }
        return data;
    }

    /// Without the comment in which a page wraps it.
    private static String bare(String script) {
        String json = script.strip();
        if (!json.endsWith("}") && !json.endsWith("]")) {
            json = json.replaceFirst("(?:-->|//\\s*\\]\\]>|;)$", "");
        }
        return json.startsWith("{") || json.startsWith("[")
                ? json
                : json.replaceFirst("^(?:<!--|//\\s*<!\\[CDATA\\[|/\\*.{0,40}?\\*/)", "");
    }

    private void collect(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(element -> collect(element, depth + 1));
        } else if (node.isObject()) {
            nodes.add(node);
            text(node.path("@id")).ifPresent(id -> byId.putIfAbsent(id, node));
            for (String field : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
                collect(node.path(field), depth + 1);
            }
        }
    }

    /// The article that the page is about, then the page itself, for fields the article lacks.
    private List<JsonNode> subjects() {
        List<JsonNode> subjects = new ArrayList<>();
        for (Pattern pattern : List.of(ARTICLE, PAGE)) {
            for (JsonNode node : nodes) {
                boolean fits =
                        types(node).stream().anyMatch(type -> pattern.matcher(type).matches());
                if (fits) {
                    subjects.add(node);
                }
            }
        }
        return subjects;
    }

    private static List<String> types(JsonNode node) {
        JsonNode type = node.path("@type");
        List<String> types = new ArrayList<>();
        if (type.isArray()) {
            type.forEach(element -> text(element).ifPresent(types::add));
        } else {
            text(type).ifPresent(types::add);
        }
        return types;
    }

    /// Whether a node says that it is of such a type, such as "VideoObject".
    boolean isOf(Pattern type) {
        return nodes.stream()
                .flatMap(node -> types(node).stream())
                .anyMatch(name -> type.matcher(name).matches());
    }

    /// A post of a live page.
    ///
    /// @param headline empty where it has none, like the body
    record Post(String headline, String body, String time) {}

    /// The posts that the page lists with their times.
    List<Post> posts() {
        List<Post> posts = new ArrayList<>();
        for (JsonNode node : nodes) {
            for (JsonNode post : node.path("liveBlogUpdate")) {
                text(post.path("datePublished"))
                        .ifPresent(time ->
                                posts.add(
                                        new Post(
                                                text(post.path("headline")).orElse(""),
                                                text(post.path("articleBody")).orElse(""),
                                                time)));
            }
        }
        return posts;
    }

    /// The first value of a field of the article, as plain text.
    Optional<String> field(String name) {
        return subjects().stream()
                .map(node -> text(node.path(name)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    Optional<String> publisher() {
        return subjects().stream()
                .map(node -> names(node.path("publisher")))
                .flatMap(List::stream)
                .findFirst();
    }

    /// The names of the article's authors, persons first and alone where there are any.
    List<String> authors() {
        for (JsonNode node : subjects()) {
            for (String field : List.of("author", "creator")) {
                Set<String> names = new LinkedHashSet<>(names(node.path(field)));
                if (!names.isEmpty()) {
                    return List.copyOf(names);
                }
            }
        }
        return List.of();
    }

    private List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(element -> names.addAll(names(element)));
        } else if (node.isObject()) {
            Optional<String> name = text(node.path("name"));
            JsonNode several = node.path("name");
            if (name.isPresent()) {
                names.add(name.get());
            } else if (several.isArray()) {
                names.addAll(names(several));
            } else if (node.has("familyName")) {
                names.add(
                        (text(node.path("givenName")).orElse("")
                                        + " "
                                        + text(node.path("familyName")).orElse(""))
                                .strip());
            } else {
                text(node.path("@id"))
                        .flatMap(id -> Optional.ofNullable(byId.get(id)))
                        .flatMap(other -> text(other.path("name")))
                        .ifPresent(names::add);
            }
        } else {
            text(node).ifPresent(names::add);
        }
        return names;
    }

    private static Optional<String> text(JsonNode node) {
        if (!node.isString()) {
            return Optional.empty();
        }
        String plain = Parser.unescapeEntities(node.stringValue(), false).strip();
        return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
    }
}
