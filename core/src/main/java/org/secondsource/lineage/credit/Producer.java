package org.secondsource.lineage.credit;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.secondsource.agency.Agency;

/// Who may have produced a text, before it is settled that it did.
///
/// @param name the short form
/// @param house the name by which it is told from others: an outlet has one, however it is printed
///   and whether its own page or its news service carries the text
public record Producer(String name, Kind kind, String house) {
    private static final Pattern LEGAL_FORM =
            Pattern.compile("(?i)[,.]?\\s+(?:inc|llc|ltd|corp|co|plc|gmbh)\\.?$");

    /// "Name. All rights reserved", of which a name in capital words takes "All".
    private static final Pattern ALL_RIGHTS = Pattern.compile("(?i)[.,]?\\s+all(?:\\s+rights.*)?$");

    private static final Pattern LEADING_ARTICLE = Pattern.compile("(?i)^the\\s+");

    /// What follows where a name ends a sentence: "Name. All rights reserved".
    private static final Pattern NEXT_SENTENCE = Pattern.compile("(?<=\\p{L}{3})\\.\\s.*$");

    /// A producer that has one printed name.
    public Producer(String name, Kind kind) {
        this(name, kind, kind == Kind.OUTLET ? Outlet.identity(name) : Outlet.slug(name));
    }

    /// An agency or service where others carry its text.
    static Producer of(Agency agency) {
        if (agency.kind() == Agency.Kind.SERVICE && !agency.ownPages().isEmpty()) {
            return new Producer(
                    agency.name(), Kind.AGENCY, Outlet.identity(agency.ownPages().getFirst()));
        }
        return new Producer(agency.name(), Kind.AGENCY);
    }

    /// A producer that no registry lists, by its name as printed.
    static Producer unlisted(String printed, Kind kind) {
        return new Producer(plain(printed), kind);
    }

    /// The outlet itself, by its name or host.
    public static Producer ofOutlet(String outlet) {
        return unlisted(outlet, Kind.OUTLET);
    }

    /// The producer that a person names: "own", or a kind of producer and its name; empty of
    /// "unknown".
    ///
    /// @param outlet of the report
    public static Optional<Producer> byHand(String told, String outlet) {
        if (told.equals("own")) {
            return outlet.isBlank() ? Optional.empty() : Optional.of(ofOutlet(outlet));
        }
        String[] parts = told.split("\\s+", 2);
        return Arrays.stream(Kind.values())
                .filter(kind -> parts.length == 2 && kind.name().equalsIgnoreCase(parts[0]))
                .map(kind -> unlisted(parts[1], kind))
                .findFirst();
    }

    /// A name without its article, its legal form and what was printed behind it.
    static String plain(String printed) {
        String cut = NEXT_SENTENCE.matcher(printed.strip()).replaceFirst("");
        String owner = ALL_RIGHTS.matcher(cut).replaceFirst("");
        String name = LEADING_ARTICLE.matcher(owner).replaceFirst("");
        return LEGAL_FORM.matcher(name).replaceFirst("").strip();
    }

    public boolean isSame(Producer other) {
        return house.equals(other.house);
    }

    /// What sort of producer it is; where two reports tell different sorts, the first counts.
    public enum Kind {
        AGENCY,
        INSTITUTION,
        OUTLET,
        UNKNOWN
    }
}
