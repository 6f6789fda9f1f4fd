package org.secondsource.language.corenlp.parse;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/// Parses a sentence with the transitions that a model scores best, word by word (Chen and Manning
/// 2014, section 3). Gives what CoreNLP's `DependencyParser` gives, in half the time. Serves any
/// number of threads.
public final class ArcParser {
    private static final String ROOT_RELATION = "root";

    private final ParserModel model;
    private final TransitionScorer scorer;
    private final int relationCount;
    private final int rootRelation;
    private final int[] relationValues;

    public ArcParser(ParserModel model) {
        this.model = model;
        this.scorer = new TransitionScorer(model);
        this.relationCount = model.relations().size();
        this.rootRelation = model.relations().indexOf(ROOT_RELATION);
        this.relationValues = new int[relationCount + 1];
        for (int i = 0; i < relationCount; i++) {
            relationValues[i] = model.relation(model.relations().get(i));
        }
        relationValues[relationCount] = model.relation(ParserModel.NOTHING);
    }

    /// Parses words that have their tags.
    ///
    /// @return the finished state; its relations are those of `relation`
    public ParseState parse(List<CoreLabel> words) {
        int size = words.size();
        int[] wordValues = new int[size + 2];
        int[] tagValues = new int[size + 2];
        wordValues[0] = model.word(ParserModel.ROOT);
        tagValues[0] = model.tag(ParserModel.ROOT);
        for (int i = 0; i < size; i++) {
            wordValues[i + 1] = model.word(words.get(i).word());
            tagValues[i + 1] = model.tag(words.get(i).tag());
        }
        wordValues[size + 1] = model.word(ParserModel.NOTHING);
        tagValues[size + 1] = model.tag(ParserModel.NOTHING);
        ParseState state = new ParseState(size);
        int[] features = new int[ParseState.FEATURES];
        float[] scores = new float[scorer.transitions()];
        while (!state.isDone()) {
            if (state.mustShift()) {
                state.shift();
                continue;
            }
            state.features(wordValues, tagValues, relationValues, features);
            scorer.score(features, scores);
            apply(best(state, scores), state);
        }
        return state;
    }

    public String relation(int relation) {
        return model.relations().get(relation);
    }

    /// The best transition that the state allows: first all that hang left, then all that hang
    /// right, last the shift.
    private int best(ParseState state, float[] scores) {
        int best = -1;
        float bestScore = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > bestScore && isAllowed(i, state)) {
                best = i;
                bestScore = scores[i];
            }
        }
        return best;
    }

    private boolean isAllowed(int transition, ParseState state) {
        if (transition == 2 * relationCount) {
            return state.canShift();
        }
        if (transition < relationCount) {
            return state.canHangLeft() && transition != rootRelation;
        }
        boolean isRoot = transition - relationCount == rootRelation;
        return state.canHangRight() && isRoot == state.isRootBelow();
    }

    private void apply(int transition, ParseState state) {
        if (transition == 2 * relationCount) {
            state.shift();
        } else if (transition < relationCount) {
            state.hangLeft(transition);
        } else {
            state.hangRight(transition - relationCount);
        }
    }
}
