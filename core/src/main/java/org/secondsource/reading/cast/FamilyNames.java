package org.secondsource.reading.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.language.NameKind;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;

/// Finds the family names that stand alone and that the recogniser has missed: "Solheim disagreed",
/// where one person alone of the report is called so in full.
final class FamilyNames {
    private static final int SHORTEST_NAME = 3;

    private FamilyNames() {}

    static List<FoundName> in(List<Sentence> sentences, List<FoundName> names) {
        Map<String, Set<String>> fullNames = new HashMap<>();
        Set<Token> taken = new HashSet<>();
        for (FoundName each : names) {
            NameFinder.Name name = each.name();
            Sentence sentence = each.sentence();
            taken.addAll(sentence.tokens().subList(name.first(), name.last() + 1));
            boolean inOrder = !sentence.isWord(name.last() - 1, ",");
            if (name.kind() == NameKind.PERSON && name.last() > name.first() && inOrder) {
                String family = sentence.token(name.last()).word();
                fullNames
                        .computeIfAbsent(family, key -> new HashSet<>())
                        .add(sentence.token(name.first()).word() + " " + family);
            }
        }
        List<FoundName> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                Token token = sentence.token(i);
                boolean known = fullNames.getOrDefault(token.word(), Set.of()).size() == 1;
                if (known && !taken.contains(token) && standsAlone(sentence, i)) {
                    NameFinder.Name name =
                            new NameFinder.Name(i, i, NameKind.PERSON, Optional.empty());
                    found.add(new FoundName(sentence, name));
                }
            }
        }
        return found;
    }

    private static boolean standsAlone(Sentence sentence, int i) {
        Token token = sentence.token(i);
        return token.isProperNoun()
                && token.isCapitalised()
                && token.name() == NameKind.NONE
                && token.word().length() >= SHORTEST_NAME
                && !isName(sentence, i - 1)
                && !isName(sentence, i + 1);
    }

    private static boolean isName(Sentence sentence, int i) {
        return sentence.holds(i) && sentence.token(i).isProperNoun();
    }
}
