package org.secondsource.reading.proposition;

import java.util.List;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.cast.Member;
import org.secondsource.reading.cast.Nouns;
import org.secondsource.reading.cast.PersonNames;
import org.secondsource.text.Span;

/// Tells whether a report makes clear whom "he" or "she" stands for, so that the name may be put in
/// its place: it has spoken of that person just before, and of no other ("the suspect", "a man")
/// whom the pronoun could mean.
final class Antecedents {
    private final Nouns nouns = Nouns.english();
    private final List<Sentence> sentences;
    private final List<Member> persons;

    /// @param sentences of the report, in the order of the text
    Antecedents(List<Sentence> sentences, List<Member> cast) {
        this.sentences = sentences;
        this.persons = cast.stream().filter(each -> each.kind() == ActorKind.PERSON).toList();
    }

    boolean isClear(Token pronoun, Member member) {
        int at = Sentence.numberAt(sentences, pronoun.start());
        List<Sentence> near =
                sentences.subList(Math.max(0, at - 1), Math.min(at + 1, sentences.size()));
        int start = near.isEmpty() ? pronoun.start() : near.getFirst().span().start();
        return PersonNames.fits(member.name(), pronoun.word())
                && member.mentions().stream()
                        .filter(span -> span.start() >= start && span.end() <= pronoun.start())
                        .anyMatch(span -> isNameOrClear(span, member))
                && near.stream().noneMatch(each -> holdsOther(each, pronoun, member))
                && (isSubjectAgain(pronoun, member, near)
                        || !isNamedBeside(pronoun, member, start));
    }

    /// Whether the report names another person between there and the pronoun.
    private boolean isNamedBeside(Token pronoun, Member member, int start) {
        return persons.stream()
                .filter(other -> !other.equals(member))
                .flatMap(other -> other.mentions().stream())
                .anyMatch(span -> span.start() >= start && span.end() <= pronoun.start());
    }

    /// "Lee met Kim. He said …": who does something in the sentence before and is the first named
    /// there goes on, where the pronoun's own sentence names nobody else before it.
    private boolean isSubjectAgain(Token pronoun, Member member, List<Sentence> near) {
        if (near.size() < 2) {
            return false;
        }
        Sentence own = near.getLast();
        Sentence before = near.getFirst();
        boolean subject = own.isRelation(own.indexAt(pronoun.start()), "nsubj");
        return subject
                && !isNamedBeside(pronoun, member, own.span().start())
                && member.mentions().stream()
                        .filter(before.span()::contains)
                        .anyMatch(span -> isActing(before, span));
    }

    /// Whether the words are the subject of their sentence's main verb.
    private static boolean isActing(Sentence sentence, Span words) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean main =
                    sentence.isRelation(i, "nsubj")
                            && sentence.holds(sentence.token(i).head())
                            && sentence.token(sentence.token(i).head()).head() < 0;
            if (main && words.contains(sentence.token(i).span())) {
                return true;
            }
        }
        return false;
    }

    /// Whether words name somebody, or are a pronoun that is clear itself.
    private boolean isNameOrClear(Span words, Member member) {
        Sentence sentence = sentences.get(Sentence.numberAt(sentences, words.start()));
        Token first = sentence.token(sentence.indexAt(words.start()));
        return !first.hasTag("PRP", "PRP$")
                || !first.span().equals(words)
                || isClear(first, member);
    }

    /// Whether a sentence speaks of somebody else by a noun, before the pronoun.
    private boolean holdsOther(Sentence sentence, Token pronoun, Member member) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean somebody =
                    token.end() <= pronoun.start()
                            && token.hasTag("NN")
                            && nouns.isPerson(token)
                            && !isTitle(sentence, i);
            if (somebody
                    && member.mentions().stream()
                            .noneMatch(mention -> mention.contains(token.span()))) {
                return true;
            }
        }
        return false;
    }

    /// "spokesman Ivar Holt", "Ivar Holt, the mayor", "as mayor": what somebody is.
    private static boolean isTitle(Sentence sentence, int word) {
        return sentence.isRelation(word, "compound", "appos", "amod", "nmod:poss", "xcomp")
                || sentence.dependent(word, "cop").isPresent()
                || sentence.dependent(word, "appos").isPresent()
                || sentence.isLedBy(word, "as");
    }
}
