package org.secondsource.reading.proposition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.text.Span;

/// Reads denials that point to what another has said just before: "The bank denied it", "Lee
/// rejected the claim". What was said is put in the place of the word that points to it.
public final class PointingDenial {
    /// A "this" means what was said in the sentence or two before. Set by hand.
    private static final int REACH_LETTERS = 400;

    private static final Pattern POINTS_BACK =
            Pattern.compile(
                    "(it|this|that|all this|(the|this|that|these|those|such|any such|all) "
                            + "(claim|accusation|allegation|charge|report|suggestion|assertion"
                            + "|account|version)s?)");

    private PointingDenial() {}

    /// Whether denied words only point to what was said before.
    ///
    /// @param denied in small letters
    public static boolean pointsBack(String denied) {
        return POINTS_BACK.matcher(denied).matches();
    }

    /// What a clause that denies points to: the last thing that another says before it.
    ///
    /// @param before the propositions before, in the order of the text
    static Optional<Proposition> antecedent(
            Clause clause, Optional<Span> denied, String text, List<Proposition> before) {
        boolean points =
                denied.map(span -> span.of(text).toLowerCase(Locale.ROOT).strip())
                        .filter(PointingDenial::pointsBack)
                        .isPresent();
        int start = clause.sentence().token(clause.head()).start();
        return before.reversed().stream()
                .filter(other -> points && other.span().end() <= start)
                .filter(other -> other.span().end() > start - REACH_LETTERS)
                .findFirst()
                .filter(other -> other.readsAlone() && other.denied().isEmpty())
                .filter(other -> other.state() == FactState.SO);
    }

    /// "The bank denied [that it paid]": the clause up to its verb, with what it denies in
    /// brackets; empty where its subject is told elsewhere.
    static Optional<StandaloneText> text(
            Clause clause, List<Integer> words, Proposition antecedent, String text) {
        Sentence sentence = clause.sentence();
        Token first = sentence.token(words.getFirst());
        String said = antecedent.whole().or(antecedent::core).map(StandaloneText::text).orElse("");
        boolean alone =
                clause.ownSubject()
                        && !first.isPronoun()
                        && words.getFirst() < clause.head()
                        && sentence.token(clause.head()).hasTag("VBD", "VBZ", "VBN")
                        && said.indexOf('[') < 0;
        Span told = sentence.span(words.getFirst(), clause.head());
        return alone
                ? Optional.of(
                        new StandaloneText(
                                "%s [that %s]".formatted(told.of(text), inner(said)),
                                List.of(told)))
                : Optional.empty();
    }

    /// A sentence as it goes on behind "that".
    private static String inner(String sentence) {
        String plain = sentence.strip().replaceFirst("[.!]$", "");
        return ARTICLE.matcher(plain).find()
                ? plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1)
                : plain;
    }

    private static final Pattern ARTICLE =
            Pattern.compile("^(?:The|A|An|This|These|Some|All|More|Most|Many|Several|At|About)\\b");
}
