package org.secondsource.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.secondsource.evaluation.counts.HandIn;
import org.secondsource.evaluation.forms.FormBench;
import org.secondsource.evaluation.inputs.InputDigest;
import org.secondsource.exchange.json.PictureJson;
import org.secondsource.language.LanguageAnalyzer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Fills the form tables of `evaluation/forms` and judges what is read: by table, how many fillings
/// are read right.
final class FormsTask implements Bench {
    /// What is asked for where the part kept out of development is meant.
    static final String KEPT_OUT = "forms/kept-out";

    private static final String NAME = "forms";
    private static final int TIMES = 4;

    private final FormBench bench;
    private final HandIn program;
    private final String form;
    private final boolean keptOut;
    private final JsonMapper json = JsonMapper.builder().build();

    /// @param form the table that is asked for, or `all`
    /// @param keptOut whether the part runs that is kept out of development
    FormsTask(Path root, LanguageAnalyzer analyzer, String form, boolean keptOut) {
        this.program = new HandIn(analyzer);
        this.bench = new FormBench(root.resolve("evaluation/forms"), keptOut, this::read);
        this.form = form;
        this.keptOut = keptOut;
    }

    @Override
    public String name() {
        return keptOut ? KEPT_OUT : NAME;
    }

    @Override
    public Measured measure(int errors) throws IOException {
        Map<String, FormBench.Outcome> outcomes = bench.run(form, TIMES);
        List<Figure> figures = new ArrayList<>();
        int total = 0;
        for (Map.Entry<String, FormBench.Outcome> each : outcomes.entrySet()) {
            FormBench.Outcome outcome = each.getValue();
            total += outcome.total();
            if (outcome.total() > 0) {
                figures.add(Figure.share(each.getKey(), outcome.right(), outcome.total()));
            }
            outcome.failures().stream()
                    .limit(errors)
                    .forEach(
                            failure -> System.out.println("    " + each.getKey() + ": " + failure));
        }
        // One table alone has no floors.
        String measured = form.equals("all") ? name() : name() + ", " + form;
        return new Measured(measured, InputDigest.of(bench.files()), total, figures);
    }

    private JsonNode read(Map<String, String> fields) throws IOException {
        return json.readTree(PictureJson.of(program.read(Map.of("report", fields))));
    }
}
