package org.secondsource.exchange.assistant;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All tools, a line a group.
final class AssistantTools {
    private static final List<Tool> ALL =
            Stream.of(
                            SituationTools.all(),
                            ClaimTools.all(),
                            FactTools.all(),
                            CheckTool.all(),
                            LadderTool.all())
                    .flatMap(List::stream)
                    .toList();

    private AssistantTools() {}

    static List<Tool> all() {
        return ALL;
    }

    static Optional<Tool> named(String name) {
        return ALL.stream().filter(tool -> tool.name().equals(name)).findFirst();
    }
}
