package org.secondsource.ladder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.secondsource.report.Report;

/// All that a picture has for one condition, whenever it was told.
sealed interface Evidence {
    /// What counts in a part of what is known, before anybody is left out.
    List<Telling> tellings(Cut cut);

    /// Everything in it.
    Stream<Telling> all();

    /// Clauses that tell it, or that it is not so.
    record Clauses(List<Telling> told) implements Evidence {
        public Clauses {
            told = List.copyOf(told);
        }

        @Override
        public List<Telling> tellings(Cut cut) {
            return told.stream().filter(telling -> cut.holds(telling.said().report())).toList();
        }

        @Override
        public Stream<Telling> all() {
            return told.stream();
        }
    }

    /// Things that go through stages: events, pacts, positions.
    ///
    /// @param courses each with its stages, oldest first
    /// @param newest whether the newest stage must be the one asked for
    record Courses(List<List<Stage>> courses, boolean newest) implements Evidence {
        public Courses {
            courses = List.copyOf(courses);
        }

        @Override
        public List<Telling> tellings(Cut cut) {
            List<Telling> told = new ArrayList<>();
            for (List<Stage> course : courses) {
                List<Stage> known =
                        course.stream()
                                .filter(stage -> cut.holds(stage.telling().said().report()))
                                .toList();
                boolean there = !newest || !known.isEmpty() && known.getLast().reached();
                known.stream()
                        .filter(Stage::reached)
                        .map(Stage::telling)
                        .map(telling -> there ? telling : telling.open("whether it still is so"))
                        .forEach(told::add);
            }
            return told;
        }

        @Override
        public Stream<Telling> all() {
            return courses.stream().flatMap(List::stream).map(Stage::telling);
        }
    }

    /// One telling of how far a thing has come.
    ///
    /// @param reached whether that is as far as the condition asks
    record Stage(Telling telling, boolean reached) {}

    /// The days on which somebody published.
    record Silent(List<Report> reports) implements Evidence {
        public Silent {
            reports = List.copyOf(reports);
        }

        @Override
        public List<Telling> tellings(Cut cut) {
            return List.of();
        }

        @Override
        public Stream<Telling> all() {
            return Stream.empty();
        }

        Optional<LocalDate> last(Cut cut) {
            return reports.stream()
                    .flatMap(report -> report.published().day().stream())
                    .filter(day -> !day.isAfter(cut.today()))
                    .max(LocalDate::compareTo);
        }
    }
}
