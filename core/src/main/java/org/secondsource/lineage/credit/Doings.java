package org.secondsource.lineage.credit;

import java.util.regex.Pattern;

/// Whether a name is that of a body or place in a text: one who speaks or acts there, or where
/// something happens. Such a name in brackets is a short form and no producer.
final class Doings {
    private static final String AFTER =
            "(?:['’]s?)? (?!(?:reported|reports|quoted|cited|published|carried|interviewed|writes"
                    + "|wrote)\\b)"
                    + "(?:\\p{Ll}+ly )?(?:\\p{Ll}{2,}ed|said|says|told|has|have|had|is|are|was|we"
                    + "re|will|would|can"
                    + "|could|may|must|did|does|made|makes|took|gave|held|sent|went|began|plans|w"
                    + "ants"
                    + "|denies|officials?|officers?|spokes\\p{L}+|chief|head|director|staff|membe"
                    + "rs?)\\b";

    private static final String BEFORE =
            "\\b(?:in|at|near|into|through|inside|outside|around|across) (?:the )?";

    private Doings() {}

    static boolean doesAnything(String text, String name) {
        int at = text.indexOf(name);
        if (at < 0) {
            return false;
        }
        String quoted = Pattern.quote(name);
        return Pattern.compile("(?<![\\p{L}(])" + quoted + AFTER).matcher(text).find()
                || Pattern.compile(BEFORE + quoted + "(?![\\p{L}])").matcher(text).find();
    }
}
