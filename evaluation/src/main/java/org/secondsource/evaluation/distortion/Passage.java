package org.secondsource.evaluation.distortion;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.secondsource.language.Sentence;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.statement.Statement;
import org.secondsource.text.Span;

/// A statement in its sentence: what is changed.
record Passage(ReadReport read, Sentence sentence, Statement statement) {
    /// The statements of a report that lie in one sentence each.
    static List<Passage> of(ReadReport read) {
        List<Passage> passages = new ArrayList<>();
        for (Statement statement : read.reading().statements()) {
            for (Sentence sentence : read.reading().sentences()) {
                if (sentence.span().contains(statement.content())) {
                    passages.add(new Passage(read, sentence, statement));
                }
            }
        }
        return passages;
    }

    String text() {
        return read.report().text();
    }

    Span content() {
        return statement.content();
    }

    boolean holds(int index) {
        return sentence.holds(index) && content().contains(sentence.token(index).span());
    }

    /// The words of the content, by index.
    List<Integer> words() {
        List<Integer> words = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (holds(i)) {
                words.add(i);
            }
        }
        return words;
    }

    /// The main verb of the content, or the noun or adjective that "is" hangs on.
    OptionalInt root() {
        for (int i : words()) {
            boolean outermost = !holds(sentence.token(i).head());
            boolean finite = sentence.token(i).isVerb() || sentence.dependent(i, "cop").isPresent();
            if (outermost && finite && sentence.dependent(i, "nsubj").isPresent()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    String between(int start, int end) {
        return start < end ? text().substring(start, end) : "";
    }

    /// The words from the first index to the last, both included.
    String written(int first, int last) {
        return sentence.span(first, last).of(text());
    }
}
