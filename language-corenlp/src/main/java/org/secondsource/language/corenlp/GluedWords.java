package org.secondsource.language.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts words that are written without the space between them, as CoreNLP's tokeniser leaves them:
/// a number from its unit or currency ("640bhp", "USD10m"; it cuts "278kg"), and the last word of a
/// sentence from the first of the next, as web pages lose the space ("he says.Police held two").
final class GluedWords {
    /// "PS" is a pound sign that was garbled, but not in "PS4", which is a name.
    private static final String CURRENCIES =
            "USD|EUR|GBP|AUD|CAD|NZD|CHF|JPY|CNY|RMB|INR|HKD|SGD|SEK|NOK|DKK|RUB|UAH|TRY|ILS|NIS"
                    + "|ZAR|BRL|AED|SAR|KES|NGN|PKR|RM|PS(?!\\d$)|Rs\\.?";

    private static final String UNITS =
            "bhp|hp|PS|Nm|mph|kph|kmph|mpg|rpm|km|m|cm|mm|nm|μm|µm|ft|km2|m2|m3|cm2|ha|kg|kgs|g|mg"
                    + "|mcg|lb|lbs|oz|l|ml|mL|cl|[kMGT]?W|[kMGT]?Wh|[kM]?V|[kMG]?Hz|[kKMGT]B|[MG]bps"
                    + "|mAh|dB|ppm|ppb|pc|pct|p|bn|mn|mln|tn|trn|M|mins?|hrs?|secs?|yrs?";

    private static final Pattern GLUED =
            Pattern.compile("(" + CURRENCIES + ")?(\\d[\\d,]*(?:\\.\\d+)?)(" + UNITS + ")?\\.?");

    /// The end of a sentence and the start of the next. One letter before the stop is an initial,
    /// and what may be an address ("booking.Com") has the letters of one.
    private static final Pattern SENTENCES =
            Pattern.compile("(\\p{Ll}{2,})(\\.)(\\p{Lu}(?!om$|rg$|et$|du$|ov$)\\p{Ll}*)");

    private GluedWords() {}

    static List<CoreLabel> cut(List<CoreLabel> words) {
        List<CoreLabel> pieces = new ArrayList<>(words.size());
        for (CoreLabel word : words) {
            Matcher match = GLUED.matcher(word.word());
            boolean number = match.matches() && (match.group(1) != null || match.group(3) != null);
            if (!number) {
                match = SENTENCES.matcher(word.word());
            }
            boolean glued = number || match.matches();
            if (!glued || match.group().length() != word.endPosition() - word.beginPosition()) {
                pieces.add(word);
                continue;
            }
            for (int group = 1; group <= 3; group++) {
                if (match.group(group) != null) {
                    int end = group == 3 ? match.end() : match.end(group);
                    pieces.add(piece(word, match.start(group), end));
                }
            }
        }
        return pieces;
    }

    private static CoreLabel piece(CoreLabel word, int start, int end) {
        CoreLabel piece = new CoreLabel(word);
        String text = word.word().substring(start, end);
        piece.setWord(text);
        piece.setValue(text);
        piece.setOriginalText(text);
        piece.setBeginPosition(word.beginPosition() + start);
        piece.setEndPosition(word.beginPosition() + end);
        if (start > 0) {
            piece.set(CoreAnnotations.BeforeAnnotation.class, "");
        }
        if (end < word.word().length()) {
            piece.set(CoreAnnotations.AfterAnnotation.class, "");
        }
        return piece;
    }
}
