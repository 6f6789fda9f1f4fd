package org.secondsource.ladderfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.ladder.form.Formula;

/// Reads "sent and (many or not pact)".
final class FormulaReader {
    private static final Pattern TOKEN = Pattern.compile("\\s*([()]|[\\p{L}\\p{N}_-]+|\\S)");

    /// Some twenty lines, which also bounds how deep brackets stand in one another.
    private static final int LONGEST = 2_000;

    private static final Set<String> JOINING = Set.of("and", "or", "not", "(", ")");

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private final Set<String> conditions;
    private int at;

    private FormulaReader(String text, Set<String> conditions) {
        this.text = text;
        this.conditions = conditions;
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group(1));
        }
    }

    /// @param conditions the names that may stand in it
    /// @throws IllegalArgumentException where it is no formula; the message says why
    static Formula read(String text, Set<String> conditions) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "found %d characters, expected at most %d; name parts of it as steps of their own"
                            .formatted(text.length(), LONGEST));
        }
        FormulaReader reader = new FormulaReader(text, conditions);
        Formula formula = reader.or();
        if (reader.at < reader.tokens.size()) {
            throw reader.wrong("expected and, or, or nothing more");
        }
        return formula;
    }

    private Formula or() {
        Formula formula = and();
        while (take("or")) {
            formula = new Formula.Or(formula, and());
        }
        return formula;
    }

    private Formula and() {
        Formula formula = not();
        while (take("and")) {
            formula = new Formula.And(formula, not());
        }
        return formula;
    }

    private Formula not() {
        if (take("not")) {
            return new Formula.Not(not());
        }
        if (take("(")) {
            Formula inner = or();
            if (!take(")")) {
                throw wrong("expected a closing bracket");
            }
            return inner;
        }
        if (at >= tokens.size() || JOINING.contains(tokens.get(at))) {
            throw wrong("expected the name of a condition");
        }
        String name = tokens.get(at);
        if (!conditions.contains(name)) {
            throw wrong(
                    conditions.stream()
                            .filter(known -> Spelling.isNear(known, name))
                            .findFirst()
                            .map(known -> "did you mean the condition “%s”?".formatted(known))
                            .orElse(
                                    "expected one of the conditions "
                                            + String.join(", ", conditions)));
        }
        at++;
        return new Formula.Named(name);
    }

    private boolean take(String token) {
        boolean there = at < tokens.size() && tokens.get(at).equals(token);
        at += there ? 1 : 0;
        return there;
    }

    private IllegalArgumentException wrong(String expected) {
        String found = at < tokens.size() ? "“" + tokens.get(at) + "”" : "the end";
        return new IllegalArgumentException(
                "found %s in “%s”, %s".formatted(found, text, expected));
    }
}
