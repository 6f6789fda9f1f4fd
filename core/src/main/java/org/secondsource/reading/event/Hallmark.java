package org.secondsource.reading.event;

/// What the words of a mention tell that marks its event off from others of its kind, besides who,
/// where and when.
///
/// @param sort what sort of its kind it is, "fire" of a disaster; empty where the word names any
/// @param name its own name, in small letters: "orsk accord talks"; empty for none
/// @param isSeveral whether the words mean several at once: "three raids"
public record Hallmark(String sort, Ordinal ordinal, String name, boolean isSeveral) {
    /// Nothing is told.
    public static final Hallmark NONE = new Hallmark("", Ordinal.NONE, "", false);
}
