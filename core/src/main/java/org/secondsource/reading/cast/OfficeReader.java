package org.secondsource.reading.cast;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.NameKind;
import org.secondsource.language.NounPhrase;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.Words;

/// Reads posts: "South Korean Foreign Minister X", "X, the EU's foreign policy chief,", "the chief
/// of NATO".
final class OfficeReader {
    /// Set by hand: longer runs of capitalised words before a name are headlines and lists.
    private static final int LONGEST_TITLE_WORDS = 12;

    /// How many words longer a title with "of", "for" and articles may be. Set by hand.
    private static final int MORE_WORDS_IN_PHRASE = 4;

    /// How far "Secretary" may stand from the end of "Secretary of State for Foreign Affairs", in
    /// words. Set by hand.
    private static final int LONGEST_OFFICE_TAIL = 5;

    private static final Set<String> FORMER =
            Words.of(
                    "former, ex, outgoing, late, then, erstwhile, onetime, incoming, next, "
                            + "designate");

    private static final Set<String> JOINTS = Set.of("of", "for", "and");
    private static final Set<String> INNER_MARKS = Set.of("-", "'s", "’s", "(", ")");
    private static final Set<String> HONORIFICS = Set.of("Mr.", "Mrs.", "Ms.", "Dr.");

    private final Gazetteer gazetteer;
    private final Nouns nouns;

    OfficeReader(Gazetteer gazetteer, Nouns nouns) {
        this.gazetteer = gazetteer;
        this.nouns = nouns;
    }

    /// The post that stands right before a name, which starts at `first`.
    Optional<Office> before(Sentence sentence, int first, String text) {
        int last = first - 1;
        if (sentence.isWord(last, ",")) {
            last--;
        }
        if (last < 0 || !endsOffice(sentence, last)) {
            return Optional.empty();
        }
        int start = last;
        while (start > 0
                && last - start < LONGEST_TITLE_WORDS
                && isTitlePart(sentence, start - 1)) {
            start--;
        }
        while (start < last && JOINTS.contains(sentence.token(start).word())) {
            start++; // "Mayor Tor Lund | and President Ann Lee"
        }
        return Optional.of(office(sentence, start, last, text));
    }

    /// The post that stands before several names, held by each: "Trade ministers Ann Lee of Norway
    /// and Tor Lund of Chile"; seen from the name from `first` to `last`.
    Optional<Office> shared(Sentence sentence, int first, int last, String text) {
        Optional<Office> office = before(sentence, first, text);
        int end = sentence.isWord(first - 1, ",") ? first - 2 : first - 1;
        boolean several = sentence.holds(end) && sentence.token(end).isPlural();
        return several ? office.map(post -> sharing(sentence, post, last)) : Optional.empty();
    }

    /// A shared post as that of the name that ends at `last`.
    Office sharing(Sentence sentence, Office office, int last) {
        Optional<Gazetteer.Match> state =
                sentence.isWord(last + 1, "of") && sentence.holds(last + 2)
                        ? gazetteer.at(sentence, last + 2)
                        : Optional.empty();
        return new Office(
                office.title().replaceFirst("s$", ""),
                state.map(match -> match.entry().name()).orElse(office.of()),
                office.former(),
                office.span());
    }

    /// Where the next name starts of those that share a post; the sentence's size where none does.
    int nextSharing(Sentence sentence, int last) {
        int at = last + 1;
        if (sentence.isWord(at, "of") && sentence.holds(at + 1)) {
            at = gazetteer.at(sentence, at + 1).map(match -> match.last() + 1).orElse(at);
        }
        int joint = at;
        while (sentence.isWord(at, ",", "and")) {
            at++;
        }
        return at > joint ? at : sentence.size();
    }

    /// The post that a noun phrase names: "the EU's high representative for foreign affairs".
    Optional<Office> in(Sentence sentence, int head, String text) {
        return nouns.isOffice(sentence.token(head))
                ? named(sentence, head, text)
                : Optional.empty();
    }

    /// The post or trade that a phrase behind a name tells: "Ann Lee, a truck driver".
    Optional<Office> behind(Sentence sentence, int head, String text) {
        Token token = sentence.token(head);
        return nouns.isOffice(token) || nouns.isTrade(token)
                ? named(sentence, head, text)
                : Optional.empty();
    }

    private Optional<Office> named(Sentence sentence, int head, String text) {
        if (sentence.token(head).isPlural()) {
            return Optional.empty();
        }
        NounPhrase phrase = NounPhrase.around(sentence, head);
        int last =
                Math.min(
                        phrase.last(), phrase.first() + LONGEST_TITLE_WORDS + MORE_WORDS_IN_PHRASE);
        int end = Math.max(Math.min(last, nameBehind(sentence, head) - 1), head);
        return Optional.of(office(sentence, phrase.first(), end, text));
    }

    /// The comma before the name in apposition to a post, wherever the parser puts it: "the head of
    /// the trust | , Dr Ann Lee".
    private static int nameBehind(Sentence sentence, int head) {
        for (int i = head + 1; i + 1 < sentence.size(); i++) {
            int next = HONORIFICS.contains(dotted(sentence.token(i + 1))) ? i + 2 : i + 1;
            if (sentence.isWord(i, ",")
                    && sentence.holds(next)
                    && sentence.token(next).name() == NameKind.PERSON) {
                return i;
            }
        }
        return sentence.size();
    }

