package org.secondsource.learned;

/// Makes one number of what is seen of a word: the feature by which its weight is found. The number
/// depends on the characters alone, never on the machine or the run; words cannot be read out of
/// it.
public final class Feature {
    private static final int PRIME = 0x01000193;

    private Feature() {}

    /// The number of a piece of text.
    public static int of(String text) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return mixed(hash);
    }

    /// The feature of a kind: "its lemma is …".
    public static int of(int kind, int value) {
        return mixed(kind * 0x9e3779b1 ^ value);
    }

    public static int of(int kind, int value, int other) {
        return mixed(of(kind, value) * 31 + other);
    }

    public static int of(int kind, int value, int other, int third) {
        return mixed(of(kind, value, other) * 31 + third);
    }

    /// Spreads the bits (the finaliser of MurmurHash3).
    private static int mixed(int value) {
        int hash = value;
        hash = (hash ^ hash >>> 16) * 0x85ebca6b;
        hash = (hash ^ hash >>> 13) * 0xc2b2ae35;
        return hash ^ hash >>> 16;
    }
}
