package org.secondsource.evaluation.origins;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.secondsource.agency.AgencyRegistry;
import org.secondsource.lineage.Lineage;
import org.secondsource.lineage.LineageTracer;
import org.secondsource.lineage.Origin;
import org.secondsource.lineage.credit.Producer;
import org.secondsource.report.RawReport;
import org.secondsource.report.Report;
import org.secondsource.report.cleaning.TextCleaner;
import org.secondsource.text.Lexicon;
import org.secondsource.text.ReportId;

/// Runs the form table and the reports without agencies through cleaning and tracing, and counts.
public final class OriginBench {
    private static final long SEED = 20261129;
    private static final int REPORTS_WITHOUT = 500;

    private final TextCleaner cleaner = new TextCleaner(Lexicon.english());
    private final LineageTracer tracer = new LineageTracer(AgencyRegistry.builtIn());
    private final Map<String, List<String>> misses = new TreeMap<>();
    private int shown;
    private int shownRight;
    private int heldOut;
    private int heldOutRight;
    private int invented;
    private int ownOutlets;

    /// Runs all cases.
    public void run() {
        for (CreditForms.Case each : CreditForms.cases(SEED)) {
            count(each);
        }
        List<Report> none = new ArrayList<>();
        for (RawReport raw : NoAgencies.reports(REPORTS_WITHOUT, SEED)) {
            none.add(report(raw));
        }
        Lineage lineage = tracer.trace(none, List.of());
        for (Origin origin : lineage.origins()) {
            if (origin.kind() == Producer.Kind.OUTLET && origin.name().startsWith("Gazette ")) {
                ownOutlets += origin.reports().size();
            } else {
                invented += origin.reports().size();
                miss("invented " + origin.name(), origin.evidence().getFirst().exact());
            }
        }
    }

    /// Cases whose form and agency were looked at while the forms were written.
    public int shownCases() {
        return shown;
    }

    public int shownRight() {
        return shownRight;
    }

    /// Cases with a form or an agency that nobody looked at.
    public int heldOutCases() {
        return heldOut;
    }

    public int heldOutRight() {
        return heldOutRight;
    }

    /// Reports without an agency for which one, or another producer, was named.
    public int invented() {
        return invented;
    }

    /// Reports without an agency that were held to be their outlet's own.
    public int ownOutlets() {
        return ownOutlets;
    }

    public int reportsWithout() {
        return REPORTS_WITHOUT;
    }

    /// The wrong cases that may be looked at, by form, each with the first of them.
    public String wrong(int most) {
        StringBuilder shownMisses = new StringBuilder();
        misses.forEach((form, cases) ->
                shownMisses
                        .append("   ")
                        .append(form)
                        .append(": ")
                        .append(String.join("; ", cases.subList(0, Math.min(most, cases.size()))))
                        .append(System.lineSeparator()));
        return shownMisses.toString();
    }

    private void count(CreditForms.Case each) {
        Report report = report(each.report());
        Optional<String> origin =
                tracer.trace(List.of(report), List.of()).originOf(report.id()).map(Origin::name);
        boolean isRight = origin.filter(each.agency()::equals).isPresent();
        if (each.isHeldOut()) {
            heldOut++;
            heldOutRight += isRight ? 1 : 0;
        } else {
            shown++;
            shownRight += isRight ? 1 : 0;
            if (!isRight) {
                miss(each.form(), each.agency() + " told as " + origin.orElse("none"));
            }
        }
    }

    private void miss(String form, String what) {
        misses.computeIfAbsent(form, key -> new ArrayList<>()).add(what);
    }

    private Report report(RawReport raw) {
        return cleaner.clean(raw).report(new ReportId(raw.location()));
    }
}
