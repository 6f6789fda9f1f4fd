package org.secondsource.app;

import org.secondsource.language.corenlp.CoreNlpAnalyzer;

/// The language models, which tests of the whole program share: many copies do not fit.
public final class Models {
    private static final CoreNlpAnalyzer ENGLISH = CoreNlpAnalyzer.load();

    private Models() {}

    public static CoreNlpAnalyzer english() {
        return ENGLISH;
    }
}
