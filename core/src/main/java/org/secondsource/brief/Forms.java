package org.secondsource.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.secondsource.brief.line.Bag;
import org.secondsource.brief.line.Wording;
import org.secondsource.claim.Claim;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.reading.proposition.StandaloneText;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.text.Span;
import org.secondsource.text.WordTable;

/// The forms in which a claim can be told, each a whole sentence in its report's words: all of it,
/// its core, or what stands before a clause that adds something.
final class Forms {
    private static final WordTable WORDS = WordTable.beside(Forms.class, "words.tsv");

    /// A sentence longer than this, two rows of a terminal with its label, is told by a shorter
    /// form, where it has one.
    private static final int LONG = 150;

    private static final int SHORTEST = 33;

    /// What a clause may say after a comma without whose words the sentence before still holds.
    private static final String[] ADDED = {"advcl", "acl", "parataxis", "appos", "dep"};

    /// What leads a circumstance that is told in passing.
    private static final String[] ASIDE = {"amid", "including", "despite", "following"};

    /// What opens a clause without which the sentence before would say more than was said.
    private static final Set<String> CONDITIONS = WORDS.list("conditions");

    private final PictureLookup lookup;
    private final Leaning leaning;

    Forms(PictureLookup lookup, Leaning leaning) {
        this.lookup = lookup;
        this.leaning = leaning;
    }

    /// The form for one row or two: all of it where that is short, else the longest that is.
    String shortly(Claim claim) {
        if (claim.text().length() <= LONG) {
            return claim.text();
        }
        return others(claim)
                .filter(form -> form.length() <= LONG && isLongEnough(form))
                .max(Comparator.comparingInt(String::length).thenComparing(form -> form))
                .or(() -> shortest(claim, Forms::isLongEnough))
                .orElse(claim.text());
    }

    /// The shortest form with something that is wanted; empty where none has it.
    Optional<String> shortest(Claim claim, Predicate<String> wanted) {
        return Stream.concat(others(claim), Stream.of(claim.text()))
                .filter(wanted)
                .min(Comparator.comparingInt(String::length).thenComparing(form -> form));
    }

    /// Whether a form tells enough by itself to stand for what was cut off.
    static boolean isLongEnough(String form) {
        return form.length() >= SHORTEST;
    }

    /// "The death toll grew through the night", without its number.
    static boolean isEmptyCount(String form) {
        return COUNT.matcher(form).find() && !Newsworth.hasNumber(form);
    }

    private static final Pattern COUNT =
            Pattern.compile("(?i)\\b(?:toll|number|count|figure|total|tally|estimate)s?\\b");

    /// Whether more than one report tells it, or one in its first sentences.
    boolean isPrinted(Claim claim) {
        return claim.propositions().stream().map(each -> each.report()).distinct().count() > 1
                || lookup.propositions(claim).stream().anyMatch(Proposition::leads);
    }

    private Stream<String> others(Claim claim) {
        List<String> forms = new ArrayList<>();
        for (Proposition each : lookup.propositions(claim)) {
            Stream.concat(each.core().stream(), each.whole().stream())
                    .map(StandaloneText::text)
                    .filter(form -> claim.text().contains(form) || isFrom(claim, form))
                    .forEach(forms::add);
        }
        forms.addAll(openings(claim));
        return forms.stream()
                .filter(LineWriter::standsAlone)
                .filter(form -> !NAMELESS.matcher(form).find());
    }

    /// A subject put back that is no name: "[The man] fled", cut from the clause that tells who.
    private static final Pattern NAMELESS = Pattern.compile("^\\[(?:The|An?) [^\\p{Lu}\\]]*\\]");

    private static boolean isFrom(Claim claim, String form) {
        return Bag.of(form).within(Bag.of(claim.text())) == 1;
    }

    /// What of the claim's own words stands before a comma behind which only something is added.
    private List<String> openings(Claim claim) {
        Span span = claim.wording().span();
        String text = lookup.report(claim.wording().report()).text();
        if (!Wording.tidy(span.of(text)).equals(Wording.tidy(claim.text()))) {
            return List.of();
        }
        boolean own =
                lookup.propositions(claim).stream()
                        .allMatch(each -> each.attribution() instanceof Attribution.OwnVoice);
        return lookup.reading(claim.wording().report()).sentences().stream()
                .filter(sentence -> sentence.span().contains(span))
                .flatMap(sentence -> openings(sentence, span, own))
                .map(opening -> Wording.tidy(opening.of(text)))
                .filter(opening -> Wording.hasEvenQuotes(opening))
                .toList();
    }

    /// @param own whether the report itself tells it, as far as was read: then whoever "reported"
    ///   it stays in it
    private static Stream<Span> openings(Sentence sentence, Span span, boolean own) {
        int first = sentence.indexAt(span.start());
        int end = sentence.indexAt(span.end() - 1) + 1;
        return IntStream.range(first + 1, end)
                .filter(comma -> sentence.isWord(comma, ","))
                .filter(comma -> isWhole(sentence, first, comma))
                .filter(comma -> !isResult(sentence, comma) && !isList(sentence, comma))
                .filter(comma -> onlyAdds(sentence, first, comma, end))
                .filter(comma -> !own || !tellsWhoSays(sentence, comma, end))
                .mapToObj(comma -> sentence.span(first, comma - 1));
    }

    /// Whether words are a clause of their own: one word above the others, a verb with a subject.
    private static boolean isWhole(Sentence sentence, int first, int end) {
        List<Integer> heads =
                IntStream.range(first, end)
                        .filter(i -> !isWithin(sentence.token(i).head(), first, end))
                        .boxed()
                        .toList();
        return heads.size() == 1
                && isFinite(sentence, heads.getFirst())
                && !isHelper(sentence, heads.getFirst())
                && isWithin(sentence.dependent(heads.getFirst(), "nsubj").orElse(-1), first, end);
    }

