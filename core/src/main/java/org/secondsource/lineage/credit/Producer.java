package org.secondsource.lineage.credit;

import java.util.Locale;
import java.util.regex.Pattern;
import org.secondsource.agency.Agency;

/// Who may have produced a text, before it is settled that it did.
///
/// @param name the short form
public record Producer(String name, Kind kind) {
    private static final Pattern LEGAL_FORM =
            Pattern.compile("(?i)[,.]?\\s+(?:inc|llc|ltd|corp|co|plc|gmbh)\\.?$");

    /// "Name. All rights reserved", of which a name in capital words takes "All".
    private static final Pattern ALL_RIGHTS = Pattern.compile("(?i)[.,]?\\s+all(?:\\s+rights.*)?$");

    private static final Pattern LEADING_ARTICLE = Pattern.compile("(?i)^the\\s+");

    /// What follows where a name ends a sentence: "Name. All rights reserved".
    private static final Pattern NEXT_SENTENCE = Pattern.compile("(?<=\\p{L}{3})\\.\\s.*$");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Producer of(Agency agency) {
        return new Producer(
                agency.name(),
                switch (agency.kind()) {
                    case AGENCY, REDISTRIBUTOR -> Kind.AGENCY;
                    case PRESS_RELEASE -> Kind.INSTITUTION;
                });
    }

    /// A producer that no registry lists, by its name as printed.
    static Producer unlisted(String printed, Kind kind) {
        String cut = NEXT_SENTENCE.matcher(printed.strip()).replaceFirst("");
        String owner = ALL_RIGHTS.matcher(cut).replaceFirst("");
        String name = LEADING_ARTICLE.matcher(owner).replaceFirst("");
        return new Producer(LEGAL_FORM.matcher(name).replaceFirst("").strip(), kind);
    }

    /// The name in small letters and hyphens: one producer has one, however it is printed.
    public String slug() {
        String slug = NO_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
        return slug.replaceAll("^-|-$", "");
    }

    public boolean isSame(Producer other) {
        return slug().equals(other.slug());
    }

    /// What sort of producer it is.
    public enum Kind {
        AGENCY,
        OUTLET,
        INSTITUTION,
        UNKNOWN
    }
}
