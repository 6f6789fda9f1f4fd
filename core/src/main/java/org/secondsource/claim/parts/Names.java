package org.secondsource.claim.parts;

import java.util.Set;

/// Who or where.
///
/// @param named those that a name tells
/// @param meant those and the ones that a description or a pronoun means
record Names(Set<String> named, Set<String> meant) {
    static final Names NONE = new Names(Set.of(), Set.of());

    Names {
        named = Set.copyOf(named);
        meant = Set.copyOf(meant);
    }

    /// Whether it means each one that another names.
    boolean means(Names other) {
        return meant.containsAll(other.named);
    }

    /// Whether each names one that the other does not mean.
    boolean exclude(Names other) {
        return !other.meant.containsAll(named) && !meant.containsAll(other.named);
    }
}
