package org.secondsource.claim.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.secondsource.actor.PlaceNames;
import org.secondsource.claim.figure.FigureMatch;
import org.secondsource.claim.figure.FigureScope;
import org.secondsource.claim.said.Said;
import org.secondsource.language.NameKind;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.cast.Gazetteer;
import org.secondsource.reading.proposition.FactState;
import org.secondsource.text.Span;

/// Invented: propositions of two reports with the words that carry their meaning.
class PropositionGroupsTest {
    private static final FigureMatch FIGURES =
            new FigureMatch(new FigureScope(new PlaceNames(Gazetteer.load())));
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
        Worded will = pact("Peru and Chile will sign a rescue pact", "sign", FactState.PLANNED);
        Worded did = pact("Peru and Chile have signed a rescue pact", "sign", FactState.SO);

        assertThat(claims(will, did)).hasSize(2);
        assertThat(claims(did, pact("Chile and Peru signed a rescue pact", "sign", FactState.SO)))
                .hasSize(1);
    }

    @Test
    void propositionsWithUnlikeMainVerbsAreTwoClaims() {
        Worded sign = pact("Peru and Chile signed a rescue pact", "sign", FactState.SO);
        Set<String> words = Set.of("Peru", "Chile", "rescue", "pact", "reject");
        Said.InWords said = Sayings.words("b", "Bo", "Peru and Chile rejected a rescue pact");
        Worded reject = Sayings.worded(said, words, "reject");

        assertThat(claims(sign, reject)).hasSize(2);
    }

    @Test
    void fewWordsInOtherWordsAreOneClaimInWhateverMouths() {
        Worded ferry = few("the ferry was overloaded", "Ann", "ship");

        assertThat(claims(ferry, few("the ship had been overloaded", "Ann", "ship"))).hasSize(1);
        assertThat(claims(ferry, few("the ship had been overloaded", "Bo", "ship"))).hasSize(1);
        assertThat(claims(ferry, few("the lorry was overloaded", "Ann", "lorry"))).hasSize(2);
    }

    @Test
    void fewWordsAboutThemselvesInOtherWordsAreOneClaimInOneMouthAlone() {
        Worded ours = few("we overloaded the ferry", "Ann", "ship");

        assertThat(claims(ours, few("our ship was overloaded", "Ann", "ship"))).hasSize(1);
        assertThat(claims(ours, few("our ship was overloaded", "Bo", "ship"))).hasSize(2);
    }

    private static Worded few(String content, String speaker, String thing) {
        return Sayings.worded(Sayings.words("a", speaker, content), Set.of(thing, "overload"), "");
    }

    @Test
    void wordsThatNewsPutsForOneAnotherHaveOneName() {
        assertThat(name(token("blaze", "NN"))).isEqualTo("fire");
        assertThat(name(token("begin", "VBD"))).isEqualTo("to start");
        assertThat(name(token("sack", "VBD"))).isEqualTo("to fire");
        assertThat(name(token("Blaze", "NNP"))).isEqualTo("blaze");
        assertThat(name(token("quay", "NN"))).isEqualTo("quay");
    }

    @Test
    void aVerbHasTheNameThatItHasWithItsParticle() {
        Token cave = token("cave", "VBD");
        Token in = new Token(new Span(5, 7), "in", "in", "RP", NameKind.NONE, 0, "compound:prt");

        assertThat(name(cave, in)).isEqualTo(name(token("collapse", "VBD")));
        assertThat(name(cave)).isNotEqualTo(name(cave, in));
    }

    private static String name(Token... tokens) {
        return Synonyms.name(new Sentence(List.of(tokens)), 0);
    }

    private static Token token(String lemma, String tag) {
        return new Token(new Span(0, lemma.length()), lemma, lemma, tag, NameKind.NONE, -1, "root");
    }

    private static List<List<Asserted>> claims(Worded a, Worded b) {
        return PropositionGroups.join(
                List.of(new Asserted(a, List.of()), new Asserted(b, List.of())), FIGURES);
    }

    private static Worded brief(String content, String speaker) {
        return Sayings.worded(Sayings.words(speaker, speaker, content), Set.of("port"), "");
    }

    private static Worded pact(String content, String verb, FactState state) {
        return Sayings.worded(Sayings.words("a", "Ann", content, state), PACT, verb);
    }
}
