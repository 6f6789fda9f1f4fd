package org.secondsource.claim.wording;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.secondsource.claim.parts.Parts;
import org.secondsource.claim.said.Said;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.Words;
import org.secondsource.reading.Reading;
import org.secondsource.reading.statement.Modality;
import org.secondsource.text.Span;

/// A statement with the words that carry its meaning.
///
/// @param plain its content in lower case, letters and digits only, with signs of money and percent
/// @param words its nouns, verbs and adjectives, synonyms by one name
/// @param verb its main verb, by the same name; empty where it has none
/// @param planned whether the main verb tells of what is to come
public record Worded(
        Said.InWords said,
        String plain,
        Set<String> words,
        Parts parts,
        String verb,
        boolean planned) {
    public Worded {
        words = Set.copyOf(words);
    }

    /// Whether it says that something is put off to another day.
    boolean putsOff() {
        return PUTTING_OFF.contains(verb);
    }

    boolean isDenial() {
        return said.isDenial();
    }

    /// Whether it says that something is, or is not, so; not that it may or will be.
    boolean isFact() {
        return said.statement().modality() == Modality.ASSERTED || isDenial();
    }

    /// Whether it says that something is so: its content neither negated nor denied, or both:
    /// "denied that it had not paid".
    boolean isAffirmed() {
        return said.statement().negated() == isDenial();
    }

    boolean isOfSpeakerOf(Worded other) {
        return said.speaker().isPresent() && said.speaker().equals(other.said.speaker());
    }

    public static Worded of(Said.InWords said, Reading reading, Parts parts) {
        Set<String> words = new HashSet<>();
        String verb = "";
        boolean planned = false;
        Span content = said.statement().content();
        for (Sentence sentence : reading.sentences()) {
            if (!sentence.span().overlaps(content)) {
                continue;
            }
            for (int i = 0; i < sentence.size(); i++) {
                if (!content.contains(sentence.token(i).span())) {
                    continue;
                }
                add(sentence.token(i), words);
                if (verb.isEmpty() && isMain(sentence, i, content)) {
                    verb = Synonyms.name(sentence.token(i));
                    planned = isPlanned(sentence, i);
                }
            }
        }
        return new Worded(said, plain(said), words, parts, verb, planned);
    }

    private static String plain(Said said) {
        String lower = said.cite().exact().toLowerCase(Locale.ROOT);
        return NO_LETTERS.matcher(lower).replaceAll(" ").strip();
    }

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}\\p{Sc}%]+");

    /// Whether a verb hangs on no verb of the content.
    private static boolean isMain(Sentence sentence, int index, Span content) {
        int head = sentence.token(index).head();
        return sentence.token(index).isVerb()
                && !LIGHT.contains(sentence.lowerLemma(index))
                && (head < 0 || !content.contains(sentence.token(head).span()));
    }

    /// "Will sign", "to sign", "is due to sign", "plans to sign".
    private static boolean isPlanned(Sentence sentence, int verb) {
        boolean ahead = sentence.hasDependent(verb, "aux", "will", "would", "shall", "'ll");
        boolean infinitive =
                sentence.hasDependent(verb, "mark", "to")
                        || sentence.hasDependent(verb, "aux", "to");
        return ahead || infinitive || PLANNING.contains(sentence.lowerLemma(verb));
    }

    private static final Set<String> PUTTING_OFF = Words.of("to postpone, reschedule, adjourn");

    /// Verbs that tell of what is to come.
    private static final Set<String> PLANNING =
            Words.of("plan, intend, schedule, expect, set, aim, hope, propose, vow, pledge");

    private static void add(Token token, Set<String> words) {
        boolean content =
                token.isNoun()
                        || token.isVerb() && !LIGHT.contains(token.lemma())
                        || token.tag().startsWith("JJ");
        if (content && Character.isLetterOrDigit(token.word().charAt(0))) {
            words.add(Synonyms.name(token));
        }
    }

    private static final Set<String> LIGHT =
            Set.of("be", "have", "do", "will", "would", "may", "might", "could", "can");
}
