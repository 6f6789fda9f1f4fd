package org.secondsource.reading.cast;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.language.NounPhrase;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.Words;
import org.secondsource.reading.time.TimeReader;
import org.secondsource.text.Span;

/// Finds whom a description without a name means: "the president", "the ministry", "two officials".
/// Where it means nobody known, a new member joins under the description.
final class Descriptions {
    /// Nouns that take up whatever person was spoken of last.
    private static final Set<String> ANYBODY =
            Words.of(
                    "diplomat, politician, lawmaker, leader, candidate, lawyer, veteran, activist,"
                            + " author, scientist, professor, official");

    /// Nouns that take up whatever named body was spoken of last.
    private static final Set<String> COMPANIES =
            Words.of(
                    "company, firm, operator, carrier, airline, manufacturer, maker, retailer,"
                            + " lender, group, carmaker, supplier, developer, publisher, bank");

    /// How close two bodies of one noun are named in "the transport ministry and the interior
    /// ministry", in characters. Set by hand.
    private static final int ONE_BREATH = 60;

    private final String text;
    private final Drafts drafts;
    private final Gazetteer gazetteer;
    private final Nouns nouns;
    private final OfficeReader offices;

    Descriptions(
            String text, Drafts drafts, Gazetteer gazetteer, Nouns nouns, OfficeReader offices) {
        this.text = text;
        this.drafts = drafts;
        this.gazetteer = gazetteer;
        this.nouns = nouns;
        this.offices = offices;
    }

    /// Whom the noun phrase around a word means; empty where it has no words but articles.
    Optional<Draft> meant(Sentence sentence, int head) {
        Token token = sentence.token(head);
        NounPhrase phrase = NounPhrase.around(sentence, head);
        String description = withoutDay(bare(phrase.text(sentence, text)));
        if (nouns.isOffice(token) && !token.isPlural()) {
            return Optional.of(officeHolder(sentence, head, phrase, description));
        }
        if (description.isEmpty()) {
            return Optional.empty();
        }
        return again(sentence, head, phrase, description)
                .or(() -> bySex(sentence, head, phrase))
                .or(() -> described(sentence, head, phrase))
                .or(() -> company(sentence, head, phrase))
                .or(() -> Optional.of(newcomer(sentence, head, phrase, description)));
    }

    /// "judge on Wednesday": the day tells when he acts, not who he is.
    private static String withoutDay(String description) {
        Matcher matcher = LED.matcher(description);
        return matcher.find() && TimeReader.isCalendarWord(matcher.group("word"))
                ? description.substring(0, matcher.start())
                : description;
    }

    private static final Pattern LED =
            Pattern.compile(
                    "\\s+(?:on|in|since|by|until|late|early|last)\\s+(?<word>\\p{Lu}\\p{L}+)");

    /// "the president": the person of the report who holds that post.
    private Draft officeHolder(Sentence sentence, int head, NounPhrase phrase, String description) {
        Optional<Office> office = offices.in(sentence, head, text);
        boolean definite = !sentence.isWord(phrase.first(), "a", "an");
        Optional<Draft> known =
                definite
                        ? holder(sentence, head, office).or(() -> anybody(sentence, head, phrase))
                        : Optional.empty();
        if (known.isPresent()) {
            known.get().addAlias(description);
            return known.get();
        }
        Draft draft = drafts.add(ActorKind.PERSON, description, false);
        office.ifPresent(post -> {
            draft.addOffice(post);
            draft.of = post.of();
        });
        return draft;
    }

    private Optional<Draft> holder(Sentence sentence, int head, Optional<Office> office) {
        return office.flatMap(
                post -> drafts.latest(sentence.token(head).start(), draft -> draft.holds(post)));
    }

    /// "the lawmaker": the person spoken of last.
    private Optional<Draft> anybody(Sentence sentence, int head, NounPhrase phrase) {
        boolean alone = isBare(phrase) && ANYBODY.contains(sentence.token(head).lemma());
        return alone
                ? drafts.latestSubject(sentence.token(head).start(), Draft::isPerson)
                : Optional.empty();
    }

    /// "the ministry", "the sources": the last one described with the same words, or with the same
    /// noun if nothing tells them apart.
    private Optional<Draft> again(
            Sentence sentence, int head, NounPhrase phrase, String description) {
        Token token = sentence.token(head);
        String noun = token.lowerLemma();
        String owner = owner(sentence, phrase);
        boolean definite = isBare(phrase) && sentence.isWord(phrase.first(), "the");
        for (Draft draft : drafts.latestFirst()) {
            boolean otherName = draft.named && !draft.isCalled(noun);
            if (otherName || draft.kind == ActorKind.STATE) {
                continue;
            }
            boolean sameWords = draft.name.equalsIgnoreCase(description) && draft.of.equals(owner);
            boolean sameNoun =
                    (headOf(draft.lowerName()).startsWith(noun) || draft.isCalled(noun))
                            && draft.plural == token.isPlural();
            boolean sameOwner = owner.isEmpty() || owner.equals(draft.of);
            if (sameWords || definite && sameNoun && sameOwner && isOnly(draft, noun, token)) {
                return Optional.of(draft);
            }
        }
        return Optional.empty();
    }

    /// "the woman" behind a sentence that tells of one woman, and of men: her.
    private Optional<Draft> bySex(Sentence sentence, int head, NounPhrase phrase) {
        boolean bare =
                isBare(phrase)
                        && sentence.isWord(phrase.first(), "the")
                        && phrase.last() == head
                        && phrase.first() == head - 1;
        boolean woman = sentence.isWord(head, "woman", "girl");
        return bare && (woman || sentence.isWord(head, "man", "boy"))
                ? drafts.onlyOne(sentence.span().start(), woman ? "she" : "he")
                : Optional.empty();
    }

