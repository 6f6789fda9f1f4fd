package org.secondsource.language;

import java.util.List;
import org.secondsource.text.Span;

/// A sentence of a report with its words; never empty.
public record Sentence(List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence without words");
        }
    }

    public Span span() {
        return new Span(tokens.getFirst().start(), tokens.getLast().end());
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int index) {
        return tokens.get(index);
    }
}
