package org.secondsource.intake.language;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells the language of a text by the text; what its page declares is only believed where the text
/// is too short to tell.
///
/// English is told by its function words, without a model: they make a third of English running
/// text and next to nothing of any other. All else is told by lingua (trigrams, its low accuracy
/// mode), whose models are only loaded when a text is not plainly English.
public final class LanguageTeller {
    /// Neither the text nor its page tells (BCP 47, "undetermined").
    public static final String UNKNOWN = "und";

    private static final String ENGLISH = "en";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’]\\p{L}+)?");

    /// So many words decide; reading on changes nothing.
    private static final int MOST_WORDS = 400;

    private static final int MOST_CHARACTERS = 3000;

    /// Fewer words are a headline, and headlines drop the words by which English is told.
    private static final int FEWEST_WORDS = 12;

    /// In fewer words than this a share says little: one function word is enough.
    private static final int RUNNING_WORDS = 40;

    /// Of the words of `../shared/eval/attribution` 31 % are function words, of its report with the
    /// fewest 19 %; of texts in 19 other languages at most 6 % (LanguageTellerTest).
    private static final double PLAINLY_ENGLISH = 0.15;

    /// Below, a text is no English running text, whatever else it is.
    private static final double HARDLY_ENGLISH = 0.06;

    private static final Set<String> FUNCTION_WORDS =
            Set.of(
                    "the", "of", "and", "to", "that", "for", "with", "was", "said", "by", "from",
                    "his", "has", "have", "had", "were", "which", "are", "not", "will", "it",
                    "they", "their", "this", "who", "an", "would", "been", "but", "after", "its",
                    "he", "she", "as", "at", "is", "on", "be");

    private LanguageTeller() {}

    /// The models load when first needed and are shared by all threads. Each language costs a tenth
    /// of a second at start, so only those are here in which news is often found; a text in another
    /// one is told as its nearest relative, and never as English.
    private static final class Models {
        static final LanguageDetector DETECTOR =
                LanguageDetectorBuilder.fromLanguages(
                                Language.ENGLISH,
                                Language.GERMAN,
                                Language.FRENCH,
                                Language.SPANISH,
                                Language.ITALIAN,
                                Language.PORTUGUESE,
                                Language.DUTCH,
                                Language.SWEDISH,
                                Language.DANISH,
                                Language.BOKMAL,
                                Language.FINNISH,
                                Language.POLISH,
                                Language.CZECH,
                                Language.HUNGARIAN,
                                Language.ROMANIAN,
                                Language.CROATIAN,
                                Language.TURKISH,
                                Language.INDONESIAN,
                                Language.VIETNAMESE,
                                Language.RUSSIAN,
                                Language.UKRAINIAN,
                                Language.BULGARIAN,
                                Language.SERBIAN,
                                Language.GREEK,
                                Language.ARABIC,
                                Language.PERSIAN,
                                Language.HEBREW,
                                Language.HINDI,
                                Language.THAI,
                                Language.CHINESE,
                                Language.JAPANESE,
                                Language.KOREAN)
                        .withLowAccuracyMode()
                        .build();
    }

    /// The language of a text as BCP 47.
    ///
    /// @param declared what its page or file declares; empty where nothing does
    public static String tell(String text, String declared) {
        String stated = declared.strip().replace('_', '-');
        String start = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        int words = 0;
        int function = 0;
        int the = 0;
        Matcher matcher = WORD.matcher(start);
        while (matcher.find() && words < MOST_WORDS) {
            words++;
            String word = matcher.group().toLowerCase(Locale.ROOT);
            function += FUNCTION_WORDS.contains(word) ? 1 : 0;
            the += word.equals("the") ? 1 : 0;
        }
        boolean plain = the > 0 && function >= words * PLAINLY_ENGLISH;
        if (plain && words >= FEWEST_WORDS) {
            return as(ENGLISH, stated);
        }
        String found = detected(start);
        boolean running =
                words >= RUNNING_WORDS ? function >= words * HARDLY_ENGLISH : function > 0;
        if (found.equals(ENGLISH) && words >= FEWEST_WORDS && !running) {
            return UNKNOWN;
        }
        boolean tooShort = words < FEWEST_WORDS && isSpaced(start);
        if (tooShort && !stated.isEmpty()) {
            return stated;
        }
        return found.equals(UNKNOWN) && !stated.isEmpty() ? stated : as(found, stated);
    }

    /// Whether it is in a script that parts words by spaces, so that they can be counted.
    private static boolean isSpaced(String text) {
        return text.codePoints()
                .noneMatch(point -> {
                    Character.UnicodeScript script = Character.UnicodeScript.of(point);
                    return script == Character.UnicodeScript.HAN
                            || script == Character.UnicodeScript.HIRAGANA
                            || script == Character.UnicodeScript.THAI;
                });
    }

    private static String detected(String text) {
        Language language = Models.DETECTOR.detectLanguageOf(text);
        return language == Language.UNKNOWN
                ? UNKNOWN
                : language.getIsoCode639_1().toString().toLowerCase(Locale.ROOT);
    }

    /// What is declared, where it says the same more closely: "en-GB".
    private static String as(String found, String stated) {
        String base = stated.toLowerCase(Locale.ROOT).replaceFirst("-.*", "");
        boolean norwegian = found.equals("nb") && base.equals("no");
        return base.equals(found) || norwegian ? stated : found;
    }
}
