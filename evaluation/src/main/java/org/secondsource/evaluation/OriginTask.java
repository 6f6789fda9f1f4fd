package org.secondsource.evaluation;

import java.util.List;
import org.secondsource.evaluation.origins.OriginBench;

/// Runs the table of credit forms and the reports without agencies, all invented, in this process.
final class OriginTask implements Bench {
    private static final String NAME = "origins";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Measured measure(int errors) {
        OriginBench bench = new OriginBench();
        bench.run();
        if (errors > 0) {
            System.out.print(bench.wrong(errors));
        }
        int reports = bench.shownCases() + bench.heldOutCases() + bench.reportsWithout();
        return new Measured(NAME, "invented", reports, figures(bench));
    }

    private static List<Figure> figures(OriginBench bench) {
        return List.of(
                Figure.share("forms told right", bench.shownRight(), bench.shownCases()),
                Figure.share(
                        "forms or agencies kept out, told right",
                        bench.heldOutRight(),
                        bench.heldOutCases()),
                new Figure(
                        "invented producers",
                        bench.invented(),
                        "",
                        "",
                        "in %d reports without an agency".formatted(bench.reportsWithout())),
                Figure.share(
                        "reports without an agency that are their outlet's own",
                        bench.ownOutlets(),
                        bench.reportsWithout()));
    }
}
