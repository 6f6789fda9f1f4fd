package org.secondsource.language;

import java.util.List;

/// The port to a tool that reads English. Safe for several threads at once.
public interface LanguageAnalyzer {
    /// The sentences of a text, in order. Spans refer to `text`; the same text gives the same
    /// sentences.
    List<Sentence> analyze(String text);

    /// Changes whenever the same text could come out differently: part of every cache key.
    String version();
}
