package org.secondsource.ladderfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/// Finds what hides the meaning of a file, or would make its reader run deep: aliases, tags, and
/// lists in lists in lists.
final class PlainYaml {
    /// A ladder has five.
    private static final int DEEPEST = 20;

    private PlainYaml() {}

    /// @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException where it is no YAML
    static List<Fault> faults(String text, LoadSettings settings) {
        List<Fault> faults = new ArrayList<>();
        int depth = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            if (event instanceof CollectionStartEvent start) {
                depth++;
                start.getTag().ifPresent(tag -> faults.add(tag(event, tag)));
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            } else if (event instanceof ScalarEvent scalar) {
                scalar.getTag().ifPresent(tag -> faults.add(tag(event, tag)));
            } else if (event instanceof AliasEvent) {
                faults.add(at(event, "found an alias; write out what it stands for"));
            }
            if (depth > DEEPEST) {
                faults.add(
                        at(
                                event,
                                "found lists and keys %d deep; a ladder has five"
                                        .formatted(depth)));
                return faults;
            }
        }
        return faults;
    }

    private static Fault tag(Event event, String tag) {
        return at(event, "found the tag %s; leave it out".formatted(tag));
    }

    private static Fault at(Event event, String message) {
        Optional<Mark> mark = event.getStartMark();
        return new Fault(
                mark.map(Mark::getLine).orElse(0) + 1,
                mark.map(Mark::getColumn).orElse(0) + 1,
                message);
    }
}
