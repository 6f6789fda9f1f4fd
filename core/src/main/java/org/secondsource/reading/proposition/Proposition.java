package org.secondsource.reading.proposition;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.secondsource.reading.quantity.QuantityId;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.reading.statement.StatementId;
import org.secondsource.reading.time.When;
import org.secondsource.text.Span;

/// One clause that asserts something: who did what to whom, how many, where, when, and who vouches.
/// It has as many components as picture.md names fields of a proposition.
///
/// @param span the clause as it stands
/// @param whole the clause reading alone; empty where it cannot
/// @param core its subject, verb and complements reading alone, without what it says in passing;
///   empty where it cannot
/// @param kernel where the words of the core stand, readable or not
/// @param subject member of the cast who is its subject
/// @param object member of the cast who is its object
/// @param topic lemma of the common noun that is its subject; empty where a name or a pronoun is
/// @param verb lemma of its main word
/// @param quantities the numbers in it
/// @param counted those of them that its own verb tells, not one of a clause inside it
/// @param place where, as written; empty where not said
/// @param attribution who vouches
/// @param statement the statement that holds it
/// @param denied what its subject denies, where it tells a denial
/// @param leads whether it stands in the first two sentences
/// @param inner whether another proposition tells it in passing: "…, bringing the toll to 31"
public record Proposition(
        PropositionId id,
        Span span,
        Optional<StandaloneText> whole,
        Optional<StandaloneText> core,
        List<Span> kernel,
        OptionalInt subject,
        OptionalInt object,
        String topic,
        String verb,
        List<QuantityId> quantities,
        List<QuantityId> counted,
        String place,
        When when,
        FactState state,
        Attribution attribution,
        Optional<StatementId> statement,
        Optional<Span> denied,
        boolean leads,
        boolean inner) {
    public Proposition {
        kernel = List.copyOf(kernel);
        quantities = List.copyOf(quantities);
        counted = List.copyOf(counted);
    }

    /// Whether some form of it reads alone.
    public boolean readsAlone() {
        return whole.isPresent() || core.isPresent();
    }
}
