package org.secondsource.app.terminal;

import java.util.List;
import org.secondsource.app.terminal.StyledText.Style;
import org.secondsource.brief.line.Brief;
import org.secondsource.ledger.ClaimLedger;

/// Shows the ledger of claims: each in a few lines, or some opened with all they rest on.
public final class TerminalLedger {
    private final Page page;

    private TerminalLedger(Screen screen) {
        this.page = new Page(screen);
    }

    /// Every claim in a few lines.
    public static String of(ClaimLedger ledger, List<Brief.Source> sources, Screen screen) {
        TerminalLedger shown = new TerminalLedger(screen);
        shown.page.print(
                "",
                0,
                new StyledText()
                        .add(Style.STRONG, ledger.entries().size() + " claims")
                        .joined()
                        .add(
                                ", those with most independent sources first. Name an id to open"
                                        + " it."));
        ledger.entries().forEach(shown::brief);
        shown.page.sources(sources);
        return shown.page.toString();
    }

    /// Some claims with asserters, origins, every cite and every relation.
    public static String opened(
            List<ClaimLedger.Entry> entries, List<Brief.Source> sources, Screen screen) {
        TerminalLedger shown = new TerminalLedger(screen);
        entries.forEach(shown::open);
        shown.page.sources(sources);
        return shown.page.toString();
    }

    private void brief(ClaimLedger.Entry entry) {
        page.print("\n", 0, title(entry));
        StyledText backing =
                new StyledText()
                        .add(
                                entry.sources().min() >= 2 ? Style.GOOD : Style.FAINT,
                                entry.sourcesInWords());
        backing.joined().add(entry.voices().isEmpty() ? "" : "; " + entry.voices());
        page.print("    ", 4, backing.cites(entry.quotes()));
        entry.relations()
                .forEach(relation ->
                        page.faint(
                                4,
                                relation.kind() + " " + relation.claim() + ": " + relation.why()));
    }

    private static StyledText title(ClaimLedger.Entry entry) {
        StyledText title = new StyledText().add(Style.CITE, entry.id().toString());
        title.add(Style.STRONG, entry.text());
        String seen = entry.seen().isEmpty() ? "" : "; " + entry.seen();
        return title.add(Style.FAINT, "(" + entry.standing() + seen + ")");
    }

    private void open(ClaimLedger.Entry entry) {
        page.print("", 0, title(entry));
        page.heading("Why " + entry.sourcesInWords());
        entry.counting().forEach(sentence -> page.plain(2, sentence));
        if (entry.history().size() > 1) {
            page.heading("How it stood");
            entry.history()
                    .forEach(stood ->
                            page.plain(
                                    2,
                                    "from %s: %s, %s"
                                            .formatted(
                                                    stood.since(),
                                                    stood.standing(),
                                                    stood.sources())));
        }
        page.heading("Every cite");
        for (ClaimLedger.Member member : entry.members()) {
            page.quote(2, member.speaker() + ", " + member.state() + ":", member.quote());
        }
        if (!entry.relations().isEmpty()) {
            page.heading("Relations");
        }
        for (ClaimLedger.Relation relation : entry.relations()) {
            StyledText text = new StyledText().add(Style.STRONG, relation.kind());
            text.add(Style.CITE, relation.claim().toString()).add(relation.text());
            page.print("  ", 4, text.add(Style.FAINT, relation.why()));
        }
    }
}
