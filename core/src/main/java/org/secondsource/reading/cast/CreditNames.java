package org.secondsource.reading.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.text.Span;

/// Finds where a report names those who made it: bylines, photo credits, the "(Reporting by …)" of
/// agencies. They take no part in what it tells.
final class CreditNames {
    private static final String NAME =
            "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:de|da|van|von|der|la|al|bin) )?\\p{Lu}[\\p{L}.'’-]*){1,3}";

    /// Each with the names as its first group.
    private static final List<Pattern> FORMS =
            List.of(
                    // ANN LEE / KLM - Photo Bank
                    Pattern.compile(
                            "("
                                    + NAME
                                    + ") ?/ ?(?:\\p{Lu}{2,6}\\b|\\p{Lu}\\p{Ll}+(?: Images| Photos?| Press)\\b)"),
                    // (KLM Photo/Ann Lee)
                    Pattern.compile("\\b(?:Photo|Foto|Image|Picture) ?/ ?(" + NAME + ")"),
                    // Photo: Ann Lee; Photograph by Ann Lee
                    Pattern.compile(
                            "\\b(?:[Pp]hoto(?:graph)?s?|[Pp]icture|[Ii]mage|[Cc]redit)(?: courtesy)?(?::| by| of:) ?("
                                    + NAME
                                    + ")"),
                    // (Reporting by Ann Lee in Oslo; Editing by Jo Berg)
                    Pattern.compile(
                            "\\b((?:Additional |Further )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled)(?: and (?:[Ww]riting|[Ee]diting))? by "
                                    + NAME
                                    + "[^)\\n.]{0,300})"),
                    // a line of its own: By Ann Lee and Jo Berg
                    Pattern.compile(
                            "(?m)^((?:By|BY) "
                                    + NAME
                                    + "(?:(?:,| and) "
                                    + NAME
                                    + "){0,3})[^.\\n]{0,40}$"));

    private CreditNames() {}

    /// The stretches of a text that name its makers, in no order.
    static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(text);
            while (matcher.find()) {
                found.add(new Span(matcher.start(1), matcher.end(1)));
            }
        }
        return found;
    }
}
