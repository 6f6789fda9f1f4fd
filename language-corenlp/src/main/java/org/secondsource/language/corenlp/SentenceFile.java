package org.secondsource.language.corenlp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.secondsource.language.NameKind;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.text.Span;

/// The bytes of analysed sentences: a table of words, then eight numbers a token, deflated.
final class SentenceFile {
    private SentenceFile() {}

    static byte[] write(List<Sentence> sentences) throws IOException {
        Map<String, Integer> words = new HashMap<>();
        List<String> table = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                for (String word : words(token)) {
                    if (words.putIfAbsent(word, table.size()) == null) {
                        table.add(word);
                    }
                }
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out =
                new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
            out.writeInt(table.size());
            for (String word : table) {
                out.writeUTF(word);
            }
            out.writeInt(sentences.size());
            for (Sentence sentence : sentences) {
                out.writeInt(sentence.size());
                for (Token token : sentence.tokens()) {
                    write(token, words, out);
                }
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void write(Token token, Map<String, Integer> words, DataOutputStream out)
            throws IOException {
        out.writeInt(token.start());
        out.writeInt(token.end());
        for (String word : words(token)) {
            out.writeInt(words.getOrDefault(word, 0));
        }
        out.writeShort(token.head());
    }

    /// @throws IOException if the bytes are cut short or of another form
    static List<Sentence> read(byte[] bytes) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            int count = in.readInt();
            List<String> table = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                table.add(in.readUTF());
            }
            int sentenceCount = in.readInt();
            List<Sentence> sentences = new ArrayList<>();
            for (int i = 0; i < sentenceCount; i++) {
                int size = in.readInt();
                List<Token> tokens = new ArrayList<>();
                for (int j = 0; j < size; j++) {
                    tokens.add(token(in, table));
                }
                sentences.add(new Sentence(tokens));
            }
            return List.copyOf(sentences);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("not the bytes of analysed sentences", e);
        }
    }

    private static Token token(DataInputStream in, List<String> table) throws IOException {
        Span span = new Span(in.readInt(), in.readInt());
        String word = table.get(in.readInt());
        String lemma = table.get(in.readInt());
        String tag = table.get(in.readInt());
        String relation = table.get(in.readInt());
        NameKind name = NameKind.valueOf(table.get(in.readInt()));
        return new Token(span, word, lemma, tag, name, in.readShort(), relation);
    }

    private static List<String> words(Token token) {
        return List.of(
                token.word(), token.lemma(), token.tag(), token.relation(), token.name().name());
    }
}
