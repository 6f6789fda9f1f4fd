package org.secondsource.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.secondsource.brief.InputLines;
import org.secondsource.brief.PictureLookup;
import org.secondsource.brief.line.Wording;
import org.secondsource.copying.SharedText;
import org.secondsource.family.Branch;
import org.secondsource.family.Families;
import org.secondsource.family.Family;
import org.secondsource.lineage.Copy;
import org.secondsource.lineage.Lineage;
import org.secondsource.lineage.Origin;
import org.secondsource.lineage.OriginId;
import org.secondsource.lineage.credit.Evidence;
import org.secondsource.lineage.credit.Producer;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;

/// Puts families of reports into words, the same on the terminal and on the page.
public final class FamilyWording {
    private static final int LONGEST_EVIDENCE = 70;
    private static final int LONGEST_TITLE = 90;
    private static final int MOST_DIFFERENCES = 4;

    private final Families families;
    private final Lineage lineage;
    private final Map<ReportId, Integer> numbers;

    public FamilyWording(Families families, Lineage lineage) {
        this.families = families;
        this.lineage = lineage;
        this.numbers = families.numbers();
    }

    /// How many families there are of how many reports.
    public String summary() {
        int inFamilies = families.families().stream().mapToInt(f -> f.reports().size()).sum();
        int found = families.families().size();
        String shared =
                found == 0
                        ? families.links().isEmpty()
                                ? "No two of these reports share text"
                                : "No family"
                        : "%d %s of %s"
                                .formatted(
                                        found,
                                        found == 1 ? "family" : "families",
                                        Wording.count(inFamilies, "report"));
        int linked = families.linked().size();
        int alone = families.alone().size();
        StringBuilder summary = new StringBuilder(shared);
        if (linked > 0) {
            summary.append("; ")
                    .append(Wording.count(linked, "report"))
                    .append(linked == 1 ? " shares" : " share")
                    .append(" only passages with others");
        }
        if (found + linked > 0 && alone > 0) {
            summary.append("; ")
                    .append(Wording.count(alone, "report"))
                    .append(alone == 1 ? " shares" : " share")
                    .append(" no text with another");
        }
        return summary.append('.').toString();
    }

    /// "4 reports, 1 origin": what a family comes down to.
    public String size(Family family) {
        long known = family.trees().stream().filter(tree -> tree.origin().isPresent()).count();
        String origins = known == 0 ? "no origin known" : Wording.count((int) known, "origin");
        return Wording.count(family.reports().size(), "report") + ", " + origins;
    }

    /// "Aurora (agency)".
    public String origin(Family.Tree tree) {
        return tree.origin().map(FamilyWording::origin).orElse("Origin not known");
    }

    /// "Aurora (agency)".
    public static String origin(Origin origin) {
        return origin.kind() == Producer.Kind.UNKNOWN
                ? origin.name()
                : origin.name() + " (" + Wording.lower(origin.kind()) + ")";
    }

    /// "[3]".
    public String number(ReportId report) {
        return "[" + numbers.getOrDefault(report, 0) + "]";
    }

    /// "The Orrin Post, Mon 28 Oct 2024", or the file where no outlet is told.
    public String name(Report report) {
        String outlet = report.outlet().isEmpty() ? PictureLookup.file(report) : report.outlet();
        return outlet + ", " + Wording.published(report.published());
    }

    /// What is to be said of reports whose day is not known here; empty where all are.
    public Optional<String> undated() {
        long undated =
                families.reports().stream()
                        .filter(report -> report.published().day().isEmpty())
                        .count();
        return undated == 0
                ? Optional.empty()
                : Optional.of(
                        "%s told. `read` looks for such days in what the other reports"
                                        .formatted(
                                                undated == 1
                                                        ? "The day of 1 report is not"
                                                        : "The days of "
                                                                + undated
                                                                + " reports are not")
                                + " say, and marks them (inferred); numbers stay the same.");
    }

    /// The title, or the first words.
    public String title(Report report) {
        return shortened(report.title().isEmpty() ? report.text() : report.title(), LONGEST_TITLE);
    }

