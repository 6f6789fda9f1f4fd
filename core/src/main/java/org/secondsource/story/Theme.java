package org.secondsource.story;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.copying.word.WordList;
import org.secondsource.report.Report;
import org.secondsource.story.word.Stems;
import org.secondsource.text.Span;

/// What a report may be about, by its title and opening: the names in it, and "the primary" where
/// the title speaks of one.
///
/// @param terms where each stands first, by what it is called
/// @param words the stems of title and opening
record Theme(Map<String, Span> terms, Set<Long> words) {
    /// Words that are the opening: what a report is about stands there, what is beside it later.
    private static final int OPENING_WORDS = 60;

    /// Words in which a second sign of the same theme may stand.
    private static final int NEAR_WORDS = 100;

    /// A run of capitals within a sentence.
    private static final Pattern NAME =
            Pattern.compile(
                    "(?<=[\\p{Ll},;] )\\p{Lu}\\p{Ll}[\\p{L}'’-]+(?: \\p{Lu}\\p{Ll}[\\p{L}'’-]+)*");

    /// "the primary" before a mark or a little word: a noun, and the head of its phrase.
    private static final Pattern THING =
            Pattern.compile(
                    "(?<![\\p{L}])[Tt]he (\\p{Ll}{4,})(?=[.,;:]| (?:in|on|at|of|for|by|to|and|is|was|are|were|has|had|will|as|that|after|before)\\b)");

    private static final Set<String> TIMES = times();

    static Theme of(Report report, Stems stems) {
        String text = report.text();
        WordList words = WordList.of(text);
        WordList title = WordList.of(report.title());
        Set<Long> titled = new HashSet<>();
        Set<Long> near = new HashSet<>();
        for (int at = 0; at < title.size(); at++) {
            titled.add(stems.key(title, at));
        }
        near.addAll(titled);
        for (int at = 0; at < Math.min(NEAR_WORDS, words.size()); at++) {
            near.add(stems.key(words, at));
        }
        int end = words.size() <= OPENING_WORDS ? text.length() : words.start(OPENING_WORDS);
        Map<String, Span> terms = new TreeMap<>();
        Matcher name = NAME.matcher(text).region(0, end);
        while (name.find()) {
            if (!TIMES.contains(name.group())) {
                terms.putIfAbsent(name.group(), new Span(name.start(), name.end()));
            }
        }
        Matcher thing = THING.matcher(text).region(0, end);
        while (thing.find()) {
            if (titled.contains(Stems.keyOf(thing.group(1)))) {
                terms.putIfAbsent("the " + thing.group(1), new Span(thing.start(), thing.end()));
            }
        }
        return new Theme(new HashMap<>(terms), near);
    }

    /// The stems of what a term is called.
    static Set<Long> stems(String term) {
        WordList words = WordList.of(term);
        Set<Long> stems = new HashSet<>();
        for (int at = 0; at < words.size(); at++) {
            stems.add(Stems.keyOf(words.word(at)));
        }
        return stems;
    }

    private static Set<String> times() {
        Set<String> times = new HashSet<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            times.add(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        }
        for (Month month : Month.values()) {
            times.add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        }
        return times;
    }
}
