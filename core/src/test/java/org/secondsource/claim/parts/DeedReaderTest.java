package org.secondsource.claim.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.secondsource.language.NameKind;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.text.Span;

/// Sentences as the analyser hands them out: word/lemma/tag/relation/head.
class DeedReaderTest {
    private static final String SOLD =
            "Peru/peru/NNP/nsubj/1 sold/sell/VBD/root/-1 boats/boat/NNS/obj/1 to/to/IN/case/4"
                    + " Chile/chile/NNP/obl/1";

    @Test
    void whoSellsIsNotWhoBuys() {
        String turned = SOLD.replace("Peru/peru", "X").replace("Chile/chile", "Peru/peru");

        assertThat(read(SOLD).exclude(read(turned.replace("X", "Chile/chile")))).isTrue();
    }

    @Test
    void thePassiveTellsTheSameDeed() {
        String passive =
                "boats/boat/NNS/nsubj:pass/2 were/be/VBD/aux:pass/2 sold/sell/VBN/root/-1"
                        + " by/by/IN/case/4 Peru/peru/NNP/obl/2";

        assertThat(read(passive).byWhom()).isEqualTo(read(SOLD).byWhom());
        assertThat(read(passive).exclude(read(SOLD))).isFalse();
    }

    @Test
    void aNegationExcludesTheDeed() {
        String negated =
                "Peru/peru/NNP/nsubj/3 did/do/VBD/aux/3 not/not/RB/advmod/3 sell/sell/VB/root/-1"
                        + " boats/boat/NNS/obj/3";

        assertThat(read(negated).exclude(read(SOLD))).isTrue();
    }

    @Test
    void aPlanExcludesTheDeedDone() {
        String planned =
                "Peru/peru/NNP/nsubj/2 will/will/MD/aux/2 sell/sell/VB/root/-1"
                        + " boats/boat/NNS/obj/2";

        assertThat(read(planned).exclude(read(SOLD))).isTrue();
    }

    @Test
    void thePresentMayBeEither() {
        String present = "Peru/peru/NNP/nsubj/1 sells/sell/VBZ/root/-1 boats/boat/NNS/obj/1";
        String planned = "Peru/peru/NNP/nsubj/2 will/will/MD/aux/2 sell/sell/VB/root/-1";

        assertThat(read(present).exclude(read(SOLD))).isFalse();
        assertThat(read(present).exclude(read(planned))).isFalse();
    }

    @Test
    void thoseWhoMeetMayBeToldInEitherOrder() {
        String met = "Peru/peru/NNP/nsubj/1 met/meet/VBD/root/-1 Chile/chile/NNP/obj/1";
        String turned = "Chile/chile/NNP/nsubj/1 met/meet/VBD/root/-1 Peru/peru/NNP/obj/1";

        assertThat(read(met).exclude(read(turned))).isFalse();
    }

    private static Deeds read(String words) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String each : words.split(" ")) {
            String[] parts = each.split("/");
            int end = start + parts[0].length();
            tokens.add(
                    new Token(
                            new Span(start, end),
                            parts[0],
                            parts[1],
                            parts[2],
                            NameKind.NONE,
                            Integer.parseInt(parts[4]),
                            parts[3]));
            start = end + 1;
        }
        Sentence sentence = new Sentence(tokens);
        DeedReader reader =
                new DeedReader(
                        sentence,
                        i ->
                                Optional.of(sentence.token(i))
                                        .filter(Token::isProperNoun)
                                        .map(Token::word));
        return reader.read(IntStream.range(0, sentence.size()).boxed().toList());
    }
}
