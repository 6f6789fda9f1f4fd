package org.secondsource.app;

import java.util.List;
import java.util.Locale;
import org.secondsource.language.LanguageAnalyzer;
import org.secondsource.language.Sentence;
import org.secondsource.language.corenlp.CoreNlpAnalyzer;

/// The language models, which all tests share: two copies do not fit into a test's memory.
///
/// CoreNLP folds letters by the locale of the machine, and the command sets that to none before it
/// reads. So do these, for each text; what the program makes of it is tested in the locale at hand.
public final class Models {
    private static final LanguageAnalyzer ENGLISH = new InNoLocale(CoreNlpAnalyzer.load());

    private Models() {}

    public static LanguageAnalyzer english() {
        return ENGLISH;
    }

    private record InNoLocale(LanguageAnalyzer analyzer) implements LanguageAnalyzer {
        @Override
        public synchronized List<Sentence> analyze(String text) {
            Locale before = Locale.getDefault();
            Locale.setDefault(Locale.ROOT);
            try {
                return analyzer.analyze(text);
            } finally {
                Locale.setDefault(before);
            }
        }

        @Override
        public String version() {
            return analyzer.version();
        }
    }
}
