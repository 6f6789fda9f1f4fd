package org.secondsource.intake.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells by the names that a page gives to a box what is in it.
final class BoxNames {
    private static final String RESOURCE = "boxes.tsv";
    private static final Map<String, String> WORDS = new HashMap<>();
    private static final Map<String, String> STARTS = new HashMap<>();

    static {
        read();
    }

    private static final Pattern NOTICE =
            Pattern.compile("(?i)onetrust|cookie-?(?:law|banner|consent|notice)|gdpr|ccpa|didomi");

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
        return !names.isBlank()
                && notices.computeIfAbsent(names, all -> NOTICE.matcher(all).find());
    }

    private static Optional<String> find(String names) {
        String[] words = names.toLowerCase(Locale.ROOT).split("[\\s_-]+");
        for (int index = 0; index < words.length; index++) {
            String reason = WORDS.get(words[index]);
            if (reason == null && index + 1 < words.length) {
                reason = WORDS.get(words[index] + "-" + words[index + 1]);
            }
            for (int end = 5; reason == null && end <= Math.min(10, words[index].length()); end++) {
                reason = STARTS.get(words[index].substring(0, end));
            }
            if (reason != null) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }

    private static void read() {
        try (InputStream stream = BoxNames.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + RESOURCE + " is missing");
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .forEach(BoxNames::add);
        } catch (IOException failure) {
            throw new UncheckedIOException("resource " + RESOURCE, failure);
        }
    }

    private static void add(String[] row) {
        for (String word : row[1].split(" ")) {
            if (word.endsWith("*")) {
                STARTS.put(word.substring(0, word.length() - 1), row[0]);
            } else {
                WORDS.put(word, row[0]);
            }
        }
    }
}
