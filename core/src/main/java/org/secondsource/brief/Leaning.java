package org.secondsource.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.secondsource.claim.Claim;
import org.secondsource.language.Sentence;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.text.Span;
import org.secondsource.text.WordTable;

/// Tells which claims lean on the rest of their report, so that nobody may read them without it:
/// the sentence takes up what was told before, goes on with a "but", is no sentence but a headline
/// or the line under a picture, or tells how things stood on a day that has passed.
final class Leaning {
    private static final WordTable WORDS = WordTable.beside(Leaning.class, "words.tsv");

    /// Words that take up what the sentence before told.
    private static final Pattern TAKES_UP = WORDS.pattern("takes up");

    /// What tells of a picture that a reader does not see.
    private static final Pattern CAPTION = WORDS.pattern("caption");

    /// The full date that ends a line under a picture.
    private static final Pattern DATED =
            Pattern.compile(
                    "\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*\\.? \\d{1,2},"
                            + " (?:19|20)\\d\\d\\W*$");

    /// How things stand at the time of telling: "are still being treated", "has so far found".
    private static final Pattern STATE = WORDS.pattern("state");

    /// The day of the week in short before a date: the stamp of a picture or a list.
    private static final Pattern STAMPED =
            Pattern.compile(
                    "\\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct"
                            + "|Nov|Dec)\\p{L}* \\d");

    private static final Pattern GOES_ON =
            Pattern.compile(
                    "^[”\"’']?\\s*[,;–—-]?\\s*(?:but|yet|although|though|however|albeit)\\b");

    private static final Pattern END = Pattern.compile("[.!?…]['’\"”)\\]]*$|[:”\"]$");

    /// Nouns that stand for whatever was told before.
    private static final Set<String> SHELLS = WORDS.list("shells");

    /// Those of whom a country or town has one.
    private static final Set<String> UNIQUE = WORDS.list("unique");

    private final PictureLookup lookup;
    private final Predicate<String> known;
    private final Optional<LocalDate> today;
    private final OpenPronouns pronouns;

    /// @param known whether a reader knows which thing a noun of the situation means
    /// @param today the newest day of the situation
    Leaning(PictureLookup lookup, Predicate<String> known, Optional<LocalDate> today) {
        this.lookup = lookup;
        this.known = known;
        this.today = today;
        this.pronouns = new OpenPronouns(lookup);
    }

    boolean leans(Claim claim) {
        return TAKES_UP.matcher(claim.text()).find()
                || STAMPED.matcher(claim.text()).find()
                || isCaption(claim)
                || isBehindTitle(claim)
                || isPassedState(claim)
                || isOfUnknown(claim)
                || goesOn(claim)
                || pronouns.areIn(claim)
                || isOfFirstName(claim)
                || isNoSentence(claim);
    }

    /// "The rocket takes off from Vik, June 2, 2017": the present with a full date, or a picture.
    private boolean isCaption(Claim claim) {
        Span span = claim.wording().span();
        return CAPTION.matcher(claim.text()).find()
                || DATED.matcher(claim.text()).find()
                        && lookup.sentences(claim).stream()
                                .flatMap(sentence -> sentence.tokens().stream())
                                .filter(token -> span.contains(token.span()))
                                .filter(token -> token.hasTag("VBD", "VBZ", "VBP", "MD"))
                                .limit(1)
                                .anyMatch(token -> token.hasTag("VBZ", "VBP"));
    }

    /// A headline that was run into the sentence behind it: "Storm hits Vik The storm came at
    /// noon".
    private boolean isBehindTitle(Claim claim) {
        String title = lookup.report(claim.wording().report()).title();
        String text = claim.text();
        int next = title.length() + 1;
        return !title.isEmpty()
                && text.length() > next
                && text.startsWith(title)
                && Character.isUpperCase(text.charAt(next));
    }

