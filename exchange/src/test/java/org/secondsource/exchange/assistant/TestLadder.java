package org.secondsource.exchange.assistant;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.secondsource.ladder.LadderVerdict;
import org.secondsource.ladder.LadderWeigher;
import org.secondsource.ladder.form.Condition;
import org.secondsource.ladder.form.Demands;
import org.secondsource.ladder.form.Formula;
import org.secondsource.ladder.form.Ladder;
import org.secondsource.ladder.form.Notice;
import org.secondsource.ladder.form.Step;
import org.secondsource.situation.Picture;

/// A ladder of one step, which holds where a report has some words.
final class TestLadder {
    private TestLadder() {}

    static LadderVerdict verdict(Picture picture, String words) {
        SequencedMap<String, Condition> conditions = new LinkedHashMap<>();
        conditions.put("told", new Condition.Words(List.of(words), Demands.NONE));
        Step step =
                new Step("step", "Step", new Formula.Named("told"), 0, false, "", List.of("Look"));
        Ladder ladder =
                new Ladder("test", "Test", conditions, Map.of(), List.of(step), Notice.NONE);
        return LadderWeigher.weigh(picture, ladder, picture.asOf().orElse(LocalDate.EPOCH));
    }
}
