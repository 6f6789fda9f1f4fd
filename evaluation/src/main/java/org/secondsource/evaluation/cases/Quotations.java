package org.secondsource.evaluation.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words that a case's `expected.md` quotes, so that no words of a case stand in our table.
///
/// `{2}` is the second quotation of the check itself, `{did 1}` the first of the section on what an
/// earlier program did, `{after is: }` what follows "is: " up to the end of the check, `{w3-4}` its
/// third and fourth word without the marks around them; `{5 w3}` and `{5 1}` are those of check 5.
final class Quotations {
    private static final Pattern CHECK = Pattern.compile("(?m)^(\\d+)\\. (.*)$");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern POINTER = Pattern.compile("\\{(did )?(?:(\\d+) )?(\\d+)}");
    private static final Pattern WORDS =
            Pattern.compile("\\{(?:(\\d+) )?w(\\d+)(?:-(\\d+))?}");
    private static final Pattern MARKS =
            Pattern.compile("^[(\"“]+|('s)?[.,:;)\"”]*$");
    private static final Pattern CUT = Pattern.compile(" ?\\.\\.\\.$");
    private static final Pattern AFTER = Pattern.compile("\\{after (.+)}");

    private final String did;
    private final Map<String, String> checks = new HashMap<>();

    Quotations(String expected) {
        int at = expected.indexOf("## What the program ");
        this.did = at < 0 ? "" : expected.substring(at);
        Matcher matcher = CHECK.matcher(at < 0 ? expected : expected.substring(0, at));
        while (matcher.find()) {
            checks.put(matcher.group(1), matcher.group(2));
        }
    }

    /// The numbers of the checks that a case has, in order.
    static List<String> checks(String expected) {
        return CHECK.matcher(expected).results().map(check -> check.group(1)).toList();
    }

    /// What a value of the table stands for.
    String meaning(Condition condition) {
        return meaning(condition.check(), condition.value());
    }

    /// What a value that the table gives for a check stands for.
    ///
    /// @throws IllegalArgumentException where the case does not have so many words
    String meaning(String number, String value) {
        String check = checks.getOrDefault(number, "");
        Matcher after = AFTER.matcher(value);
        if (after.matches()) {
            int at = check.indexOf(after.group(1));
            require(at >= 0, number, value);
            return check.substring(at + after.group(1).length());
        }
        Matcher words = WORDS.matcher(value);
        if (words.matches()) {
            String[] all = of(words.group(1), number).split("\\s+");
            int first = Integer.parseInt(words.group(2));
            int last = words.group(3) == null ? first : Integer.parseInt(words.group(3));
            require(last <= all.length, number, value);
            String stretch = String.join(" ", Arrays.asList(all).subList(first - 1, last));
            return MARKS.matcher(stretch).replaceAll("");
        }
        Matcher pointer = POINTER.matcher(value);
        if (!pointer.matches()) {
            return value;
        }
        List<String> quoted = quoted(pointer.group(1) == null ? of(pointer.group(2), number) : did);
        int at = Integer.parseInt(pointer.group(3));
        require(at <= quoted.size(), number, value);
        return CUT.matcher(quoted.get(at - 1)).replaceFirst("");
    }

    /// The words of another check, where one is named, else of the check itself.
    private String of(@Nullable String other, String number) {
        return checks.getOrDefault(other == null ? number : other, "");
    }

    private static void require(boolean holds, String check, String value) {
        if (!holds) {
            throw new IllegalArgumentException(
                    "check %s of a case has nothing for '%s'; the table of checks and the cases differ"
                            .formatted(check, value));
        }
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
