package org.secondsource.evaluation.errors;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// What is wrong with the statements of one report: content that was missed, speakers and cues that
/// are others, statements that nobody made; by how it is said and by the form of its cue.
final class AttributionErrors {
    private static final double HALF = 0.5;

    /// A cue after one of these is a noun: "his claim that", "a statement on".
    private static final Set<String> BEFORE_NOUNS =
            Set.of(
                    "a", "an", "the", "his", "her", "their", "its", "our", "my", "your", "this",
                    "that", "these", "those", "no", "any", "some", "s");

    private final String file;
    private final WordAlignment words;
    private final List<Said> wanted = new ArrayList<>();
    private final List<Said> found = new ArrayList<>();

    private record Said(
            String kind, Set<Integer> content, Set<Integer> speaker, Set<Integer> cue) {}

    private record Overlap(double likeness, int wanted, int found) {}

    AttributionErrors(Located located, JsonNode row) throws IOException {
        file = row.path("file").asString("");
        words = located.words(file);
        for (JsonNode said : row.path("attributions")) {
            wanted.add(
                    new Said(
                            said.path("kind").asString(""),
                            given(said.path("content")),
                            given(said.path("source")),
                            given(said.path("cue"))));
        }
        for (JsonNode said : located.of(file, "statements")) {
            if (!said.path("speakerText").isString()) {
                continue; // the report's own voice, which this key leaves out
            }
            found.add(
                    new Said(
                            said.path("direct").asBoolean(false) ? "direct" : "indirect",
                            cited(said),
                            cited(said.path("speakerCite")),
                            cited(said.path("cueCite"))));
        }
    }

    private Set<Integer> given(JsonNode spans) {
        Set<Integer> numbers = new TreeSet<>();
        for (JsonNode span : spans) {
            numbers.addAll(words.given(span.path(0).asInt(), span.path(1).asInt()));
        }
        return numbers;
    }

    private Set<Integer> cited(JsonNode cite) {
        return cite.has("start")
                ? words.cleaned(cite.path("start").asInt(), cite.path("end").asInt())
                : Set.of();
    }

    List<Miss> misses() {
        Map<Integer, Integer> matched = matched();
        List<Miss> misses = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Said said = wanted.get(i);
            Integer match = matched.get(i);
            if (match == null) {
                misses.add(missed(said));
                continue;
            }
            Said ours = found.get(match);
            if (differs(said.speaker(), ours.speaker())) {
                misses.add(
                        miss(
                                "wrong speaker",
                                said,
                                "wanted '%s', got '%s'"
                                        .formatted(
                                                words.shown(said.speaker()),
                                                words.shown(ours.speaker()))));
            }
            if (differs(said.cue(), ours.cue())) {
                misses.add(
                        miss(
                                "missed cue",
                                said,
                                "wanted '%s', got '%s'"
                                        .formatted(
                                                words.shown(said.cue()), words.shown(ours.cue()))));
            }
        }
        for (int i = 0; i < found.size(); i++) {
            if (!matched.containsValue(i)) {
                Said ours = found.get(i);
                misses.add(miss("false statement", ours, shown(ours)));
            }
        }
        return misses;
    }

    private static boolean differs(Set<Integer> wanted, Set<Integer> found) {
        return !wanted.isEmpty() && WordAlignment.likeness(wanted, found) < HALF;
    }

    private Miss missed(Said said) {
        boolean isTouched =
                found.stream()
                        .anyMatch(
                                ours -> WordAlignment.likeness(said.content(), ours.content()) > 0);
        return miss(isTouched ? "content cut otherwise" : "missed content", said, shown(said));
    }

    private String shown(Said said) {
        return "%s | %s | %s"
                .formatted(
                        words.shown(said.speaker()),
                        words.shown(said.cue()),
                        words.shown(said.content()));
    }

    private Miss miss(String what, Said said, String example) {
        String kind = "%s, %s, %s".formatted(what, said.kind(), form(said.cue()));
        return new Miss(kind, file + ": " + example);
    }

    private String form(Set<Integer> cue) {
        if (cue.isEmpty()) {
            return "no cue";
        }
        int first = cue.iterator().next();
        if (cue.stream().anyMatch(number -> words.word(number).equals("according"))) {
            return "according to";
        }
        boolean isNoun =
                BEFORE_NOUNS.contains(words.word(first - 1))
                        || BEFORE_NOUNS.contains(words.word(first));
        return isNoun ? "noun cue" : "verb cue";
    }

    /// One to one, the likest first, each at least half.
    private Map<Integer, Integer> matched() {
        List<Overlap> overlaps = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double likeness =
                        WordAlignment.likeness(wanted.get(i).content(), found.get(j).content());
                if (likeness >= HALF) {
                    overlaps.add(new Overlap(likeness, i, j));
                }
            }
        }
        overlaps.sort(Comparator.comparingDouble(overlap -> -overlap.likeness()));
        Map<Integer, Integer> matched = new HashMap<>();
        for (Overlap overlap : overlaps) {
            if (!matched.containsKey(overlap.wanted()) && !matched.containsValue(overlap.found())) {
                matched.put(overlap.wanted(), overlap.found());
            }
        }
        return matched;
    }
}
