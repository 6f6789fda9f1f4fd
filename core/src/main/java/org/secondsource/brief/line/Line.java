package org.secondsource.brief.line;

import java.util.List;

/// One line of a brief: a whole sentence that reads alone, with who vouches for it.
///
/// @param text ends with its full stop; words put back stand in square brackets
/// @param basis the fact of the picture that it tells
/// @param label who vouches, in a desk's words; empty where the line tells of the reports
/// @param when the day that it tells of or was told on, in words; empty where not known
/// @param behind what stood before it: earlier figures, an earlier stance; often empty
/// @param quotes the words of reports it rests on, in the order of reports
public record Line(
        Topic topic,
        String text,
        Basis basis,
        String label,
        String when,
        String behind,
        Change change,
        List<Quote> quotes) {
    public Line {
        quotes = List.copyOf(quotes);
    }

    /// What a line is about, in the order of a brief; the names are those of picture.md.
    public enum Topic {
        NEWS("The news"),
        FIGURES("Figures"),
        CONTRADICTED("Contradicted"),
        NEXT("Next"),
        HAPPENED("What happened"),
        POSITIONS("Where they stand"),
        AGREEMENTS("Agreements"),
        CLAIMS("Everything claimed"),
        WHO("Who is who"),
        LINEAGE("Where the reports come from"),
        CORRECTIONS("Put right by hand"),
        PROBLEMS("What could not be read or decided");

        private final String title;

        Topic(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /// How a line stands to an earlier brief.
    public enum Change {
        /// No earlier brief is given, or it held the same.
        NONE(""),
        NEW("new"),
        CHANGED("changed"),
        TAKEN_BACK("taken back");

        private final String words;

        Change(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// Who vouches, when, and what stood before, in one phrase: "– Norse Wire, Fri 19 Sep (23 on
    /// Wed)"; empty where none of these is known.
    public String backing() {
        String between = label.isEmpty() || when.isEmpty() ? "" : ", ";
        String told = label + between + when;
        String before = behind.isEmpty() ? "" : " (" + behind + ")";
        return told.isEmpty() ? before.strip() : "– " + told + before;
    }

    /// The same line, in another light of an earlier brief.
    public Line with(Change other) {
        return new Line(topic, text, basis, label, when, behind, other, quotes);
    }
}
