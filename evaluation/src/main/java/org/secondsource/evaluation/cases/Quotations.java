package org.secondsource.evaluation.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words that a case's `expected.md` quotes, so that no words of a case stand in our table.
///
/// `{2}` is the second quotation of the check itself, `{did 1}` the first of the section on what an
/// earlier program did, `{after is: }` what follows "is: " up to the end of the check.
final class Quotations {
    private static final Pattern CHECK = Pattern.compile("(?m)^(\\d+)\\. (.*)$");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern POINTER = Pattern.compile("\\{(did )?(\\d+)}");
    private static final Pattern AFTER = Pattern.compile("\\{after (.+)}");

    private final String did;
    private final Map<String, String> checks = new HashMap<>();

    Quotations(String expected) {
        int at = expected.indexOf("## What the program did");
        this.did = at < 0 ? "" : expected.substring(at);
        Matcher matcher = CHECK.matcher(at < 0 ? expected : expected.substring(0, at));
        while (matcher.find()) {
            checks.put(matcher.group(1), matcher.group(2));
        }
    }

    /// What a value of the table stands for.
    ///
    /// @throws IllegalArgumentException where the case does not quote so many words
    String meaning(Condition condition) {
        String check = checks.getOrDefault(condition.check(), "");
        Matcher after = AFTER.matcher(condition.value());
        if (after.matches() && check.contains(after.group(1))) {
            return check.substring(check.indexOf(after.group(1)) + after.group(1).length());
        }
        Matcher pointer = POINTER.matcher(condition.value());
        if (!pointer.matches()) {
            if (after.matches()) {
                throw new IllegalArgumentException(missing(condition));
            }
            return condition.value();
        }
        List<String> quoted = quoted(pointer.group(1) == null ? check : did);
        int number = Integer.parseInt(pointer.group(2));
        if (number > quoted.size()) {
            throw new IllegalArgumentException(missing(condition));
        }
        return quoted.get(number - 1);
    }

    private static String missing(Condition condition) {
        return "case %s has nothing for '%s'; the table of checks and the cases differ"
                .formatted(condition.name(), condition.value());
    }

    private static List<String> quoted(String words) {
        List<String> quoted = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(words);
        while (matcher.find()) {
            quoted.add(matcher.group(1));
        }
        return quoted;
    }
}
