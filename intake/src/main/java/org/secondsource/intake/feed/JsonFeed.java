package org.secondsource.intake.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondsource.feed.FeedOpener.Item;
import org.secondsource.feed.FeedOpener.Outcome;
import org.secondsource.intake.format.Markup;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A JSON Feed (1.0 and 1.1).
///
/// @param url where it is
/// @param outlet stands for the feed's own title; empty leaves that
record JsonFeed(String url, String outlet) {
    /// What of a feed's own fields is kept with each entry.
    private static final List<String> KEPT =
            List.of("version", "title", "language", "home_page_url", "authors", "author");

    Outcome open(String text) {
        JsonMapper mapper = JsonMapper.builder().build();
        JsonNode root;
        try {
            root = mapper.readTree(text);
        } catch (JacksonException broken) {
            return new Outcome.Refused(
                    "found broken JSON (%s), expected a JSON Feed; ask again later"
                            .formatted(broken.getOriginalMessage()));
        }
        if (!root.path("items").isArray()) {
            return new Outcome.Refused(
                    "found JSON without \"items\", expected a JSON Feed; look for the feed's address on the outlet's page");
        }
        Entries names = new Entries(url, word(root, "home_page_url"));
        List<Item> items = new ArrayList<>();
        for (JsonNode item : root.path("items")) {
            if (item.isObject()) {
                items.add(item(names, root, item, mapper));
            }
        }
        return new Outcome.Read(items, Optional.empty(), Set.of(), true);
    }

    private Item item(Entries names, JsonNode root, JsonNode item, JsonMapper mapper) {
        String markup = word(item, "content_html");
        String plain = markup.isEmpty() ? word(item, "content_text") : Markup.textOf(markup);
        String text = plain.isBlank() ? word(item, "summary") : plain;
        String link = word(item, "url").isEmpty() ? word(item, "external_url") : word(item, "url");
        return names.item(
                link,
                word(item, "id"),
                word(item, "title"),
                text,
                text,
                ".json",
                alone(root, item, mapper));
    }

    private String alone(JsonNode root, JsonNode item, JsonMapper mapper) {
        ObjectNode one = mapper.createObjectNode();
        for (String field : KEPT) {
            if (root.has(field)) {
                one.set(field, root.path(field));
            }
        }
        if (!outlet.isEmpty()) {
            one.put("title", outlet);
        }
        one.putArray("items").add(item);
        return mapper.writeValueAsString(one) + "\n";
    }

    /// What a feed of one entry tells of it.
    static Capture.Known known(String text) {
        JsonNode root = JsonMapper.builder().build().readTree(text);
        return new Capture.Known(
                word(root, "title"), word(root.path("items").path(0), "date_published"));
    }

    private static String word(JsonNode node, String field) {
        return node.path(field).asString("").strip();
    }
}
