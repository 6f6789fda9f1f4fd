package org.secondsource.intake.mail;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.text.WordTable;

/// The head of a letter inside the text of another: who sent it, when and under what subject.
///
/// @param start the first of its lines, which may say that a letter follows
/// @param end the line behind its last
/// @param depth how many ">" stand before each line of the letter
record LetterHead(int start, int end, int depth, Sign sign, Map<LetterHead.Field, String> fields) {
    /// Fields of a head that stands there without a word on it.
    private static final int FEWEST_FIELDS = 3;

    private static final int LONGEST_LINE = 400;

    private static final Pattern QUOTE = Pattern.compile("^[>\\s]*");
    private static final Pattern FIELD =
            Pattern.compile("[*_]{0,2}(?<name>[\\p{L}-]+(?: \\p{L}+)?)\\s?:[*_]{0,2}(?<value>.*)");
    private static final Pattern RULE = Pattern.compile("[-_=]{5,}");
    private static final Pattern WROTE =
            Pattern.compile(
                    "(?iu)(?:on|am|le|el|il|em|op|den|dnia) (?<date>.{6,80}?\\d.{0,20}?)"
                            + "(?:,| (?:um|à|a las|alle|às|om|o|at) \\d\\d?[.:h]\\d\\d,?)?"
                            + "\\s+(?<from>(?:schrieb |skrev |napisał )?\\p{Lu}[^,<>]{1,60})(?:<\\S+>)?"
                            + "\\s*(?:,\\s*)?(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev|:)?\\s*:");

    private static final Map<String, Sign> SIGNS = new HashMap<>();
    private static final Map<String, Field> NAMES = new HashMap<>();

    static {
        for (WordTable.Row row : WordTable.beside(LetterHead.class, "forwarded.tsv").rows()) {
            String kind = row.text(0).toUpperCase(Locale.ROOT);
            for (String words : row.words(1)) {
                if (kind.equals(Sign.FORWARD.name()) || kind.equals(Sign.ANSWER.name())) {
                    SIGNS.put(words, Sign.valueOf(kind));
                } else {
                    NAMES.putIfAbsent(words, Field.valueOf(kind));
                }
            }
        }
    }

    /// What says that a letter follows.
    enum Sign {
        /// "---------- Forwarded message ---------".
        FORWARD,
        /// "-----Original Message-----", "On 3 November 2025 A. Writer wrote:".
        ANSWER,
        /// The head alone.
        NONE
    }

    /// The fields of a head.
    enum Field {
        FROM,
        DATE,
        SUBJECT,
        OTHER
    }

    LetterHead {
        fields = Map.copyOf(fields);
    }

    String field(Field field) {
        return fields.getOrDefault(field, "");
    }

    /// The first head in some lines.
    static Optional<LetterHead> first(List<String> lines) {
        for (int at = 0; at < lines.size(); at++) {
            Optional<LetterHead> head = at(lines, at);
            if (head.isPresent()) {
                return head;
            }
        }
        return Optional.empty();
    }

    private static Optional<LetterHead> at(List<String> lines, int at) {
        String line = bare(lines.get(at));
        if (line.isEmpty() || line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        Optional<Sign> sign = sign(line);
        boolean rule = RULE.matcher(line).matches();
        if (sign.isPresent() || rule) {
            int next = next(lines, at + 1);
            return block(lines, at, next, sign.orElse(Sign.NONE));
        }
        return block(lines, at, at, Sign.NONE).or(() -> wrote(lines, at));
    }

    private static Optional<Sign> sign(String line) {
        String words = line.replaceAll("^[-\\s*]+|[-:\\s*]+$", "").toLowerCase(Locale.ROOT);
        if (words.startsWith("forwarded by ") && line.startsWith("--")) {
            return Optional.of(Sign.FORWARD);
        }
        return Optional.ofNullable(SIGNS.get(words));
    }

    /// The fields that stand below each other from a line on.
    private static Optional<LetterHead> block(List<String> lines, int start, int from, Sign sign) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        int at = from;
        int end = from;
        int found = 0;
        while (at < lines.size()) {
            Matcher field = FIELD.matcher(bare(lines.get(at)));
            Optional<Field> name = field.matches() ? name(field) : Optional.empty();
            if (name.isEmpty()) {
                boolean goesOn = found > 0 && isField(lines, next(lines, at + 1)) && at == end;
                if (!goesOn) {
                    break;
                }
                at = next(lines, at + 1);
                end = at;
                continue;
            }
            String value = field.group("value").strip();
            int next = next(lines, at + 1);
            if (value.isEmpty() && next < lines.size() && !isField(lines, next)) {
                value = bare(lines.get(next));
                at = next;
                next = next(lines, at + 1);
            }
            fields.putIfAbsent(name.get(), value);
            found++;
            end = at + 1;
            at = isField(lines, next) ? next : end;
        }
        boolean whole =
                fields.containsKey(Field.FROM)
                        && (fields.containsKey(Field.DATE) || fields.containsKey(Field.SUBJECT));
        boolean sure =
                fields.containsKey(Field.DATE)
                        && fields.containsKey(Field.SUBJECT)
                        && found >= FEWEST_FIELDS;
        return whole && (sign != Sign.NONE || sure)
                ? Optional.of(new LetterHead(start, end, depth(lines.get(from)), sign, fields))
                : Optional.empty();
    }

    private static Optional<Field> name(Matcher field) {
        return Optional.ofNullable(NAMES.get(field.group("name").toLowerCase(Locale.ROOT)));
    }

    private static boolean isField(List<String> lines, int at) {
        if (at >= lines.size()) {
            return false;
        }
        Matcher field = FIELD.matcher(bare(lines.get(at)));
        return field.matches() && name(field).isPresent();
    }

    /// "On 3 November 2025 A. Writer wrote:", over quoted lines; it may be broken over two lines.
    private static Optional<LetterHead> wrote(List<String> lines, int at) {
        String line = bare(lines.get(at));
        int last = at;
        if (!line.endsWith(":") && at + 1 < lines.size()) {
            last = at + 1;
            line = line + " " + bare(lines.get(last));
        }
        Matcher matcher = WROTE.matcher(line);
        int next = next(lines, last + 1);
        boolean quoted = next < lines.size() && depth(lines.get(next)) > depth(lines.get(at));
        if (!quoted || !line.endsWith(":") || !matcher.matches()) {
            return Optional.empty();
        }
        Map<Field, String> fields =
                Map.of(
                        Field.FROM, matcher.group("from").strip(),
                        Field.DATE, matcher.group("date").strip());
        return Optional.of(new LetterHead(at, next, depth(lines.get(next)), Sign.ANSWER, fields));
    }

    /// The next line that is not blank.
    private static int next(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() && bare(lines.get(at)).isEmpty()) {
            at++;
        }
        return at;
    }

    /// A line without its marks of quotation.
    static String bare(String line) {
        return QUOTE.matcher(line).replaceFirst("").strip();
    }

    /// How many ">" a line begins with.
    static int depth(String line) {
        Matcher quote = QUOTE.matcher(line);
        return quote.lookingAt() ? (int) quote.group().chars().filter(it -> it == '>').count() : 0;
    }
}
