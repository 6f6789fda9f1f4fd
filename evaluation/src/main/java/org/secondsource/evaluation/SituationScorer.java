package org.secondsource.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// How much of a situation's key a picture holds, in few figures; needs nothing but the project, so
/// that a fresh clone can tell. `score_picture.py` beside the public sets looks closer.
final class SituationScorer {
    /// A stretch of the picture stands for the key's quote where so much of either's words is in
    /// the other: a speaker more or less does no harm, another sentence does.
    private static final double SAME_WORDS = 0.7;

    private final JsonNode picture;
    private final JsonNode gold;
    private final Map<String, String> fileOf = new HashMap<>();

    private SituationScorer(JsonNode picture, JsonNode gold) {
        this.picture = picture;
        this.gold = gold;
        for (JsonNode report : picture.path("reports")) {
            String location = report.path("location").asString();
            fileOf.put(
                    report.path("id").asString(),
                    location.substring(location.lastIndexOf('/') + 1));
        }
    }

    static List<Figure> score(JsonNode picture, JsonNode gold) {
        SituationScorer scorer = new SituationScorer(picture, gold);
        List<Figure> figures = new ArrayList<>();
        figures.add(scorer.reports("day of publication", SituationScorer::sameDay));
        figures.add(scorer.reports("origin", scorer::sameOrigin));
        figures.add(scorer.found("copies", "copies", scorer::hasCopy));
        figures.add(scorer.found("no false copy", "not_copies", pair -> !scorer.isCopy(pair)));
        figures.add(scorer.found("statements", "statements", scorer::hasStatement));
        figures.add(scorer.found("quantities", "quantities", scorer::hasQuantity));
        figures.add(scorer.found("events, with their status", "events", scorer::hasEvent));
        figures.add(scorer.found("agreements", "agreements", scorer::hasAgreement));
        return List.copyOf(figures);
    }

    private Figure found(String name, String section, Predicate<JsonNode> holds) {
        List<JsonNode> wanted = items(gold.path(section));
        return Figure.share(name, wanted.stream().filter(holds).count(), wanted.size());
    }

    private Figure reports(String name, BiPredicate<JsonNode, JsonNode> holds) {
        long right = 0;
        for (JsonNode report : picture.path("reports")) {
            String file = fileOf.getOrDefault(report.path("id").asString(), "");
            if (holds.test(gold.path("reports").path(file), report)) {
                right++;
            }
        }
        return Figure.share(name, right, gold.path("reports").size());
    }

    private static boolean sameDay(JsonNode wanted, JsonNode report) {
        return anyOf(wanted.path("published"))
                .contains(report.path("published").path("date").asString(""));
    }

    private boolean sameOrigin(JsonNode wanted, JsonNode report) {
        String id = report.path("origin").asString("");
        String name =
                items(picture.path("origins")).stream()
                        .filter(origin -> origin.path("id").asString().equals(id))
                        .map(origin -> origin.path("name").asString())
                        .findFirst()
                        .orElse("");
        return wanted.path("origin").isMissingNode()
                || anyOf(wanted.path("origin")).stream().anyMatch(name::contains);
    }

    private boolean hasCopy(JsonNode wanted) {
        return isCopy(wanted.path("reports"));
    }

    private boolean isCopy(JsonNode pair) {
        Set<String> files = new HashSet<>(anyOf(pair));
        return items(picture.path("copies")).stream()
                .anyMatch(copy -> filesOf(copy.path("reports")).equals(files));
    }

    private Set<String> filesOf(JsonNode reports) {
        Set<String> files = new HashSet<>();
        reports.forEach(report -> files.add(fileOf.getOrDefault(report.asString(), "")));
        return files;
    }

    private boolean hasStatement(JsonNode wanted) {
        return inReport("statements", wanted)
                .anyMatch(found ->
                        sameWords(found, wanted)
                                && anyOf(wanted.path("speaker")).stream()
                                        .anyMatch(name -> isSpeaker(found, name)));
    }

    private boolean isSpeaker(JsonNode statement, String name) {
        Set<String> names = new HashSet<>();
        names.add(lower(statement.path("speakerText").asString("")));
        String id = statement.path("speaker").asString("");
        for (JsonNode actor : picture.path("actors")) {
            if (actor.path("id").asString().equals(id)) {
                names.add(lower(actor.path("name").asString("")));
                actor.path("aliases").forEach(alias -> names.add(lower(alias.asString())));
            }
        }
        return names.contains(lower(name)) || names.contains("the " + lower(name));
    }

    private boolean hasQuantity(JsonNode wanted) {
        return inReport("quantities", wanted)
                .anyMatch(found ->
                        Double.compare(value(found), value(wanted)) == 0
                                && found.path("bound").equals(wanted.path("bound")));
    }

    /// Not a number where it is a range: its ends stand in the quote.
    private static double value(JsonNode quantity) {
        JsonNode value = quantity.path("value");
        return value.isNumber() ? value.asDouble() : Double.NaN;
    }

    private boolean hasEvent(JsonNode wanted) {
        List<String> kinds = anyOf(wanted.path("kind"));
        return items(picture.path("events")).stream()
                .anyMatch(event ->
                        kinds.contains(event.path("kind").asString(""))
                                && anyOf(wanted.path("status"))
                                        .contains(event.path("status").asString(""))
                                && filesOfHistory(event).contains(firstReport(wanted)));
    }

    private Set<String> filesOfHistory(JsonNode told) {
        Set<String> files = new HashSet<>();
        told.path("history")
                .forEach(entry ->
                        files.add(fileOf.getOrDefault(entry.path("report").asString(), "")));
        return files;
    }

    private static String firstReport(JsonNode wanted) {
        return wanted.path("history").path(0).path(0).asString("");
    }

    private boolean hasAgreement(JsonNode wanted) {
        return items(picture.path("agreements")).stream()
                .map(agreement -> lower(agreement.path("name").asString("")))
                .anyMatch(name ->
                        anyOf(wanted.path("name")).stream()
                                .anyMatch(want -> name.contains(lower(want))));
    }

    private Stream<JsonNode> inReport(String section, JsonNode wanted) {
        String file = wanted.path("report").asString();
        return items(picture.path(section)).stream()
                .filter(found ->
                        file.equals(fileOf.get(found.path("report").asString()))
                                && (section.equals("statements") || touches(found, wanted)));
    }

    private static boolean touches(JsonNode found, JsonNode wanted) {
        String quote = folded(wanted);
        String exact = lower(found.path("exact").asString());
        return quote.contains(exact) || exact.contains(quote);
    }

    private static boolean sameWords(JsonNode found, JsonNode wanted) {
        Set<String> wantedWords = Set.copyOf(List.of(folded(wanted).split("\\W+")));
        Set<String> words =
                Set.copyOf(List.of(lower(found.path("exact").asString()).split("\\W+")));
        long shared = words.stream().filter(wantedWords::contains).count();
        return shared >= SAME_WORDS * wantedWords.size() && shared >= SAME_WORDS * words.size();
    }

    private static String folded(JsonNode wanted) {
        return lower(wanted.path("quote").asString());
    }

    private static String lower(String text) {
        return text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /// The words of a list, or the one word where no list stands.
    private static List<String> anyOf(JsonNode words) {
        return words.isArray()
                ? items(words).stream().map(word -> word.asString("")).toList()
                : List.of(words.asString(""));
    }

    private static List<JsonNode> items(JsonNode list) {
        List<JsonNode> items = new ArrayList<>();
        list.forEach(items::add);
        return items;
    }
}
