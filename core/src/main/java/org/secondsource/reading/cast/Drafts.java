package org.secondsource.reading.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;

/// The members of a cast so far, with where they are mentioned and where they speak, so that a
/// pronoun or a bare description finds who was mentioned last.
final class Drafts {
    /// How far back a pronoun may look for its speaker, in characters: about five sentences of
    /// news. Set by hand.
    private static final int SPEAKER_REACH = 900;

    private final List<Draft> drafts = new ArrayList<>();

    /// In the order of the text.
    private final List<Appearance> mentions = new ArrayList<>();

    /// In the order in which they were read.
    private final List<Appearance> speeches = new ArrayList<>();

    /// A place where a member of the cast is mentioned.
    ///
    /// @param main whether as the subject of the sentence's own verb
    private record Appearance(int offset, Draft draft, boolean subject, boolean main) {}

    /// Adds a member.
    ///
    /// @param named whether it is known by a name and not by a description alone
    Draft add(ActorKind kind, String name, boolean named) {
        Draft draft = new Draft(drafts.size(), kind, name, named);
        drafts.add(draft);
        return draft;
    }

    Draft get(int index) {
        return drafts.get(index);
    }

    List<Member> members() {
        return drafts.stream().map(Draft::member).toList();
    }

    /// Adds a mention by the words `first` to `last`.
    void mention(Draft draft, Sentence sentence, int first, int last) {
        draft.mentions.add(sentence.span(first, last));
        boolean subject = false;
        boolean main = false;
        for (int i = first; i <= last; i++) {
            int noun = sentence.isRelation(i, "appos") ? sentence.token(i).head() : i;
            boolean nominal = sentence.holds(noun) && sentence.isRelation(noun, "nsubj");
            subject |= nominal;
            main |= nominal && sentence.token(sentence.token(noun).head()).head() < 0;
        }
        int offset = sentence.token(first).start();
        int at = mentions.size();
        while (at > 0 && mentions.get(at - 1).offset() > offset) {
            at--;
        }
        mentions.add(at, new Appearance(offset, draft, subject, main));
    }

    void addSpeaker(Draft draft, Token token) {
        speeches.add(new Appearance(token.start(), draft, true, false));
    }

    /// The members mentioned so far, the last in the text first; each as often as mentioned.
    List<Draft> latestFirst() {
        return mentions.reversed().stream().map(Appearance::draft).toList();
    }

    /// The fitting member mentioned last before an offset.
    Optional<Draft> latest(int offset, Predicate<Draft> fits) {
        return last(mentions, 0, offset, fits);
    }

    /// The fitting member mentioned last before an offset, subjects of sentences before others.
    Optional<Draft> latestSubject(int offset, Predicate<Draft> fits) {
        List<Appearance> subjects = mentions.stream().filter(Appearance::subject).toList();
        return last(subjects, 0, offset, fits).or(() -> latest(offset, fits));
    }

    /// The fitting member who spoke last, not too far before an offset; a person who has since been
    /// the subject of a sentence comes first (centering: Grosz, Joshi and Weinstein 1995).
    Optional<Draft> latestSpeaker(int offset, Predicate<Draft> fits) {
        List<Appearance> candidates = new ArrayList<>(speeches);
        mentions.stream().filter(m -> m.main() && m.draft().isPerson()).forEach(candidates::add);
        candidates.sort(Comparator.comparingInt(Appearance::offset));
        return last(candidates, offset - SPEAKER_REACH + 1, offset, fits);
    }

    private static Optional<Draft> last(
            List<Appearance> all, int from, int to, Predicate<Draft> fits) {
        return all.reversed().stream()
                .filter(a -> from <= a.offset() && a.offset() < to && fits.test(a.draft()))
                .map(Appearance::draft)
                .findFirst();
    }
}
