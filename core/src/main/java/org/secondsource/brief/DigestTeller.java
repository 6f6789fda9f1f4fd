package org.secondsource.brief;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.secondsource.reading.event.EventStatus;

/// Tells the whole in three sentences, for a reader who stops there: what is known best, what is
/// disputed most, and what comes next.
final class DigestTeller {
    private static final int MOST_SIDES = 4;

    private DigestTeller() {}

    static List<Sentence> digest(Brief.Section known, Brief.Section differs, Brief.Section coming) {
        return Stream.of(known(known), disputed(differs), next(coming))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Sentence> known(Brief.Section section) {
        return section.lines().stream()
                .filter(Line.Told.class::isInstance)
                .map(Line.Told.class::cast)
                .findFirst()
                .map(told -> {
                    String words = withoutStop(told.sentence().text());
                    String sources = told.sourcesInWords();
                    return new Sentence(
                            "Known: %s (%s); %s."
                                    .formatted(
                                            words,
                                            sources,
                                            more(section, "line below", "lines below")),
                            told.quotes());
                });
    }

    private static Optional<Sentence> disputed(Brief.Section section) {
        return section.lines().stream()
                .filter(Line.Difference.class::isInstance)
                .map(Line.Difference.class::cast)
                .findFirst()
                .map(difference ->
                        new Sentence(
                                "Disputed: %s; %s."
                                        .formatted(
                                                sides(difference),
                                                more(section, "point below", "points below")),
                                difference.quotes()));
    }

    /// "people carried – 171 people or 186 people", or why they differ.
    private static String sides(Line.Difference difference) {
        List<String> leads =
                difference.sides().stream()
                        .map(Line.Side::lead)
                        .filter(lead -> !lead.isEmpty())
                        .distinct()
                        .limit(MOST_SIDES)
                        .toList();
        String what = withoutStop(difference.why());
        return leads.size() < 2 ? what : what + ": " + String.join(" against ", leads);
    }

    private static Optional<Sentence> next(Brief.Section section) {
        return section.lines().stream()
                .filter(Line.Happening.class::isInstance)
                .map(Line.Happening.class::cast)
                .filter(DigestTeller::isStillToCome)
                .findFirst()
                .map(happening ->
                        new Sentence(
                                "Next: %s (%s, %s)."
                                        .formatted(
                                                withoutStop(happening.sentence().text()),
                                                happening.when(),
                                                Wording.lower(happening.status())),
                                happening.quotes()));
    }

    private static boolean isStillToCome(Line.Happening happening) {
        return (happening.status() == EventStatus.SCHEDULED
                        || happening.status() == EventStatus.EXPECTED)
                && !happening.statusInWords().contains(EventTeller.PASSED);
    }

    private static String more(Brief.Section section, String one, String many) {
        int rest = section.lines().size() - 1;
        return rest == 0 ? "nothing else" : rest + " more " + (rest == 1 ? one : many);
    }

    private static String withoutStop(String sentence) {
        return sentence.replaceFirst("\\.$", "");
    }
}
