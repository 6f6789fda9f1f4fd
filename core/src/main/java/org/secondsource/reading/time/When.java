package org.secondsource.reading.time;

import java.time.LocalDate;
import java.util.Optional;
import org.secondsource.language.DateRange;
import org.secondsource.text.Span;

/// When something was, as far as the report tells.
public sealed interface When {
    /// The days meant; empty where nothing tells.
    default Optional<DateRange> resolve(Optional<LocalDate> published) {
        return switch (this) {
            case Said said -> said.expression().resolve(published);
            case NotBefore bound ->
                    bound.event()
                            .resolve(published)
                            .filter(days -> published.map(DateRange::of).equals(Optional.of(days)));
            case Unsaid unsaid -> Optional.empty();
        };
    }

    /// The report says when.
    record Said(Span span, TimeExpression expression) implements When {}

    /// Not before something happened, and not after publication: known where that is one day.
    ///
    /// @param span the words that tell when it happened
    record NotBefore(Span span, TimeExpression event) implements When {}

    /// The report does not say.
    record Unsaid() implements When {}
}
