package org.secondsource.evaluation.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// The lists of a picture as flat facts, each a map of field to words: ids stand as the names or
/// words behind them, so that a check can be asked of one fact alone.
public final class PictureFacts {
    /// Between the parts of a field that is a list.
    static final String SEPARATOR = " \\| ";

    private static final String JOIN = " | ";
    private static final String NONE = "none";
    private static final Pattern QUOTED = Pattern.compile("[“\"]([^”\"]+)[”\"]");

    private final JsonNode picture;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, JsonNode> byId = new HashMap<>();
    private final Map<String, String> files = new HashMap<>();

    /// @param picture as `second-source read` writes it
    public PictureFacts(JsonNode picture) {
        this.picture = picture;
        for (String list : List.of("actors", "origins")) {
            for (JsonNode one : picture.path(list)) {
                names.put(text(one, "id"), text(one, "name"));
            }
        }
        for (String list : List.of("propositions", "quantities", "claims")) {
            for (JsonNode one : picture.path(list)) {
                byId.put(text(one, "id"), one);
            }
        }
        for (JsonNode report : picture.path("reports")) {
            String file = text(report, "location").replaceFirst(".*[/\\\\]", "");
            files.put(text(report, "id"), file.replaceFirst("\\.[a-z]+$", ""));
        }
    }

    /// All facts of a list.
    public List<Map<String, String>> of(String list) {
        List<Map<String, String>> facts = new ArrayList<>();
        switch (list) {
            case "mentions" -> picture.path("actors").forEach(a -> mentions(a, facts));
            case "relations" -> picture.path("claims").forEach(c -> relations(c, facts));
            case "lines" -> lines(facts);
            default -> picture.path(list).forEach(one -> facts.add(fact(list, one)));
        }
        return facts;
    }

    private Map<String, String> fact(String list, JsonNode one) {
        Map<String, String> fact = new LinkedHashMap<>();
        one.properties()
                .forEach(field -> {
                    if (!field.getValue().isContainer()) {
                        fact.put(field.getKey(), text(one, field.getKey()));
                    }
                });
        if (one.has("date")) {
            fact.put("date", text(one.path("date"), "start"));
        }
        if (one.has("report")) {
            fact.put("report", files.getOrDefault(text(one, "report"), NONE));
        }
        for (String field : List.of("speaker", "asserter", "subject", "origin")) {
            if (one.has(field)) {
                fact.put(field, names.getOrDefault(text(one, field), text(one, field)));
            }
        }
        switch (list) {
            case "claims" -> claim(one, fact);
            case "events" -> event(one, fact);
            case "actors" -> actor(one, fact);
            case "times" -> time(one, fact);
            case "reports" -> published(one, fact);
            default -> {}
        }
        return fact;
    }

    private void claim(JsonNode claim, Map<String, String> fact) {
        Set<String> told = new LinkedHashSet<>();
        Set<String> values = new LinkedHashSet<>();
        Set<String> reports = new LinkedHashSet<>();
        for (JsonNode id : claim.path("propositions")) {
            JsonNode proposition = byId.getOrDefault(id.asString(), claim.path("none"));
            told.add(text(proposition, "exact"));
            told.add(text(proposition, "text"));
            reports.add(files.getOrDefault(text(proposition, "report"), NONE));
            proposition.path("quantities").forEach(q -> values.add(value(q.asString())));
        }
        fact.put("told", String.join(JOIN, told));
        fact.put("values", String.join(JOIN, values));
        fact.put("reports", String.join(JOIN, reports));
        fact.put("asserters", named(claim.path("asserters")));
        fact.put("min", text(claim.path("independentSources"), "min"));
        fact.put("max", text(claim.path("independentSources"), "max"));
    }

    private String value(String quantity) {
        String value = text(byId.getOrDefault(quantity, picture.path("none")), "value");
        return value.replaceFirst("\\.0+$", "");
    }