    /// Whether a claim's words can be told without their report: a sentence that leans on no other.
    boolean isTellable(Claim claim) {
        return isSentence(claim) && !leaning.leans(claim);
    }

    /// Whether a claim's words are a sentence: no headline, and with a subject, or that put back.
    private boolean isSentence(Claim claim) {
        Span span = claim.wording().span();
        List<Sentence> sentences = lookup.sentences(claim);
        boolean subject =
                claim.text().contains("[")
                        || sentences.isEmpty()
                        || sentences.stream().anyMatch(sentence -> hasSubject(sentence, span));
        return subject && sentences.stream().noneMatch(sentence -> isHeadline(sentence, span));
    }

    /// Whether words are a headline: "Border service stops vessel", a bare noun in the singular and
    /// the present; "Victims identified as …", a bare noun and a passive without its "were".
    private static boolean isHeadline(Sentence sentence, Span span) {
        return IntStream.range(0, sentence.size())
                .filter(i -> span.contains(sentence.token(i).span()))
                .filter(i -> sentence.isRelation(i, "nsubj"))
                .limit(1)
                .anyMatch(i ->
                        isHeadlineVerb(sentence, i)
                                && sentence.dependents(i).stream()
                                        .allMatch(d -> isBare(sentence, d)));
    }

    private static boolean isHeadlineVerb(Sentence sentence, int subject) {
        int verb = sentence.token(subject).head();
        boolean present =
                sentence.token(subject).hasTag("NN") && sentence.token(verb).hasTag("VBZ");
        boolean passive =
                sentence.token(subject).hasTag("NN", "NNS")
                        && sentence.token(verb).hasTag("VBN")
                        && sentence.dependent(verb, "aux", "obj").isEmpty();
        return present || passive;
    }

    /// What may stand by a noun without telling which one is meant.
    private static boolean isBare(Sentence sentence, int dependent) {
        return sentence.isRelation(dependent, "compound", "amod")
                && !sentence.token(dependent).isProperNoun();
    }

    /// The last word of the name that is a claim's first subject, or is put back as that; empty
    /// where it is no name.
    String subject(Claim claim) {
        Matcher putBack = PUT_BACK.matcher(claim.text());
        if (putBack.lookingAt()) {
            return putBack.group("last").toLowerCase(Locale.ROOT);
        }
        Span span = claim.wording().span();
        return lookup.sentences(claim).stream()
                .flatMap(sentence ->
                        IntStream.range(0, sentence.size())
                                .filter(i -> sentence.isRelation(i, "nsubj"))
                                .mapToObj(sentence::token))
                .filter(token -> span.contains(token.span()))
                .findFirst()
                .filter(Token::isProperNoun)
                .map(Token::lower)
                .orElse("");
    }

    private static final Pattern PUT_BACK = Pattern.compile("\\[[^\\]]*?(?<last>[\\p{L}-]+)\\]");

    private static boolean hasSubject(Sentence sentence, Span span) {
        return IntStream.range(0, sentence.size())
                .filter(i -> span.contains(sentence.token(i).span()))
                .anyMatch(i -> sentence.isRelation(i, "nsubj", "csubj", "expl"));
    }

    private static boolean isFinite(Sentence sentence, int head) {
        return sentence.token(head).hasTag("VBD", "VBZ", "VBP")
                || sentence.dependent(head, "aux", "cop").isPresent();
    }

    /// "The toll has, however": what it helps stands behind the comma.
    private static boolean isHelper(Sentence sentence, int head) {
        return sentence.hasLemma(head, "have", "be", "do")
                && sentence.dependent(head, "obj", "xcomp", "ccomp", "obl", "advmod").stream()
                        .noneMatch(i -> i < head || sentence.isRelation(i, "obj"));
    }

    private static boolean onlyAdds(Sentence sentence, int first, int comma, int end) {
        return IntStream.range(comma + 1, end)
                .filter(i -> isWithin(sentence.token(i).head(), first, comma))
                .allMatch(i ->
                        sentence.isRelation(i, "punct")
                                || sentence.isRelation(i, ADDED) && !isCondition(sentence, i)
                                || sentence.isLedBy(i, ASIDE));
    }

    /// "…, state television reported, cited by an agency".
    private static boolean tellsWhoSays(Sentence sentence, int comma, int end) {
        return IntStream.range(comma + 1, end)
                .anyMatch(i ->
                        SAYING.contains(sentence.lowerLemma(i)) && sentence.token(i).isVerb()
                                || sentence.isWord(i, "according"));
    }

    private static final Set<String> SAYING = WORDS.list("saying");

    /// "…, killing all aboard": what came of it is the news.
    private static boolean isResult(Sentence sentence, int comma) {
        return sentence.holds(comma + 1)
                && sentence.token(comma + 1).hasTag("VBG")
                && RESULTS.contains(sentence.lowerLemma(comma + 1));
    }

    private static final Set<String> RESULTS = WORDS.list("results");

    /// "was filmed pushing, kicking and …": the comma stands within a list.
    private static boolean isList(Sentence sentence, int comma) {
        return sentence.holds(comma + 1)
                && sentence.token(comma - 1).hasTag("VBG")
                && sentence.token(comma + 1).hasTag("VBG");
    }

    private static boolean isCondition(Sentence sentence, int head) {
        return sentence.dependents(head).stream()
                .anyMatch(i -> CONDITIONS.contains(sentence.lower(i)));
    }

    private static boolean isWithin(int index, int first, int end) {
        return index >= first && index < end;
    }
}
