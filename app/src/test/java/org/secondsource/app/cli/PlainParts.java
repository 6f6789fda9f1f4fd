package org.secondsource.app.cli;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.intake.FileIntake;
import org.secondsource.language.LanguageAnalyzer;
import org.secondsource.language.NameKind;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.report.Intake;
import org.secondsource.report.cleaning.TextCleaner;
import org.secondsource.text.Lexicon;
import org.secondsource.text.Span;

/// Parts without a language model: sentences end at full stops, every word is a noun.
record PlainParts(Path home) implements TestedParts {
    private static final Pattern WORD = Pattern.compile("\\w+|[^\\w\\s]");

    @Override
    public Intake intake(int threads, String map) {
        return FileIntake.mapped(
                new TextCleaner(Lexicon.english()),
                new ByteArrayInputStream(new byte[0]),
                threads,
                map);
    }

    @Override
    public LanguageAnalyzer analyzer() {
        return new LanguageAnalyzer() {
            @Override
            public List<Sentence> analyze(String text) {
                return sentences(text);
            }

            @Override
            public String version() {
                return "plain";
            }
        };
    }

    private static List<Sentence> sentences(String text) {
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            boolean first = tokens.isEmpty();
            tokens.add(
                    new Token(
                            new Span(words.start(), words.end()),
                            word,
                            word,
                            word.equals(".") ? "." : "NN",
                            NameKind.NONE,
                            first ? -1 : 0,
                            first ? "root" : "dep"));
            if (word.equals(".")) {
                sentences.add(new Sentence(tokens));
                tokens.clear();
            }
        }
        if (!tokens.isEmpty()) {
            sentences.add(new Sentence(tokens));
        }
        return sentences;
    }
}
