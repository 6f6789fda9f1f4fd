package org.secondsource.app.terminal;

import java.util.List;
import org.secondsource.app.terminal.StyledText.Style;
import org.secondsource.family.Branch;
import org.secondsource.family.Families;
import org.secondsource.family.Family;
import org.secondsource.ledger.FamilyWording;
import org.secondsource.lineage.Copy;
import org.secondsource.lineage.Lineage;
import org.secondsource.report.Report;

/// Shows families of reports as trees, in plain text.
public final class TerminalCopies {
    /// Pairs across families that are shown at most, those that share most.
    private static final int MOST_LINKS = 30;

    private final Families families;
    private final FamilyWording words;
    private final Page page;

    private TerminalCopies(Families families, Lineage lineage, Screen screen) {
        this.families = families;
        this.words = new FamilyWording(families, lineage);
        this.page = new Page(screen);
    }

    /// The families as text, each line ended.
    public static String of(Families families, Lineage lineage, Screen screen) {
        return new TerminalCopies(families, lineage, screen).write();
    }

    private String write() {
        page.print("", 0, new StyledText().add(Style.STRONG, words.summary()));
        int number = 1;
        for (Family family : families.families()) {
            page.heading("Family " + number++ + ": " + words.size(family));
            family.trees().forEach(this::tree);
        }
        if (!families.links().isEmpty()) {
            page.heading("Share only passages");
            families.linked().forEach(this::alone);
            families.links().stream().limit(MOST_LINKS).forEach(this::link);
            int more = families.links().size() - MOST_LINKS;
            if (more > 0) {
                page.print("  ", 2, faint(more + " more pairs stand in the JSON alone."));
            }
        }
        if (!families.alone().isEmpty()) {
            page.heading("Share no text");
            families.alone().forEach(this::alone);
        }
        words.undated().ifPresent(note -> page.print("", 0, faint(note)));
        return page.toString();
    }

    private void tree(Family.Tree tree) {
        Style style = tree.origin().isPresent() ? Style.STRONG : Style.WARNING;
        page.print("  ", 2, new StyledText().add(style, words.origin(tree)));
        branches(tree.branches(), "  ");
    }

    private void branches(List<Branch> branches, String before) {
        for (Branch branch : branches) {
            boolean isLast = branch.equals(branches.getLast());
            branch(branch, before + (isLast ? "└─ " : "├─ "), before + (isLast ? "   " : "│  "));
        }
    }

    private void branch(Branch branch, String first, String rest) {
        String below = rest + (branch.below().isEmpty() ? "     " : "│    ");
        page.print(first, rest, named(branch.report()));
        for (String share : words.shares(branch)) {
            page.print(below, below, new StyledText().add(share));
        }
        page.print(below, below, faint(words.evidence(branch.report())));
        branches(branch.below(), rest);
    }

    private void link(Copy copy) {
        String told = words.relation(copy) + " " + words.coverage(copy) + ".";
        page.print("  ", 4, new StyledText().add(told));
    }

    private void alone(Report report) {
        page.print("  ", "       ", named(report));
        page.print("       ", "       ", faint(words.originAndEvidence(report)));
    }

    private static StyledText faint(String text) {
        return new StyledText().add(Style.FAINT, text);
    }

    private StyledText named(Report report) {
        return new StyledText()
                .add(Style.CITE, words.number(report.id()))
                .add(Style.STRONG, words.name(report))
                .joined()
                .add(": ")
                .add(words.title(report));
    }
}
