package org.secondsource.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondsource.reading.proposition.FactState;
import org.secondsource.reading.proposition.Proposition;

/// In what state of fact a clause puts what it tells.
final class FactStatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SO | The quay is open.
                    SO | The quay had been closed.
                    SO | There were nine survivors.
                    SO | The strike was called off.
                    NOT_SO | The quay is not open.
                    NOT_SO | No ships left the port.
                    NOT_SO | Nobody was hurt.
                    NOT_SO | There were no survivors.
                    NOT_SO | None of the passengers survived.
                    NOT_SO | The council never met.
                    NOT_SO | The council has yet to vote on the plan.
                    PLANNED | The council will meet on Friday.
                    PLANNED | The council is to meet on Friday.
                    PLANNED | The meeting is scheduled for Friday.
                    PLANNED | The ministers are set to meet on Friday.
                    EXPECTED | The quay is expected to open in May.
                    EXPECTED | The quay is likely to open in May.
                    EXPECTED | The ministry expects the quay to open in May.
                    POSSIBLE | The quay may open in May.
                    POSSIBLE | The quay could open in May.
                    POSSIBLE | The firm is considering a new ferry.
                    INTENDED | The firm intends to close the quay.
                    INTENDED | Ingrid Falk hopes to open the quay in May.
                    INTENDED | The union threatened to strike in May.
                    CONDITIONAL | If the quay sinks, the ferries will stop.
                    SO | The police were investigating if a second boat was used.
                    CONDITIONAL | The ferries would stop if the quay sank.
                    """)
    void aClauseTellsItsStateByItsVerbAndHelpers(FactState state, String text) {
        assertThat(Clauses.by(text).all())
                .as(text)
                .extracting(Proposition::state)
                .containsExactly(state);
    }

    @Test
    void aSharedHelperGivesBothVerbsItsState() {
        assertThat(Clauses.by("The council will close the school and open a shelter.").all())
                .extracting(Proposition::state)
                .containsExactly(FactState.PLANNED, FactState.PLANNED);
    }

    @Test
    void aClauseTellsItsOwnStateWhateverTheNextOneTells() {
        assertThat(
                        Clauses.by(
                                        """
                                        The minister, who took office in May, will visit Vik on \
                                        Friday.
                                        """)
                                .all())
                .extracting(Proposition::state)
                .containsExactly(FactState.SO, FactState.PLANNED);
    }

    @Test
    void whatSomebodySaysHasTheStateThatHeGivesIt() {
        assertThat(Clauses.by("Ingrid Falk said the quay was not safe.").all())
                .extracting(Proposition::state)
                .containsExactly(FactState.NOT_SO);
        assertThat(Clauses.by("Ingrid Falk said the quay might open in spring.").all())
                .extracting(Proposition::state)
                .containsExactly(FactState.POSSIBLE);
    }

    @Test
    void notToHaveSaidSomethingIsNotToHaveSaidTheOpposite() {
        assertThat(Clauses.by("Ingrid Falk did not say that the quay was safe.").states())
                .containsExactly("not so: Ingrid Falk did not say that the quay was safe");
    }
}
