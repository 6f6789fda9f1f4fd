package org.secondsource.language.corenlp.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class TransitionScorerTest {
    private static final long SEED = Long.getLong("seed", 20261122L);

    /// Scores are some tens; sums of floats in another order differ by a ten-thousandth of that.
    private static final Offset<Float> ROUNDING = within(2e-3f);

    private final ParserModel model =
            new ParserModel(
                    ParserModelFile.lay("edu/stanford/nlp/models/parser/nndep/english_UD.gz"));
    private final TransitionScorer scorer = new TransitionScorer(model);

    @Test
    void scoresAreThoseOfThePublishedFormula() {
        Random random = new Random(SEED);
        float[] scores = new float[scorer.transitions()];
        for (int i = 0; i < 50; i++) {
            int[] features = features(random);
            float[] formula = formula(features);
            for (int again = 0; again < 2; again++) {
                scorer.score(features, scores);
                assertThat(scores).as("seed %d", SEED).containsExactly(formula, ROUNDING);
            }
        }
    }

    /// Some places empty, as in most states.
    private int[] features(Random random) {
        int[] features = new int[ParseState.FEATURES];
        for (int place = 0; place < ParseState.PLACES; place++) {
            boolean isEmpty = random.nextInt(3) == 0;
            int word = random.nextInt(model.wordCount());
            int tag = model.wordCount() + random.nextInt(model.tagCount());
            int relation = model.relation(model.relations().get(random.nextInt(40)));
            features[place] = isEmpty ? model.word(ParserModel.NOTHING) : word;
            features[ParseState.TAGS_AT + place] = isEmpty ? model.tag(ParserModel.NOTHING) : tag;
            if (place >= ParseState.CHILDREN_AT) {
                features[ParseState.relationAt(place)] =
                        isEmpty ? model.relation(ParserModel.NOTHING) : relation;
            }
        }
        return features;
    }

    /// Chen and Manning 2014, section 3.1: the output weights times the cube of the hidden weights
    /// times the embeddings plus the bias.
    private float[] formula(int[] features) {
        int size = model.embeddingSize();
        double[] scores = new double[scorer.transitions()];
        for (int unit = 0; unit < model.hiddenSize(); unit++) {
            double hidden = model.bias()[unit];
            for (int feature = 0; feature < features.length; feature++) {
                for (int i = 0; i < size; i++) {
                    hidden +=
                            model.embedding()[features[feature] * size + i]
                                    * model.hidden()[feature * size + i][unit];
                }
            }
            for (int i = 0; i < scores.length; i++) {
                scores[i] += hidden * hidden * hidden * model.output()[unit][i];
            }
        }
        float[] rounded = new float[scores.length];
        for (int i = 0; i < scores.length; i++) {
            rounded[i] = (float) scores[i];
        }
        return rounded;
    }
}
