package org.secondsource.exchange.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.secondsource.copying.SharedPassage;
import org.secondsource.family.Branch;
import org.secondsource.family.Families;
import org.secondsource.family.Family;
import org.secondsource.ledger.FamilyWording;
import org.secondsource.lineage.Copy;
import org.secondsource.lineage.Lineage;
import org.secondsource.report.Report;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;

/// Writes families of reports as one self-contained page: the trees, and below each tree its pairs
/// side by side, with the shared passages marked and linked to each other.
public final class CopiesPage {
    /// Pairs of one family on the page at most, those that share most: a wire in a hundred papers
    /// makes five thousand pairs. The JSON holds them all.
    private static final int MOST_PAIRS = 60;

    private final Families families;
    private final FamilyWording words;
    private final Map<ReportId, Report> reports;
    private final HtmlText html = new HtmlText();
    private final String clock;
    private int pairs;

    private CopiesPage(Families families, Lineage lineage, String clock) {
        this.clock = clock;
        this.families = families;
        this.words = new FamilyWording(families, lineage);
        this.reports =
                families.reports().stream()
                        .collect(Collectors.toMap(Report::id, Function.identity()));
    }

    /// The page of some families.
    ///
    /// @param clock of which time it is, as a sentence; empty where it is of now
    public static String of(Families families, Lineage lineage, String clock) {
        return new CopiesPage(families, lineage, clock).write();
    }

    private String write() {
        PageFrame.open(html, "Who took which text from whom");
        html.own("<header class=\"wide\">\n");
        html.element("p", "Copies and origins by Second Source", "class", "kicker");
        html.element("h1", "Who took which text from whom");
        html.element("p", words.summary(), "class", "opening");
        if (!clock.isEmpty()) {
            html.element("p", clock, "class", "meta");
        }
        words.undated().ifPresent(note -> html.element("p", note, "class", "meta"));
        html.own("</header>\n");
        html.own("<main class=\"wide\">\n");
        int number = 1;
        for (Family family : families.families()) {
            family(family, "Family " + number++);
        }
        links();
        alone();
        html.own("</main>\n");
        PageFrame.close(
                html,
                "Marked words stand in both reports; a marked passage leads to its other side. A"
                        + " direction is told only where a credit, a dateline or an outlet's own"
                        + " page tells it.");
        return html.toString();
    }

    private void family(Family family, String name) {
        html.open("section").element("h2", name).element("p", words.size(family));
        for (Family.Tree tree : family.trees()) {
            html.open("div", "class", "card").element("h3", words.origin(tree));
            branches(tree.branches());
            html.closeLine();
        }
        pairs(family.copies());
        html.closeLine();
    }

    private void pairs(List<Copy> copies) {
        html.open("ul", "class", "lines").own("\n");
        copies.stream().limit(MOST_PAIRS).forEach(this::pair);
        html.close();
        if (copies.size() > MOST_PAIRS) {
            html.element(
                    "p",
                    copies.size() - MOST_PAIRS + " more pairs stand in the JSON alone.",
                    "class",
                    "meta");
        }
    }

    /// The pairs that share passages and are of no family.
    private void links() {
        if (families.links().isEmpty()) {
            return;
        }
        html.open("section").element("h2", "Reports that share only passages");
        html.element(
                "p",
                "Neither took its text from the other; what stands in both may be background.");
        reports(families.linked());
        pairs(families.links());
        html.closeLine();
    }

    private void branches(List<Branch> branches) {
        html.open("ul", "class", "tree").own("\n");
        for (Branch branch : branches) {
            html.open("li");
            named(branch.report());
            String shares = String.join("; ", words.shares(branch)) + ".";
            html.element("span", shares, "class", "meta");
            html.element("span", words.evidence(branch.report()), "class", "meta");
            if (!branch.below().isEmpty()) {
                branches(branch.below());
            }
            html.closeLine();
        }
        html.close();
    }

    private void named(Report report) {
        html.element("b", words.number(report.id()) + " " + words.name(report));
        html.text(": " + words.title(report));
    }

    private void pair(Copy copy) {
        int number = ++pairs;
        html.open("li").open("details").open("summary");
        html.element("span", words.relation(copy), "class", "told");
        html.element("span", words.coverage(copy), "class", "meta");
        html.close().open("div", "class", "pairs");
        List<SharedPassage> passages = copy.shared().passages();
        side(copy.shared().a(), passages, SharedPassage::a, number + "a", number + "b");
        side(copy.shared().b(), passages, SharedPassage::b, number + "b", number + "a");
        html.close().close().closeLine();
    }

    /// One report of a pair, its passages marked.
    ///
    /// @param name the start of its anchors
    /// @param other the start of those of the other side
    private void side(
            ReportId id,
            List<SharedPassage> passages,
            Function<SharedPassage, Cite> ownSide,
            String name,
            String other) {
        Report report = reports.get(id);
        if (report == null) {
            throw new IllegalArgumentException("the families hold no report " + id);
        }
        html.open("div").open("p");
        named(report);
        html.close().open("div", "class", "text side");
        List<SharedPassage> inOrder =
                passages.stream()
                        .sorted((one, two) -> ownSide.apply(one).compareTo(ownSide.apply(two)))
                        .toList();
        int from = 0;
        for (SharedPassage passage : inOrder) {
            Cite words = ownSide.apply(passage);
            if (words.span().start() >= from) {
                String anchor = "-" + passages.indexOf(passage);
                html.text(report.text().substring(from, words.span().start()));
                html.open("mark", "id", "p" + name + anchor);
                html.element("a", words.exact(), "href", "#p" + other + anchor);
                html.close();
                from = words.span().end();
            }
        }
        html.text(report.text().substring(from));
        html.close().close();
    }

    private void alone() {
        if (families.alone().isEmpty()) {
            return;
        }
        html.open("section").element("h2", "Reports that share no text");
        reports(families.alone());
        html.closeLine();
    }

    private void reports(List<Report> reports) {
        html.open("ul", "class", "tree");
        for (Report report : reports) {
            html.open("li");
            named(report);
            html.element("span", words.originAndEvidence(report), "class", "meta");
            html.closeLine();
        }
        html.close();
    }
}
