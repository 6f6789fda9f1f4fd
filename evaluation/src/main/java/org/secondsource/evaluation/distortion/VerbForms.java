package org.secondsource.evaluation.distortion;

import java.util.Map;

/// Past forms of English verbs, as far as the bench needs them.
final class VerbForms {
    /// Past and participle of verbs that news uses and the rule of "-ed" does not make.
    private static final Map<String, String> IRREGULAR =
            Map.ofEntries(
                    Map.entry("begin", "began begun"),
                    Map.entry("bring", "brought brought"),
                    Map.entry("build", "built built"),
                    Map.entry("buy", "bought bought"),
                    Map.entry("come", "came come"),
                    Map.entry("cut", "cut cut"),
                    Map.entry("do", "did done"),
                    Map.entry("fall", "fell fallen"),
                    Map.entry("fight", "fought fought"),
                    Map.entry("find", "found found"),
                    Map.entry("fly", "flew flown"),
                    Map.entry("get", "got got"),
                    Map.entry("give", "gave given"),
                    Map.entry("go", "went gone"),
                    Map.entry("grow", "grew grown"),
                    Map.entry("have", "had had"),
                    Map.entry("hear", "heard heard"),
                    Map.entry("hit", "hit hit"),
                    Map.entry("hold", "held held"),
                    Map.entry("keep", "kept kept"),
                    Map.entry("know", "knew known"),
                    Map.entry("lead", "led led"),
                    Map.entry("lay", "laid laid"),
                    Map.entry("leave", "left left"),
                    Map.entry("lose", "lost lost"),
                    Map.entry("make", "made made"),
                    Map.entry("meet", "met met"),
                    Map.entry("pay", "paid paid"),
                    Map.entry("put", "put put"),
                    Map.entry("rise", "rose risen"),
                    Map.entry("run", "ran run"),
                    Map.entry("see", "saw seen"),
                    Map.entry("sell", "sold sold"),
                    Map.entry("send", "sent sent"),
                    Map.entry("set", "set set"),
                    Map.entry("shoot", "shot shot"),
                    Map.entry("sink", "sank sunk"),
                    Map.entry("speak", "spoke spoken"),
                    Map.entry("spend", "spent spent"),
                    Map.entry("stand", "stood stood"),
                    Map.entry("take", "took taken"),
                    Map.entry("tell", "told told"),
                    Map.entry("think", "thought thought"),
                    Map.entry("win", "won won"),
                    Map.entry("write", "wrote written"));

    private VerbForms() {}

    static String past(String lemma) {
        return form(lemma, 0);
    }

    static String participle(String lemma) {
        return form(lemma, 1);
    }

    private static String form(String lemma, int which) {
        String irregular = IRREGULAR.get(lemma);
        if (irregular != null) {
            return irregular.split(" ")[which];
        }
        if (lemma.endsWith("e")) {
            return lemma + "d";
        }
        boolean consonantY = lemma.matches(".*[^aeiou]y");
        return consonantY ? lemma.substring(0, lemma.length() - 1) + "ied" : lemma + "ed";
    }
}
