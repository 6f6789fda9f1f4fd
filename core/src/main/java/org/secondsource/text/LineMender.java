package org.secondsource.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Joins the lines that a hard line end tore apart, so that each paragraph stands on one line.
///
/// A line end inside a word ("govern⏎ment") goes without a trace, one between words becomes a
/// space. Lines that say something of the page rather than of the happening are never joined to
/// others.
public final class LineMender {
    /// Lines of running text are rarely shorter; below this a capital starts something new.
    private static final int SHORTEST_RUNNING_LINE = 40;

    /// No mail program or terminal wraps later; beyond this a line is a whole paragraph.
    private static final int LONGEST_WRAPPED_LINE = 110;

    private static final String LINE_ENDS = "\n\r\u2028\u2029\u0085\f";
    private static final Pattern LINE = Pattern.compile("[^\\n\\r\\u2028\\u2029\\u0085\\f]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'’]*");
    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}'’]+$");
    private static final Pattern FIRST_WORD = Pattern.compile("^[\\p{L}'’]+");
    private static final Set<String> OPEN_WORDS =
            Set.of(
                    "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from", "with",
                    "and", "or", "but", "that", "which", "who", "as", "its", "their", "his", "her",
                    "into", "between", "against", "than", "is", "are", "was", "were", "has", "have",
                    "had", "will", "would", "be", "been");

    private final Lexicon lexicon;
    private final Predicate<String> pageLine;

    public LineMender(Lexicon lexicon, Predicate<String> pageLine) {
        this.lexicon = lexicon;
        this.pageLine = pageLine;
    }

    /// How one line goes on in the next.
    private enum Join {
        NONE,
        SPACE,
        GLUE,
        /// Without the hyphen that the line ends in.
        UNHYPHENATE
    }

    private record Stretch(int start, int end, String words, boolean afterBlank) {}

    public Mending mend(String text) {
        List<Stretch> lines = lines(text);
        boolean wrapped = isWrapped(lines);
        int longest = lines.stream().mapToInt(line -> line.words().length()).max().orElse(0);
        Vocabulary vocabulary = new Vocabulary(text, lines);
        Mending.Writer writer = new Mending.Writer(text);
        for (int index = 0; index < lines.size(); index++) {
            Stretch line = lines.get(index);
            Join before = Join.NONE;
            if (index > 0) {
                Stretch last = lines.get(index - 1);
                before =
                        wrapped
                                ? inWrapped(last, line, longest)
                                : inFlowing(last, line, vocabulary);
                writer.insert(
                        switch (before) {
                            case NONE -> line.afterBlank() ? "\n\n" : "\n";
                            case SPACE -> " ";
                            case GLUE, UNHYPHENATE -> "";
                        });
            }
            writer.keep(line.start(), endOf(lines, index, wrapped, longest, vocabulary));
        }
        return writer.finish();
    }

    private int endOf(
            List<Stretch> lines, int index, boolean wrapped, int longest, Vocabulary vocabulary) {
        Stretch line = lines.get(index);
        if (index + 1 == lines.size() || !line.words().endsWith("-")) {
            return line.end();
        }
        Stretch next = lines.get(index + 1);
        Join join = wrapped ? inWrapped(line, next, longest) : inFlowing(line, next, vocabulary);
        return join == Join.UNHYPHENATE ? line.end() - 1 : line.end();
    }

    private static List<Stretch> lines(String text) {
        List<Stretch> lines = new ArrayList<>();
        Matcher matcher = LINE.matcher(text);
        int lastEnd = 0;
        while (matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            while (start < end && isSpace(text.charAt(start))) {
                start++;
            }
            while (end > start && isSpace(text.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                boolean afterBlank = lineEnds(text, lastEnd, start) > 1;
                lines.add(new Stretch(start, end, text.substring(start, end), afterBlank));
                lastEnd = end;
            }
        }
        return lines;
    }

    private static int lineEnds(String text, int from, int to) {
        int count = 0;
        for (int index = from; index < to; index++) {
            char character = text.charAt(index);
            boolean carriageReturnOfPair =
                    character == '\r' && index + 1 < to && text.charAt(index + 1) == '\n';
            if (!carriageReturnOfPair && LINE_ENDS.indexOf(character) >= 0) {
                count++;
            }
        }
        return count;
    }

    public static boolean isSpace(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\u200b'
                || character == '\ufeff'
                || character == '\u00ad';
    }

    /// Whether the text was wrapped at a width: most of its inner line ends stand in mid-sentence,
    /// no line is longer than a screen, and most lines before a line end are near the longest.
    private static boolean isWrapped(List<Stretch> lines) {
        int inner = 0;
        int open = 0;
        int full = 0;
        int longest = 0;
        for (int index = 0; index < lines.size(); index++) {
            longest = Math.max(longest, lines.get(index).words().length());
        }
        for (int index = 0; index + 1 < lines.size(); index++) {
            if (lines.get(index + 1).afterBlank()) {
                continue;
            }
            String words = lines.get(index).words();
            inner++;
            open += endsSentence(words) ? 0 : 1;
            full += words.length() * 10 >= longest * 6 ? 1 : 0;
        }
        return longest <= LONGEST_WRAPPED_LINE
                && inner >= 3
                && open * 2 >= inner
                && full * 10 >= inner * 6
                && longest >= SHORTEST_RUNNING_LINE;
    }

    private Join inWrapped(Stretch last, Stretch next, int longest) {
        boolean paragraphEnd =
                endsSentence(last.words())
                        && last.words().length() * 4 < longest * 3
                        && !startsLower(next.words());
        if (next.afterBlank() || paragraphEnd || isPageLine(last, next)) {
            return Join.NONE;
        }
        return atHyphen(last.words(), next.words(), Vocabulary.NONE).orElse(Join.SPACE);
    }

    private Join inFlowing(Stretch last, Stretch next, Vocabulary vocabulary) {
        String before = last.words();
        String after = next.words();
        if (endsSentence(before) || before.endsWith(":")) {
            return Join.NONE;
        }
        if (!startsLower(after)) {
            boolean open = before.length() >= SHORTEST_RUNNING_LINE && isOpen(before);
            boolean joined = open && !next.afterBlank() && !isPageLine(last, next);
            return joined ? Join.SPACE : Join.NONE;
        }
        Join join =
                atHyphen(before, after, vocabulary)
                        .orElseGet(() -> atWord(before, after, vocabulary));
        boolean sure = !next.afterBlank() || join != Join.SPACE || isOpen(before);
        return sure && !isPageLine(last, next) ? join : Join.NONE;
    }

    private boolean isPageLine(Stretch last, Stretch next) {
        return pageLine.test(last.words()) || pageLine.test(next.words());
    }

    private Optional<Join> atHyphen(String before, String after, Vocabulary vocabulary) {
        if (!before.endsWith("-") || before.length() < 2 || !startsLower(after)) {
            return Optional.empty();
        }
        if (!Character.isLetter(before.charAt(before.length() - 2))) {
            return Optional.empty();
        }
        String left = match(LAST_WORD, before.substring(0, before.length() - 1));
        String right = match(FIRST_WORD, after);
        boolean whole = knows(left + right, vocabulary);
        return Optional.of(whole ? Join.UNHYPHENATE : Join.GLUE);
    }

    private static boolean startsLower(String words) {
        return Character.isLowerCase(words.charAt(0));
    }

    /// Whether the line end stands in a word: the two halves make a known word and are not both
    /// known themselves, or neither half is known and so only the whole can be one.
    private Join atWord(String before, String after, Vocabulary vocabulary) {
        String left = match(LAST_WORD, before);
        String right = match(FIRST_WORD, after);
        if (left.isEmpty() || right.isEmpty()) {
            return Join.SPACE;
        }
        boolean leftKnown = knows(left, vocabulary);
        boolean rightKnown = knows(right, vocabulary);
        if (leftKnown && rightKnown) {
            return Join.SPACE;
        }
        boolean wholeKnown = knows(left + right, vocabulary);
        boolean pieces = !leftKnown && !rightKnown;
        boolean stump = left.length() <= 2 || right.length() <= 2;
        boolean name = Character.isUpperCase(left.charAt(0)) && rightKnown && !stump;
        return wholeKnown || pieces || (stump && !name && !rightKnown) ? Join.GLUE : Join.SPACE;
    }

    private boolean knows(String word, Vocabulary vocabulary) {
        String bare = word.replaceAll("['’]s?$", "").toLowerCase(Locale.ROOT);
        boolean single = bare.length() == 1 && !bare.equals("a") && !bare.equals("i");
        return !single && (lexicon.knows(bare) || vocabulary.contains(bare));
    }

    /// The words of the text, but for those that stand at a line end and may be pieces. Most texts
    /// never ask for them.
    private static final class Vocabulary {
        static final Vocabulary NONE = new Vocabulary("", List.of());

        private final String text;
        private final List<Stretch> lines;
        private Optional<Set<String>> words = Optional.empty();

        Vocabulary(String text, List<Stretch> lines) {
            this.text = text;
            this.lines = lines;
        }

        boolean contains(String word) {
            if (words.isEmpty()) {
                words = Optional.of(read());
            }
            return words.get().contains(word);
        }

        private Set<String> read() {
            Set<Integer> edges = new HashSet<>();
            for (Stretch line : lines) {
                edges.add(line.start());
                edges.add(line.end());
            }
            Set<String> found = new HashSet<>();
            Matcher matcher = WORD.matcher(text);
            while (matcher.find()) {
                if (!edges.contains(matcher.start()) && !edges.contains(matcher.end())) {
                    String word = matcher.group().toLowerCase(Locale.ROOT);
                    found.add(
                            word.endsWith("'s") || word.endsWith("’s")
                                    ? word.substring(0, word.length() - 2)
                                    : word);
                }
            }
            return found;
        }
    }

    private static boolean isOpen(String words) {
        return words.endsWith(",")
                || OPEN_WORDS.contains(match(LAST_WORD, words).toLowerCase(Locale.ROOT));
    }

    private static boolean endsSentence(String words) {
        int index = words.length() - 1;
        while (index > 0
                && "\"'”’)]».".indexOf(words.charAt(index)) >= 0
                && words.charAt(index) != '.') {
            index--;
        }
        return ".!?…".indexOf(words.charAt(index)) >= 0;
    }

    private static String match(Pattern pattern, String words) {
        String near =
                pattern == LAST_WORD
                        ? words.substring(Math.max(0, words.length() - 60))
                        : words.substring(0, Math.min(words.length(), 60));
        Matcher matcher = pattern.matcher(near);
        return matcher.find() ? matcher.group() : "";
    }
}
