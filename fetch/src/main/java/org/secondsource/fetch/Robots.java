package org.secondsource.fetch;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What a robots.txt allows this program (RFC 9309): the group that names it, or else that of all;
/// in it the rule with the longest path, and of two of one length the one that allows.
///
/// @param rules of this program's group
public record Robots(List<Rule> rules) {
    /// By which the file of an outlet may name this program.
    public static final String NAME = "SecondSource";

    /// Everything is allowed: there is no such file, or nothing in it is meant for this program.
    public static final Robots OPEN = new Robots(List.of());

    /// RFC 9309, section 2.5: at least 500 KiB must be read.
    private static final int MOST_BYTES = 512_000;

    /// The words of a line, and how they are often mistyped (as in the parser of the RFC's authors,
    /// github.com/google/robotstxt): what was meant is heeded.
    private static final Set<String> AGENT = Set.of("user-agent", "useragent", "user agent");

    private static final Set<String> DISALLOW =
            Set.of("disallow", "dissallow", "dissalow", "disalow", "diasllow", "disallaw");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    public Robots {
        rules = List.copyOf(rules);
    }

    /// One line of a group.
    ///
    /// @param path with `*` for any letters and `$` for the end
    public record Rule(boolean allows, String path) {}

    /// The rules for one name.
    ///
    /// @param name without version, such as `SecondSource`
    public static Robots read(byte[] bytes, String name) {
        int length = Math.min(bytes.length, MOST_BYTES);
        String text = new String(bytes, 0, length, encoding(bytes));
        List<Rule> own = new ArrayList<>();
        List<Rule> all = new ArrayList<>();
        boolean isNamed = false;
        boolean meansUs = false;
        boolean meansAll = false;
        boolean inRules = false;
        for (String line : text.split("\r\n|\r|\n", -1)) {
            Optional<String[]> pair = pair(line);
            if (pair.isEmpty()) {
                continue; // a remark, or nothing
            }
            String key = pair.get()[0];
            String value = pair.get()[1];
            if (AGENT.contains(key)) {
                if (inRules) {
                    meansUs = false;
                    meansAll = false;
                    inRules = false;
                }
                meansUs |= isName(value, name);
                meansAll |= value.matches("\\*(?:\\s.*)?");
                isNamed |= meansUs;
            } else if (key.equals("allow") || DISALLOW.contains(key)) {
                inRules = true;
                Rule rule = new Rule(key.equals("allow"), value);
                if (!value.isEmpty() && meansUs) {
                    own.add(rule);
                }
                if (!value.isEmpty() && meansAll) {
                    all.add(rule);
                }
            }
        }
        return new Robots(isNamed ? own : all);
    }

    /// The file is in UTF-8; some are in UTF-16 and say so by their first two bytes.
    private static Charset encoding(byte[] bytes) {
        boolean isWide =
                bytes.length > 1
                        && ((bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff
                                || (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe);
        return isWide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    private static boolean isName(String value, String name) {
        String product = value.replaceFirst("[^A-Za-z_-].*", "");
        return product.equalsIgnoreCase(name);
    }

    private static Optional<String[]> pair(String line) {
        String bare = line.replaceFirst("#.*", "").strip();
        if (!bare.isEmpty() && bare.charAt(0) == BYTE_ORDER_MARK) {
            bare = bare.substring(1).strip();
        }
        String[] words = bare.split("\\s+");
        int end = bare.indexOf(':');
        if (end < 0 && words.length == 2) {
            end = words[0].length();
        }
        if (end <= 0) {
            return Optional.empty();
        }
        String key = bare.substring(0, end).strip().toLowerCase(Locale.ROOT);
        return Optional.of(new String[] {key, bare.substring(end + 1).strip()});
    }

    /// Whether a path may be asked for.
    ///
    /// @param path with its query, such as `/news?page=2`
    public boolean allows(String path) {
        String asked = alike(path.isEmpty() ? "/" : path);
        int longest = -1;
        boolean allowed = true;
        for (Rule rule : rules) {
            String wanted = alike(rule.path());
            if (pattern(wanted).matcher(asked).lookingAt()) {
                boolean isLonger = wanted.length() > longest;
                allowed =
                        isLonger
                                ? rule.allows()
                                : wanted.length() == longest && rule.allows() || allowed;
                longest = Math.max(longest, wanted.length());
            }
        }
        return allowed;
    }

    private static Pattern pattern(String path) {
        boolean ends = path.endsWith("$");
        String bare = ends ? path.substring(0, path.length() - 1) : path;
        String regex = "\\Q" + bare.replace("\\E", "\\E\\\\E\\Q").replace("*", "\\E.*?\\Q") + "\\E";
        return Pattern.compile(ends ? regex + "\\z" : regex, Pattern.DOTALL);
    }

    /// Paths are compared with what is escaped written alike: `%7e` as `~`, letters beyond ASCII as
    /// their bytes in UTF-8.
    private static String alike(String path) {
        StringBuilder text = new StringBuilder();
        for (byte one : path.getBytes(StandardCharsets.UTF_8)) {
            int letter = one & 0xff;
            text.append(
                    letter > 126 || letter <= ' '
                            ? "%%%02X".formatted(letter)
                            : "" + (char) letter);
        }
        StringBuilder alike = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean isEscape =
                    text.charAt(i) == '%'
                            && i + 2 < text.length()
                            && text.substring(i + 1, i + 3).matches("[0-9A-Fa-f]{2}");
            if (!isEscape) {
                alike.append(text.charAt(i));
                continue;
            }
            String digits = text.substring(i + 1, i + 3).toUpperCase(Locale.ROOT);
            char letter = (char) Integer.parseInt(digits, 16);
            boolean isPlain = Character.toString(letter).matches("[A-Za-z0-9._~-]");
            alike.append(isPlain ? "" + letter : "%" + digits);
            i += 2;
        }
        return alike.toString();
    }
}
