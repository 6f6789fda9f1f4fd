package org.secondsource.language.corenlp.parse;

import java.util.Arrays;

/// A sentence half parsed by the arc-standard system (Nivre, "Incrementality in Deterministic
/// Dependency Parsing", 2004): a stack, the words still to come, and the arcs so far. Word 0 is the
/// root above all.
public final class ParseState {
    /// What the network sees: word and tag of 18 places, and the relation of 12 of them.
    static final int FEATURES = 48;

    private static final int NONE = -1;

    /// Three words on the stack, three to come, and twelve children.
    static final int PLACES = 18;

    /// Where the tags of places begin among the features.
    static final int TAGS_AT = 18;

    /// From which place on a word has a relation: the children of the two words on top.
    static final int CHILDREN_AT = 6;

    static final int RELATIONS_AT = 36;

    private final int size;
    private final int[] stack;
    private int height;
    private int next = 1;
    private final int[] heads;
    private final int[] relations;
    private final int[] firstLeft;
    private final int[] secondLeft;
    private final int[] lastRight;
    private final int[] secondRight;

    /// @param size how many words there are, the root not counted
    ParseState(int size) {
        this.size = size;
        stack = new int[size + 1];
        height = 1;
        heads = none();
        relations = none();
        firstLeft = none();
        secondLeft = none();
        lastRight = none();
        secondRight = none();
    }

    private int[] none() {
        int[] all = new int[size + 1];
        Arrays.fill(all, NONE);
        return all;
    }

    /// Where the relation of a child's place is among the features.
    static int relationAt(int place) {
        return RELATIONS_AT + place - CHILDREN_AT;
    }

    boolean isDone() {
        return height == 1 && next > size;
    }

    boolean canShift() {
        return next <= size;
    }

    /// Whether nothing but a shift is allowed.
    boolean mustShift() {
        return canShift() && !canHangLeft() && !canHangRight();
    }

    /// Whether the word below the top may hang on the top.
    boolean canHangLeft() {
        return height > 2;
    }

    /// Whether the top may hang on the word below it; on the root only when no word is left.
    boolean canHangRight() {
        return height > 2 || height == 2 && next > size;
    }

    /// Whether the word that `canHangRight` speaks of is the root above all.
    boolean isRootBelow() {
        return height == 2;
    }

    void shift() {
        stack[height++] = next++;
    }

    void hangLeft(int relation) {
        hang(stack[height - 2], stack[height - 1], relation);
        stack[height - 2] = stack[height - 1];
        height--;
    }

    void hangRight(int relation) {
        hang(stack[height - 1], stack[height - 2], relation);
        height--;
    }

    private void hang(int word, int head, int relation) {
        heads[word] = head;
        relations[word] = relation;
        if (word < head) {
            if (firstLeft[head] == NONE || word < firstLeft[head]) {
                secondLeft[head] = firstLeft[head];
                firstLeft[head] = word;
            } else if (secondLeft[head] == NONE || word < secondLeft[head]) {
                secondLeft[head] = word;
            }
        } else if (word > lastRight[head]) {
            secondRight[head] = lastRight[head];
            lastRight[head] = word;
        } else if (word > secondRight[head]) {
            secondRight[head] = word;
        }
    }

    /// The head of a word, counted from 1; 0 for the root above all.
    public int head(int word) {
        return heads[word];
    }

    /// The relation that `hangLeft` or `hangRight` gave it.
    public int relation(int word) {
        return relations[word];
    }

    /// Fills in the features. `words` and `tags` hold a number for each word from 0; one more at
    /// the end stands for no word.
    void features(int[] words, int[] tags, int[] relationValues, int[] into) {
        for (int i = 0; i < 3; i++) {
            place(2 - i, onStack(i), words, tags, into);
            place(3 + i, next + i <= size ? next + i : NONE, words, tags, into);
        }
        for (int i = 0; i < 2; i++) {
            int word = onStack(i);
            int left = at(firstLeft, word);
            int right = at(lastRight, word);
            int[] children = {
                left,
                right,
                at(secondLeft, word),
                at(secondRight, word),
                at(firstLeft, left),
                at(lastRight, right)
            };
            for (int j = 0; j < children.length; j++) {
                int number = i * children.length + j;
                int child = children[j];
                place(CHILDREN_AT + number, child, words, tags, into);
                int relation = child <= 0 ? NONE : relations[child];
                into[relationAt(CHILDREN_AT + number)] =
                        relationValues[relation == NONE ? relationValues.length - 1 : relation];
            }
        }
    }

    private int onStack(int depth) {
        return depth < height ? stack[height - 1 - depth] : NONE;
    }

    private static int at(int[] children, int word) {
        return word == NONE ? NONE : children[word];
    }

    private static void place(int place, int word, int[] words, int[] tags, int[] into) {
        int index = word == NONE ? words.length - 1 : word;
        into[place] = words[index];
        into[TAGS_AT + place] = tags[index];
    }
}
