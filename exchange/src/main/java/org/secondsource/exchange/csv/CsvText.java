package org.secondsource.exchange.csv;

import java.util.regex.Pattern;
import org.secondsource.exchange.view.PlainText;

/// Writes cells so that neither a parser nor a spreadsheet takes them for anything but text (RFC
/// 4180; OWASP, "CSV Injection").
final class CsvText {
    /// By what OWASP has spreadsheets begin a formula, with the forms of full width, and the
    /// apostrophe, since it is what marks the others.
    private static final Pattern RISKY =
            Pattern.compile("^[\\s\\u00A0\\uFEFF]*[=+\\-@\\t\\r\\n＝＋－＠'|%].*", Pattern.DOTALL);

    private CsvText() {}

    /// Words as a cell: in quotes, with an apostrophe in front of what a spreadsheet may run. Who
    /// reads them back takes one apostrophe away where a cell begins with one.
    static String words(String words) {
        if (words.isEmpty()) {
            return "";
        }
        String safe = PlainText.safe(words);
        String marked = RISKY.matcher(safe).matches() ? "'" + safe : safe;
        return "\"" + marked.replace("\"", "\"\"") + "\"";
    }
}
