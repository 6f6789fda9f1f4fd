package org.secondsource.ladder.alert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.secondsource.archive.Digest;
import org.secondsource.ladder.ConditionVerdict;
import org.secondsource.ladder.LadderVerdict;
import org.secondsource.ladder.StepVerdict;
import org.secondsource.ladder.form.Notice;
import org.secondsource.ladder.form.Outcome;
import org.secondsource.ledger.PictureChanges;
import org.secondsource.ledger.PictureChanges.Change;

/// Finds what stands otherwise than when a ladder was last told of.
public final class AlertFinder {
    private static final int ID_LENGTH = 16;

    private AlertFinder() {}

    /// The steps, and the conditions that are told of by themselves, in the order of the file.
    ///
    /// @param before how the ladder stood at the point up to which it was told of
    /// @param told that point
    public static List<Alert> find(LadderVerdict before, LadderVerdict now, Told told) {
        Map<String, Outcome> steps = new HashMap<>();
        before.steps().forEach(step -> steps.put(step.step().id(), step.outcome()));
        Map<String, Outcome> conditions = new HashMap<>();
        before.conditions().forEach(one -> conditions.put(one.name(), one.outcome()));
        List<Alert> alerts = new ArrayList<>();
        for (StepVerdict step : now.steps()) {
            Outcome from = steps.getOrDefault(step.step().id(), Outcome.DOES_NOT_HOLD);
            if (from != step.outcome()) {
                String id = id(now, step.step().id(), turn(from, step.outcome()), told);
                alerts.add(new Alert.OfStep(id, now, step, from));
            }
        }
        for (ConditionVerdict condition : now.conditions()) {
            Outcome from = conditions.getOrDefault(condition.name(), Outcome.DOES_NOT_HOLD);
            boolean isTold = now.ladder().notice().conditions().contains(condition.name());
            if (isTold && from != condition.outcome()) {
                String turn = "condition " + turn(from, condition.outcome());
                String id = id(now, condition.name(), turn, told);
                alerts.add(new Alert.OfCondition(id, now, condition, from));
            }
        }
        return alerts;
    }

    private static String turn(Outcome from, Outcome to) {
        return from.name() + " " + to.name();
    }

    /// The changes of the sorts that a ladder asks for.
    ///
    /// @param told the point from which on they are found
    public static List<Alert> find(PictureChanges changes, LadderVerdict now, Told told) {
        Notice notice = now.ladder().notice();
        List<Alert> alerts = new ArrayList<>();
        for (Change change : changes.changes()) {
            if (isAbout(change, notice)
                    && notice.changes().stream().anyMatch(s -> fits(s, change))) {
                String turn =
                        String.join("\n", change.kind().name(), change.before(), change.after());
                String id = id(now, change.text(), turn, told);
                alerts.add(new Alert.OfChange(id, now.ladder().id(), change));
            }
        }
        return alerts;
    }

    private static boolean isAbout(Change change, Notice notice) {
        String text = change.text().toLowerCase(Locale.ROOT);
        return notice.about().isEmpty()
                || notice.about().stream()
                        .anyMatch(word -> Words.has(text, word.toLowerCase(Locale.ROOT)));
    }

    private static boolean fits(Notice.Sort sort, Change change) {
        return switch (sort) {
            case NEW ->
                    change.kind() == PictureChanges.Kind.NEW_CLAIM
                            || change.kind() == PictureChanges.Kind.NEW_EVENT;
            case DISPUTED -> stands(change, "disputed");
            case DENIED -> stands(change, "denied");
            case REVISED -> stands(change, "superseded");
            case MOVED -> change.kind() == PictureChanges.Kind.DAY_MOVED;
            case CALLED_OFF ->
                    change.kind() == PictureChanges.Kind.STATUS
                            && change.after().startsWith("cancelled");
            case GONE ->
                    change.kind() == PictureChanges.Kind.GONE
                            || change.kind() == PictureChanges.Kind.REPORT_GONE;
            case TURNED -> change.kind() == PictureChanges.Kind.POSITION;
        };
    }

    private static boolean stands(Change change, String how) {
        boolean isStanding =
                change.kind() == PictureChanges.Kind.STANDING
                        || change.kind() == PictureChanges.Kind.STATUS
                        || change.kind() == PictureChanges.Kind.NEW_CLAIM;
        return isStanding && change.after().startsWith(how) && !change.before().startsWith(how);
    }

    private static String id(LadderVerdict now, String subject, String turn, Told told) {
        String digest =
                new Digest()
                        .add(now.ladder().id())
                        .add(subject)
                        .add(turn)
                        .add(String.valueOf(told.seq()))
                        .add(String.valueOf(told.corrections()))
                        .add(told.day().toString())
                        .value();
        return "al-" + digest.substring(0, ID_LENGTH);
    }
}
