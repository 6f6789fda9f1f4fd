package org.secondsource.exchange.assistant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.secondsource.checking.CheckedSentence;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.finding.Answer;
import org.secondsource.finding.Question;
import org.secondsource.ladder.LadderVerdict;

/// The situation that is asked about.
public interface Subject {
    /// What is known now.
    PictureView view();

    /// @param most how many of each sort
    Answer search(Question question, int most);

    /// Which claims hold each sentence of a draft.
    ///
    /// @param day on which it is written
    List<CheckedSentence> check(String draft, Optional<LocalDate> day);

    /// How a ladder stands.
    ///
    /// @param text of its file
    /// @param day as of which it is asked; empty for the newest
    /// @throws IllegalArgumentException with every fault, where the text is no ladder
    LadderVerdict verdict(String text, Optional<LocalDate> day);
}
