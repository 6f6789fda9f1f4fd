package org.secondsource.ladderfile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.secondsource.reading.trigger.EventLexicon;

/// All keys that may stand in the file of a ladder; `docs/reference/ladders.md` is made of them.
public final class LadderKeys {
    private LadderKeys() {}

    /// A part of the file.
    ///
    /// @param name as the page of reference has it
    /// @param about what it is
    public record Section(String name, String about, List<Key> keys) {
        public Section {
            keys = List.copyOf(keys);
        }

        boolean knows(String name) {
            return keys.stream().anyMatch(key -> key.name().equals(name));
        }

        /// The known key that is most like a word; empty where none is.
        Optional<String> nearest(String word) {
            return keys.stream()
                    .map(Key::name)
                    .min(Comparator.comparingInt(name -> Spelling.distance(name, word)))
                    .filter(name -> Spelling.isNear(name, word));
        }

        List<String> names() {
            return keys.stream().map(Key::name).toList();
        }
    }

    /// One key.
    ///
    /// @param form what may stand behind it
    /// @param needed whether it must stand there
    public record Key(String name, String form, boolean needed, String meaning) {}

    private static Key needed(String name, String form, String meaning) {
        return new Key(name, form, true, meaning);
    }

    private static Key key(String name, String form, String meaning) {
        return new Key(name, form, false, meaning);
    }

    private static final String NAMES = "a name or a list of names";
    private static final String WORDS = "a word or a list of words";
    private static final String FLAG = "true or false";

    static final Section FILE =
            new Section(
                    "The file",
                    "YAML 1.2, UTF-8. Every key that is not listed here is an error, and so are a key"
                            + " that stands twice, an alias and a tag. A list is a choice: one of its words"
                            + " is enough.",
                    List.of(
                            needed("ladder", "a word", "Its id; keep it when the text changes."),
                            key("title", "a sentence", "What it is for."),
                            needed("format", "1", "The version of this format."),
                            key(
                                    "sources",
                                    "a mapping",
                                    "What counts as a source for every condition that does not say"
                                            + " otherwise itself."),
                            needed(
                                    "conditions",
                                    "a mapping",
                                    "Each condition under a name: letters, digits, - and _."),
                            needed("steps", "a list", "The steps, the lowest first."),
                            key(
                                    "tell",
                                    "a mapping",
                                    "What `alerts` and `watch` are to tell of beside the steps.")));

    static final Section SOURCES =
            new Section(
                    "sources",
                    "They stand under `sources` for all conditions, and in a condition for it alone.",
                    List.of(
                            key(
                                    "independent-sources",
                                    "a number",
                                    "So many independent sources at the least; 1 where it is not said. It"
                                            + " holds if the lower count is as high, does not hold if the upper"
                                            + " count is lower, and is undecided between."),
                            key(
                                    "named",
                                    FLAG,
                                    "Whether “officials” and “sources” count for nothing."),
                            key(
                                    "parties",
                                    NAMES,
                                    "Whose own word is a claim and no source: theirs, that of their"
                                            + " government and of what bears their name. Their denial is heard."),
                            key("undisputed", FLAG, "Whether nobody may say that it is not so."),
                            key(
                                    "within",
                                    "days, such as 14d or 2w",
                                    "It must have been told in so many days up to now.")));

    static final Section CONDITION =
            new Section(
                    "A condition",
                    "One of claim, figure, event, agreement, position, words and silent; what stands"
                            + " beside it; and what it asks of its sources (see sources).",
                    List.of(
                            key(
                                    "says",
                                    "a clause",
                                    "What it asks, in your words, as verdicts tell it."),
                            key("claim", "a mapping", "Somebody does something, or did."),
                            key("figure", "a mapping", "A number of things."),
                            key("event", "a mapping", "An event; with status, or moved."),
                            key("agreement", "a mapping", "A pact; with step."),
                            key(
                                    "position",
                                    "a mapping",
                                    "Where an actor stands; with stance or turns-to."),
                            key(
                                    "words",
                                    WORDS,
                                    "A report has these words, in whatever sense: “not” does not matter."),
                            key("silent", "a mapping", "Nothing came out."),
                            key(
                                    "at-least",
                                    "a number: 10000 or 10,000",
                                    "Of a figure, or of whom a claim tells: the whole amount must lie there."
                                            + " “Over 8,000” leaves 10,000 open."),
                            key("at-most", "a number", "The same, for the most."),
                            key(
                                    "status",
                                    "possible, expected, scheduled, ongoing, occurred, cancelled or denied",
                                    "How far an event has come, by the newest report."),
                            key("moved", FLAG, "An event was put on another day."),
                            key(
                                    "step",
                                    "proposed, announced, reviewed, to be signed, signed, in force,"
                                            + " suspended or ended",
                                    "How far a pact has come, by the newest report."),
                            key(
                                    "stance",
                                    "will, may, will not, supports or opposes",
                                    "Where an actor stands, by the newest report."),
                            key("turns-to", "as stance", "The same, after it stood elsewhere.")));

