package org.secondsource.claim.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.secondsource.claim.said.Said;
import org.secondsource.language.NameKind;
import org.secondsource.language.Token;
import org.secondsource.text.Span;

/// Invented: statements of two reports with the words that carry their meaning.
class StatementClaimsTest {
    private static final Set<String> PACT = Set.of("Peru", "Chile", "rescue", "pact", "sign");

    @Test
    void theSameWordsAreOneClaimHoweverFew() {
        assertThat(claims(brief("The port is shut.", "Ann"), brief("the port is shut", "Bo")))
                .hasSize(1);
    }

    @Test
    void theSameFewWordsOfTwoMouthsAboutThemselvesAreTwoClaims() {
        assertThat(claims(brief("I am not guilty", "Ann"), brief("I am not guilty", "Bo")))
                .hasSize(2);
        assertThat(claims(brief("I am not guilty", "Ann"), brief("I am not guilty", "Ann")))
                .hasSize(1);
    }

    @Test
    void aPlanIsNeverJoinedWithADeed() {
        Worded will = pact("Peru and Chile will sign a rescue pact", "sign", true);
        Worded did = pact("Peru and Chile have signed a rescue pact", "sign", false);

        assertThat(claims(will, did)).hasSize(2);
        assertThat(claims(did, pact("Chile and Peru signed a rescue pact", "sign", false)))
                .hasSize(1);
    }

    @Test
    void statementsWithUnlikeMainVerbsAreTwoClaims() {
        Worded sign = pact("Peru and Chile signed a rescue pact", "sign", false);
        Set<String> words = Set.of("Peru", "Chile", "rescue", "pact", "reject");
        Said.InWords said = Sayings.words("b", "Bo", "Peru and Chile rejected a rescue pact");
        Worded reject = Sayings.worded(said, words, "reject", false);

        assertThat(claims(sign, reject)).hasSize(2);
    }

    @Test
    void oneSpeakersFewWordsInOtherWordsAreOneClaimAnothersAreTwo() {
        Worded ferry = few("the ferry was overloaded", "Ann", "ship");

        assertThat(claims(ferry, few("the ship had been overloaded", "Ann", "ship"))).hasSize(1);
        assertThat(claims(ferry, few("the ship had been overloaded", "Bo", "ship"))).hasSize(2);
        assertThat(claims(ferry, few("the lorry was overloaded", "Ann", "lorry"))).hasSize(2);
    }

    private static Worded few(String content, String speaker, String thing) {
        return Sayings.worded(
                Sayings.words("a", speaker, content), Set.of(thing, "overload"), "", false);
    }

    @Test
    void wordsThatNewsPutsForOneAnotherHaveOneName() {
        assertThat(Synonyms.name(token("blaze", "NN"))).isEqualTo("fire");
        assertThat(Synonyms.name(token("begin", "VBD"))).isEqualTo("to start");
        assertThat(Synonyms.name(token("sack", "VBD"))).isEqualTo("to fire");
        assertThat(Synonyms.name(token("Blaze", "NNP"))).isEqualTo("blaze");
        assertThat(Synonyms.name(token("quay", "NN"))).isEqualTo("quay");
    }

    private static Token token(String lemma, String tag) {
        return new Token(new Span(0, lemma.length()), lemma, lemma, tag, NameKind.NONE, -1, "root");
    }

    private static List<List<Worded>> claims(Worded a, Worded b) {
        return StatementClaims.join(List.of(a, b));
    }

    private static Worded brief(String content, String speaker) {
        return Sayings.worded(Sayings.words(speaker, speaker, content), Set.of("port"), "", false);
    }

    private static Worded pact(String content, String verb, boolean planned) {
        return Sayings.worded(Sayings.words("a", "Ann", content), PACT, verb, planned);
    }
}
