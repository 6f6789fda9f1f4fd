package org.secondsource.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/// The basic dependencies of a sentence, by index from 0.
///
/// The parser hangs the end of "…, the ministry said on Monday." on the wrong words (design/stack.md,
/// Language). Such a tail is parsed apart, and what it follows becomes its clausal complement.
final class Heads {
    private final int[] heads;
    private final String[] relations;

    private Heads(int size) {
        heads = new int[size];
        relations = new String[size];
        Arrays.fill(heads, -1);
        Arrays.fill(relations, "dep");
    }

    static Heads of(List<CoreLabel> words, DependencyParser parser) {
        Heads all = new Heads(words.size());
        OptionalInt tail = AttributionTail.start(words);
        if (tail.isEmpty()) {
            all.parse(words, 0, words.size(), parser);
            all.mendConjuncts(words);
            all.mendBareComplements(words);
            return all;
        }
        int cut = tail.getAsInt();
        int said = all.parse(words, cut, words.size(), parser);
        int content = all.parse(words, 0, cut, parser);
        all.heads[content] = said;
        all.relations[content] = "ccomp";
        all.mendConjuncts(words);
        all.mendBareComplements(words);
        return all;
    }

    /// "said it is set to brief … and then visit …": a bare infinitive cannot go on a past tense, so it goes on
    /// the infinitive before it.
    private void mendConjuncts(List<CoreLabel> words) {
        for (int i = 1; i < heads.length; i++) {
            boolean stray = relations[i].equals("conj") && heads[i] >= 0 && words.get(i).tag().equals("VB") && words.get(heads[i]).tag().matches("VBD|VBZ");
            if (!stray) {
                continue;
            }
            for (int j = i - 1; j > heads[i]; j--) {
                if (words.get(j).tag().equals("VB")) {
                    heads[i] = j;
                    break;
                }
            }
        }
    }

    /// "denied the ship had been overloaded": without "that" the parser takes the subject of what is said for
    /// the object of the saying.
    private void mendBareComplements(List<CoreLabel> words) {
        for (int verb = 2; verb < heads.length; verb++) {
            int above = heads[verb];
            boolean loose = relations[verb].equals("dep") && above >= 0 && above < verb - 1;
            if (!loose || !words.get(verb).tag().startsWith("VB") || !words.get(above).tag().startsWith("VB")) {
                continue;
            }
            int noun = verb - 1;
            while (noun > above && heads[noun] == verb) {
                noun--;
            }
            while (noun > above && !(heads[noun] == above && relations[noun].equals("obj"))) {
                noun = heads[noun] > above && heads[noun] < noun ? heads[noun] : above;
            }
            if (noun > above) {
                heads[noun] = verb;
                relations[noun] = "nsubj";
                relations[verb] = "ccomp";
            }
        }
    }

    int head(int index) {
        return heads[index];
    }

    String relation(int index) {
        return relations[index];
    }

    /// Parses words `[from, to)`; their root has no head. Answers the root.
    private int parse(List<CoreLabel> words, int from, int to, DependencyParser parser) {
        List<CoreLabel> piece = words.subList(from, to);
        for (int i = 0; i < piece.size(); i++) {
            piece.get(i).setIndex(i + 1);
        }
        GrammaticalStructure structure = parser.predict(piece);
        int root = from;
        for (TypedDependency dependency : structure.typedDependencies()) {
            int word = from + dependency.dep().index() - 1;
            int head = dependency.gov().index() - 1;
            heads[word] = head < 0 ? -1 : from + head;
            relations[word] = dependency.reln().toString();
            if (head < 0) {
                root = word;
            }
        }
        return root;
    }
}
