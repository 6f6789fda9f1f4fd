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
/// @param of whose or what, the owner by its listed name: "North Korea", "coffee", "Brazil coffee";
///   empty where not said
/// @param action what was done to or by them, as a lemma: "send", "kill"; empty where not said
/// @param place where, as written; empty where not said
/// @param asOf the day for which it counts
/// @param by the day by which it is expected
/// @param corrects the earlier figure that its sentence says it takes the place of
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
        Optional<StatementId> statement,
        Optional<QuantityId> corrects) {

    /// The same number, counting what another quantity counts.
    Quantity counting(Quantity other) {
        return with(other.unit, other.of, other.action, place.isEmpty() ? other.place : place);
    }

    /// The same number of the things that another quantity counts, whatever was done to those.
    Quantity ofThose(Quantity other) {
        return with(other.unit, other.of, action, place.isEmpty() ? other.place : place);
    }

    /// The same number, told as not so.
    Quantity denied() {
        return told(asOf, by, Modality.DENIED, attribution, statement, corrects);
    }

    /// The same number, told of the time of another quantity and by whoever told that one.
    Quantity toldWith(Quantity other) {
        return told(
                other.asOf, other.by, other.modality, other.attribution, other.statement, corrects);
    }

    Quantity correcting(QuantityId earlier) {
        return told(asOf, by, modality, attribution, statement, Optional.of(earlier));
    }

    /// The same quantity in a statement.
    public Quantity in(Optional<StatementId> holder) {
        return told(asOf, by, modality, attribution, holder, corrects);
    }

    private Quantity told(
            When newAsOf,
            When newBy,
            Modality newModality,
            Attribution newAttribution,
            Optional<StatementId> newStatement,
            Optional<QuantityId> newCorrects) {
        return new Quantity(
                id,
                span,
                amount,
                unit,
                of,
                action,
                place,
                newAsOf,
                newBy,
                newModality,
                newAttribution,
                newStatement,
                newCorrects);
    }

    private Quantity with(String newUnit, String newOf, String newAction, String newPlace) {
        return new Quantity(
                id,
                span,
                amount,
                newUnit,
                newOf,
                newAction,
                newPlace,
                asOf,
                by,
                modality,
                attribution,
                statement,
                corrects);
    }
}
