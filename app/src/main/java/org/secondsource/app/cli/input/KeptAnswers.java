package org.secondsource.app.cli.input;

import java.util.Map;
import java.util.Optional;
import org.secondsource.archive.Memo;
import org.secondsource.archive.RecordBytes;

/// Answers that were given before: the same question of the same reports has the same answer, so
/// that nothing else need be opened. Of each question the last answer alone is kept.
final class KeptAnswers {
    private static final RecordBytes<Kept> FORM = RecordBytes.of(Kept.class);

    private final Memo memo;
    private final Optional<String> question;
    private final Optional<String> state;

    /// @param question empty where its answer is not to be kept
    /// @param state names the reports; empty where they cannot be told from others
    KeptAnswers(Memo memo, Optional<String> question, Optional<String> state) {
        this.memo = memo;
        this.question = question;
        this.state = state;
    }

    /// What is printed.
    ///
    /// @param status with which the command ends
    /// @param text to the standard output
    /// @param note of what was read and what was not
    record Answer(int status, String text, String note) {}

    /// @param state of the reports when it was given
    private record Kept(String state, Answer answer) {}

    Optional<Answer> before() {
        return question.flatMap(key -> memo.find(Memo.Kind.ANSWER, key, FORM))
                .filter(kept -> state.equals(Optional.of(kept.state())))
                .map(Kept::answer);
    }

    void keep(Answer answer) {
        if (question.isPresent() && state.isPresent()) {
            Kept kept = new Kept(state.get(), answer);
            memo.keep(Memo.Kind.ANSWER, Map.of(question.get(), FORM.write(kept)));
        }
    }
}
