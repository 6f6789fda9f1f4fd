package org.secondsource.reading.proposition;

import java.util.List;
import java.util.Optional;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.reading.statement.Statement;
import org.secondsource.text.Span;

/// Tells a quotation with who says it, in the words of its sentences. A pronoun for the speaker
/// gives way to his name.
final class Quoting {
    private Quoting() {}

    /// Whether a pronoun is a subject, and cannot stand for the speaker: "Lee said it was".
    private static boolean hasOpenSubject(
            Attribution.By by, List<Sentence> sentences, Mentions mentions) {
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                boolean open =
                        token.isPronoun()
                                && token.isRelation("nsubj")
                                && Pronouns.isPersonal(token.word())
                                && sentence.holds(token.head())
                                && !sentence.isRelation(token.head(), "advcl", "acl");
                if (open && !mentions.fits(token, by.member())) {
                    return true;
                }
            }
        }
        return false;
    }

    /// @param whole the sentences that hold quotation, cue and speaker
    static Optional<StandaloneText> write(
            String text,
            Span whole,
            Statement statement,
            List<Sentence> sentences,
            Mentions mentions,
            Naming naming) {
        if (!(statement.attribution() instanceof Attribution.By by)
                || !statement.direct() && hasOpenSubject(by, sentences, mentions)) {
            return Optional.empty();
        }
        String told = by.speaker().of(text);
        String name = "";
        if (Pronouns.isPronoun(told)) {
            Optional<Token> pronoun =
                    sentences.stream()
                            .flatMap(sentence -> sentence.tokens().stream())
                            .filter(token -> token.span().equals(by.speaker()))
                            .findFirst();
            Optional<String> meant = pronoun.flatMap(mentions::speaker).flatMap(naming::of);
            if (meant.isEmpty()) {
                return Optional.empty();
            }
            name = "[" + meant.get() + "]";
        }
        String words =
                name.isEmpty()
                        ? whole.of(text)
                        : text.substring(whole.start(), by.speaker().start())
                                + name
                                + text.substring(by.speaker().end(), whole.end());
        String first = words.replaceFirst("^[\"“”‘'\\s]+", "").split("[\\s,]+")[0];
        boolean opens = Pronouns.isPersonal(first) || Pronouns.isOwner(first);
        String plain = closed(words.replaceAll("\\s+", " ").strip()).replaceFirst("\\.$", "");
        return opens ? Optional.empty() : Optional.of(new StandaloneText(plain, List.of(whole)));
    }

    /// A quotation that ends the words is closed, where the mark behind its full stop was taken for
    /// the next sentence's.
    private static String closed(String words) {
        boolean open = words.chars().filter(c -> c == '"').count() % 2 == 1;
        return open ? words + "\"" : words;
    }
}
