package org.secondsource.reading.proposition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.secondsource.language.NounPhrase;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.cast.Member;
import org.secondsource.reading.cast.Office;
import org.secondsource.text.Span;

/// Names whom a pronoun or a bare description of a report means, as the report does: "Ann Lee",
/// "the Health Ministry", "the teller".
final class Naming {
    private static final Pattern ANYBODY =
            Pattern.compile("(?i)(?:every|any|some|no) ?(?:one|body)\\b|people\\b|others\\b");

    /// How far before a name its article begins, in characters.
    private static final int REACH = 5;

    /// A name that a page prints twice in a row, as a heading and as its text.
    private static final Pattern TWICE = Pattern.compile("^(.+) \\1$");

    private final String text;
    private final List<Member> cast;
    private final Mentions mentions;

    Naming(String text, List<Member> cast, Mentions mentions) {
        this.text = text;
        this.cast = cast;
        this.mentions = mentions;
    }

    /// The name with "the", where the report writes an article before it; empty where all that is
    /// known of a member is a pronoun.
    Optional<String> of(Member member) {
        String name = TWICE.matcher(member.name()).replaceFirst("$1");
        if (name.isBlank()
                || Pronouns.isPronoun(name.split("\\s+")[0])
                || ANYBODY.matcher(name).lookingAt()) {
            return Optional.empty();
        }
        return Optional.of(isArticled(member) ? "the " + name : name);
    }

    private boolean isArticled(Member member) {
        Pattern articled =
                Pattern.compile("(?is).*\\b(the|a|an)\\s+" + Pattern.quote(member.name()));
        return member.mentions().stream()
                .map(mention -> text.substring(Math.max(0, mention.start() - REACH), mention.end()))
                .anyMatch(words -> articled.matcher(words).matches());
    }

    /// Who "the union" and "the minister" are, by the one name of the report that ends with the
    /// noun, or the one person who holds the post. Where two could be meant, or the phrase says
    /// more than the noun, nobody is.
    Optional<String> ofDescription(Sentence sentence, int head, List<Span> stretches) {
        NounPhrase phrase = NounPhrase.around(sentence, head);
        Token noun = sentence.token(head);
        boolean bare =
                phrase.last() == head
                        && phrase.first() == head - 1
                        && sentence.isWord(phrase.first(), "the")
                        && noun.hasTag("NN", "NNP");
        if (!bare) {
            return Optional.empty();
        }
        String word = noun.lower();
        List<Member> called = cast.stream().filter(member -> isCalled(member, word)).toList();
        return mentions.of(noun)
                .filter(member -> called.equals(List.of(member)))
                .filter(member -> !isTold(member, stretches))
                .map(Member::name);
    }

    /// Whether a member's name stands in the stretches.
    private boolean isTold(Member member, List<Span> stretches) {
        return member.mentions().stream()
                .filter(mention -> stretches.stream().anyMatch(s -> s.contains(mention)))
                .anyMatch(mention ->
                        mention.of(text)
                                .toLowerCase(Locale.ROOT)
                                .endsWith(member.name().toLowerCase(Locale.ROOT)));
    }

    private static boolean isCalled(Member member, String noun) {
        String name = member.name().toLowerCase(Locale.ROOT);
        return switch (member.kind()) {
            case ORGANISATION -> name.endsWith(" " + noun);
            case PERSON ->
                    member.offices().stream()
                            .map(Office::title)
                            .anyMatch(title -> title.toLowerCase(Locale.ROOT).endsWith(noun));
            default -> false;
        };
    }
}
