package org.secondsource.claim.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.secondsource.language.Sentence;

/// What the words of a clause do in it: which hangs on which, and how, each by all names under
/// which it may stand elsewhere. Active and passive are told alike, and a name by whom it means.
///
/// @param words the names of each word that says something
/// @param links which hangs on which
/// @param turns words that turn or bound what they hang on, with what that is
record Roles(List<Set<String>> words, List<Link> links, List<Turn> turns) {
    /// One word hangs on another: "sink", subject, "ferry".
    record Link(Set<String> head, String role, Set<String> dependent) {
        boolean isLike(Link other) {
            return role.equals(other.role)
                    && !Collections.disjoint(head, other.head)
                    && !Collections.disjoint(dependent, other.dependent);
        }
    }

    /// A word that turns or bounds another: "nearly" and "collapse".
    record Turn(String word, Set<String> head) {}

    Roles {
        words = List.copyOf(words);
        links = List.copyOf(links);
        turns = List.copyOf(turns);
    }

    /// Whether all that another clause says stands here in the same roles, and nothing turns it.
    boolean hold(Roles other) {
        Set<String> own = new HashSet<>(names());
        links.forEach(link -> own.addAll(link.head()));
        Set<String> theirs = other.names();
        return other.words.stream().noneMatch(names -> Collections.disjoint(names, own))
                && other.links.stream().allMatch(link -> links.stream().anyMatch(link::isLike))
                && turning(theirs).equals(other.turning(theirs));
    }

    /// All names of its words.
    Set<String> names() {
        return words.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /// Whether nothing hangs on its verb but who does it: "the minister has responded".
    boolean isOfSubjectAlone() {
        Set<String> roles = links.stream().map(Link::role).collect(Collectors.toSet());
        roles.removeAll(Set.of(" subj ", " mod "));
        return roles.isEmpty();
    }

    private Set<String> turning(Set<String> words) {
        Set<String> turning = new TreeSet<>();
        for (Turn turn : turns) {
            if (!Collections.disjoint(turn.head(), words)) {
                turning.add(turn.word());
            }
        }
        return turning;
    }

    /// What some words of a sentence do in it.
    ///
    /// @param taken whether a word is one of them
    /// @param known by what else a word is known: whom it means
    static Roles of(
            Sentence sentence, IntPredicate taken, int head, IntFunction<Set<String>> known) {
        List<Set<String>> words = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            int above = sentence.token(i).head();
            if (!taken.test(i)) {
                continue;
            }
            if (above >= 0
                    && WholeTelling.turns(sentence.lower(i))
                    && !sentence.isRelation(i, "case")) {
                turns.add(new Turn(sentence.lower(i), names(sentence, above)));
            }
            Set<String> meant = known.apply(i);
            if (!meant.isEmpty() || WholeTelling.isWeighty(sentence, i)) {
                Set<String> names = new HashSet<>(names(sentence, i));
                names.addAll(meant);
                words.add(names);
                int on = above < 0 ? above : deedAbove(sentence, i);
                String role = role(sentence, i, above, on);
                if (!role.isEmpty()) {
                    links.add(
                            new Link(
                                    names(sentence, on),
                                    role,
                                    role.contains("obj") || role.contains("subj")
                                            ? names
                                            : withPlaces(sentence, i, names)));
                }
            }
        }
        links.addAll(carried(sentence, head, links));
        return new Roles(words, links, turns);
    }

    private static String role(Sentence sentence, int i, int above, int on) {
        if (above < 0) {
            return "";
        }
        return on == above
                ? WholeTelling.relation(sentence, i, above)
                : " " + sentence.preposition(i).orElse("") + " ";
    }

    /// What a word hangs on; the verb, where it is a circumstance beside the verb's object: whether
    /// "over Japan" hangs on "fired" or on "missile" is the parser's choice.
    private static int deedAbove(Sentence sentence, int i) {
        int noun = sentence.token(i).head();
        boolean beside =
                sentence.isRelation(i, "nmod")
                        && sentence.preposition(i).isPresent()
                        && !sentence.isLedBy(i, "of")
                        && sentence.isRelation(noun, "obj", "nsubj:pass")
                        && sentence.token(noun).head() >= 0;
        return beside ? sentence.token(noun).head() : noun;
    }

    /// "Over northern Hokkaido, Japan" is over Japan: the names within a circumstance.
    private static Set<String> withPlaces(Sentence sentence, int root, Set<String> names) {
        Set<String> all = new HashSet<>(names);
        if (sentence.isRelation(root, "obl", "nmod")) {
            sentence.subtree(root).stream()
                    .filter(i -> sentence.token(i).isProperNoun())
                    .forEach(i -> all.add(sentence.lowerLemma(i)));
        }
        return all;
    }

    /// What hangs on a verb that only carries a deed hangs on the deed.
    private static List<Link> carried(Sentence sentence, int head, List<Link> links) {
        List<Link> more = new ArrayList<>();
        DeedNames.carried(sentence, head)
                .ifPresent(deed -> {
                    Set<String> verb = names(sentence, head);
                    Set<String> names = new HashSet<>(names(sentence, deed.noun()));
                    names.add(deed.verb());
                    for (int i : sentence.dependents(deed.noun())) {
                        if (sentence.isRelation(i, "compound") || sentence.isLedBy(i, "of")) {
                            names.addAll(DeedNames.of(deed.verb(), sentence.lowerLemma(i)));
                            more.add(new Link(names, OBJECT, names(sentence, i)));
                        }
                    }
                    links.stream()
                            .filter(link -> link.head().equals(verb) && !link.role().equals(OBJECT))
                            .forEach(link ->
                                    more.add(new Link(names, link.role(), link.dependent())));
                });
        return more;
    }

    private static final String OBJECT = " obj ";

    /// All names under which a word may stand elsewhere.
    private static Set<String> names(Sentence sentence, int i) {
        Set<String> names = new HashSet<>(WholeTelling.names(sentence, i));
        if (sentence.token(i).isVerb()) {
            names.addAll(DeedNames.of(sentence, i));
        }
        return names;
    }
}