    /// Whether no other named body of the same noun is named in one breath with it: of "the
    /// transport ministry and the interior ministry" nobody is "the ministry".
    private boolean isOnly(Draft draft, String noun, Token token) {
        int at = lastBefore(draft, token.start());
        return !draft.named
                || drafts.latestFirst().stream()
                        .filter(other -> other.named && !other.equals(draft))
                        .filter(other -> headOf(other.lowerName()).equals(noun))
                        .noneMatch(other ->
                                Math.abs(lastBefore(other, token.start()) - at) < ONE_BREATH);
    }

    /// Where it was mentioned last before a place.
    private static int lastBefore(Draft draft, int at) {
        return draft.mentions.stream()
                .mapToInt(Span::start)
                .filter(start -> start < at)
                .max()
                .orElse(-ONE_BREATH * ONE_BREATH);
    }

    /// The noun of a description, which the words behind it only describe: "official" of
    /// "government official at the gate".
    private static String headOf(String name) {
        String before = BEHIND.split(name, 2)[0].strip();
        return before.substring(before.lastIndexOf(' ') + 1);
    }

    private static final Pattern BEHIND =
            Pattern.compile(
                    " (?:of|at|in|on|for|from|to|with|by|near|outside|inside|behind|who|which|that|,)\\b");

    /// A noun alone or with one word before it.
    private static boolean isBare(NounPhrase phrase) {
        return phrase.last() - phrase.first() <= 1;
    }

    /// "the bank" behind "the Vik savings bank" of its paragraph, whom no reader has asked for yet:
    /// the body under its longer description.
    private Optional<Draft> described(Sentence sentence, int head, NounPhrase phrase) {
        Token token = sentence.token(head);
        boolean body = nouns.isBody(token) || COMPANIES.contains(token.lemma());
        if (!body || phrase.last() - phrase.first() != 1 || !sentence.isWord(head - 1, "the")) {
            return Optional.empty();
        }
        Matcher matcher =
                Pattern.compile(
                                "\\b[Tt]he ((?:[\\w’'-]+ ){1,3}"
                                        + Pattern.quote(token.word())
                                        + ")\\b")
                        .matcher(text)
                        .region(
                                text.lastIndexOf('\n', sentence.span().start()) + 1,
                                sentence.span().start());
        String fuller = "";
        while (matcher.find()) {
            fuller = bare(matcher.group(1));
        }
        if (fuller.isEmpty()) {
            return Optional.empty();
        }
        String name = fuller;
        return drafts.latestFirst().stream()
                .filter(draft -> draft.name.equalsIgnoreCase(name))
                .findFirst()
                .or(() -> Optional.of(newcomer(sentence, head, phrase, name)));
    }

    /// "the company": the named body spoken of last, where it is no state's and no ministry.
    private Optional<Draft> company(Sentence sentence, int head, NounPhrase phrase) {
        boolean definite =
                sentence.isWord(phrase.first(), "the") && phrase.last() - phrase.first() == 1;
        return definite && COMPANIES.contains(sentence.token(head).lemma())
                ? drafts.latestSubject(sentence.token(head).start(), this::isCompany)
                : Optional.empty();
    }

    private boolean isCompany(Draft draft) {
        return draft.kind == ActorKind.ORGANISATION
                && draft.named
                && !isPublicBody(draft.lowerName())
                && draft.of.isEmpty()
                && gazetteer.find(draft.name).isEmpty();
    }

    /// Whether a name is of a body that is no company: "Institute for X", "Health Ministry".
    private boolean isPublicBody(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return nouns.isBodyWord(last) && !COMPANIES.contains(last)
                || PUBLIC.matcher(name).lookingAt();
    }

    private static final Pattern PUBLIC =
            Pattern.compile(
                    "(?:\\p{L}+ )?(?:ministry|institute|office|department|university|court) (?:of|for) ");

    private Draft newcomer(Sentence sentence, int head, NounPhrase phrase, String description) {
        Token token = sentence.token(head);
        Draft draft = drafts.add(kind(token, phrase), description, token.isProperNoun());
        draft.of = owner(sentence, phrase);
        draft.plural = token.isPlural();
        draft.animate = draft.kind == ActorKind.SOURCE && !nouns.isDocument(token);
        return draft;
    }

    private ActorKind kind(Token token, NounPhrase phrase) {
        boolean proper = token.isProperNoun();
        if (nouns.isSource(token) || nouns.isDocument(token)) {
            return ActorKind.SOURCE;
        }
        if (nouns.isBody(token)) {
            return ActorKind.ORGANISATION;
        }
        if (token.isPlural()) {
            return ActorKind.GROUP;
        }
        if (nouns.isPerson(token) || proper && phrase.last() > phrase.first()) {
            return ActorKind.PERSON;
        }
        if (proper) {
            return ActorKind.ORGANISATION;
        }
        return nouns.isGroup(token) ? ActorKind.GROUP : ActorKind.SOURCE;
    }

    /// The state or organisation whose it is: "Oslo" of "Oslo's foreign ministry" gives Norway.
    private String owner(Sentence sentence, NounPhrase phrase) {
        for (int i = phrase.first(); i < phrase.last(); i++) {
            Optional<Gazetteer.Match> match = gazetteer.at(sentence, i);
            if (match.isPresent()) {
                return match.get().entry().name();
            }
        }
        return "";
    }

    /// A name or description without its article and possessive ending.
    static String bare(String words) {
        return words.replaceAll("\\s+", " ")
                .replaceFirst("(?i)^(the|a|an|its|their|his|her) ", "")
                .replaceFirst("['’]s?$", "")
                .strip();
    }
}
