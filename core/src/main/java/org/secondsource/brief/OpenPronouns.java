package org.secondsource.brief;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.secondsource.brief.line.Wording;
import org.secondsource.claim.Claim;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.Words;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.cast.Member;
import org.secondsource.reading.cast.Nouns;
import org.secondsource.text.Span;

/// Finds pronouns in a claim's words before which nobody stands whom they could mean: beside
/// another line a reader takes them for whoever that line is about.
final class OpenPronouns {
    private static final Set<String> OF_ONE = Words.of("he, him, his, she, her, hers");
    private static final Set<String> OF_MANY = Words.of("they, them, their, theirs");

    /// What no "he" or "she" means.
    private static final Set<ActorKind> BODIES =
            EnumSet.of(ActorKind.ORGANISATION, ActorKind.STATE);

    private static final Nouns NOUNS = Nouns.english();

    private static final Pattern PUT_BACK = Pattern.compile("\\[[^\\]]*\\]");

    private final PictureLookup lookup;

    OpenPronouns(PictureLookup lookup) {
        this.lookup = lookup;
    }

    boolean areIn(Claim claim) {
        String shown = PUT_BACK.matcher(claim.text()).replaceAll("");
        boolean putBack = shown.length() < claim.text().length();
        Span span = claim.wording().span();
        return !putBack
                && lookup.sentences(claim).stream()
                        .anyMatch(sentence ->
                                IntStream.range(0, sentence.size())
                                        .filter(i -> span.contains(sentence.token(i).span()))
                                        .filter(i -> Wording.holds(shown, sentence.token(i).word()))
                                        .anyMatch(i -> isOpen(claim, sentence, i)));
    }

    private boolean isOpen(Claim claim, Sentence sentence, int pronoun) {
        Token token = sentence.token(pronoun);
        boolean one = OF_ONE.contains(token.lower());
        boolean many = OF_MANY.contains(token.lower());
        if (!token.hasTag("PRP", "PRP$") || !one && !many) {
            return false;
        }
        int start = claim.wording().span().start();
        int first = sentence.indexAt(Math.max(start, sentence.span().start()));
        int end = leads(sentence, first, pronoun) ? claim.wording().span().end() : token.start();
        Span about = new Span(start, end);
        boolean named =
                isPersonIn(sentence, about) || people(claim, about, one).findAny().isPresent();
        return !named && !(many && mayBeMany(sentence, about));
    }

    /// "As he left, the mayor waved", "At his rally, Lee spoke": the noun may follow.
    private static boolean leads(Sentence sentence, int first, int pronoun) {
        return IntStream.range(first, pronoun)
                .noneMatch(i -> sentence.isRelation(i, "nsubj", "nsubj:pass"));
    }

    private static boolean isPersonIn(Sentence sentence, Span stretch) {
        return sentence.tokens().stream()
                .filter(token -> stretch.contains(token.span()))
                .anyMatch(token ->
                        NOUNS.isPerson(token) || NOUNS.isSource(token) || NOUNS.isGroup(token));
    }

    /// Those named in a stretch who are no body; for "they" all.
    private Stream<Member> people(Claim claim, Span stretch, boolean one) {
        String text = lookup.report(claim.wording().report()).text();
        return lookup.reading(claim.wording().report()).cast().stream()
                .filter(member -> !one || !BODIES.contains(member.kind()))
                .filter(member ->
                        member.mentions().stream()
                                .anyMatch(mention ->
                                        stretch.contains(mention) && !isPronoun(mention.of(text))));
    }

    private static boolean isPronoun(String words) {
        String word = words.toLowerCase(Locale.ROOT);
        return OF_ONE.contains(word) || OF_MANY.contains(word);
    }

    private static boolean mayBeMany(Sentence sentence, Span stretch) {
        return sentence.tokens().stream()
                .filter(token -> stretch.contains(token.span()))
                .anyMatch(token ->
                        token.hasTag("NNS", "NNPS") || token.isProperNoun() || token.hasTag("CD"));
    }
}