    private static String dotted(Token token) {
        return token.word().endsWith(".") ? token.word() : token.word() + ".";
    }

    /// "Minister", "Secretary of State", "Secretary General": the words end with an office.
    private boolean endsOffice(Sentence sentence, int last) {
        boolean named = sentence.token(last).isNoun() || isChief(sentence, last);
        if (nouns.isOffice(sentence.token(last)) && named) {
            return !sentence.token(Math.max(0, last - 1)).hasTag("CD"); // "at 2 PM"
        }
        for (int i = last - 1; i >= Math.max(0, last - LONGEST_OFFICE_TAIL); i--) {
            Token token = sentence.token(i);
            boolean continued =
                    sentence.hasLemma(i + 1, "of", "for")
                            || i == last - 1 && isRank(sentence.token(last));
            if (nouns.isOffice(token) && token.isCapitalised() && continued) {
                return true;
            }
            if (!token.isCapitalised() && !JOINTS.contains(token.word())) {
                return false;
            }
        }
        return false;
    }

    /// "police chief Ann Lee", where the tagger takes the post for an adjective.
    private static boolean isChief(Sentence sentence, int i) {
        return i > 0
                && sentence.token(i).hasTag("JJ")
                && sentence.token(i - 1).isNoun()
                && sentence.holds(i + 1)
                && sentence.token(i + 1).name() == NameKind.PERSON;
    }

    private static boolean isRank(Token token) {
        return token.isProperNoun()
                && Set.of("General", "Elect", "Designate").contains(token.word());
    }

    private boolean isTitlePart(Sentence sentence, int i) {
        Token token = sentence.token(i);
        if (INNER_MARKS.contains(token.word())) {
            return true;
        }
        if (token.name() == NameKind.PERSON && !nouns.isOffice(token)) {
            return false; // "Mayor Tor Lund and President Ann Lee": another's name
        }
        if (JOINTS.contains(token.word())) {
            return joinsTitle(sentence, i);
        }
        boolean ofSentence = token.relation().startsWith("nsubj") || token.isRelation("obl:tmod");
        return token.isNoun() && !ofSentence && !HONORIFICS.contains(token.word())
                || token.hasTag("JJ", "VBG", "JJS");
    }

    /// "of" and "for" between capitals belong to a title; "and" where no subject ends before it.
    private static boolean joinsTitle(Sentence sentence, int i) {
        boolean inTitle =
                i > 0
                        && sentence.token(i - 1).isCapitalised()
                        && sentence.token(i + 1).isCapitalised();
        boolean and = sentence.token(i).word().equals("and");
        return inTitle && (!and || i + 2 < sentence.size() && !sentence.isRelation(i - 1, "nsubj"));
    }

    /// Splits the words of a post into whose it is and what it is.
    private Office office(Sentence sentence, int first, int last, String text) {
        int start = first;
        String of = "";
        boolean former = false;
        while (start < last) {
            Token token = sentence.token(start);
            String lower = token.lower();
            Optional<Gazetteer.Match> owner = gazetteer.at(sentence, start);
            if (owner.isPresent() && owner.get().last() < last) {
                of = owner.get().entry().name();
                start = owner.get().last() + 1;
            } else if (FORMER.contains(lower)) {
                former = true;
                start++;
            } else if (isLead(token) || isPossessed(sentence, start, last)) {
                of = isPossessed(sentence, start, last) ? token.word() : of;
                start++;
            } else {
                break;
            }
        }
        int end = last;
        OptionalInt owner = ownerBehind(sentence, start, last);
        if (owner.isPresent()) {
            of = ownerName(sentence, owner.getAsInt(), last, text);
            end = titleEnd(sentence, start, owner.getAsInt());
        }
        return new Office(
                sentence.span(start, end).of(text), of, former, sentence.span(first, last));
    }

    /// The last word before "of the" and an owner.
    private static int titleEnd(Sentence sentence, int start, int owner) {
        int end = owner - 1;
        while (end > start && (isLead(sentence.token(end)) || sentence.token(end).hasTag("IN"))) {
            end--;
        }
        return end;
    }

    private static boolean isLead(Token token) {
        return token.hasTag("DT", "PRP$", "POS", "HYPH", ",", "-LRB-", "-RRB-");
    }

    /// A name with "'s" behind it: "Gazprom's".
    private static boolean isPossessed(Sentence sentence, int i, int last) {
        return i + 1 < last
                && sentence.token(i).isProperNoun()
                && sentence.token(i + 1).hasTag("POS");
    }

    /// The first word of a listed name after "of": "chief of the United Nations", "president of
    /// Chile".
    private OptionalInt ownerBehind(Sentence sentence, int start, int last) {
        for (int i = start + 1; i < last; i++) {
            if (!sentence.hasLemma(i, "of", "for")) {
                continue;
            }
            int at = sentence.token(i + 1).hasTag("DT") && i + 2 <= last ? i + 2 : i + 1;
            Optional<Gazetteer.Match> owner = gazetteer.at(sentence, at);
            if (owner.isPresent() && owner.get().last() <= last) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    private String ownerName(Sentence sentence, int at, int last, String text) {
        return gazetteer
                .at(sentence, at)
                .map(match -> match.entry().name())
                .orElseGet(() -> sentence.span(at, last).of(text));
    }
}
