package org.secondsource.reading.proposition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.secondsource.language.NounPhrase;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.cast.Member;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.reading.statement.Statement;
import org.secondsource.text.Span;

/// Puts the words of a clause into a form that reads alone: its subject is put back where it lacks
/// one, and a pronoun gives way to the noun that it stands for, both in square brackets. Where the
/// noun is not known there is no such form.
final class Rewording {
    private final String text;
    private final Mentions mentions;
    private final Naming naming;
    private final Clause clause;
    private final Optional<Statement> voice;
    private final Sentence sentence;
    private final List<Integer> words;
    private final List<Span> stretches;

    /// Whose names stand in brackets already.
    private final Set<Member> putBack = new HashSet<>();

    /// @param voice the statement that the clause stands in
    /// @param words of the sentence, in order, without marks at either end
    Rewording(
            String text,
            Mentions mentions,
            Naming naming,
            Clause clause,
            Optional<Statement> voice,
            List<Integer> words) {
        this.voice = voice;
        this.text = text;
        this.mentions = mentions;
        this.naming = naming;
        this.clause = clause;
        this.sentence = clause.sentence();
        this.words = words;
        this.stretches = stretches(sentence, words);
    }

    /// Runs of neighbouring words as spans.
    static List<Span> stretches(Sentence sentence, List<Integer> words) {
        List<Span> spans = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || words.get(i) != words.get(i - 1) + 1) {
                spans.add(sentence.span(words.get(first), words.get(i - 1)));
                first = i;
            }
        }
        return spans;
    }

    Optional<StandaloneText> write() {
        if (!new WholeClause(clause, voice, words).isWhole()) {
            return Optional.empty();
        }
        Optional<String> lead = clause.ownSubject() ? Optional.of("") : sharedSubject();
        Optional<String> body = lead.isPresent() ? body() : Optional.empty();
        if (body.isEmpty()) {
            return Optional.empty();
        }
        String whole = (lead.get() + body.get()).strip();
        TreeSet<Span> spans = new TreeSet<>(stretches);
        if (!clause.ownSubject() && clause.subject().isPresent()) {
            spans.add(subjectPhrase().span(sentence));
        }
        return Optional.of(new StandaloneText(Balance.of(whole), List.copyOf(spans)));
    }

    private NounPhrase subjectPhrase() {
        return NounPhrase.around(sentence, clause.subject().orElseThrow());
    }

    /// The subject of the clause before, with the helpers that both share; empty where it is a
    /// pronoun without a noun.
    private Optional<String> sharedSubject() {
        NounPhrase phrase = subjectPhrase();
        StringBuilder subject = new StringBuilder();
        Token first = sentence.token(phrase.first());
        boolean pronoun = Pronouns.isPronoun(first.word()) && first.hasTag("PRP", "PRP$");
        boolean pointing = Pronouns.isPointing(first.word());
        if (pointing || Pronouns.isOfSpeaker(first.word())) {
            return Optional.empty();
        }
        if (pronoun) {
            Optional<String> noun = noun(first);
            if (noun.isEmpty()) {
                return Optional.empty();
            }
            subject.append(noun.get());
            mentions.ofPronoun(first).ifPresent(putBack::add);
            if (phrase.first() < phrase.last()) {
                Span rest = sentence.span(phrase.first() + 1, phrase.last());
                subject.append(' ').append(rest.of(text));
            }
        } else {
            subject.append(phrase.text(sentence, text));
        }
        for (int helper : clause.helpers()) {
            subject.append(' ').append(sentence.token(helper).word());
        }
        return Optional.of("[" + subject.toString().replaceAll("\\s+", " ") + "] ");
    }

    /// The name or description that a pronoun stands for; with "'s" for an owner. A person is known
    /// by "he" and "she"; "it" and "they" may be anything, and are known only where they stand for
    /// who says so in the same sentence.
    private Optional<String> noun(Token pronoun) {
        boolean owner = pronoun.hasTag("PRP$");
        return mentions.ofPronoun(pronoun)
                .filter(member ->
                        Pronouns.isOfPerson(pronoun.word())
                                ? member.kind() == ActorKind.PERSON
                                        && (isSpeaker(member)
                                                || !voice.filter(Statement::direct).isPresent())
                                : isSpeaker(member) && isOfSpeaker(pronoun, member))
                .flatMap(naming::of)
                .map(name -> owner ? name + (name.endsWith("s") ? "'" : "'s") : name);
    }

    /// "The firm said it would close": "it" is one body, and "their release" and "they were freed"
    /// need not be of those who say so.
    private boolean isOfSpeaker(Token pronoun, Member member) {
        boolean done = sentence.isRelation(sentence.indexAt(pronoun.start()), "nsubj:pass");
        boolean fits =
                switch (pronoun.lower()) {
                    case "it", "its" -> !isMany(member);
                    case "they" -> !done && isMany(member);
                    default -> false;
                };
        return fits && !isAfterThing(pronoun);
    }

    /// "The ministry confirmed the launch but said it was no threat": whether something else that
    /// "it" may mean stands before it in the sentence.
    private boolean isAfterThing(Token pronoun) {
        Optional<Span> speaker =
                voice.map(Statement::attribution)
                        .filter(Attribution.By.class::isInstance)
                        .map(said -> ((Attribution.By) said).speaker());
        return sentence.tokens().stream()
                .filter(token -> token.end() <= pronoun.start() && token.isNoun())
                .filter(token -> speaker.filter(span -> span.overlaps(token.span())).isEmpty())
                .anyMatch(token -> !BrokenEdges.isTime(token));
    }

    private static boolean isMany(Member member) {
        String name = member.name();
        boolean common = name.equals(name.toLowerCase(Locale.ROOT));
        return name.toLowerCase(Locale.ROOT).endsWith("police")
                || common && name.endsWith("s") && !name.endsWith("ss");
    }

    private boolean isSpeaker(Member member) {
        return voice.filter(statement -> !statement.direct())
                .map(Statement::attribution)
                .filter(said ->
                        said instanceof Attribution.By by
                                && by.member() == member.index()
                                && sentence.span().contains(by.cue()))
                .isPresent();
    }

    /// The clause's own words; empty where its subject or its first word is a pronoun without a
    /// noun.
    private Optional<String> body() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            int word = words.get(i);
            if (i > 0) {
                body.append(between(words.get(i - 1), word));
            }
            Optional<String> written = written(word, i);
            if (written.isEmpty()) {
                return Optional.empty();
            }
            body.append(written.get());
            if (clause.ownSubject() && clause.subject().stream().anyMatch(s -> s == word)) {
                body.append(gloss(word));
                body.append(helpers());
            }
        }
        return Optional.of(body.toString().replaceAll("\\s+", " ").replaceAll(" ?, ?,", ""));
    }

    /// "The minister [Ann Lee]": whom a bare description means.
    private String gloss(int subject) {
        return naming.ofDescription(sentence, subject, stretches)
                .map(name -> " [" + name + "]")
                .orElse("");
    }

    /// The helpers that a clause with its own subject shares: "16 were injured", "were" in
    /// brackets.
    private String helpers() {
        StringBuilder shared = new StringBuilder();
        for (int helper : clause.helpers()) {
            String word = sentence.token(helper).lower();
            shared.append(shared.isEmpty() ? "" : " ").append(word.equals("was") ? "were" : word);
        }
        return shared.isEmpty() ? "" : " [" + shared + "]";
    }

    private String between(int before, int word) {
        if (word == before + 1) {
            return text.substring(sentence.token(before).end(), sentence.token(word).start());
        }
        return sentence.token(word).isMark() ? "" : " ";
    }

    private Optional<String> written(int word, int place) {
        Token token = sentence.token(word);
        boolean subject = clause.subject().stream().anyMatch(i -> i == word) && clause.ownSubject();
        boolean object =
                token.hasTag("PRP")
                        && token.head() == clause.head()
                        && sentence.isRelation(word, "obj");
        if (object && (isUnknownObject(token) || isActor(token))) {
            return Optional.empty(); // "dismissed it"
        }
        if (token.hasTag("PRP", "PRP$") && !isEmptyIt(word) && !isOfSubject(token, subject)) {
            boolean leads = subject || place == 0 || isInSubject(word) && !isAfterSomebody(word);
            Optional<Member> member = mentions.ofPronoun(token);
            boolean named = member.filter(m -> mentions.isNamed(m, stretches, text)).isPresent();
            if (!leads && (named || member.filter(putBack::contains).isPresent())) {
                return Optional.of(token.word());
            }
            Optional<String> noun = noun(token).map(name -> "[" + name + "]");
            member.filter(m -> noun.isPresent()).ifPresent(putBack::add);
            return leads ? noun : Optional.of(noun.orElse(token.word()));
        }
        if (token.hasTag("WP$") && clause.inner()) {
            return owner();
        }
        boolean pointing = Pronouns.isPointing(token.word()) && token.hasTag("DT");
        boolean alone = pointing && !sentence.isRelation(word, "det");
        boolean told = subject || place == 0 || sentence.isRelation(word, "obj");
        return alone && told ? Optional.empty() : Optional.of(token.word());
    }

    /// Whether "him" would be who acts: then it is somebody else, whom nothing tells.
    private boolean isActor(Token object) {
        Optional<Member> meant = mentions.ofPronoun(object);
        return meant.isPresent()
                && clause.subject().stream()
                        .mapToObj(sentence::token)
                        .flatMap(subject -> mentions.of(subject).stream())
                        .anyMatch(actor ->
                                actor.equals(meant.get())
                                        || meant.get().name().contains(actor.name())
                                        || actor.name().contains(meant.get().name()));
    }

    /// Whether somebody stands in the words before a pronoun: "Kim, who fled after his trial, is".
    private boolean isAfterSomebody(int pronoun) {
        return words.stream()
                .filter(i -> i < pronoun && sentence.token(i).isNoun())
                .flatMap(i -> mentions.of(sentence.token(i)).stream())
                .anyMatch(member -> member.kind() == ActorKind.PERSON);
    }

    /// "It" and "them" as what is acted on, where the words before name only who acts.
    private boolean isUnknownObject(Token token) {
        long nouns =
                words.stream()
                        .filter(i -> sentence.token(i).start() < token.start())
                        .filter(i -> sentence.token(i).isNoun() && !subjectPhrase().holds(i))
                        .count();
        return Set.of("it", "them").contains(token.lower()) && nouns == 0;
    }

    /// "A laboratory assistant died of her burns": an owner is the clause's own subject, where that
    /// is somebody.
    private boolean isOfSubject(Token token, boolean subject) {
        boolean owner = token.hasTag("PRP$") && Pronouns.isOfPerson(token.word()) && !subject;
        return owner
                && clause.ownSubject()
                && !isInSubject(sentence.indexAt(token.start()))
                && clause.subject().stream()
                        .mapToObj(sentence::token)
                        .filter(noun -> noun.isNoun() && noun.start() < token.start())
                        .flatMap(noun -> mentions.of(noun).stream())
                        .anyMatch(member -> member.kind() == ActorKind.PERSON);
    }

    /// The owner that "whose" stands for: the noun that the clause describes.
    private Optional<String> owner() {
        int noun = sentence.token(clause.head()).head();
        if (!sentence.isRelation(clause.head(), "acl") || !sentence.holds(noun)) {
            return Optional.empty();
        }
        String phrase = NounPhrase.around(sentence, noun).text(sentence, text);
        return Optional.of("[" + phrase.replaceAll("\\s+", " ") + "'s]");
    }

    private boolean isInSubject(int word) {
        return clause.ownSubject()
                && clause.subject().stream().anyMatch(i -> sentence.isBelow(word, i));
    }

    /// The "it" of "it rained" and "it is likely that …" stands for nothing.
    private boolean isEmptyIt(int word) {
        int head = sentence.token(word).head();
        return sentence.isWord(word, "it")
                && (sentence.isRelation(word, "expl")
                        || sentence.holds(head)
                                && sentence.dependent(head, "cop").isPresent()
                                && sentence.dependent(head, "ccomp", "csubj", "xcomp", "acl")
                                        .isPresent());
    }
}