    /// "Hannah was active in the club": a person without a family name whom no title names.
    private boolean isOfFirstName(Claim claim) {
        return lookup.propositions(claim).stream()
                .filter(each -> each.subject().isPresent())
                .flatMap(each ->
                        lookup.actor(each.id().report(), each.subject().getAsInt()).stream())
                .anyMatch(actor ->
                        actor.kind() == ActorKind.PERSON
                                && actor.name().matches("\\p{Lu}[\\p{L}’'-]+")
                                && claim.text().contains(actor.name())
                                && !known.test(actor.name()));
    }

    /// So many days later what "is still" so may be so no longer. Set by hand.
    private static final int LIVE_DAYS = 1;

    private boolean isPassedState(Claim claim) {
        boolean older =
                today.isPresent()
                        && claim.lastSeen()
                                .filter(day -> day.plusDays(LIVE_DAYS).isBefore(today.get()))
                                .isPresent();
        return older && STATE.matcher(claim.text()).find();
    }

    /// "The move let the bank …": a noun alone is the subject, and neither a title nor most reports
    /// tell which is meant.
    private boolean isOfUnknown(Claim claim) {
        Span span = claim.wording().span();
        return claim.text().regionMatches(true, 0, "the ", 0, 4)
                && lookup.sentences(claim).stream()
                        .anyMatch(sentence -> isOfUnknown(sentence, span));
    }

    private boolean isOfUnknown(Sentence sentence, Span span) {
        int first = sentence.indexAt(span.start());
        if (!sentence.isWord(first, "the") || !sentence.holds(first + 1)) {
            return false;
        }
        int noun = first + 1;
        boolean bare =
                sentence.token(noun).hasTag("NN", "NNS")
                        && sentence.isRelation(noun, "nsubj", "nsubj:pass")
                        && sentence.dependents(noun).stream()
                                .allMatch(
                                        i -> sentence.isRelation(i, "det", "punct", "cc", "conj"));
        String lemma = sentence.lowerLemma(noun);
        return bare && (SHELLS.contains(lemma) || !UNIQUE.contains(lemma) && !known.test(lemma));
    }

    /// Whether the report takes back in the same breath what the claim tells: "a list, but not …".
    private boolean goesOn(Claim claim) {
        String text = lookup.report(claim.wording().report()).text();
        int end = claim.wording().span().end();
        return GOES_ON.matcher(text.substring(end, Math.min(text.length(), end + 20))).find();
    }

    /// Whether the report's own words end without a mark, or their first verb has no subject.
    private boolean isNoSentence(Claim claim) {
        Span span = claim.wording().span();
        List<Sentence> sentences = lookup.sentences(claim);
        boolean own =
                lookup.propositions(claim).stream()
                        .allMatch(each -> each.attribution() instanceof Attribution.OwnVoice);
        boolean unmarked =
                own
                        && sentences.stream()
                                .map(sentence ->
                                        sentence.span()
                                                .of(lookup.report(claim.wording().report()).text()))
                                .anyMatch(words -> !END.matcher(words.strip()).find());
        return unmarked || sentences.stream().anyMatch(sentence -> isHeadless(sentence, span));
    }

    /// "Since July said her detention has been extended": what the verb is told of was cut off.
    private static boolean isHeadless(Sentence sentence, Span span) {
        int first = sentence.indexAt(Math.max(span.start(), sentence.span().start()));
        return sentence.token(first).hasTag("IN")
                && IntStream.range(first, Math.min(sentence.size(), first + LONGEST_TIME + 1))
                        .takeWhile(i -> !sentence.token(i).isMark())
                        .filter(i -> sentence.token(i).hasTag("VBD", "VBZ", "VBP"))
                        .limit(1)
                        .anyMatch(i ->
                                sentence.dependents(i).stream()
                                        .noneMatch(d ->
                                                d < i && sentence.isRelation(d, "nsubj", "expl")));
    }

    /// Words that "since early July" takes.
    private static final int LONGEST_TIME = 3;
}
