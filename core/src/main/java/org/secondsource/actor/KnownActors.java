package org.secondsource.actor;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.cast.Member;
import org.secondsource.reading.cast.Office;
import org.secondsource.reading.cast.PersonNames;
import org.secondsource.reading.cast.Titles;

/// The actors that are told in full, found by what may mean them: a person by the family name or
/// the post, a body by its name without its owner's.
final class KnownActors {
    private final Map<String, Set<Bearer>> byOuterWord = new HashMap<>();
    private final Map<Post, Set<Holder>> byPost = new HashMap<>();

    private final Map<String, Set<String>> bodies = new HashMap<>();
    private final Map<String, Set<String>> ownedBodies = new HashMap<>();
    private final ActorNames names;

    KnownActors(ActorNames names) {
        this.names = names;
    }

    private record Bearer(String key, List<String> name, List<Office> offices) {
        /// Whether one of his posts may be one of these: the same title of a body that neither or
        /// both tell alike.
        boolean holds(List<Office> asked) {
            return asked.stream()
                    .anyMatch(post -> offices.stream().anyMatch(own -> isSame(own, post)));
        }

        private static boolean isSame(Office one, Office other) {
            return Titles.areAlike(one.title(), other.title()) && one.mayBeOfBodyOf(other);
        }
    }

    private record Holder(String key, String title, boolean former) {}

    /// A post by one word of its title, or as that of whoever leads the body.
    private record Post(String of, String word) {}

    /// @param key the actor's
    void add(String key, Member member) {
        if (member.kind() == ActorKind.PERSON && ActorNames.isFullName(member.name())) {
            addPerson(key, member);
        } else if (member.kind() == ActorKind.ORGANISATION && member.of().isEmpty()) {
            String name = ActorNames.plain(member.name());
            bodies.computeIfAbsent(name, k -> new LinkedHashSet<>()).add(key);
        } else if (member.kind() == ActorKind.ORGANISATION) {
            String phrase = key.substring(key.indexOf('|') + 1);
            ownedBodies.computeIfAbsent(phrase, k -> new LinkedHashSet<>()).add(key);
        }
    }

    private void addPerson(String key, Member member) {
        List<String> name = PersonNames.words(member.name());
        Bearer bearer = new Bearer(key, name, member.offices());
        for (String word : List.of(name.getFirst(), name.getLast())) {
            byOuterWord.computeIfAbsent(word, k -> new LinkedHashSet<>()).add(bearer);
        }
        for (Office held : member.offices()) {
            Holder holder = new Holder(key, held.title(), held.former());
            for (Post post : posts(held)) {
                byPost.computeIfAbsent(post, k -> new LinkedHashSet<>()).add(holder);
            }
        }
    }

    /// The keys of those that a member may mean which is not told in full itself.
    Set<String> meant(Member member) {
        if (member.kind() == ActorKind.PERSON && !ActorNames.isFullName(member.name())) {
            return person(member);
        }
        return member.kind() == ActorKind.ORGANISATION && member.of().isEmpty()
                ? few(ownedBodies.getOrDefault(names.phrase(member.name()), Set.of()).stream())
                : Set.of();
    }

    private Set<String> person(Member member) {
        boolean name = ActorNames.isName(member.name());
        if (!name && !member.offices().isEmpty()) {
            return inPost(member.offices());
        }
        Set<String> persons = named(PersonNames.words(member.name()), member.offices());
        return persons.isEmpty() && name && member.offices().isEmpty() ? body(member) : persons;
    }

    /// The body of a single name that was read as a person's: the recogniser takes either for the
    /// other.
    private Set<String> body(Member member) {
        return few(bodies.getOrDefault(ActorNames.plain(member.name()), Set.of()).stream());
    }

    /// Those of a name; of several the one who holds the post that is told with it.
    private Set<String> named(List<String> part, List<Office> offices) {
        List<Bearer> bearers =
                part.stream()
                        .skip(part.size() - 1L)
                        .flatMap(word -> byOuterWord.getOrDefault(word, Set.of()).stream())
                        .filter(bearer -> PersonNames.isPart(part, bearer.name()))
                        .toList();
        Set<String> all = few(bearers.stream().map(Bearer::key));
        Set<String> held =
                few(bearers.stream().filter(each -> each.holds(offices)).map(Bearer::key));
        return all.size() > 1 && held.size() == 1 ? held : all;
    }

    private Set<String> inPost(List<Office> asked) {
        return few(asked.stream().flatMap(this::holders));
    }

    private Stream<String> holders(Office asked) {
        return posts(asked).stream()
                .flatMap(post -> byPost.getOrDefault(post, Set.of()).stream())
                .filter(holder -> isSame(asked, holder))
                .map(Holder::key);
    }

    /// Two who may be meant are as good as a hundred: nobody is.
    private static Set<String> few(Stream<String> keys) {
        return keys.distinct().limit(2).collect(Collectors.toSet());
    }

    private static List<Post> posts(Office office) {
        if (office.of().isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        Titles.words(office.title()).stream(),
                        Titles.isTop(office.title()) ? Stream.of(TOP) : Stream.empty())
                .map(word -> new Post(office.of(), word))
                .toList();
    }

    /// Stands for all the words by which news calls a body's leader; no word of a title.
    private static final String TOP = "*";

    private static boolean isSame(Office asked, Holder held) {
        return asked.former() == held.former()
                && (Titles.areAlike(held.title(), asked.title())
                        || Titles.isTop(asked.title()) && Titles.isTop(held.title()));
    }
}
