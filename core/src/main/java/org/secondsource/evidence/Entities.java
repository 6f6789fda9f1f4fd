package org.secondsource.evidence;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes the entities of HTML out of words that a site escaped once too often.
final class Entities {
    private static final Pattern ENTITY =
            Pattern.compile(
                    "&(?:#(?<number>\\d{1,6})|#[xX](?<hex>[0-9a-fA-F]{1,5})|(?<name>\\w{2,8}));");

    /// More rounds than a site escapes; without a limit words could be made to run on.
    private static final int MOST_ROUNDS = 3;

    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("amp", "&"),
                    Map.entry("lt", "<"),
                    Map.entry("gt", ">"),
                    Map.entry("quot", "\""),
                    Map.entry("apos", "'"),
                    Map.entry("nbsp", " "),
                    Map.entry("shy", ""),
                    Map.entry("lsquo", "‘"),
                    Map.entry("rsquo", "’"),
                    Map.entry("ldquo", "“"),
                    Map.entry("rdquo", "”"),
                    Map.entry("bdquo", "„"),
                    Map.entry("laquo", "«"),
                    Map.entry("raquo", "»"),
                    Map.entry("ndash", "–"),
                    Map.entry("mdash", "—"),
                    Map.entry("hellip", "…"),
                    Map.entry("auml", "ä"),
                    Map.entry("ouml", "ö"),
                    Map.entry("uuml", "ü"),
                    Map.entry("Auml", "Ä"),
                    Map.entry("Ouml", "Ö"),
                    Map.entry("Uuml", "Ü"),
                    Map.entry("szlig", "ß"),
                    Map.entry("eacute", "é"),
                    Map.entry("egrave", "è"),
                    Map.entry("agrave", "à"),
                    Map.entry("ccedil", "ç"),
                    Map.entry("ntilde", "ñ"),
                    Map.entry("oacute", "ó"),
                    Map.entry("aacute", "á"),
                    Map.entry("iacute", "í"),
                    Map.entry("uacute", "ú"));

    private Entities() {}

    static String unescape(String words) {
        String plain = words;
        for (int round = 0; round < MOST_ROUNDS && plain.indexOf('&') >= 0; round++) {
            plain = once(plain);
        }
        return plain;
    }

    private static String once(String words) {
        Matcher matcher = ENTITY.matcher(words);
        StringBuilder plain = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(plain, Matcher.quoteReplacement(meaning(matcher)));
        }
        return matcher.appendTail(plain).toString();
    }

    private static String meaning(Matcher matcher) {
        String number = matcher.group("number");
        String hex = matcher.group("hex");
        if (number != null || hex != null) {
            int point = number != null ? Integer.parseInt(number) : Integer.parseInt(hex, 16);
            boolean shows = Character.isValidCodePoint(point) && !Character.isISOControl(point);
            return shows ? Character.toString(point) : " ";
        }
        return NAMES.getOrDefault(matcher.group("name"), matcher.group());
    }
}
