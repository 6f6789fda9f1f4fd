package org.secondsource.intake.press;

import java.util.Locale;

/// The codes of the languages that press databases name in English.
final class Languages {
    private Languages() {}

    static String codeOf(String name) {
        for (String code : Locale.getISOLanguages()) {
            if (Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name.strip())) {
                return code;
            }
        }
        return "";
    }
}
