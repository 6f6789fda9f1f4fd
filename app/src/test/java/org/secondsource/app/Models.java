package org.secondsource.app;

import org.secondsource.language.corenlp.CoreNlpAnalyzer;

/// The language models, which all tests share: a second copy does not fit beside the first.
public final class Models {
    private static final CoreNlpAnalyzer ENGLISH = CoreNlpAnalyzer.load();

    private Models() {}

    public static CoreNlpAnalyzer english() {
        return ENGLISH;
    }
}
