package org.secondsource.reading.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.text.Span;

/// Cuts from the end of a content what the report adds to it: how and where it was said, what was
/// asked, and its own comment.
final class ContentTrimmer {
    private ContentTrimmer() {}

    private static final Pattern ADDED =
            Pattern.compile(
                    "(,? (in|during|at) (an?|the|its|his|her|their|another|one) ([\\w’'-]+ ){0,3}"
                            + "(interview|statement|post|tweet|speech|letter|news conference"
                            + "|press conference|press release|report|briefing|email|video|message"
                            + "|address)"
                            + "|, (when|after being) asked"
                            + "|, without (elaborating|giving|providing|naming|specifying"
                            + "|disclosing|offering)"
                            + "|, (adding|noting|saying|stressing|citing|referring|calling"
                            + "|according)"
                            + "|, in (a|an|what) ([\\w-]+ )?(shift|move|reversal|sign|step"
                            + "|departure|bid|apparent|effort|turn)"
                            + "|, with [^,]{3,60} (expecting|saying|adding|reporting|estimating"
                            + "|warning|claiming|predicting))\\b.*$");

    /// A content is not cut to less, in characters: what is left would say nothing. Set by hand.
    private static final int SHORTEST_CONTENT = 12;

    /// The content without what was added; the cut never takes the whole or half of a quotation.
    static Span trimmed(Span content, String text) {
        Matcher matcher = ADDED.matcher(content.of(text).replace('\n', ' '));
        if (!matcher.find() || matcher.start() < SHORTEST_CONTENT) {
            return content;
        }
        String cut = content.of(text).substring(matcher.start());
        long marks = cut.chars().filter(c -> c == '"').count();
        boolean quoted = marks % 2 == 1 || cut.indexOf('”') >= 0 && cut.indexOf('“') < 0;
        return quoted ? content : new Span(content.start(), content.start() + matcher.start());
    }
}
