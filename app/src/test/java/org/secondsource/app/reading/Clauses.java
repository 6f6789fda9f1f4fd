package org.secondsource.app.reading;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.reading.proposition.StandaloneText;
import org.secondsource.reading.statement.Attribution;

/// What an invented report asserts, clause by clause, as lines that a test can compare.
final class Clauses {
    /// Stands for a clause that cannot be made to read alone.
    static final String UNREADABLE = "-";

    private final Told told;

    private Clauses(Told told) {
        this.told = told;
    }

    /// Reads a text block as `Told` does.
    static Clauses by(String block) {
        return new Clauses(Told.by(block));
    }

    static Clauses of(Told told) {
        return new Clauses(told);
    }

    List<Proposition> all() {
        return told.reading().propositions();
    }

    /// Each proposition as it reads alone, in the order of the text.
    List<String> alone() {
        return lines(Clauses::alone);
    }

    /// The core of each that has one: its subject, verb and complements, reading alone.
    List<String> cores() {
        return all().stream()
                .flatMap(told -> told.core().stream())
                .map(StandaloneText::text)
                .toList();
    }

    /// Each proposition as it stands in the report.
    List<String> asWritten() {
        return lines(proposition -> proposition.span().of(told.text()));
    }

    /// "Ann Lee: the port is open", with "the report" for what the report itself tells.
    List<String> vouched() {
        return lines(proposition -> voucher(proposition) + ": " + alone(proposition));
    }

    /// "not so: the port is not open".
    List<String> states() {
        return lines(proposition ->
                proposition.state().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                        + ": "
                        + alone(proposition));
    }

    /// What is denied, by the propositions that tell a denial.
    List<String> denied() {
        return all().stream()
                .flatMap(proposition -> proposition.denied().stream())
                .map(span -> span.of(told.text()))
                .toList();
    }

    private List<String> lines(Function<Proposition, String> line) {
        return all().stream().map(line).toList();
    }

    private static String alone(Proposition proposition) {
        return proposition.whole().map(StandaloneText::text).orElse(UNREADABLE);
    }

    private String voucher(Proposition proposition) {
        return switch (proposition.attribution()) {
            case Attribution.By by -> told.reading().cast().get(by.member()).name();
            case Attribution.OwnVoice own -> "the report";
        };
    }
}