    /// The origin of a report with what tells it: "Aurora (agency): credit “(Aurora)”".
    public String originAndEvidence(Report report) {
        return lineage.originOf(report.id()).map(origin -> origin(origin) + ": ").orElse("")
                + evidence(report);
    }

    /// What tells the origin of a report: "credit “(Aurora)”".
    public String evidence(Report report) {
        if (lineage.originOf(report.id()).isEmpty()) {
            return "no evidence of its origin";
        }
        List<Evidence> all = lineage.evidenceOf(report.id());
        return all.stream()
                .filter(evidence -> all.stream().noneMatch(other -> isWithin(evidence, other)))
                .map(FamilyWording::evidence)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static boolean isWithin(Evidence one, Evidence other) {
        return other.exact().length() > one.exact().length() && other.exact().contains(one.exact());
    }

    private static String evidence(Evidence evidence) {
        return Wording.lower(evidence.kind())
                + " “"
                + shortened(evidence.exact(), LONGEST_EVIDENCE)
                + "”";
    }

    /// What a report shares and with whom, in short sentences.
    public List<String> shares(Branch branch) {
        List<String> shares = new ArrayList<>();
        branch.link()
                .ifPresent(copy -> {
                    shares.add(relation(copy, branch.report().id()));
                    shares.addAll(differences(copy.shared(), branch.report().id()));
                });
        shares.add(
                "%s of it stands in other reports, %s in it alone"
                        .formatted(percent(branch.shared()), percent(1 - branch.shared())));
        if (!branch.earlier().isEmpty()) {
            shares.add(
                    "newest version of it; earlier: "
                            + branch.earlier().stream()
                                    .map(this::number)
                                    .collect(Collectors.joining(" ")));
        }
        return shares;
    }

    /// How the words that two reports share came into one of them.
    private String relation(Copy copy, ReportId report) {
        SharedText shared = copy.shared();
        ReportId other = shared.other(report);
        String share = percent(shared.coverageOf(report));
        String passages = Wording.count(shared.passages().size(), "passage");
        return switch (copy.relation()) {
            case Copy.Relation.CopiedFrom(ReportId source) when source.equals(report) ->
                    "%s took from it".formatted(number(other));
            case Copy.Relation.CopiedFrom copied ->
                    "took %s of its words from %s, in %s".formatted(share, number(other), passages);
            case Copy.Relation.CommonOrigin common ->
                    "shares %s of its words with %s, in %s; both carry %s"
                            .formatted(share, number(other), passages, name(common.origin()));
            case Copy.Relation.Undetermined undetermined ->
                    "shares %s of its words with %s, in %s; nothing tells who took them"
                            .formatted(share, number(other), passages);
        };
    }

    /// "copy, but says “31” where [2] says “13”".
    private List<String> differences(SharedText shared, ReportId report) {
        List<String> told = new ArrayList<>();
        shared.differences().stream()
                .map(one -> report.equals(shared.a()) ? one : one.reversed())
                .map(one ->
                        "copy, but says “%s” where %s says “%s”"
                                .formatted(
                                        one.a().exact(),
                                        number(shared.other(report)),
                                        one.b().exact()))
                .distinct()
                .limit(MOST_DIFFERENCES)
                .forEach(told::add);
        return told;
    }

    /// How two reports are related, in one sentence.
    public String relation(Copy copy) {
        SharedText shared = copy.shared();
        return InputLines.relation(
                        copy, number(shared.a()), number(shared.b()), this::number, this::name)
                + InputLines.differences(shared, shared.a(), this::number);
    }

    /// How much of two reports stands in both: "45 % of [1] and 12 % of [3] stand in both".
    public String coverage(Copy copy) {
        SharedText shared = copy.shared();
        return "%s of %s and %s of %s stand in both"
                .formatted(
                        percent(shared.coverageOfA()),
                        number(shared.a()),
                        percent(shared.coverageOfB()),
                        number(shared.b()));
    }

    private String name(OriginId id) {
        return lineage.find(id).map(Origin::name).orElse(id.value());
    }

    /// "45 %".
    public static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    private static String shortened(String words, int longest) {
        String tidy = Wording.tidy(words);
        return tidy.length() <= longest
                ? tidy
                : tidy.substring(0, Math.max(1, tidy.lastIndexOf(' ', longest))) + " …";
    }
}
