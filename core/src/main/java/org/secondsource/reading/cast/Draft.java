package org.secondsource.reading.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.secondsource.text.Span;

/// A member of the cast while the report is being read.
final class Draft {
    final int index;
    ActorKind kind;
    String name;
    String of = "";
    final List<String> aliases = new ArrayList<>();
    final List<Office> offices = new ArrayList<>();
    final TreeSet<Span> mentions = new TreeSet<>();

    /// Whether it is known by a name and not by a description alone.
    boolean named;

    boolean plural;

    Draft(int index, ActorKind kind, String name, boolean named) {
        this.index = index;
        this.kind = kind;
        this.name = name;
        this.named = named;
    }

    void addAlias(String alias) {
        if (!alias.equals(name) && !aliases.contains(alias)) {
            aliases.add(alias);
        }
    }

    void addOffice(Office office) {
        boolean known =
                offices.stream()
                        .anyMatch(o ->
                                o.title().equalsIgnoreCase(office.title())
                                        && o.of().equals(office.of()));
        if (!known && !office.title().isBlank()) {
            offices.add(office);
        }
    }

    Member member() {
        return new Member(index, kind, name, aliases, of, offices, List.copyOf(mentions));
    }
}
