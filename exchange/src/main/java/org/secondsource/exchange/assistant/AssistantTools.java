package org.secondsource.exchange.assistant;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All tools, a line a group.
///
/// There is no tool for a verdict: the program has no ladder of conditions yet, and a tool that is
/// offered and answers nothing would be taken for an answer.
final class AssistantTools {
    private static final List<Tool> ALL =
            Stream.of(SituationTools.all(), ClaimTools.all(), FactTools.all(), CheckTool.all())
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
