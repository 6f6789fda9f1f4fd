package org.secondsource.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.secondsource.text.Span;

/// Words as they are looked for: by the rules of Unicode (UAX 29, so that any language has some),
/// in small letters, without accents, plurals and "'s" of English.
final class PlainWords extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream plain =
                new EnglishMinimalStemFilter(
                        new ASCIIFoldingFilter(
                                new LowerCaseFilter(new EnglishPossessiveFilter(words))));
        return new TokenStreamComponents(words, plain);
    }

    /// A word and where it stands.
    record Word(String plain, Span span) {}

    List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = tokenStream("text", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(
                        new Word(
                                word.toString(), new Span(place.startOffset(), place.endOffset())));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot be read", impossible);
        }
        return words;
    }
}
