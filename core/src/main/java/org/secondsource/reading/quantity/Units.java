package org.secondsource.reading.quantity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Words;
import org.secondsource.text.WordTable;

/// The units in which things are measured, not counted: length, time, money, shares of a hundred.
public final class Units {
    /// The longest form, "meters per second" or "pound - foot", in words.
    private static final int LONGEST = 3;

    /// Forms as short as these count only in their own case: "m" is a metre, "M" is not.
    private static final int CASED_LETTERS = 3;

    /// Letters that are units only where the number is glued to them.
    private static final Set<String> APART = Words.of("V, J, l, g, h");

    private static final Table TABLE = Table.read();

    private Units() {}

    /// What a unit measures.
    enum Kind {
        MEASURE,
        SHARE,
        TIME,
        MONEY,
        INDEX
    }

    /// @param kinds by the unit's name
    /// @param forms the unit's name by a form as written
    private record Table(Map<String, Kind> kinds, Map<String, String> forms) {
        static Table read() {
            Map<String, Kind> kinds = new HashMap<>();
            Map<String, String> forms = new HashMap<>();
            for (WordTable.Row row : WordTable.beside(Units.class, "units.tsv").rows()) {
                kinds.put(row.text(0), Kind.valueOf(row.text(1).toUpperCase(Locale.ROOT)));
                for (String form : row.words(2)) {
                    String key = form.length() <= CASED_LETTERS ? form : lower(form);
                    forms.put(key, row.text(0));
                }
            }
            return new Table(Map.copyOf(kinds), Map.copyOf(forms));
        }
    }

    /// A unit and its last word.
    record Found(String name, Kind kind, int last) {}

    /// The unit that starts at a word, the longest; empty where none does.
    static Optional<Found> at(Sentence sentence, int first) {
        for (int last = first + LONGEST - 1; last >= first; last--) {
            String name = last < sentence.size() ? name(sentence, first, last) : "";
            if (!name.isEmpty()) {
                Kind kind = TABLE.kinds().getOrDefault(name, Kind.MEASURE);
                return Optional.of(new Found(name, kind, last));
            }
        }
        return Optional.empty();
    }

    /// Whether figures with this unit measure something and count nothing.
    public static boolean isMeasure(String unit) {
        return TABLE.kinds().containsKey(unit);
    }

    /// Whether a unit measures out a stuff or a worth: "tonnes of salmon", "dollars of aid".
    static boolean isOfStuff(String unit) {
        Kind kind = TABLE.kinds().get(unit);
        return kind == Kind.MEASURE || kind == Kind.MONEY;
    }

    /// Whether a unit measures time: an age or how long something took.
    public static boolean isTime(String unit) {
        return TABLE.kinds().get(unit) == Kind.TIME;
    }

    /// Whether a unit is a currency.
    public static boolean isMoney(String unit) {
        return TABLE.kinds().get(unit) == Kind.MONEY;
    }

    private static String name(Sentence sentence, int first, int last) {
        StringBuilder form = new StringBuilder();
        for (int i = first; i <= last; i++) {
            String word = sentence.token(i).word();
            form.append(i == first ? "" : " ").append(word);
        }
        String text = form.toString().replaceAll("\\.$", "");
        if (text.isEmpty() || first == last && isOther(sentence, first, text)) {
            return "";
        }
        String exact = TABLE.forms().getOrDefault(text, "");
        return exact.isEmpty() && (text.length() > CASED_LETTERS)
                ? TABLE.forms().getOrDefault(lower(text), "")
                : exact;
    }

    /// A letter that stands apart, or a word that is a verb here.
    private static boolean isOther(Sentence sentence, int at, String text) {
        boolean glued = at > 0 && sentence.token(at - 1).end() == sentence.token(at).start();
        return !glued && APART.contains(text)
                || sentence.token(at).hasTag("VB", "VBD", "VBN", "VBP");
    }

    private static String lower(String form) {
        return form.toLowerCase(Locale.ROOT);
    }
}
