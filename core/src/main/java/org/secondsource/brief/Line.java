package org.secondsource.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.secondsource.claim.source.SourceCount;
import org.secondsource.event.EventId;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.reading.quantity.Amount;

/// One line of a brief. Each kind is shown in its own way, so a `switch` over it has no default.
public sealed interface Line {
    /// The words of reports that the line is built from.
    List<Quote> quotes();

    /// A claim with those who stand behind it.
    ///
    /// @param voices who says so
    /// @param caveat what must be said beside it ("expected", "denied by …"); often empty
    record Told(Sentence sentence, List<Voice> voices, SourceCount sources, String caveat)
            implements Line {
        public Told {
            voices = List.copyOf(voices);
        }

        @Override
        public List<Quote> quotes() {
            return sentence.quotes();
        }

        /// "2 independent sources".
        public String sourcesInWords() {
            return Wording.independentSources(sources);
        }
    }

    /// Who says something.
    ///
    /// @param quotes where a report names the speaker; empty for a report's own voice
    record Voice(String name, List<Quote> quotes) {
        public Voice {
            quotes = List.copyOf(quotes);
        }
    }

    /// Claims that cannot all be so, side by side.
    ///
    /// @param why one sentence
    record Difference(String why, List<Side> sides) implements Line {
        public Difference {
            sides = List.copyOf(sides);
        }

        @Override
        public List<Quote> quotes() {
            return sides.stream().flatMap(side -> side.told().quotes().stream()).toList();
        }
    }

    /// One side of a difference.
    ///
    /// @param lead its number or stance in a few words; empty where it has none
    record Side(String lead, Told told) {}

    /// One figure as it was told over time.
    ///
    /// @param what is counted, in a report's words
    /// @param points by day, then amount
    record Figures(String what, List<Point> points) implements Line {
        public Figures {
            points = List.copyOf(points);
        }

        @Override
        public List<Quote> quotes() {
            return points.stream().flatMap(point -> point.quotes().stream()).toList();
        }
    }

    /// One amount, by those who told it on one day.
    ///
    /// @param day for which it counts, or on which it was published
    /// @param words "more than 7,000"
    record Point(LocalDate day, Amount amount, String words, String voice, List<Quote> quotes) {
        public Point {
            quotes = List.copyOf(quotes);
        }

        /// "Mon 4 Nov 2024".
        public String dayInWords() {
            return Wording.day(day);
        }
    }

    /// An event.
    ///
    /// @param kind "Visit"
    /// @param when "Mon 4 Nov 2024", or that no report says
    /// @param statusInWords "scheduled (earlier: expected)"; empty where it simply occurred
    record Happening(
            EventId event,
            String kind,
            String when,
            Sentence sentence,
            EventStatus status,
            String statusInWords)
            implements Line {
        @Override
        public List<Quote> quotes() {
            return sentence.quotes();
        }
    }

    /// A pact, step by step.
    record Pact(String name, String parties, List<Step> steps) implements Line {
        public Pact {
            steps = List.copyOf(steps);
        }

        @Override
        public List<Quote> quotes() {
            return steps.stream().flatMap(step -> step.quotes().stream()).toList();
        }
    }

    /// "signed", "Mon 4 Nov 2024".
    record Step(String step, String when, List<Quote> quotes) {
        public Step {
            quotes = List.copyOf(quotes);
        }
    }

    /// An actor.
    ///
    /// @param description posts and other names
    record Who(String name, String description, int reports, List<Quote> quotes) implements Line {
        public Who {
            quotes = List.copyOf(quotes);
        }
    }

    /// Two reports that share text.
    ///
    /// @param a number of the report with the lower id
    /// @param b number of the other
    /// @param coverageOfA share of a's words that stand in b, 0 to 1
    /// @param coverageOfB share of b's words that stand in a, 0 to 1
    record Shared(
            Sentence sentence,
            int a,
            int b,
            double coverageOfA,
            double coverageOfB,
            List<Passage> passages)
            implements Line {
        public Shared {
            passages = List.copyOf(passages);
        }

        /// "94% of [2] stands in [1], 40% of [1] in [2]".
        public String coverageInWords() {
            return String.format(
                    Locale.ROOT,
                    "%d%% of [%d] stands in [%d], %d%% of [%d] in [%d]",
                    Math.round(coverageOfA * 100),
                    a,
                    b,
                    Math.round(coverageOfB * 100),
                    b,
                    a);
        }

        @Override
        public List<Quote> quotes() {
            return passages.stream()
                    .flatMap(passage -> Stream.of(passage.a(), passage.b()))
                    .toList();
        }
    }

    /// The same words in two reports.
    record Passage(Quote a, Quote b) {}

    /// An input that could not be read, or a report that lacks something.
    record Unread(String location, String reason) implements Line {
        @Override
        public List<Quote> quotes() {
            return List.of();
        }
    }
}
