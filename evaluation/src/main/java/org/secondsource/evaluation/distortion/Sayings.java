package org.secondsource.evaluation.distortion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.text.Span;

/// Changes how a statement is attributed: the verb of saying, its place, or the attribution away.
final class Sayings {
    private static final Map<String, String> VERBS =
            Map.of("said", "stated", "stated", "said", "says", "states", "added", "said");

    private static final Pattern BEFORE =
            Pattern.compile("(?s)(\\S.*?)\\s+(said|says|stated)(\\s+that)?[\\s,:]*");
    private static final Pattern AFTER =
            Pattern.compile(
                    "(?s)[\\s,]*(?:(\\S.*?)\\s+(?:said|says|stated)|according to\\s+(.*?))\\s*\\.");
    private static final Pattern ACCORDING = Pattern.compile("(?s)According to\\s+(.*?)\\s*,\\s*");

    private Sayings() {}

    /// A sentence that is nothing but a speaker, a cue and what is said.
    private record Said(String speaker, String content) {}

    static List<Change> of(Passage passage) {
        List<Change> changes = new ArrayList<>();
        if (passage.statement().attribution() instanceof Attribution.By by) {
            String cue = by.cue().of(passage.text());
            if (VERBS.containsKey(cue)) {
                String other = VERBS.getOrDefault(cue, "");
                changes.add(new Change(Kind.SAYING_VERB, by.cue(), other));
            }
            said(passage, by).ifPresent(said -> sentence(passage, said, changes));
        }
        return changes;
    }

    private static void sentence(Passage passage, Said said, List<Change> changes) {
        Span whole = passage.sentence().span();
        String first = whole.of(passage.text());
        boolean direct = passage.statement().direct();
        String quoted = direct ? "“" + capitalised(said.content()) : capitalised(said.content());
        String speaker = said.speaker();
        String plain = "%s.".formatted(capitalised(said.content()));
        changes.add(new Change(Kind.ATTRIBUTION, whole, plain));
        String last = quoted + (direct ? ",” " : ", ") + inner(speaker) + " said.";
        if (!first.startsWith(quoted.substring(0, Math.min(8, quoted.length())))) {
            changes.add(new Change(Kind.SPEAKER_LAST, whole, last));
        }
        String content = direct ? "“" + said.content() + "”" : inner(said.content());
        String according =
                first.startsWith("According to") || first.contains("according to")
                        ? capitalised(speaker) + " said that " + content + "."
                        : "According to " + inner(speaker) + ", " + content + ".";
        changes.add(new Change(Kind.ACCORDING_TO, whole, according));
    }

    private static Optional<Said> said(Passage passage, Attribution.By by) {
        Span whole = passage.sentence().span();
        Span content = passage.content();
        String before = strip(passage.between(whole.start(), content.start()));
        String after = strip(passage.between(content.end(), whole.end()));
        String words = content.of(passage.text()).replaceAll("[.,]$", "");
        if (words.matches("(?s).*[\"“”].*")) {
            return Optional.empty();
        }
        Matcher leading = BEFORE.matcher(before + " ");
        Matcher according = ACCORDING.matcher(before + " ");
        Matcher trailing = AFTER.matcher(after);
        boolean closed = after.isBlank() || after.equals(".");
        Optional<String> speaker = Optional.empty();
        if (leading.matches() && closed) {
            speaker = Optional.of(leading.group(1));
        } else if (according.matches() && closed) {
            speaker = Optional.of(according.group(1));
        } else if (before.isBlank() && trailing.matches()) {
            speaker =
                    Optional.ofNullable(trailing.group(1))
                            .or(() -> Optional.ofNullable(trailing.group(2)));
        }
        return speaker.map(name -> name.replaceAll(",$", ""))
                .filter(name -> isName(name, by, passage))
                .map(name -> new Said(name, words));
    }

    /// Whether the words are the speaker alone: little more than what the reader took for it.
    private static boolean isName(String name, Attribution.By by, Passage passage) {
        String read = by.speaker().of(passage.text());
        boolean pronoun = read.matches("(?i)he|she|it|they|we|i");
        boolean plain =
                passage.sentence().span().contains(by.speaker()) && !tellsMore(name, by, passage);
        return !pronoun && plain && name.contains(read) && !name.matches("(?s).*[;:“”\"].*");
    }

    /// Whether there is a verb or a "but" beside the speaker: "Asked about it, she".
    private static boolean tellsMore(String name, Attribution.By by, Passage passage) {
        int start = passage.text().indexOf(name, Math.max(0, by.speaker().end() - name.length()));
        if (start < 0) {
            return true;
        }
        Span span = new Span(start, start + name.length());
        return passage.sentence().tokens().stream()
                .filter(token -> span.contains(token.span()))
                .anyMatch(token ->
                        token.isVerb()
                                || token.hasTag("CC", "PRP", "WP", "WDT", "RB", "IN")
                                        && token.start() == span.start());
    }

    private static String strip(String words) {
        return words.replaceAll("[\"“”]", "").strip();
    }

    static String capitalised(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// As inside a sentence: an article or a pronoun in lower case.
    static String inner(String words) {
        boolean small =
                words.matches(
                        "(?s)(The|A|An|This|That|These|Those|It|He|She|They|We|His|Her|Its|Their|Our|Two|Three|Some|Several|About|More|There|In|On|At|No)\\b.*");
        return small ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }
}
