package org.secondsource.reading.quantity;

import java.util.Optional;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.reading.statement.Modality;
import org.secondsource.reading.statement.StatementId;
import org.secondsource.reading.time.When;
import org.secondsource.text.Span;

/// A number of something, with bound, scope and date.
///
/// @param span number and unit with the words between: "around 10,000 soldiers"
/// @param unit lemma of the thing counted; empty for a bare number
/// @param of whose or what: "North Korean"; empty where not said
/// @param action what was done to or by them, as a lemma: "send", "kill"; empty where not said
/// @param place where, as written; empty where not said
/// @param asOf the day for which it counts
/// @param by the day by which it is expected
public record Quantity(
        QuantityId id,
        Span span,
        Amount amount,
        String unit,
        String of,
        String action,
        String place,
        When asOf,
        When by,
        Modality modality,
        Attribution attribution,
        Optional<StatementId> statement) {

    /// The same number, counting what another quantity counts, where it does.
    Quantity counting(Quantity other) {
        return new Quantity(
                id,
                span,
                amount,
                other.unit,
                other.of,
                other.action,
                place.isEmpty() ? other.place : place,
                asOf,
                by,
                modality,
                attribution,
                statement);
    }
}
