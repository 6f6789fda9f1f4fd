package org.secondsource.evaluation.counts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// One paragraph told twice, with two names for who says it.
///
/// @param base the paragraph
/// @param same the same, with the asserter named in another way; of a control pair, with another
///   asserter
/// @param form how the naming differs, such as `spokesman`
record AsserterPair(String base, String same, String form) {
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    /// Two agencies that no registry knows: their datelines make them known origins.
    private static final String FIRST = "OSTERBY, March 3 (Karolin Newswire) - ";

    private static final String SECOND = "VELM, March 3 (Meridian Press Agency) - ";

    static List<AsserterPair> read(Path file) throws IOException {
        List<AsserterPair> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            pairs.add(JSON.readValue(line, AsserterPair.class));
        }
        return pairs;
    }

    /// The pair as reports of two agencies, printed by two papers.
    List<Case.Given> reports() {
        return List.of(
                report("a", "Osterby Courier", FIRST + base),
                report("b", "Velm Mail", SECOND + same));
    }

    private static Case.Given report(String name, String outlet, String text) {
        return new Case.Given(
                name, Map.of("outlet", outlet, "published", "2026-03-03", "text", text));
    }
}
