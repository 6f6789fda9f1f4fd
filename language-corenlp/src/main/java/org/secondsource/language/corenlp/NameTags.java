package org.secondsource.language.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.secondsource.language.NameKind;

/// The names of a sentence as several recognisers together see them: the first has its say, the
/// next add names only where the earlier ones found none (as CoreNLP's own `ClassifierCombiner`
/// does).
final class NameTags {
    private NameTags() {}

    static List<NameKind> of(List<CoreLabel> words, List<CRFClassifier<CoreLabel>> recognisers) {
        List<NameKind> names = new ArrayList<>(Collections.nCopies(words.size(), NameKind.NONE));
        for (CRFClassifier<CoreLabel> recogniser : recognisers) {
            add(kinds(words, recogniser), names);
        }
        return names;
    }

    private static List<NameKind> kinds(
            List<CoreLabel> words, CRFClassifier<CoreLabel> recogniser) {
        List<CoreLabel> copies = new ArrayList<>(words.size());
        for (CoreLabel word : words) {
            copies.add(new CoreLabel(word));
        }
        List<NameKind> kinds = new ArrayList<>(words.size());
        for (CoreLabel word : recogniser.classifySentence(copies)) {
            kinds.add(kind(word.get(CoreAnnotations.AnswerAnnotation.class)));
        }
        return kinds;
    }

    private static void add(List<NameKind> found, List<NameKind> names) {
        int i = 0;
        while (i < found.size()) {
            int end = i + 1;
            while (end < found.size() && found.get(end) == found.get(i)) {
                end++;
            }
            boolean free = names.subList(i, end).stream().allMatch(name -> name == NameKind.NONE);
            if (free) {
                for (int j = i; j < end; j++) {
                    names.set(j, found.get(j));
                }
            }
            i = end;
        }
    }

    private static NameKind kind(String label) {
        return switch (label) {
            case "PERSON" -> NameKind.PERSON;
            case "ORGANIZATION" -> NameKind.ORGANISATION;
            case "LOCATION" -> NameKind.LOCATION;
            case "MISC" -> NameKind.OTHER;
            default -> NameKind.NONE;
        };
    }
}
