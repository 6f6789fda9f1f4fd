package org.secondsource.intake.page.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.secondsource.text.WordTable;

/// Tells by the names that a page gives to a box what is in it.
final class BoxNames {
    private static final Map<String, String> WORDS = new HashMap<>();
    private static final Map<String, String> STARTS = new HashMap<>();

    static {
        read();
    }

    private static final Pattern NOTICE =
            Pattern.compile("onetrust|cookie-?(?:law|banner|consent|notice)|gdpr|ccpa|didomi");

    /// One of these stands in every name of a notice.
    private static final List<String> NOTICE_STEMS =
            List.of("onetrust", "cookie", "gdpr", "ccpa", "didomi");

    private final Map<String, Boolean> notices = new HashMap<>();

    /// Pages name a few dozen sorts of boxes, thousands of times.
    private final Map<String, Optional<String>> known = new HashMap<>();

    /// Why a box of such a class or id likely holds no running text; empty if it does not say.
    Optional<String> reason(String names) {
        if (names.isBlank()) {
            return Optional.empty();
        }
        return known.computeIfAbsent(names, BoxNames::find);
    }

    /// Whether a box calls itself a notice of privacy: those go however long they are.
    boolean isNotice(String names) {
        return !names.isBlank() && notices.computeIfAbsent(names, BoxNames::findNotice);
    }

    private static boolean findNotice(String names) {
        String small = names.toLowerCase(Locale.ROOT);
        return NOTICE_STEMS.stream().anyMatch(small::contains) && NOTICE.matcher(small).find();
    }

    private static Optional<String> find(String names) {
        List<String> words = words(names.toLowerCase(Locale.ROOT));
        for (int index = 0; index < words.size(); index++) {
            String word = words.get(index);
            String reason = WORDS.get(word);
            if (reason == null && index + 1 < words.size()) {
                reason = WORDS.get(word + "-" + words.get(index + 1));
            }
            for (int end = 5; reason == null && end <= Math.min(10, word.length()); end++) {
                reason = STARTS.get(word.substring(0, end));
            }
            if (reason != null) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }

    private static List<String> words(String names) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int index = 0; index <= names.length(); index++) {
            char character = index < names.length() ? names.charAt(index) : ' ';
            if (character == '-' || character == '_' || Character.isWhitespace(character)) {
                if (start < index) {
                    words.add(names.substring(start, index));
                }
                start = index + 1;
            }
        }
        return words;
    }

    private static void read() {
        WordTable.beside(BoxNames.class, "boxes.tsv").rows().forEach(BoxNames::add);
    }

    private static void add(WordTable.Row row) {
        for (String word : row.text(1).split(" ")) {
            if (word.endsWith("*")) {
                STARTS.put(word.substring(0, word.length() - 1), row.text(0));
            } else {
                WORDS.put(word, row.text(0));
            }
        }
    }
}
