package org.secondsource.claim.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.secondsource.claim.parts.Parts;
import org.secondsource.claim.parts.PartsReader;
import org.secondsource.claim.parts.Stretches;
import org.secondsource.claim.said.Said;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.Reading;
import org.secondsource.reading.proposition.FactState;
import org.secondsource.text.Span;

/// A proposition with the words that carry its meaning.
///
/// @param content of its kernel
/// @param verb its main verb, by the same name as among the words
/// @param denied what it denies, where it is a denial
public record Worded(Said.InWords said, Content content, String verb, Optional<Content> denied) {
    /// The words of a stretch that carry its meaning.
    ///
    /// @param plain in lower case, letters and digits only, with signs of money and percent
    /// @param words its nouns, verbs and adjectives, synonyms by one name
    /// @param names those of the words that are names
    /// @param meant the words, whoever is named, described or told by a pronoun by whom it means
    public record Content(
            String plain, Set<String> words, Set<String> names, Set<String> meant, Parts parts) {
        public Content {
            words = Set.copyOf(words);
            names = Set.copyOf(names);
            meant = Set.copyOf(meant);
        }

        /// Its words and its numbers.
        Set<String> weighty() {
            return withNumbers(words);
        }

        /// Whom and what it means, and its numbers.
        Set<String> weightyMeant() {
            return withNumbers(meant);
        }

        private Set<String> withNumbers(Set<String> some) {
            Set<String> all = new HashSet<>(some);
            all.addAll(parts.numbers().keySet());
            return all;
        }
    }

    public String plain() {
        return content.plain();
    }

    public Set<String> words() {
        return content.words();
    }

    public Set<String> names() {
        return content.names();
    }

    Set<String> meant() {
        return content.meant();
    }

    public Parts parts() {
        return content.parts();
    }

    FactState state() {
        return said.proposition().state();
    }

    boolean isDenial() {
        return said.isDenial();
    }

    boolean isOfSpeakerOf(Worded other) {
        return said.speaker().isPresent() && said.speaker().equals(other.said.speaker());
    }

    public static Worded of(Said.InWords said, Reading reading, PartsReader parts) {
        return new Worded(
                said,
                content(said, said.proposition().kernel(), reading, parts),
                verb(said, reading),
                said.proposition()
                        .denied()
                        .map(span -> content(said, List.of(span), reading, parts)));
    }

    /// The words of some stretches of a member's report.
    static Content content(
            Said.InWords said, List<Span> stretches, Reading reading, PartsReader parts) {
        Stretches kernel = new Stretches(stretches);
        Set<String> words = new HashSet<>();
        Set<String> names = new HashSet<>();
        Set<String> meant = new HashSet<>();
        StringBuilder plain = new StringBuilder();
        for (Sentence sentence : reading.sentences()) {
            if (kernel.overlap(sentence.span())) {
                for (int i = 0; i < sentence.size(); i++) {
                    if (kernel.contain(sentence.token(i).span())) {
                        Optional<String> word = word(sentence, i);
                        word.ifPresent(words::add);
                        parts.meantBy(sentence.token(i))
                                .map(who -> WHO + who)
                                .or(() -> word)
                                .ifPresent(meant::add);
                        if (sentence.token(i).isProperNoun()) {
                            names.add(sentence.token(i).lower());
                        }
                    }
                }
            }
        }
        kernel.spans().stream()
                .sorted()
                .forEach(span -> plain.append(span.of(said.report().text())).append(' '));
        String lower = plain.toString().toLowerCase(Locale.ROOT);
        return new Content(
                NO_LETTERS.matcher(lower).replaceAll(" ").strip(),
                words,
                names,
                meant,
                parts.read(stretches));
    }

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}\\p{Sc}%]+");

    private static String verb(Said.InWords said, Reading reading) {
        String lemma = said.proposition().verb();
        if (LIGHT.contains(lemma)) {
            return "";
        }
        Span span = said.proposition().span();
        for (Sentence sentence : reading.sentences()) {
            if (!sentence.span().overlaps(span)) {
                continue;
            }
            for (int i = 0; i < sentence.size(); i++) {
                Token token = sentence.token(i);
                if (token.lowerLemma().equals(lemma) && span.contains(token.span())) {
                    return Synonyms.name(sentence, i);
                }
            }
        }
        return lemma;
    }

    /// Marks whom a word means among words.
    static final String WHO = "who ";

    /// The name of a word that carries meaning.
    private static Optional<String> word(Sentence sentence, int word) {
        Token token = sentence.token(word);
        boolean content =
                token.isNoun()
                        || token.isVerb() && !LIGHT.contains(token.lemma())
                        || token.tag().startsWith("JJ");
        return content && Character.isLetterOrDigit(token.word().charAt(0))
                ? Optional.of(Synonyms.name(sentence, word))
                : Optional.empty();
    }

    private static final Set<String> LIGHT =
            Set.of("be", "have", "do", "will", "would", "may", "might", "could", "can");
}