    private void event(JsonNode event, Map<String, String> fact) {
        List<String> participants = new ArrayList<>();
        List<String> doers = new ArrayList<>();
        for (JsonNode one : event.path("participants")) {
            String name = names.getOrDefault(text(one, "actor"), text(one, "text"));
            participants.add(name);
            if (text(one, "role").equals("actor")) {
                doers.add(name);
            }
        }
        List<String> statuses = new ArrayList<>();
        List<String> triggers = new ArrayList<>();
        List<String> reports = new ArrayList<>();
        for (JsonNode entry : event.path("history")) {
            statuses.add(text(entry, "status"));
            triggers.add(text(entry.path("trigger"), "exact"));
            reports.add(files.getOrDefault(text(entry, "report"), NONE));
        }
        fact.put("participants", String.join(JOIN, participants));
        fact.put("doers", String.join(JOIN, doers));
        fact.put("statuses", String.join(JOIN, statuses));
        fact.put("triggers", String.join(JOIN, triggers));
        fact.put("reports", String.join(JOIN, reports));
    }

    private void actor(JsonNode actor, Map<String, String> fact) {
        Set<String> all = new LinkedHashSet<>();
        all.add(text(actor, "name"));
        actor.path("aliases").forEach(alias -> all.add(alias.asString()));
        actor.path("mentions").forEach(mention -> all.add(text(mention, "exact")));
        fact.put("names", String.join(JOIN, all));
        List<String> offices = new ArrayList<>();
        actor.path("offices")
                .forEach(
                        office -> offices.add(text(office, "title") + " of " + text(office, "of")));
        fact.put("offices", String.join(JOIN, offices));
    }

    private static void time(JsonNode time, Map<String, String> fact) {
        String[] days = text(time, "value").split("/");
        fact.put("start", days[0]);
        fact.put("end", days[days.length - 1]);
    }

    private static void published(JsonNode report, Map<String, String> fact) {
        fact.put("published", text(report.path("published"), "date"));
        fact.put("basis", text(report.path("published"), "basis"));
    }

    private void mentions(JsonNode actor, List<Map<String, String>> facts) {
        for (JsonNode mention : actor.path("mentions")) {
            Map<String, String> fact = new LinkedHashMap<>();
            fact.put("actor", text(actor, "name"));
            fact.put("exact", text(mention, "exact"));
            fact.put("report", files.getOrDefault(text(mention, "report"), NONE));
            facts.add(fact);
        }
    }

    /// Each relation with what is told on its two sides: "from" has it, "to" is the other claim.
    private void relations(JsonNode claim, List<Map<String, String>> facts) {
        for (JsonNode relation : claim.path("relations")) {
            Map<String, String> fact = new LinkedHashMap<>();
            fact.put("kind", text(relation, "kind"));
            JsonNode other = byId.getOrDefault(text(relation, "claim"), claim.path("none"));
            fact("claims", claim).forEach((field, value) -> fact.put("from-" + field, value));
            fact("claims", other).forEach((field, value) -> fact.put("to-" + field, value));
            facts.add(fact);
        }
    }

    private void lines(List<Map<String, String>> facts) {
        List<JsonNode> lines = new ArrayList<>();
        picture.path("brief").path("first").forEach(lines::add);
        for (JsonNode section : picture.path("brief").path("sections")) {
            section.path("lines").forEach(lines::add);
        }
        for (JsonNode line : lines) {
            Map<String, String> fact = new LinkedHashMap<>();
            fact.put("part", text(line, "part"));
            fact.put("text", text(line, "text"));
            fact.put("behind", text(line, "behind"));
            fact.put("label", text(line, "label"));
            fact.put("misquoted", misquoted(text(line, "text")));
            facts.add(fact);
        }
    }

    /// What stands in quotation marks in a line and so in no report.
    private String misquoted(String line) {
        List<String> wrong = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(line);
        while (matcher.find()) {
            String words = flat(matcher.group(1));
            boolean stands = false;
            for (JsonNode report : picture.path("reports")) {
                stands |= flat(text(report, "text")).contains(words);
            }
            if (!stands) {
                wrong.add(words);
            }
        }
        return wrong.isEmpty() ? NONE : String.join(JOIN, wrong);
    }

    private static String flat(String words) {
        return words.replaceAll("[“”\"]", "\"").replaceAll("\\s+", " ").replaceAll("[.,]$", "");
    }

    private String named(JsonNode ids) {
        List<String> named = new ArrayList<>();
        ids.forEach(id -> named.add(names.getOrDefault(id.asString(), id.asString())));
        return String.join(JOIN, named);
    }

    private static String text(JsonNode from, String field) {
        JsonNode found = from.path(field);
        return found.isMissingNode() || found.isNull() || found.isContainer()
                ? NONE
                : found.asString();
    }
}
