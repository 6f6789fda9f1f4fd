package org.secondsource.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.secondsource.evidence.Candidate;
import org.secondsource.evidence.Evidence;
import org.secondsource.evidence.Field;
import org.secondsource.evidence.Verdict;

/// Why a report has the title, day, author and outlet that it has, and what was taken out of it.
///
/// @param language as the report has it; empty where only its page could tell
/// @param languages what tells of the language beside the text
/// @param problem why there is no report; empty where there is one
public record Explanation(
        String location,
        List<Verdict> verdicts,
        String language,
        List<Evidence> languages,
        List<Removal> removed,
        String problem) {
    private static final int LONGEST_SHOWN = 160;

    public Explanation {
        verdicts = List.copyOf(verdicts);
        languages = List.copyOf(languages);
        removed = List.copyOf(removed);
    }

    /// Of an input that holds no report.
    public static Explanation ofProblem(String location, String reason) {
        return new Explanation(location, List.of(), "", List.of(), List.of(), reason);
    }

    /// With the language that the text tells.
    public Explanation withLanguage(String told) {
        return new Explanation(location, verdicts, told, languages, removed, problem);
    }

    /// The explanation for a reader, line by line: of each field the candidates, the best first,
    /// with their score and what they rest on.
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(location);
        if (!problem.isEmpty()) {
            lines.add("  no report: " + problem);
            return lines;
        }
        for (Verdict verdict : verdicts) {
            String field = verdict.field().name().toLowerCase(Locale.ROOT);
            lines.add(
                    "  "
                            + field
                            + ": "
                            + (verdict.winner().isPresent()
                                    ? verdict.value()
                                    : unknown(verdict.field())));
            for (Candidate candidate : verdict.candidates()) {
                lines.add("    " + shortened(candidate.line()));
            }
        }
        addLanguage(lines);
        lines.add("  taken out: " + (removed.isEmpty() ? "nothing" : ""));
        for (Removal removal : removed) {
            lines.add("    " + removal.reason() + ": " + shortened(removal.exact()));
        }
        return lines;
    }

    private static String unknown(Field field) {
        return field == Field.DAY
                ? "not known to the day by this file; `read` may infer it from other reports"
                : "not known";
    }

    /// The words of the text decide; what a page declares is only shown beside.
    private void addLanguage(List<String> lines) {
        lines.add("  language: " + (language.isEmpty() ? "not known" : language));
        if (!language.isEmpty()) {
            lines.add("    " + language + "  (words of the text, which decide)");
        }
        for (Evidence one : languages) {
            lines.add("    " + one.exact() + "  (" + one.place() + ")");
        }
    }

    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + " …";
    }
}
