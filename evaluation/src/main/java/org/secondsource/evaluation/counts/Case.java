package org.secondsource.evaluation.counts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A few invented reports and what must come of them.
///
/// @param name as its file, without the ending
/// @param kind what makes it hard, such as `misprint`
/// @param why what is right, in a sentence
record Case(
        String name,
        String kind,
        String why,
        List<Given> reports,
        Expected expected,
        List<Mutation> mutations) {
    Case {
        reports = List.copyOf(reports);
        mutations = List.copyOf(mutations);
    }

    /// A report as a user would hand it in.
    ///
    /// @param name how places of the case call it
    /// @param fields the fields of a JSON report: outlet, title, published, byline, text
    record Given(String name, Map<String, String> fields) {
        Given {
            fields = Map.copyOf(fields);
        }

        String text() {
            return fields.getOrDefault("text", "");
        }

        Given withText(String text) {
            Map<String, String> changed = new HashMap<>(fields);
            changed.put("text", text);
            return new Given(name, changed);
        }
    }

    /// A change of some words of one report, and what must hold after it.
    record Mutation(String report, String replace, String by, Expected then) {}

    /// The case after a change; it asks only what must hold then.
    Case after(Mutation mutation) {
        List<Given> changed = new ArrayList<>();
        boolean found = false;
        for (Given given : reports) {
            boolean here =
                    given.name().equals(mutation.report())
                            && given.text().contains(mutation.replace());
            found |= here;
            changed.add(
                    here
                            ? given.withText(
                                    given.text().replace(mutation.replace(), mutation.by()))
                            : given);
        }
        if (!found) {
            throw new IllegalArgumentException(
                    "%s: found no '%s' in report %s, expected the words to replace; mend the case"
                            .formatted(name, mutation.replace(), mutation.report()));
        }
        String told = "%s, with “%s”".formatted(name, mutation.by());
        return new Case(told, kind, why, changed, mutation.then(), List.of());
    }
}
