package org.secondsource.reading.proposition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.cast.Member;
import org.secondsource.text.Span;

/// Finds whom a word of a report means.
final class Mentions {
    private record Mention(Span span, Member member) {}

    private final List<Member> cast;
    private final List<Mention> mentions = new ArrayList<>();
    private final Antecedents antecedents;

    Mentions(List<Member> cast, List<Sentence> sentences) {
        this.cast = cast;
        this.antecedents = new Antecedents(sentences, cast);
        for (Member member : cast) {
            member.mentions().forEach(span -> mentions.add(new Mention(span, member)));
        }
        mentions.sort(
                Comparator.comparingInt((Mention mention) -> mention.span().length())
                        .thenComparing(Mention::span));
    }

    /// The member whose shortest mention holds the word; empty where it means nobody.
    Optional<Member> of(Token token) {
        return mentions.stream()
                .filter(mention -> mention.span().contains(token.span()))
                .map(Mention::member)
                .findFirst();
    }

    /// The member that a pronoun stands for, as far as its report makes that clear.
    Optional<Member> ofPronoun(Token pronoun) {
        return meant(pronoun)
                .filter(member ->
                        !Pronouns.isOfPerson(pronoun.word())
                                || antecedents.isClear(pronoun, member));
    }

    /// Who says something under a pronoun: for "he" and "she" a person, where that is clear.
    Optional<Member> speaker(Token pronoun) {
        return ofPronoun(pronoun)
                .filter(member ->
                        (member.kind() == ActorKind.PERSON) == Pronouns.isOfPerson(pronoun.word()));
    }

    private Optional<Member> meant(Token pronoun) {
        return mentions.stream()
                .filter(mention -> mention.span().equals(pronoun.span()))
                .map(Mention::member)
                .findFirst()
                .or(() ->
                        Pronouns.isOfPerson(pronoun.word())
                                ? onlyPersonBefore(pronoun)
                                : Optional.empty());
    }

    /// Whether a pronoun can stand for a member: "he" for a person, "it" for a body.
    boolean fits(Token pronoun, int member) {
        Optional<Member> meant = meant(pronoun);
        if (meant.isPresent()) {
            return meant.get().index() == member;
        }
        boolean person = cast.get(member).kind() == ActorKind.PERSON;
        return person == Pronouns.isOfPerson(pronoun.word());
    }

    /// Where a report has told of one person alone, "she" is that person.
    private Optional<Member> onlyPersonBefore(Token pronoun) {
        List<Member> before =
                mentions.stream()
                        .filter(mention -> mention.span().end() <= pronoun.start())
                        .map(Mention::member)
                        .filter(member -> member.kind() == ActorKind.PERSON)
                        .distinct()
                        .toList();
        return before.size() == 1 ? Optional.of(before.getFirst()) : Optional.empty();
    }

    /// Whether a member is mentioned by more than a pronoun inside one of some stretches.
    boolean isNamed(Member member, List<Span> stretches, String text) {
        return member.mentions().stream()
                .filter(mention -> stretches.stream().anyMatch(s -> s.contains(mention)))
                .anyMatch(mention -> !Pronouns.isPronoun(mention.of(text)));
    }
}
