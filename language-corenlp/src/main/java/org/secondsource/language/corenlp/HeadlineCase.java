package org.secondsource.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.text.Lexicon;

/// Gives the words of a headline ("Ferry Sinks Off Vik", "FERRY SINKS") the case that they have in
/// running text, since the tagger takes capitals for names. The report's own text tells which words
/// are names (after Lita et al. 2003, tRuEcasIng, without its language model); a word that it lacks
/// is none if the lexicon knows it.
final class HeadlineCase {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*");

    /// Shorter words stay small in headlines too and tell nothing.
    private static final int SHORTEST_TELLING_WORD = 4;

    /// A headline has at least so many longer words; fewer are a name or a heading.
    private static final int FEWEST_TELLING_WORDS = 3;

    /// The share of longer words with a capital that makes a headline. Set by hand: sentences of
    /// news stay below a half.
    private static final double CAPITAL_SHARE = 0.75;

    private final String text;
    private final Lexicon lexicon;
    private Optional<Map<String, Form>> forms = Optional.empty();

    HeadlineCase(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /// How running text writes a word.
    private static final class Form {
        private String capital = "";
        private int capitals;
        private int small;
    }

    /// Changes the words of a headline; leaves other sentences as they are.
    void mend(List<CoreLabel> words) {
        boolean ended = words.getLast().word().equals(".");
        if (ended || !isHeadline(words.stream().map(CoreLabel::word).toList())) {
            return;
        }
        for (CoreLabel word : words) {
            String written = word.word();
            if (Character.isUpperCase(written.charAt(0))) {
                word.setWord(inText(written));
            }
        }
    }

    private static boolean isHeadline(List<String> words) {
        int telling = 0;
        int capitals = 0;
        for (String word : words) {
            if (word.length() >= SHORTEST_TELLING_WORD && Character.isLetter(word.charAt(0))) {
                telling++;
                capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return telling >= FEWEST_TELLING_WORDS && capitals >= CAPITAL_SHARE * telling;
    }

    private String inText(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        Form form = forms().get(lower);
        if (form != null && form.capitals > 0 && form.capitals >= form.small) {
            return form.capital;
        }
        return form != null && form.small > 0 || lexicon.knows(lower) ? lower : written;
    }

    private Map<String, Form> forms() {
        if (forms.isEmpty()) {
            Map<String, Form> counted = new HashMap<>();
            text.lines().forEach(line -> count(line, counted));
            forms = Optional.of(counted);
        }
        return forms.get();
    }

    /// Counts the words of a line that is no headline; the first of a sentence tells nothing.
    private static void count(String line, Map<String, Form> counted) {
        List<String> words = WORD.matcher(line).results().map(match -> match.group()).toList();
        if (isHeadline(words)) {
            return;
        }
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            String written = word.group();
            Form form =
                    counted.computeIfAbsent(written.toLowerCase(Locale.ROOT), key -> new Form());
            if (Character.isLowerCase(written.charAt(0))) {
                form.small++;
            } else if (isInside(line, word.start())) {
                form.capital = written;
                form.capitals++;
            }
        }
    }

    /// Whether a word stands behind another word or a comma.
    private static boolean isInside(String line, int start) {
        String before = line.substring(0, start).stripTrailing();
        return !before.isEmpty()
                && (Character.isLetterOrDigit(before.charAt(before.length() - 1))
                        || before.endsWith(","));
    }
}
