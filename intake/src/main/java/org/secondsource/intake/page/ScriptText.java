package org.secondsource.intake.page;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.secondsource.intake.page.scan.PageScan;

/// The article of a page that only a script would fill in: the longest string of marked-up text in
/// its scripts, be it within JSON, or JSON within a string.
final class ScriptText {
    /// Shorter strings are labels and teasers.
    private static final int SHORTEST = 600;

    /// A string of JSON within a string of JSON within a script.
    private static final int DEEPEST = 3;

    private static final int HEXADECIMAL = 16;
    private static final int DIGITS = 4;

    private String longest = "";

    private ScriptText() {}

    /// The running text; empty where no script holds any.
    static String of(Document page) {
        ScriptText scripts = new ScriptText();
        for (Element script : page.select("script")) {
            scripts.search(script.data(), 0);
        }
        return scripts.longest;
    }

    private void search(String code, int depth) {
        int start = depth == DEEPEST ? -1 : code.indexOf('"');
        while (start >= 0) {
            int end = end(code, start + 1);
            if (end - start > SHORTEST) {
                String words = unescaped(code.substring(start + 1, end));
                if (isMarkedUp(words)) {
                    keep(words.substring(words.indexOf('<')));
                } else {
                    search(words, depth + 1);
                }
            }
            start = code.indexOf('"', Math.min(code.length(), end + 1));
        }
    }

    private static boolean isMarkedUp(String words) {
        int start = words.indexOf('<');
        int quote = words.indexOf('"');
        return start >= 0 && (quote < 0 || start < quote) && words.contains("<p");
    }

    private void keep(String markup) {
        if (markup.length() > longest.length()) {
            String text = ArticleFinder.find(PageScan.of(Jsoup.parseBodyFragment(markup))).text();
            longest = text.length() > longest.length() ? text : longest;
        }
    }

    /// Where the quotation mark stands that ends a string; the end of the code where none does.
    private static int end(String code, int start) {
        int at = start;
        while (at < code.length() && code.charAt(at) != '"') {
            at += code.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, code.length());
    }

    private static String unescaped(String string) {
        StringBuilder plain = new StringBuilder(string.length());
        int at = 0;
        while (at < string.length()) {
            char character = string.charAt(at);
            if (character != '\\' || at + 1 == string.length()) {
                plain.append(character);
                at++;
                continue;
            }
            Optional<Character> told = Optional.empty();
            switch (string.charAt(at + 1)) {
                case 'n', 'r', 't', 'b', 'f' -> plain.append('\n');
                case 'u' -> {
                    told = hexadecimal(string, at + 2);
                    told.ifPresent(plain::append);
                }
                default -> plain.append(string.charAt(at + 1));
            }
            at += 2 + (told.isPresent() ? DIGITS : 0);
        }
        return plain.toString();
    }

    private static Optional<Character> hexadecimal(String string, int start) {
        if (start + DIGITS > string.length()) {
            return Optional.empty();
        }
        int value = 0;
        for (int at = start; at < start + DIGITS; at++) {
            int digit = Character.digit(string.charAt(at), HEXADECIMAL);
            if (digit < 0) {
                return Optional.empty();
            }
            value = value * HEXADECIMAL + digit;
        }
        return Optional.of((char) value);
    }
}
