package org.secondsource.reading.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.cue.CueLexicon.WordClass;
import org.secondsource.reading.time.TimeReader;

/// Finds what a noun or an adjective introduces: a clause ("the claim that …"), an infinitive ("the
/// promise to leave", "ready to leave"), or what a preposition leads ("criticism of the raid").
final class ModifierFrames {
    private final CueLexicon cues;
    private final WordClass wordClass;
    private final Sentence sentence;
    private final int word;
    private final Token token;

    ModifierFrames(CueLexicon cues, WordClass wordClass, Sentence sentence, int word) {
        this.cues = cues;
        this.wordClass = wordClass;
        this.sentence = sentence;
        this.word = word;
        this.token = sentence.token(word);
    }

    Optional<Introduced> find() {
        if (cues.takes(wordClass, token).isEmpty()) {
            return Optional.empty();
        }
        List<Integer> below = new ArrayList<>(sentence.dependents(word));
        int day = sentence.isWord(word + 1, "on") ? word + 2 : word + 1;
        if (sentence.holds(day) && TimeReader.isCalendarWord(sentence.token(day).word())) {
            below.addAll(sentence.dependents(day)); // "a denial on Friday | of reports"
        }
        for (int dependent : below) {
            Optional<Introduced> found =
                    dependent > word ? introducedBy(dependent) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Introduced> introducedBy(int dependent) {
        OptionalInt lead = sentence.dependent(dependent, "mark", "case");
        String word = lead.isPresent() ? sentence.lower(lead.getAsInt()) : "";
        boolean clausal =
                sentence.isRelation(dependent, "ccomp", "acl", "advcl", "xcomp", "dep")
                        && (lead.isPresent() || !sentence.token(dependent).hasTag("VBN"));
        if (clausal && (word.equals("that") || sentence.isRelation(dependent, "ccomp"))) {
            return as("clause", dependent, Introduced.NO_PREPOSITION);
        }
        if (clausal && word.equals("to")) {
            return as("infinitive", dependent, Introduced.NO_PREPOSITION);
        }
        boolean led = sentence.isRelation(dependent, "nmod", "obl", "acl", "advcl");
        return led && lead.isPresent() && lead.getAsInt() > this.word
                ? as(word, dependent, lead.getAsInt())
                : Optional.empty();
    }

    private Optional<Introduced> as(String frame, int root, int preposition) {
        Optional<Sort> sort = cues.taking(frame, wordClass, token);
        return sort.flatMap(s ->
                Content.below(sentence, root, word)
                        .filter(c -> c.last() > preposition)
                        .map(c -> new Content(Math.max(c.first(), preposition + 1), c.last(), root))
                        .map(c -> new Introduced(s, c, preposition)));
    }
}
