package org.secondsource.app.terminal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.secondsource.app.terminal.StyledText.Style;
import org.secondsource.archive.Anchor;
import org.secondsource.archive.Correction;
import org.secondsource.archive.CorrectionEntry.Step;
import org.secondsource.archive.CorrectionLog;
import org.secondsource.brief.line.Wording;
import org.secondsource.correction.Righted;

/// Shows what people put right in a situation, and what became of it.
public final class TerminalCorrections {
    private static final int MOST_WORDS = 80;

    private final Page page;
    private final Map<Long, Righted> righted = new HashMap<>();

    private TerminalCorrections(Screen screen, List<Righted> all) {
        this.page = new Page(screen);
        all.forEach(one -> righted.put(one.seq(), one));
    }

    /// @param righted what became of those that count
    /// @param orphans only those that count and are not applied
    public static String of(
            CorrectionLog log, List<Righted> righted, boolean orphans, Screen screen) {
        TerminalCorrections shown = new TerminalCorrections(screen, righted);
        List<CorrectionLog.Standing> listed =
                log.standing().stream().filter(one -> !orphans || shown.isOrphan(one)).toList();
        if (listed.isEmpty()) {
            shown.page.plain(0, orphans ? "No correction is an orphan." : "Nothing was put right.");
        }
        listed.forEach(shown::correction);
        return shown.page.toString();
    }

    private boolean isOrphan(CorrectionLog.Standing one) {
        return Optional.ofNullable(righted.get(one.entry().seq()))
                .filter(found -> found.state() == Righted.State.ORPHAN)
                .isPresent();
    }

    private void correction(CorrectionLog.Standing one) {
        Correction correction = one.entry().correction();
        String start = String.format(Locale.ROOT, "%3d ", one.entry().seq());
        String value = correction.value().isEmpty() ? "" : ": " + correction.value();
        StyledText text =
                new StyledText()
                        .add(Style.STRONG, Wording.lower(correction.kind()) + value)
                        .add(Style.WARNING, state(one));
        page.print(start, 4, text);
        for (Anchor anchor : correction.anchors()) {
            page.plain(4, words(anchor));
        }
        page.faint(
                4,
                "%s, %s: %s"
                        .formatted(
                                one.entry().by(), one.entry().at().toString(), correction.why()));
    }

    /// Whether it counts; empty where it is applied.
    private String state(CorrectionLog.Standing one) {
        if (one.step() != Step.ACCEPTED) {
            return Wording.lower(one.step());
        }
        return Optional.ofNullable(righted.get(one.entry().seq()))
                .filter(found -> !found.isApplied())
                .map(found -> Wording.lower(found.state()) + ": " + found.note())
                .orElse("");
    }

    private static String words(Anchor anchor) {
        if (anchor.isForgotten()) {
            return "words that were forgotten with " + anchor.report();
        }
        if (anchor.sort() == Anchor.Sort.REPORT) {
            return anchor.report() + " (" + anchor.article() + ")";
        }
        String exact = Wording.tidy(anchor.exact());
        String shown = exact.length() > MOST_WORDS ? exact.substring(0, MOST_WORDS) + "…" : exact;
        return "%s“%s” in %s".formatted(anchor.side() == 0 ? "" : "and ", shown, anchor.article());
    }
}
