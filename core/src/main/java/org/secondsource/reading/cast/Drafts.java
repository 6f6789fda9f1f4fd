package org.secondsource.reading.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.secondsource.language.Sentence;

/// The members of a cast so far, with where they are mentioned and where they speak, so that a
/// pronoun or a bare description finds who was mentioned last.
final class Drafts {
    /// How far back a pronoun may look for its speaker, in characters: about five sentences of
    /// news. Set by hand.
    private static final int SPEAKER_REACH = 900;

    private final String text;
    private final List<Draft> drafts = new ArrayList<>();

    /// In the order of the text.
    private final List<Appearance> mentions = new ArrayList<>();

    /// In the order in which they were read.
    private final List<Appearance> speeches = new ArrayList<>();

    /// A place where a member of the cast is mentioned.
    ///
    /// @param sentence where its sentence starts
    /// @param main whether as the subject of the sentence's own verb
    /// @param quoted whether in somebody's direct speech
    private record Appearance(
            int offset, int sentence, Draft draft, boolean subject, boolean main, boolean quoted) {}

    Drafts(String text) {
        this.text = text;
    }

    /// Whether a place stands between quotation marks, by those of its paragraph.
    private boolean isQuoted(int offset) {
        int paragraph = text.lastIndexOf('\n', offset) + 1;
        int open = 0;
        for (int i = paragraph; i < offset; i++) {
            char c = text.charAt(i);
            open =
                    switch (c) {
                        case '"' -> 1 - open;
                        case '“' -> 1;
                        case '”' -> 0;
                        default -> open;
                    };
        }
        return open > 0;
    }

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
        mentions.add(
                at,
                new Appearance(
                        offset, sentence.span().start(), draft, subject, main, isQuoted(offset)));
    }

    void addSpeaker(Draft draft, Sentence sentence, int word) {
        int start = sentence.span().start();
        speeches.add(
                new Appearance(sentence.token(word).start(), start, draft, true, false, false));
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

    /// The fitting member who spoke last, not too far before an offset; a person or body that has
    /// since been the subject of a sentence comes first (centering: Grosz, Joshi and Weinstein
    /// 1995).
    Optional<Draft> latestSpeaker(int offset, Predicate<Draft> fits) {
        List<Appearance> candidates = new ArrayList<>(speeches);
        mentions.stream()
                .filter(m -> m.main() && !m.quoted())
                .filter(m -> m.draft().isPerson() || m.draft().kind == ActorKind.ORGANISATION)
                .forEach(candidates::add);
        candidates.sort(Comparator.comparingInt(Appearance::offset));
        return last(candidates, offset - SPEAKER_REACH + 1, offset, fits);
    }

    /// Whom "he" or "she" means. Whoever the last sentence before speaks of is meant: the one whom
    /// `role` tells, if it speaks of him, else the only one. Where it speaks of several, nobody can
    /// tell.
    ///
    /// @param role who would be meant by his part in the sentences before
    Optional<Draft> person(int from, String pronoun, Optional<Draft> role) {
        List<Appearance> before =
                mentions.stream()
                        .filter(a -> a.sentence() < from && a.offset() < from && !a.quoted())
                        .filter(a -> a.draft().fitsPronoun(pronoun))
                        .toList();
        if (before.isEmpty()) {
            return role;
        }
        int last = before.getLast().sentence();
        List<Draft> there =
                sure(
                        before.stream()
                                .filter(a -> a.sentence() == last)
                                .map(Appearance::draft)
                                .distinct()
                                .toList(),
                        pronoun);
        boolean spokenOf =
                role.filter(d -> there.contains(d) || d.isMentioned(last, from)).isPresent();
        if (role.isEmpty()) {
            boolean only = there.size() == 1;
            return only && (there.getFirst().isSurely(pronoun) || tellsOfOther(last, pronoun))
                    ? Optional.of(there.getFirst())
                    : role;
        }
        return spokenOf
                ? role
                : there.size() == 1 ? Optional.of(there.getFirst()) : Optional.empty();
    }

    /// The one named person of a sex of whom the last sentence that tells of persons tells, where
    /// all the others are of the other; empty where nobody can tell.
    Optional<Draft> onlyOne(int from, String pronoun) {
        List<Appearance> before =
                mentions.stream()
                        .filter(a -> a.sentence() < from && a.draft().isPerson() && !a.quoted())
                        .toList();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        int last = before.getLast().sentence();
        List<Draft> there =
                before.stream()
                        .filter(a -> a.sentence() == last)
                        .map(Appearance::draft)
                        .filter(draft -> draft.fitsPronoun(pronoun))
                        .distinct()
                        .toList();
        return there.size() == 1 && there.getFirst().named && there.getFirst().isSurely(pronoun)
                ? Optional.of(there.getFirst())
                : Optional.empty();
    }

    /// Of several who may be meant, the only one whose sex is known or full name is told, where the
    /// others are names of one word, which may be no persons: "told Bo Falk that she was leaving
    /// Vik".
    private static List<Draft> sure(List<Draft> there, String pronoun) {
        List<Draft> surely = there.stream().filter(draft -> draft.isSurely(pronoun)).toList();
        List<Draft> full = there.stream().filter(draft -> draft.name.indexOf(' ') > 0).toList();
        if (surely.isEmpty() && full.size() == 1 && there.stream().allMatch(d -> d.named)) {
            return full;
        }
        boolean others =
                there.stream()
                        .filter(draft -> !surely.contains(draft))
                        .allMatch(draft -> draft.named && draft.name.indexOf(' ') < 0);
        return surely.size() == 1 && others ? surely : there;
    }

    /// Whether a sentence speaks of somebody of the other sex, so that the pronoun tells two apart.
    private boolean tellsOfOther(int sentence, String pronoun) {
        return mentions.stream()
                .filter(a -> a.sentence() == sentence)
                .anyMatch(a -> a.draft().isPerson() && !a.draft().fitsPronoun(pronoun));
    }

    private static Optional<Draft> last(
            List<Appearance> all, int from, int to, Predicate<Draft> fits) {
        return all.reversed().stream()
                .filter(a -> from <= a.offset() && a.offset() < to && fits.test(a.draft()))
                .map(Appearance::draft)
                .findFirst();
    }
}
