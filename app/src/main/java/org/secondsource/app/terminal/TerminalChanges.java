package org.secondsource.app.terminal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.secondsource.brief.line.Brief;
import org.secondsource.brief.line.Wording;
import org.secondsource.ledger.PictureChanges;
import org.secondsource.ledger.PictureChanges.Change;
import org.secondsource.ledger.PictureChanges.Kind;
import org.secondsource.text.ReportId;

/// Shows what changed between two pictures, and why.
public final class TerminalChanges {
    private final Page page;
    private final Map<ReportId, String> numbers = new HashMap<>();

    private TerminalChanges(Screen screen, List<Brief.Source> sources) {
        this.page = new Page(screen);
        sources.forEach(one -> numbers.put(one.report(), "[" + one.number() + "]"));
    }

    /// @param sources of the newer picture
    public static String of(PictureChanges changes, List<Brief.Source> sources, Screen screen) {
        TerminalChanges shown = new TerminalChanges(screen, sources);
        if (changes.changes().isEmpty()) {
            shown.page.plain(0, "Nothing changed.");
            return shown.page.toString();
        }
        Kind last = null;
        for (Change change : changes.changes()) {
            if (change.kind() != last) {
                shown.page.heading(change.kind().title());
                last = change.kind();
            }
            shown.change(change);
        }
        return shown.page.toString();
    }

    private void change(Change change) {
        page.print("", 2, new StyledText().add(change.text()));
        String told =
                change.before().isEmpty()
                        ? change.after()
                        : change.after().isEmpty()
                                ? "before: " + change.before()
                                : change.after() + "; before: " + change.before();
        if (!told.isEmpty()) {
            page.plain(4, told);
        }
        page.faint(4, "%s · %s".formatted(change.subject(), because(change.cause())));
    }

    /// "because of [3] and correction 2".
    private String because(PictureChanges.Cause cause) {
        List<String> causes = new ArrayList<>();
        cause.reports()
                .forEach(id -> causes.add(numbers.getOrDefault(id, id.value() + ", which is out")));
        cause.corrections().forEach(seq -> causes.add("correction " + seq));
        cause.day().ifPresent(day -> causes.add(Wording.day(day) + " has passed"));
        return "because of " + Wording.list(causes);
    }
}
