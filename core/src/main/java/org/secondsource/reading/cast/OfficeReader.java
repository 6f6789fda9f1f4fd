package org.secondsource.reading.cast;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;

/// Reads posts: "South Korean Foreign Minister X", "X, the EU's foreign policy chief,", "the chief
/// of NATO".
final class OfficeReader {
    private static final int LONGEST_TITLE_WORDS = 12;
    private static final Set<String> FORMER =
            Set.of(
                    "former",
                    "ex",
                    "outgoing",
                    "late",
                    "then",
                    "erstwhile",
                    "onetime",
                    "incoming",
                    "next",
                    "designate");

    private final Gazetteer gazetteer;
    private final Nouns nouns;

    OfficeReader(Gazetteer gazetteer, Nouns nouns) {
        this.gazetteer = gazetteer;
        this.nouns = nouns;
    }

    /// The post that stands right before a name, which starts at `first`.
    Optional<Office> before(Sentence sentence, int first, String text) {
        int last = first - 1;
        if (last >= 0 && sentence.token(last).word().equals(",")) {
            last--;
        }
        if (last < 0 || officeHead(sentence, last).isEmpty()) {
            return Optional.empty();
        }
        int start = last;
        while (start > 0
                && last - start < LONGEST_TITLE_WORDS
                && isTitlePart(sentence, start - 1)) {
            start--;
        }
        return Optional.of(office(sentence, start, last, text));
    }

    /// The post that a noun phrase names: "the EU's high representative for foreign affairs".
    Optional<Office> in(Sentence sentence, int head, String text) {
        if (!nouns.isOffice(sentence.token(head)) || Nouns.isPlural(sentence.token(head))) {
            return Optional.empty();
        }
        NounPhrase phrase = NounPhrase.around(sentence, head);
        int last = Math.min(phrase.last(), phrase.first() + LONGEST_TITLE_WORDS + 4);
        return Optional.of(office(sentence, phrase.first(), Math.max(last, head), text));
    }

    /// "Minister", "Secretary of State", "Secretary General": the words end with an office.
    private Optional<Integer> officeHead(Sentence sentence, int last) {
        if (nouns.isOffice(sentence.token(last)) && sentence.token(last).isNoun()) {
            return Optional.of(last);
        }
        for (int i = last - 1; i >= Math.max(0, last - 5); i--) {
            Token token = sentence.token(i);
            boolean capital = Character.isUpperCase(token.word().charAt(0));
            if (nouns.isOffice(token)
                    && capital
                    && (sentence.hasLemma(i + 1, "of")
                            || sentence.hasLemma(i + 1, "for")
                            || i == last - 1
                                    && sentence.token(last).isProperNoun()
                                    && isRank(sentence.token(last)))) {
                return Optional.of(i);
            }
            if (!capital
                    && !token.word().equals("of")
                    && !token.word().equals("and")
                    && !token.word().equals("for")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isRank(Token token) {
        String word = token.word();
        return word.equals("General") || word.equals("Elect") || word.equals("Designate");
    }

    private static boolean isTitlePart(Sentence sentence, int i) {
        Token token = sentence.token(i);
        String word = token.word();
        if (word.equals("-")
                || word.equals("'s")
                || word.equals("’s")
                || word.equals("(")
                || word.equals(")")) {
            return true;
        }
        if (word.equals("of") || word.equals("for") || word.equals("and")) {
            boolean inTitle =
                    i > 0
                            && Character.isUpperCase(sentence.token(i - 1).word().charAt(0))
                            && Character.isUpperCase(sentence.token(i + 1).word().charAt(0));
            return inTitle && !word.equals("and")
                    || inTitle && i + 2 < sentence.size() && !sentence.isRelation(i - 1, "nsubj");
        }
        return token.isNoun()
                        && !token.relation().startsWith("nsubj")
                        && !token.relation().startsWith("obl:tmod")
                        && !isHonorific(word)
                || token.tag().equals("JJ")
                || token.tag().equals("VBG")
                || token.tag().equals("JJS");
    }

    private static boolean isHonorific(String word) {
        return word.equals("Mr.")
                || word.equals("Mrs.")
                || word.equals("Ms.")
                || word.equals("Dr.");
    }

    /// Splits the words of a post into whose it is and what it is.
    private Office office(Sentence sentence, int first, int last, String text) {
        int start = first;
        String of = "";
        boolean former = false;
        while (start < last) {
            Token token = sentence.token(start);
            String lower = token.word().toLowerCase(Locale.ROOT);
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
            end = owner.getAsInt() - 1;
            while (end > start
                    && (isLead(sentence.token(end)) || sentence.token(end).tag().equals("IN"))) {
                end--;
            }
        }
        return new Office(
                sentence.span(start, end).of(text), of, former, sentence.span(first, last));
    }

    private static boolean isLead(Token token) {
        String tag = token.tag();
        return tag.equals("DT")
                || tag.equals("PRP$")
                || tag.equals("POS")
                || tag.equals("HYPH")
                || tag.equals(",")
                || tag.equals("-LRB-")
                || tag.equals("-RRB-");
    }

    /// A name with "'s" behind it: "Gazprom's".
    private static boolean isPossessed(Sentence sentence, int i, int last) {
        return i + 1 < last
                && sentence.token(i).isProperNoun()
                && sentence.token(i + 1).tag().equals("POS");
    }

    /// The first word of a listed name after "of": "chief of the United Nations", "president of
    /// Chile".
    private OptionalInt ownerBehind(Sentence sentence, int start, int last) {
        for (int i = start + 1; i < last; i++) {
            if (!sentence.hasLemma(i, "of") && !sentence.hasLemma(i, "for")) {
                continue;
            }
            int at = sentence.token(i + 1).tag().equals("DT") && i + 2 <= last ? i + 2 : i + 1;
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