    static final Section CLAIM =
            new Section(
                    "claim",
                    "A clause, part by part. A part that is asked for and not told leaves the telling"
                            + " open: it raises the upper count alone.",
                    List.of(
                            key(
                                    "who",
                                    NAMES,
                                    "Who does it: an actor by any of its names, its government, or its"
                                            + " officers."),
                            needed(
                                    "deed",
                                    WORDS,
                                    "The verb, in its plain form; “send” also finds “dispatch”, which news"
                                            + " puts for it."),
                            key("whom", WORDS, "To whom or what: names, or nouns in the singular."),
                            key("place", NAMES, "Where, or to where."),
                            key(
                                    "day",
                                    "2024, 2024-10, 2024-10-18 or 2024-10-01/2024-10-18",
                                    "When. Where it is not asked, what was more than half a year before its"
                                            + " report does not count: it is background."),
                            key(
                                    "state",
                                    "so, not so, planned or possible",
                                    "So, where it is not said. What is told under a condition never counts.")));

    static final Section FIGURE =
            new Section(
                    "figure",
                    "A number that is told as a fact.",
                    List.of(
                            needed(
                                    "of",
                                    WORDS,
                                    "What is counted, in the singular: soldier, person."),
                            key("whose", NAMES, "Whose they are, or who did it."),
                            key("deed", WORDS, "What is done to or by them."),
                            key("place", NAMES, "Where.")));

    static final Section EVENT =
            new Section(
                    "event",
                    "An event, as `timeline` lists them.",
                    List.of(
                            key(
                                    "kind",
                                    WORDS,
                                    "Its kind: " + String.join(", ", EventLexicon.kinds()) + "."),
                            key("with", NAMES, "Everybody who must take part."),
                            key("place", NAMES, "Where.")));

    static final Section AGREEMENT =
            new Section(
                    "agreement",
                    "A pact, treaty or deal.",
                    List.of(
                            key("between", NAMES, "Everybody who must be a party."),
                            key("name", WORDS, "A word of its name.")));

    static final Section POSITION =
            new Section(
                    "position",
                    "What an actor will, may or will not do.",
                    List.of(
                            needed("of", NAMES, "Whose."),
                            key("about", WORDS, "A word of the issue.")));

    static final Section SILENT =
            new Section(
                    "silent",
                    "Nothing was published, up to now.",
                    List.of(
                            key("outlet", "a name", "By whom; by anybody, where it is not said."),
                            needed("for", "days", "For so long.")));

    static final Section STEP =
            new Section(
                    "A step",
                    "When it holds, its measures are due. The program takes none of them.",
                    List.of(
                            needed("id", "a word", "Its name among the steps."),
                            key("title", "a sentence", "What is done."),
                            needed(
                                    "when",
                                    "conditions joined by and, or, not and brackets",
                                    "`not` binds closest, then `and`. What is undecided stays so, unless the"
                                            + " rest decides alone."),
                            key(
                                    "for",
                                    "days",
                                    "It must have held so long, by days of publication."),
                            key("stays", FLAG, "Whether it stays once it was reached."),
                            key("decision", "words", "Who decides."),
                            key("measures", "a sentence or a list", "What is due.")));

    static final Section TELL =
            new Section(
                    "tell",
                    "What is to be told beside the steps when it turns. A change that only the program or"
                            + " the ladder made is never told.",
                    List.of(
                            key(
                                    "conditions",
                                    "a name or a list of names",
                                    "Conditions of this ladder that are told of by themselves: a single"
                                            + " figure that crosses a bound, say."),
                            key(
                                    "changes",
                                    "new, disputed, denied, revised, moved, called off, gone or turned; or a"
                                            + " list of them",
                                    "Changes of claims, events and positions, as `changes` shows them."),
                            key(
                                    "about",
                                    WORDS,
                                    "Words or names of which a change must have one; any change where it"
                                            + " is not said.")));

    /// All parts, in the order of the page.
    public static List<Section> all() {
        return List.of(
                FILE, SOURCES, CONDITION, CLAIM, FIGURE, EVENT, AGREEMENT, POSITION, SILENT, STEP,
                TELL);
    }
}
