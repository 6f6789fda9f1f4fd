package org.secondsource.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.secondsource.language.NameKind;
import org.secondsource.language.corenlp.name.NameRecogniser;

/// The names of a sentence as several recognisers together see them: the first has its say, the
/// next add names only where the earlier ones found none (as CoreNLP's own `ClassifierCombiner`
/// does).
final class NameTags {
    private NameTags() {}

    static List<NameKind> of(List<CoreLabel> words, List<NameRecogniser> recognisers) {
        List<NameKind> names = new ArrayList<>(Collections.nCopies(words.size(), NameKind.NONE));
        for (NameRecogniser recogniser : recognisers) {
            add(recogniser.labels(words).stream().map(NameTags::kind).toList(), names);
        }
        return names;
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
