package org.secondsource.evaluation.sentences;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.secondsource.brief.line.Brief;
import org.secondsource.brief.line.Line;
import org.secondsource.language.LanguageAnalyzer;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;

/// Judges the lines of briefs that tell what reports say: each one sentence with a subject and a
/// finite verb, none that opens with a pronoun whose noun is missing, none told twice on a screen.
public final class LineJudge {
    private static final Set<Line.Topic> OF_REPORTS =
            EnumSet.of(
                    Line.Topic.NEWS,
                    Line.Topic.FIGURES,
                    Line.Topic.CONTRADICTED,
                    Line.Topic.NEXT,
                    Line.Topic.HAPPENED,
                    Line.Topic.POSITIONS,
                    Line.Topic.AGREEMENTS,
                    Line.Topic.CLAIMS);

    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "it", "they", "this", "that", "these", "those", "we", "i");

    /// Two lines of so many common words (Dice) say one thing.
    private static final double SAME = 0.75;

    /// A quote with who says it behind.
    private static final Pattern SAID =
            Pattern.compile("(?s)“[^”]+[,.!?]”,? .*\\w.*|\"[^\"]+[,.!?]\",? .*\\w.*");

    private final LanguageAnalyzer analyzer;
    private final Map<String, Share> shares = new LinkedHashMap<>();
    private final Map<String, List<String>> faults = new LinkedHashMap<>();

    /// How many lines are right, of all.
    public record Share(int right, int all) {
        Share with(boolean good) {
            return new Share(right + (good ? 1 : 0), all + 1);
        }
    }

    public LineJudge(LanguageAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /// Judges all lines of a brief.
    public void judge(Brief brief) {
        Set<Line> screen = new HashSet<>(brief.first());
        for (Line line : brief.lines()) {
            if (OF_REPORTS.contains(line.topic())) {
                String where = screen.contains(line) ? "first screen, " : "below, ";
                note(where + "sentences", isSentence(line.text()), line.text());
                note(where + "no pronoun opens", !opensWithPronoun(line.text()), line.text());
            }
        }
        List<Line> first = brief.first();
        for (int i = 0; i < first.size(); i++) {
            String text = first.get(i).text();
            boolean twice =
                    first.subList(0, i).stream().anyMatch(other -> isSame(other.text(), text));
            note("first screen, told once", !twice, text);
        }
    }

    private void note(String what, boolean good, String text) {
        shares.merge(
                what,
                new Share(0, 0).with(good),
                (old, one) -> new Share(old.right() + one.right(), old.all() + 1));
        if (!good) {
            faults.computeIfAbsent(what, key -> new ArrayList<>()).add(text);
        }
    }

    /// By what was judged.
    public Map<String, Share> shares() {
        return Map.copyOf(shares);
    }

    /// The lines that are not right, by what was judged.
    public Map<String, List<String>> faults() {
        return Map.copyOf(faults);
    }

    /// Whether one of the text's sentences has a main word with a subject and a finite verb.
    boolean isSentence(String text) {
        return analyzer.analyze(bare(text)).stream().anyMatch(LineJudge::isWhole);
    }

    /// What is put back in brackets is read as the words it stands for.
    private static String bare(String text) {
        return text.replace("[", "").replace("]", "");
    }

    private static boolean isWhole(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).head() < 0 && hasSubject(sentence, i) && isFinite(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSubject(Sentence sentence, int head) {
        return sentence.dependent(head, "nsubj", "csubj", "expl").isPresent();
    }

    private static boolean isFinite(Sentence sentence, int head) {
        return isFinite(sentence.token(head))
                || sentence.dependents(head).stream()
                        .filter(i -> sentence.isRelation(i, "aux", "cop"))
                        .anyMatch(i -> isFinite(sentence.token(i)));
    }

    private static boolean isFinite(Token token) {
        return token.hasTag("VBD", "VBZ", "VBP", "MD");
    }

    /// Whether the first word stands for somebody or something that the line does not name. "It"
    /// before a clause stands for that; who says "I" in a quote is named behind it.
    private boolean opensWithPronoun(String text) {
        if (text.startsWith("[") || SAID.matcher(text).matches()) {
            return false;
        }
        Sentence sentence = analyzer.analyze(bare(text)).getFirst();
        int first = 0;
        while (first < sentence.size() - 1
                && !Character.isLetter(sentence.token(first).word().charAt(0))) {
            first++;
        }
        Token token = sentence.token(first);
        boolean stands = PRONOUNS.contains(token.lower()) && !sentence.isRelation(first, "det");
        boolean clause =
                token.lower().equals("it")
                        && sentence.holds(token.head())
                        && sentence.dependent(token.head(), "ccomp", "csubj", "xcomp", "advcl")
                                .isPresent();
        return stands && !clause && !sentence.isRelation(first, "expl");
    }

    private static boolean isSame(String one, String other) {
        Set<String> a = new HashSet<>(words(one));
        Set<String> b = new HashSet<>(words(other));
        long common = a.stream().filter(b::contains).count();
        return 2.0 * common / (a.size() + b.size()) >= SAME;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
