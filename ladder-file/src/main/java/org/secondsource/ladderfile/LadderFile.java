package org.secondsource.ladderfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.secondsource.ladder.form.Condition;
import org.secondsource.ladder.form.Demands;
import org.secondsource.ladder.form.Formula;
import org.secondsource.ladder.form.Ladder;
import org.secondsource.ladder.form.Notice;
import org.secondsource.ladder.form.Step;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Reads the file of a ladder.
public final class LadderFile {
    /// Some hundred pages; a ladder has one or two.
    private static final int LONGEST = 300_000;

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,59}");
    private static final Set<String> TAKEN = Set.of("and", "or", "not");

    private final List<Fault> faults = new ArrayList<>();

    private LadderFile() {}

    /// What a text was read as.
    public sealed interface Outcome {
        /// A ladder.
        record Read(Ladder ladder) implements Outcome {}

        /// None, for these reasons, in the order of the text.
        record Refused(List<Fault> faults) implements Outcome {
            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    /// Reads a ladder, or tells everything that is wrong.
    public static Outcome read(String text) {
        if (text.length() > LONGEST) {
            return refused(
                    "found %d characters, expected at most %d; this is no ladder"
                            .formatted(text.length(), LONGEST));
        }
        try {
            LoadSettings settings = LoadSettings.builder().setAllowDuplicateKeys(true).build();
            List<Fault> hidden = PlainYaml.faults(text, settings);
            if (!hidden.isEmpty()) {
                return new Outcome.Refused(hidden);
            }
            Optional<Node> root = new Compose(settings).composeString(text);
            return root.isEmpty()
                    ? refused("found nothing, expected a ladder; start with “ladder: my-ladder”")
                    : new LadderFile().read(root.get());
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            int column = broken.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(1);
            return new Outcome.Refused(
                    List.of(
                            new Fault(
                                    line,
                                    column,
                                    "is no YAML: %s; see that the lines are set in alike"
                                            .formatted(broken.getProblem()))));
        } catch (YamlEngineException broken) {
            return refused("is no YAML: " + broken.getMessage());
        }
    }

    private static Outcome refused(String why) {
        return new Outcome.Refused(List.of(new Fault(1, 1, why)));
    }

    private Outcome read(Node root) {
        Entries file = Entries.of(root, List.of(LadderKeys.FILE), faults);
        file.words("format")
                .filter(format -> !format.equals("1"))
                .ifPresent(format ->
                        file.fault("format", "expected 1; a newer program may know it", format));
        Demands usual =
                file.node("sources")
                        .map(node ->
                                ConditionReader.demands(
                                        Entries.of(node, List.of(LadderKeys.SOURCES), faults),
                                        Demands.NONE))
                        .orElse(Demands.NONE);
        SequencedMap<String, Condition> conditions = new LinkedHashMap<>();
        SequencedMap<String, String> says = new LinkedHashMap<>();
        Set<String> names =
                file.node("conditions")
                        .map(node -> conditions(node, usual, conditions, says))
                        .orElse(Set.of());
        List<Step> steps = new ArrayList<>();
        file.node("steps").ifPresent(node -> steps(node, names, steps));
        Notice notice = file.node("tell").map(node -> notice(node, names)).orElse(Notice.NONE);
        Optional<String> id = file.words("ladder").filter(word -> isName(file, "ladder", word));
        String title = file.words("title").or(() -> id).orElse("");
        return faults.isEmpty() && id.isPresent()
                ? new Outcome.Read(new Ladder(id.get(), title, conditions, says, steps, notice))
                : new Outcome.Refused(inOrder());
    }

    private List<Fault> inOrder() {
        return faults.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column))
                .toList();
    }

    private static boolean isName(Entries entries, String key, String word) {
        boolean name = NAME.matcher(word).matches();
        if (!name) {
            entries.fault(key, "expected a word of letters, digits, - and _", word);
        }
        return name;
    }

    /// @return the names of all, those that are not understood too
    private Set<String> conditions(
            Node node,
            Demands usual,
            SequencedMap<String, Condition> conditions,
            Map<String, String> says) {
        Entries named = Entries.named(node, "conditions", faults);
        for (Map.Entry<String, Node> each : named.all().entrySet()) {
            String name = each.getKey();
            if (!NAME.matcher(name).matches() || TAKEN.contains(name)) {
                named.fault(
                        named.key(name),
                        "found the name “%s”, expected letters, digits, - and _, and not and, or, not"
                                .formatted(name));
            }
            Entries entries =
                    Entries.of(
                            each.getValue(),
                            List.of(LadderKeys.CONDITION, LadderKeys.SOURCES),
                            faults);
            entries.words("says").ifPresent(words -> says.put(name, words));
            new ConditionReader(entries, faults)
                    .read(usual)
                    .ifPresent(condition -> conditions.put(name, condition));
        }
        return named.all().keySet();
    }

    private void steps(Node node, Set<String> conditions, List<Step> steps) {
        if (!(node instanceof SequenceNode list)) {
            faults.add(
                    Entries.at(
                            node,
                            "steps: found %s, expected a list; start each with “- id: …”"
                                    .formatted(Entries.kind(node))));
            return;
        }
        Set<String> ids = new HashSet<>();
        for (Node item : list.getValue()) {
            Entries step = Entries.of(item, List.of(LadderKeys.STEP), faults);
            Optional<String> id = step.words("id").filter(word -> isName(step, "id", word));
            id.filter(word -> !ids.add(word))
                    .ifPresent(word -> step.fault("id", "which another step has", word));
            Optional<Formula> when = step.words("when").flatMap(w -> when(step, w, conditions));
            if (id.isPresent() && when.isPresent()) {
                steps.add(step(step, id.get(), when.get()));
            }
        }
    }

    private Notice notice(Node node, Set<String> conditions) {
        Entries tell = Entries.of(node, List.of(LadderKeys.TELL), faults);
        return new Notice(
                tell.choices("conditions", List.copyOf(conditions), name -> name),
                tell.choices("changes", List.of(Notice.Sort.values()), Notice.Sort::word),
                tell.list("about"));
    }

    private static Step step(Entries step, String id, Formula when) {
        return new Step(
                id,
                step.words("title").orElse(id),
                when,
                ConditionReader.days(step, "for").orElse(0),
                step.flag("stays").orElse(false),
                step.words("decision").orElse(""),
                step.list("measures"));
    }

    private Optional<Formula> when(Entries step, String words, Set<String> conditions) {
        try {
            return Optional.of(FormulaReader.read(words, conditions));
        } catch (IllegalArgumentException wrong) {
            step.node("when").ifPresent(n -> step.fault(n, "when: " + wrong.getMessage()));
            return Optional.empty();
        }
    }
}
